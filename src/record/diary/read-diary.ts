// A diary as it came from a file or another device. An entry with anything wrong in it is refused whole and named: half
// an entry would be a night that nobody told.
import { dayOf } from "../day.ts";
import { isPlain, type Plain, shown } from "../read.ts";
import type { Problem } from "../record.ts";
import { type Diary, emptyDiary, type EntryKind, entryKinds, type Revision } from "./diary.ts";
import { type Dose, type FieldName, fieldOf, isFieldName } from "./fields.ts";
import { merge } from "./merge.ts";
import { type Moment, nightOf, partsOf, readMoment } from "./moment.ts";
import { MOMENT_EXPECTED, readField } from "./read-field.ts";

export interface ReadDiary {
  readonly diary: Diary;
  readonly problems: readonly Problem[];
}

/** Everything that can be read, and a problem for everything that cannot. */
export function readDiary(input: unknown): ReadDiary {
  const refused = (where: string, value: unknown, expected: string): ReadDiary => ({
    diary: emptyDiary,
    problems: [{ where, what: `found ${shown(value)}`, expected }],
  });
  if (!isPlain(input)) return refused("diary", input, "an object with version and revisions");
  const { version, revisions } = input;
  if (version !== 1) return refused("version", version, "1: a newer diary needs a newer program");
  if (!Array.isArray(revisions)) return refused("revisions", revisions, "a list of entries");
  const problems: Problem[] = Object.keys(input)
    .filter((key) => key !== "version" && key !== "revisions")
    .map((key) => ({ where: key, what: "this part is not known", expected: "version, revisions" }));
  const read = revisions.flatMap((one: unknown, i) => readRevision(one, `revisions[${i}]`, problems) ?? []);
  return { diary: merge(emptyDiary, { version: 1, revisions: read }), problems };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST_REVISIONS = 1_000_000;
const isKind = (value: unknown): value is EntryKind => entryKinds.some((kind) => kind === value);

const head: Readonly<
  Record<"id" | "revision" | "savedAt" | "night" | "kind", readonly [fine: (value: unknown) => boolean, expected: string]>
> = {
  id: [(value) => typeof value === "string" && UUID.test(value), "a UUID in lower case"],
  revision: [(value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_REVISIONS, "a whole number from 1"],
  savedAt: [(value) => typeof value === "string" && readMoment(value) !== undefined, MOMENT_EXPECTED],
  night: [(value) => typeof value === "string" && dayOf(value) !== undefined, "the day on which the night begins, such as 2026-11-21"],
  kind: [isKind, `one of ${entryKinds.join(", ")}`],
};

/** One revision, or nothing and its problems. `where` names its place for the reader. */
export function readRevision(input: unknown, where: string, problems: Problem[]): Revision | undefined {
  const found: Problem[] = [];
  const problem = (part: string, value: unknown, expected: string): void => {
    found.push({ where: `${where}${part}`, what: `found ${shown(value)}`, expected });
  };
  if (!isPlain(input)) problem("", input, "an entry of the diary");
  else {
    for (const [key, [fine, expected]] of Object.entries(head)) if (!fine(input[key])) problem(`.${key}`, input[key], expected);
    if ("deleted" in input && input["deleted"] !== true) problem(".deleted", input["deleted"], "true, or nothing");
    for (const [key, value] of Object.entries(input)) {
      if (Object.hasOwn(head, key) || key === "deleted") continue;
      if (!isFieldName(key)) problem(`.${key}`, value, "a field of the diary");
      else if (input["deleted"] === true) problem(`.${key}`, value, "nothing: this entry was taken back");
      else readField(key, value, `${where}.${key}`, found);
    }
    if (found.length === 0 && input["deleted"] !== true) checkTimes(input, problem);
  }
  problems.push(...found);
  return found.length === 0 ? (input as unknown as Revision) : undefined; // every part was found good
}

type Report = (part: string, value: unknown, expected: string) => void;

/** The moments of an entry belong to its night: the day on which it begins, or the next. */
function checkTimes(input: Plain, problem: Report): void {
  const { night, kind, at } = input as unknown as { night: string; kind: EntryKind; at?: Moment };
  if (at === undefined && (kind === "now" || kind === "partner")) problem(".at", at, MOMENT_EXPECTED);
  if (at !== undefined && kind !== "day" && nightOf(at) !== night) problem(".at", at, `a time in the night that begins on ${night}`);
  const first = dayOf(night) ?? 0;
  for (const [part, moment] of momentsIn(input)) {
    const { day } = partsOf(moment);
    if (day !== first && day !== first + 1) problem(part, moment, `a time on ${night} or the day after`);
  }
}

function momentsIn(input: Plain): readonly (readonly [part: string, moment: Moment])[] {
  const own = Object.entries(input).filter(([key]) => isFieldName(key) && fieldOf(key as FieldName).is === "moment") as [string, Moment][];
  const doses = (input["doses"] ?? []) as readonly Dose[];
  return [
    ...own.map(([key, moment]) => [`.${key}`, moment] as const),
    ...doses.flatMap(({ at }, i) => (at === undefined ? [] : [[`.doses[${i}].at`, at] as const])),
  ];
}
