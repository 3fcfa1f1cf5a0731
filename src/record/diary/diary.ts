// The diary: small entries about nights, made on one or several devices, sometimes offline and at three in the morning.
// A diary is a set of revisions that only grows. Editing and deleting are new revisions, so that joining two devices
// can lose nothing, whatever the order in which they meet.
import type { Details } from "./fields.ts";
import type { Moment, NightDate } from "./moment.ts";

/** `now`: at the moment itself. `earlier`: of this night, told later. `day`: a look back on a whole day and its night. `partner`: by somebody beside. */
export const entryKinds = ["now", "earlier", "day", "partner"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What every revision carries besides what it tells. */
export interface Head {
  /** A UUID in lower case, made by the client: the same entry has the same id on every device. */
  readonly id: string;
  /** 1 for a new entry, one more for every change. */
  readonly revision: number;
  /** When this revision was saved, on the clock of the device. */
  readonly savedAt: Moment;
  /** The night it belongs to, named by the day on whose noon it begins. */
  readonly night: NightDate;
  readonly kind: EntryKind;
}

/** An entry that stands. */
export type Entry = Head & Details;

/** One version of an entry. A deleted one tells nothing any more. */
export type Revision = Entry | (Head & { readonly deleted: true });

/** Plain JSON. Revisions stand in one fixed order and each only once, so equal diaries are equal texts. */
export interface Diary {
  readonly version: 1;
  readonly revisions: readonly Revision[];
}

export const emptyDiary: Diary = { version: 1, revisions: [] };

export const isDeleted = (revision: Revision): revision is Head & { readonly deleted: true } => "deleted" in revision;
