// Everything that is told and kept, as one JSON: what a download holds, what is put back, what two devices join. Pure.
import { isFactId } from "../../knowledge/facts.ts";
import type { Revision } from "../../record/diary/diary.ts";
import type { Imported, MedicinesTold, Told } from "./answers.ts";

export type Medicines = MedicinesTold;
/** Confirmed indices of a sleep recording, by id. */
export type KeptNight = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The answers: what the server keeps as the person's record. The diary has a way of its own. */
export interface Record1 {
  readonly format: "ekbom";
  readonly version: 1;
  readonly told: readonly Told[];
  readonly medicines?: Medicines;
  readonly imported: readonly Imported[];
  /** Imports that were taken away again: no other device brings them back. */
  readonly removed: readonly string[];
  readonly nights: readonly KeptNight[];
}
/** A download: the answers and the whole diary, history included. */
export interface Whole extends Record1 {
  readonly savedAt: string;
  readonly diary: readonly Revision[];
}

/**
 * What two devices know together: of every fact the later word, of the medicines the later list, every import that neither has
 * taken away. The order of the two does not matter, and joining again changes nothing.
 */
export function join(a: Record1, b: Record1): Record1 {
  const removed = [...new Set([...a.removed, ...b.removed])].toSorted();
  const medicines = later(a.medicines, b.medicines);
  return {
    format: "ekbom",
    version: 1,
    told: byKey([...a.told, ...b.told], ({ fact }) => fact, later),
    ...(medicines && { medicines }),
    imported: byKey([...a.imported, ...b.imported], ({ id }) => id, later).filter(({ id }) => !removed.includes(id)),
    removed,
    nights: byKey([...a.nights, ...b.nights], ({ id }) => id, steady),
  };
}

/** The later of two; of two of the same moment the one that sorts last, so that every device chooses the same. */
function later<T extends { readonly at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.at === b.at ? steady(a, b) : a.at > b.at ? a : b;
}
const steady = <T>(a: T, b: T): T => (JSON.stringify(a) >= JSON.stringify(b) ? a : b);

function byKey<T>(all: readonly T[], keyOf: (one: T) => string, choose: (a: T, b: T) => T | undefined): readonly T[] {
  const out = new Map<string, T>();
  for (const one of all) {
    const [key, before] = [keyOf(one), out.get(keyOf(one))];
    out.set(key, before === undefined ? one : (choose(before, one) ?? one));
  }
  return [...out].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isTold = (value: unknown): value is Told =>
  isPlain(value) && typeof value["fact"] === "string" && isFactId(value["fact"]) && Number.isFinite(value["at"]);
const isMedicines = (value: unknown): value is Medicines =>
  isPlain(value) &&
  Number.isFinite(value["at"]) &&
  Array.isArray(value["list"]) &&
  (value["open"] === undefined || value["open"] === true) &&
  value["list"].every((one) => isPlain(one) && typeof one["ingredient"] === "string");
const isImported = (value: unknown): value is Imported =>
  isPlain(value) &&
  typeof value["id"] === "string" &&
  typeof value["name"] === "string" &&
  Number.isFinite(value["at"]) &&
  Array.isArray(value["observations"]) &&
  value["observations"].every(
    (one) => isPlain(one) && typeof one["fact"] === "string" && isFactId(one["fact"]) && Number.isFinite(one["on"]),
  );
const isNight = (value: unknown): value is KeptNight => isPlain(value) && typeof value["id"] === "string";

export interface ReadRecord {
  readonly record: Record1;
  /** Entries that could not be read, by their place: `told[3]`. */
  readonly left: readonly string[];
}

/** Reads what a file or a server gave. A text says why it is no such thing at all. */
export function readRecord(value: unknown): ReadRecord | string {
  if (!isPlain(value)) return "it is no JSON object";
  if (value["format"] !== "ekbom") return 'it does not say "format": "ekbom"';
  if (value["version"] !== 1) return `its version is ${String(value["version"]).slice(0, 20)}, and this Ekbom reads version 1`;
  const left: string[] = [];
  const read = <T>(part: string, is: (one: unknown) => one is T): readonly T[] =>
    listIn(value[part]).filter((one, at): one is T => is(one) || (left.push(`${part}[${at}]`), false));
  const { medicines } = value;
  if (medicines !== undefined && !isMedicines(medicines)) left.push("medicines");
  const record: Record1 = {
    format: "ekbom",
    version: 1,
    told: read("told", isTold),
    ...(isMedicines(medicines) && { medicines }),
    imported: read("imported", isImported),
    removed: read("removed", (one): one is string => typeof one === "string"),
    nights: read("nights", isNight),
  };
  return { record, left };
}
