// What a tap at night writes: whole entries of the diary, complete at the first tap and more exact with the second.
import type { Entry, EntryKind } from "../../../record/diary/diary.ts";
import type { Details, Dose } from "../../../record/diary/fields.ts";
import { changed, removed } from "../../../record/diary/merge.ts";
import { nightOf } from "../../../record/diary/moment.ts";
import { localMoment } from "../../state/clock.ts";

/** The four bands of the scale from 0 to 10: a tired tap is kept as a range. */
export const bands = [
  { id: "little", low: 1, high: 3 },
  { id: "medium", low: 4, high: 6 },
  { id: "strong", low: 7, high: 8 },
  { id: "veryStrong", low: 9, high: 10 },
] as const;
export type Band = (typeof bands)[number];

/** The band that holds this range; none where nothing was said or it spans more than one. */
export const bandOf = (severity: Entry["severity"]): Band | undefined =>
  severity && bands.find(({ low, high }) => severity.low >= low && severity.high <= high);

/** A first revision, saved now, about the moment `at`. */
export function entryAt(kind: Exclude<EntryKind, "day">, at: Date, told: Details): Entry {
  const moment = localMoment(at);
  return { id: crypto.randomUUID(), revision: 1, savedAt: localMoment(new Date()), night: nightOf(moment), kind, at: moment, ...told };
}

/** What an entry tells, without what every revision carries. */
export function toldBy(entry: Entry): Details {
  const { id: _id, revision: _revision, savedAt: _savedAt, night: _night, kind: _kind, ...told } = entry;
  return told;
}

/** The same entry telling more. */
export const telling = (entry: Entry, more: Details): Entry => changed(entry, { ...toldBy(entry), ...more }, localMoment(new Date()));

export const graded = (entry: Entry, { low, high }: Band): Entry => telling(entry, { severity: { low, high } });

/** A tablet by name. How much was in it stays unknown: a plan is not what was swallowed. */
export function named(entry: Entry, ingredient: Dose["ingredient"], purpose: Dose["purpose"]): Entry {
  return telling(entry, { doses: [{ ingredient, purpose, ...(entry.at !== undefined && { at: entry.at }) }] });
}

export const takenBack = (entry: Entry) => removed(entry, localMoment(new Date()));
