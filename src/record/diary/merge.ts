// Joining, changing and reading a diary. Joining is the union of revisions: commutative, associative, idempotent.
import { byText, canonical } from "./canonical.ts";
import { type Diary, type Entry, type Head, isDeleted, type Revision } from "./diary.ts";
import type { Details } from "./fields.ts";
import { type Moment, partsOf } from "./moment.ts";

/** Everything that either device knows. Nothing is lost: of two changes to one entry both stay in the history. */
export function merge(a: Diary, b: Diary): Diary {
  const all = new Map([...a.revisions, ...b.revisions].map((revision) => [canonical(revision), revision]));
  return { version: 1, revisions: [...all.values()].toSorted(inOrder) };
}

/** The diary with one more revision; the same diary if it is there already. */
export function added(diary: Diary, revision: Revision): Diary {
  const text = canonical(revision);
  if (diary.revisions.some((one) => one.id === revision.id && canonical(one) === text)) return diary;
  return { version: 1, revisions: [...diary.revisions, revision].toSorted(inOrder) }; // in order but for the last: a tap stays quick
}

/** By entry, then from the oldest to the one that counts. */
const inOrder = (a: Revision, b: Revision): number => byText(a.id, b.id) || newer(a, b);

/** The higher revision counts; of equal ones the later saved, and then the text decides, so that every device decides alike. */
const newer = (a: Revision, b: Revision): number =>
  a.revision - b.revision || partsOf(a.savedAt).instant - partsOf(b.savedAt).instant || byText(canonical(a), canonical(b));

/** The revision that counts of every entry, the deleted ones among them. */
export function newest(diary: Diary): readonly Revision[] {
  const last = new Map<string, Revision>();
  for (const revision of diary.revisions) {
    const other = last.get(revision.id);
    if (other === undefined || newer(other, revision) < 0) last.set(revision.id, revision);
  }
  return [...last.values()];
}

/** The entries that stand, by night and then by the moment they speak of. */
export const entriesOf = (diary: Diary): readonly Entry[] =>
  newest(diary)
    .flatMap((revision) => (isDeleted(revision) ? [] : [revision]))
    .map((entry) => ({ entry, instant: partsOf(entry.at ?? entry.savedAt).instant }))
    .toSorted((a, b) => byText(a.entry.night, b.entry.night) || a.instant - b.instant || byText(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);

/** Entries that two devices changed without knowing of each other: the revisions that met, the one that counts last. */
export function conflictsOf(diary: Diary): readonly (readonly Revision[])[] {
  const counts = new Map(newest(diary).map(({ id, revision }) => [id, revision]));
  const met = Map.groupBy(
    diary.revisions.filter(({ id, revision }) => counts.get(id) === revision),
    ({ id }) => id,
  );
  return [...met.values()].filter((some) => some.length > 1).map((some) => some.toSorted(newer));
}

const headOf = ({ id, night, kind }: Head, revision: number, savedAt: Moment): Head => ({ id, revision, savedAt, night, kind });

/** The next revision of an entry. `night` and `kind` stay; `told` is everything that it tells from now on. */
export const changed = (entry: Entry, told: Details, savedAt: Moment): Entry => ({
  ...headOf(entry, entry.revision + 1, savedAt),
  ...told,
});

/** The next revision of an entry that is taken back: it tells nothing. */
export const removed = (entry: Entry, savedAt: Moment): Revision => ({ ...headOf(entry, entry.revision + 1, savedAt), deleted: true });

/** The same diary without what was changed or taken back: only the revisions that count, tombstones among them. */
export const withoutHistory = (diary: Diary): Diary => ({ version: 1, revisions: newest(diary).toSorted(inOrder) });
