// A look back being typed: the entry of that day as it stands, changed line by line, written as the next revision.
import type { Diary, Entry } from "../../../../record/diary/diary.ts";
import { type Details, type FieldName, fieldOf } from "../../../../record/diary/fields.ts";
import { changed, entriesOf } from "../../../../record/diary/merge.ts";
import type { Moment, NightDate } from "../../../../record/diary/moment.ts";
import { canonical } from "../../../../record/diary/canonical.ts";
import { toldBy } from "../entries.ts";

/** The look back on this night that counts; the newest where two devices wrote one each. */
export const dayEntry = (diary: Diary, night: NightDate): Entry | undefined =>
  entriesOf({ version: 1, revisions: diary.revisions.filter((one) => one.night === night) }).findLast(({ kind }) => kind === "day");

/** The same details with one line set; `undefined` leaves it open. Unknown is never kept as a value. */
export function withLine<Name extends FieldName>(told: Details, name: Name, value: Details[Name]): Details {
  const { [name]: _before, ...rest } = told;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** What to write: nothing where nothing changed, a new entry, or the next revision of the one that stands. */
export function nextOf(
  before: Entry | undefined,
  told: Details,
  head: { readonly id: string; readonly night: NightDate; readonly savedAt: Moment },
): Entry | undefined {
  if (before === undefined) return Object.keys(told).length === 0 ? undefined : { ...head, revision: 1, kind: "day", ...told };
  return canonical(toldBy(before)) === canonical(told) ? undefined : changed(before, told, head.savedAt);
}

/** The numbers that are out of what can be, with their limits. */
export function outOfRange(told: Details): readonly { readonly name: FieldName; readonly min: number; readonly max: number }[] {
  return (Object.keys(told) as FieldName[]).flatMap((name) => {
    const [field, value] = [fieldOf(name), told[name]];
    if (field.is !== "number" || typeof value !== "number") return [];
    const fine = value >= field.min && value <= field.max && (!field.whole || Number.isInteger(value));
    return fine ? [] : [{ name, min: field.min, max: field.max }];
  });
}
