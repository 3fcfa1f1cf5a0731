// Nights as columns for a chart, as weeks, and as the gaps between them. A gap is a gap: nothing is drawn where nothing was told.
import { between, type Interval } from "../../logic/interval.ts";
import type { Moment, NightDate } from "./moment.ts";
import { hourOfNight } from "./moment.ts";
import { fields } from "./fields.ts";
import type { Night } from "./night.ts";

/** One value a night, in the order of `nights`; `null` where it is unknown. */
export type Column = readonly (number | null)[];

export interface ChartColumns {
  readonly nights: readonly NightDate[];
  /** The strongest told, 0 to 10: both ends of the range. */
  readonly worstLow: Column;
  readonly worstHigh: Column;
  /** Hours since the noon that begins the night. */
  readonly onsetHour: Column;
  readonly sleepHoursLow: Column;
  readonly sleepHoursHigh: Column;
  readonly restMinutes: Column;
  readonly reliefHours: Column;
  /** Runs of nights about whose symptoms nobody told anything. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly from: NightDate;
  readonly to: NightDate;
  readonly nights: number;
}

export function chartColumns(nights: readonly Night[]): ChartColumns {
  const column = (value: (night: Night) => number | undefined): Column => nights.map((night) => value(night) ?? null);
  return {
    nights: nights.map(({ night }) => night),
    worstLow: column(({ worst }) => worst?.low),
    worstHigh: column(({ worst }) => worst?.high),
    onsetHour: column(({ onsetHour }) => onsetHour),
    sleepHoursLow: column(({ sleepHours }) => sleepHours?.low),
    sleepHoursHigh: column(({ sleepHours }) => sleepHours?.high),
    restMinutes: column(({ numbers }) => middle(numbers.restMinutes)),
    reliefHours: column(({ numbers }) => middle(numbers.reliefHours)),
    gaps: gapsOf(nights),
  };
}

/** The middle of a range, where one number must stand for it. */
export const middle = (range: Interval | undefined): number | undefined => range && (range.low + range.high) / 2;

export function gapsOf(nights: readonly Night[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let silent: NightDate[] = [];
  const close = () => {
    const [from, to] = [silent[0], silent.at(-1)];
    if (from !== undefined && to !== undefined) gaps.push({ from, to, nights: silent.length });
    silent = [];
  };
  for (const { night, worst } of nights)
    if (worst === undefined) silent.push(night);
    else close();
  close();
  return gaps;
}

/** One night from noon to noon: every mark at its hour, 0 to 24 (a quarter past three in the morning is 15.25). */
export interface NightChart {
  readonly night: NightDate;
  readonly marks: readonly { readonly hour: number; readonly severity?: Interval; readonly event?: string; readonly seen?: string }[];
  readonly doses: readonly { readonly hour: number; readonly ingredient: string; readonly purpose: "regular" | "rescue" }[];
  readonly onset?: number;
  readonly bed?: number;
  readonly asleep?: number;
  readonly up?: number;
}

export function nightChart({ night, entries, moments, doses }: Night): NightChart {
  const hour = (moment: Moment) => hourOfNight(moment, night);
  const optional = { onset: moments.onset, bed: moments.bedAt, asleep: moments.asleepAt, up: moments.upAt };
  return {
    night,
    marks: entries.flatMap(({ at, severity, event, seen }) =>
      at === undefined ? [] : [{ hour: hour(at), ...(severity && { severity }), ...(event && { event }), ...(seen && { seen }) }],
    ),
    doses: (doses ?? []).flatMap(({ at, ingredient, purpose }) => (at === undefined ? [] : [{ hour: hour(at), ingredient, purpose }])),
    ...Object.fromEntries(Object.entries(optional).flatMap(([name, moment]) => (moment === undefined ? [] : [[name, hour(moment)]]))),
  };
}

export interface Week {
  readonly from: NightDate;
  readonly to: NightDate;
  /** Nights of the week, and those whose symptoms were told. */
  readonly nights: number;
  readonly told: number;
  /** At least the nights told as bad, at most those and all that nobody told. */
  readonly symptomNights: Interval;
  /** The mean of the worst of each told night; absent when none was told. */
  readonly meanWorst?: Interval;
  /** The same as it can be at all, when every night that nobody told may have been anything. */
  readonly possibleWorst: Interval;
  /** The mean over the nights whose sleep was told. */
  readonly meanSleepHours?: Interval;
  readonly rescueDoses?: number;
}

const NIGHTS = 7;

/** Weeks counted back from the last night, the oldest first; the oldest may be short. */
export function weeksOf(nights: readonly Night[]): readonly Week[] {
  const count = Math.ceil(nights.length / NIGHTS);
  return Array.from({ length: count }, (_, i) => {
    const end = nights.length - (count - 1 - i) * NIGHTS;
    return weekFrom(nights.slice(Math.max(0, end - NIGHTS), end));
  });
}

function weekFrom(nights: readonly Night[]): Week {
  const [first, last] = [nights[0], nights.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a week has nights");
  const worst = nights.flatMap((night) => night.worst ?? []);
  const sleep = nights.flatMap((night) => night.sleepHours ?? []);
  const doses = nights.flatMap((night) => (night.doses === undefined ? [] : [night.doses]));
  const silent = nights.length - worst.length;
  const { min, max } = fields.severity;
  const sum = worst.reduce((a, b) => between(a.low + b.low, a.high + b.high), between(0, 0));
  const [meanWorst, meanSleepHours] = [mean(worst), mean(sleep)];
  return {
    from: first.night,
    to: last.night,
    nights: nights.length,
    told: worst.length,
    symptomNights: symptomNights(nights),
    ...(meanWorst && { meanWorst }),
    possibleWorst: between((sum.low + silent * min) / nights.length, (sum.high + silent * max) / nights.length),
    ...(meanSleepHours && { meanSleepHours }),
    ...(doses.length > 0 && { rescueDoses: doses.flat().filter(({ purpose }) => purpose === "rescue").length }),
  };
}

/** How many of the nights had symptoms: what is certain, and what is possible. */
export const symptomNights = (nights: readonly Night[]): Interval =>
  between(nights.filter(({ symptoms }) => symptoms === "yes").length, nights.filter(({ symptoms }) => symptoms !== "no").length);

const mean = (ranges: readonly Interval[]): Interval | undefined => {
  if (ranges.length === 0) return undefined;
  const sum = ranges.reduce((a, b) => between(a.low + b.low, a.high + b.high));
  return between(sum.low / ranges.length, sum.high / ranges.length);
};
