// One night, as far as anybody told: what several entries of several devices come to. Nothing is filled in. A night that
// nobody told is there and empty; what was told unsurely is a range.
import type { Truth } from "../../logic/expr.ts";
import { between, hull, type Interval, point } from "../../logic/interval.ts";
import { dayOf, isoDay } from "../day.ts";
import type { Problem } from "../record.ts";
import type { Entry } from "./diary.ts";
import { type BodyPart, type Details, type Dose, type FieldName, fieldNames, fields } from "./fields.ts";
import { hourOfNight, minutesBetween, type Moment, type NightDate, partsOf } from "./moment.ts";

type FieldOf<Kind> = { [Name in FieldName]: (typeof fields)[Name] extends { is: Kind } ? Name : never }[FieldName];
export type NumberField = FieldOf<"number">;
export type MomentField = FieldOf<"moment">;
export type YesNoField = FieldOf<"yes-no">;

export interface Night {
  readonly night: NightDate;
  /** In the order of the moments they speak of; none: nobody told anything. */
  readonly entries: readonly Entry[];
  readonly symptoms: Truth;
  /** The strongest that was told, 0 to 10. */
  readonly worst?: Interval;
  /** When symptoms first came: hours since the noon that begins the night, below 0 for the morning before. */
  readonly onsetHour?: number;
  readonly numbers: { readonly [Name in NumberField]?: Interval };
  readonly moments: { readonly [Name in MomentField]?: Moment };
  readonly yesNo: { readonly [Name in YesNoField]?: boolean };
  readonly bodyParts?: readonly BodyPart[];
  readonly helped?: NonNullable<Details["helped"]>;
  readonly doses?: readonly Dose[];
  /** Hours asleep: at most what lies between falling asleep (or bed) and getting up. */
  readonly sleepHours?: Interval;
  readonly problems: readonly Problem[];
}

/** Every night from the first to the last, the silent ones among them. Both ends are nights; `entries` as `entriesOf` gives them. */
export function nightsOf(entries: readonly Entry[], from: NightDate, to: NightDate): readonly Night[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === undefined || last === undefined) throw new Error(`nights from ${from} to ${to} are no days`);
  const byNight = Map.groupBy(entries, ({ night }) => night);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const night = isoDay(first + i);
    return nightFrom(night, byNight.get(night) ?? []);
  });
}

/** The first and last night that anybody told of; nothing in an empty diary. */
export function spanOf(entries: readonly Entry[]): { readonly from: NightDate; readonly to: NightDate } | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last && { from: first.night, to: last.night };
}

function nightFrom(night: NightDate, entries: readonly Entry[]): Night {
  const problems: Problem[] = [];
  const moments = momentsOf(entries);
  const numbers = Object.fromEntries(numberFields.flatMap((name) => entryOf(name, total(name, entries)))) as Night["numbers"];
  const yesNo = Object.fromEntries(yesNoFields.flatMap((name) => entryOf(name, either(entries, name)))) as Night["yesNo"];
  const worst = worstOf(entries);
  const sleepHours = sleepOf(night, moments, numbers.awakeMinutes, problems);
  const optional = {
    worst,
    onsetHour: moments.onset && hourOfNight(moments.onset, night),
    bodyParts: union(entries, ({ bodyParts }) => bodyParts),
    helped: union(entries, ({ helped }) => helped),
    doses: union(entries, ({ doses }) => doses),
    sleepHours,
  };
  return {
    night,
    entries,
    symptoms: worst === undefined ? "unknown" : worst.low > 0 ? "yes" : worst.high === 0 ? "no" : "unknown",
    numbers,
    moments,
    yesNo,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Night>),
    problems,
  };
}

const ofKind = <Kind extends string>(kind: Kind) => fieldNames.filter((name) => fields[name].is === kind) as FieldOf<Kind>[]; // the table says so
const numberFields = ofKind("number");
const momentFields = ofKind("moment");
const yesNoFields = ofKind("yes-no");

const entryOf = <Value>(name: string, value: Value | undefined): readonly (readonly [string, Value])[] =>
  value === undefined ? [] : [[name, value]];

/** Symptoms without a word on their strength are anything but none. */
const present: Interval = between(fields.severity.min + 1, fields.severity.max);

/** As strong as the strongest told. What a partner saw are movements, and not what the person felt. */
function worstOf(entries: readonly Entry[]): Interval | undefined {
  const told = entries
    .filter(({ kind }) => kind !== "partner")
    .flatMap(
      ({ severity, event, onset }) => severity ?? (onset !== undefined || event === "woke" || event === "cannot-sleep" ? present : []),
    );
  return told.length === 0 ? undefined : told.reduce((a, b) => between(Math.max(a.low, b.low), Math.max(a.high, b.high)));
}

// Counted over a day: what single moments tell adds up, and is the least there was. The rest describes.
const counted: ReadonlySet<NumberField> = new Set<NumberField>([
  "caffeineCups",
  "alcoholDrinks",
  "cigarettes",
  "exerciseMinutes",
  "missedDoses",
  "awakenings",
]);

/** Looking back on the day tells the whole; where that is less than its moments add up to, it is a range. */
function total(name: NumberField, entries: readonly Entry[]): Interval | undefined {
  const tellers = entries.filter((entry) => entry[name] !== undefined);
  const rangeOver = (some: readonly Entry[]) => some.map((entry) => point(entry[name] ?? 0)).reduce<Interval | undefined>(join, undefined);
  if (!counted.has(name)) return rangeOver(tellers);
  const days = tellers.filter(({ kind }) => kind === "day");
  const moments = tellers.filter(({ kind }) => kind !== "day");
  const [whole, sum] = [rangeOver(days), moments.reduce((all, entry) => all + (entry[name] ?? 0), 0)];
  if (moments.length === 0) return whole;
  const least = Math.min(sum, fields[name].max);
  return whole === undefined ? between(least, fields[name].max) : whole.high >= least ? whole : between(whole.low, least);
}

const join = (a: Interval | undefined, b: Interval): Interval => (a === undefined ? b : hull(a, b));

/** One yes makes a yes: it happened at some time of the day. */
function either(entries: readonly Entry[], name: YesNoField): boolean | undefined {
  const told = entries.flatMap((entry) => entry[name] ?? []);
  return told.length === 0 ? undefined : told.includes(true);
}

const latest: ReadonlySet<MomentField> = new Set<MomentField>(["upAt", "lastCaffeine", "lastAlcohol", "exerciseEnd", "at"]);

function momentsOf(entries: readonly Entry[]): Night["moments"] {
  const pick = (name: MomentField): Moment | undefined =>
    entries
      .flatMap((entry) => entry[name] ?? [])
      .reduce<Moment | undefined>((a, b) => (a !== undefined && minutesBetween(a, b) > 0 !== latest.has(name) ? a : b), undefined);
  return Object.fromEntries(momentFields.flatMap((name) => entryOf(name, pick(name)))) as Night["moments"];
}

function union<Word>(entries: readonly Entry[], of: (entry: Entry) => readonly Word[] | undefined): readonly Word[] | undefined {
  const told = entries.flatMap((entry) => {
    const some = of(entry);
    return some === undefined ? [] : [some];
  });
  return told.length === 0 ? undefined : [...new Set(told.flat())];
}

function sleepOf(night: NightDate, moments: Night["moments"], awake: Interval | undefined, problems: Problem[]): Interval | undefined {
  const { bedAt, asleepAt, upAt } = moments;
  const start = asleepAt ?? bedAt;
  if (start === undefined || upAt === undefined) return undefined;
  const minutes = partsOf(upAt).instant - partsOf(start).instant;
  if (minutes < (awake?.low ?? 0) || (bedAt !== undefined && asleepAt !== undefined && minutesBetween(bedAt, asleepAt) < 0)) {
    problems.push({
      where: night,
      what: "the times of bed, sleep and getting up cannot all be true",
      expected: "bed, then asleep, then up, and less time awake than lies between",
    });
    return undefined;
  }
  const most = minutes - (awake?.low ?? 0);
  // Who has not said when they fell asleep, or how long they lay awake, slept at most this long.
  const least = asleepAt === undefined || awake === undefined ? 0 : Math.max(0, minutes - awake.high);
  return between(least / 60, most / 60);
}
