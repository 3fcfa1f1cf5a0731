// One process per folder. The lock is the operating system's, held through SQLite, so that it ends with the process however that ends.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../errors.ts";

export interface Lock {
  release(): void;
}

/** Throws "locked" with the process that holds it. */
export function lockFolder(folder: string, now: Date): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 }); // records of people: nobody else on this machine looks in
  const holder = join(folder, "lock.json");
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new StoreError("locked", `the data folder ${folder} is in use${heldBy(holder)}. Close that Ekbom first, or use another folder.`);
  }
  // The words are kept beside the lock, not in it: reading the locked file itself would let go of a POSIX lock.
  writeFileSync(holder, `${JSON.stringify({ process: process.pid, since: now.toISOString() })}\n`);
  return {
    release: () => {
      rmSync(holder, { force: true });
      database.close();
    },
  };
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === 5;

function heldBy(file: string): string {
  try {
    const { process, since } = JSON.parse(readFileSync(file, "utf8"));
    return ` by process ${process} since ${since}`;
  } catch {
    return ""; // just being written, or not there: the lock holds all the same
  }
}
