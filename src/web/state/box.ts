// What is kept in this browser. One database, one store a kind of thing; a write is done when the promise resolves, and not before.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Imported, MedicinesTold, Told } from "./answers.ts";
import type { Queued } from "./keep-diary.ts";
import type { KeptEntry } from "./revisions.ts";

interface Kept extends DBSchema {
  /** One answer a fact. */
  told: { key: string; value: Told };
  medicines: { key: "list"; value: MedicinesTold };
  /** Diary entries by id, each with all of its revisions. */
  diary: { key: string; value: KeptEntry };
  /** Revisions of diary entries that the server has not yet taken, in the order they were made. */
  queue: { key: number; value: Queued };
  /** Confirmed indices of sleep recordings. */
  nights: { key: string; value: { id: string } & Record<string, unknown> };
  settings: { key: string; value: unknown };
  /** What files said, by import. Since version 2. */
  imports: { key: string; value: Imported };
}

export type Box = IDBPDatabase<Kept>;

let open: Promise<Box> | undefined;

/** Opens the box once. Rejects where the browser keeps nothing (some private windows): the caller says so. */
export function box(): Promise<Box> {
  open ??= openDB<Kept>("ekbom", 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore("told", { keyPath: "fact" });
        db.createObjectStore("medicines");
        db.createObjectStore("diary", { keyPath: "id" });
        db.createObjectStore("queue", { autoIncrement: true });
        db.createObjectStore("nights", { keyPath: "id" });
        db.createObjectStore("settings");
      }
      if (from < 2) db.createObjectStore("imports", { keyPath: "id" });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close(); // a newer page wants to upgrade; this one opens again when it needs to
      open = undefined;
    },
    terminated: () => {
      open = undefined;
    },
  }).catch((error: unknown) => {
    open = undefined;
    throw error;
  });
  return open;
}

/** Asks the browser not to throw the box away when the disk gets full. */
export const keepForGood = async (): Promise<boolean> => (await navigator.storage?.persist?.()) ?? false;
