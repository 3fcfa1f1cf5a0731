// The person of this page: read from the box once, written to it with every answer, in step with other tabs. A sample person
// lives in memory alone.
import { useSyncExternalStore } from "react";
import type { FactId } from "../../knowledge/facts.ts";
import {
  type Answers,
  type FactValue,
  type Imported,
  type MedicinesTold,
  noAnswers,
  tell,
  type Told,
  type ToldMedicine,
} from "./answers.ts";
import { box } from "./box.ts";

export interface Person {
  readonly answers: Answers;
  readonly mode: "mine" | "sample";
  /** The invented person's name in the list, in sample mode. */
  readonly sample?: string;
  readonly ready: boolean;
  /** Why the last answer could not be kept: the disk is full, the browser keeps nothing. The answer still stands on this page. */
  readonly unkept?: string;
}

/** Where the ids of imports that were taken away are kept. */
const REMOVED = "removed-imports";

let mine: Person = { answers: noAnswers, mode: "mine", ready: false };
let shown: Person = mine;
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("ekbom-person");

function show(next: Person): void {
  shown = next;
  if (next.mode === "mine") mine = next;
  for (const listener of listeners) listener();
}

export const person = (): Person => shown;
export const usePerson = (): Person =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, person);

/** Reads what is kept. Called once at the start, and when another tab has written. */
export async function readPerson(): Promise<void> {
  try {
    const kept = await box();
    const [told, medicines, imported] = await Promise.all([kept.getAll("told"), kept.get("medicines", "list"), kept.getAll("imports")]);
    const base: Answers = { told: mine.answers.told, ...(medicines && { medicines }), ...(imported.length > 0 && { imported }) };
    const answers = told.reduce((sum, one) => tell(sum, one), base);
    const next: Person = { ...mine, answers, ready: true };
    if (shown.mode === "mine") show(next);
    else mine = next;
  } catch (error) {
    show({ ...mine, ready: true, unkept: reason(error) });
  }
}
channel?.addEventListener("message", () => void readPerson());

const SOON = 3000; // ms after the last answer, so that a run of answers goes in one piece
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Joins with the server's record when there has been a pause, and when there is a way again. */
function syncSoon(after = SOON): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const both = async () => (await import("./sync-person.ts")).syncPerson();
    const once = navigator.locks === undefined ? both() : navigator.locks.request("ekbom-person-sync", both);
    void once.then((result) => {
      if (result === "done") void readPerson();
    });
  }, after);
}

/** After a download was put back: it is shown, and goes to the server with the next word. */
export async function rereadPerson(): Promise<void> {
  await readPerson();
  channel?.postMessage("written");
  syncSoon(0);
}

/** Called once, when the page has started. */
export function startSync(): void {
  addEventListener("online", () => syncSoon(0));
  syncSoon(0);
}

/** Keeps an answer; `undefined` is "I don't know". The page shows it at once, the box follows. */
export const answer = (fact: FactId, value: FactValue): void =>
  answerAll([{ fact, ...(value !== undefined && { value }), at: Date.now() }]);

/** Keeps several answers as one step: all of them or none. */
export function answerAll(list: readonly Told[]): void {
  show({ ...shown, answers: list.reduce((sum, told) => tell(sum, told), shown.answers) });
  if (shown.mode === "mine")
    void keep(async () => {
      const write = (await box()).transaction("told", "readwrite", { durability: "strict" });
      await Promise.all([...list.map((told) => write.store.put(told)), write.done]);
    });
}

/** Keeps the list. `open`: the person has not said that this is all. */
export function takeMedicines(list: readonly ToldMedicine[], open: boolean): void {
  const medicines: MedicinesTold = { list, at: Date.now(), ...(open && { open }) };
  show({ ...shown, answers: { ...shown.answers, medicines } });
  if (shown.mode === "mine") void keep(async () => void (await (await box()).put("medicines", medicines, "list")));
}

/** Joins what a file said, and the medicine list with it, in one step: both or neither. */
export function addImport(imported: Imported, list: readonly ToldMedicine[] | undefined): void {
  const before = shown.answers.medicines;
  const medicines = list === undefined ? before : { list, at: imported.at, ...(before?.open && { open: before.open }) };
  show({
    ...shown,
    answers: { ...shown.answers, imported: [...(shown.answers.imported ?? []), imported], ...(medicines && { medicines }) },
  });
  if (shown.mode === "mine")
    void keep(async () => {
      const write = (await box()).transaction(["imports", "medicines"], "readwrite", { durability: "strict" });
      await Promise.all([
        write.objectStore("imports").put(imported),
        ...(list !== undefined && medicines !== undefined ? [write.objectStore("medicines").put(medicines, "list")] : []),
        write.done,
      ]);
    });
}

/** Takes a file's values away again. The medicine list stays: it is the person's own by now. */
export function removeImport(id: string): void {
  show({ ...shown, answers: { ...shown.answers, imported: (shown.answers.imported ?? []).filter((one) => one.id !== id) } });
  if (shown.mode === "mine")
    void keep(async () => {
      const write = (await box()).transaction(["imports", "settings"], "readwrite", { durability: "strict" });
      const settings = write.objectStore("settings");
      const before = await settings.get(REMOVED);
      await Promise.all([
        write.objectStore("imports").delete(id),
        settings.put([...(Array.isArray(before) ? before : []), id], REMOVED), // so that no other device brings it back
        write.done,
      ]);
    });
}

/** Shows an invented person. Nothing of them is kept, nothing of the own answers is touched. */
export const showSample = (title: string, answers: Answers): void => show({ answers, mode: "sample", sample: title, ready: true });
export const showMine = (): void => show(mine);

async function keep(write: () => Promise<void>): Promise<void> {
  try {
    await write();
    channel?.postMessage("written");
    syncSoon();
    if (mine.unkept !== undefined && shown.mode === "mine") {
      const { unkept: _gone, ...rest } = mine;
      show(rest);
    }
  } catch (error) {
    if (shown.mode === "mine") show({ ...shown, unkept: reason(error) });
  }
}

const reason = (error: unknown): string => (error instanceof DOMException ? error.name : "UnknownError");
