// What a sign is compared with: nights before treatment, a value that was told, or, failing both, the first weeks of the diary.
import { type BaselineKind, type SignId, watchRules, watchSigns, type WatchSign } from "../../knowledge/diary/watch.ts";
import type { Day } from "../day.ts";
import type { Observation } from "../record.ts";
import { measures, type Told } from "./signs.ts";
import type { Course } from "./treatment-course.ts";
import type { Night } from "./night.ts";

export interface Baseline {
  readonly kind: BaselineKind;
  readonly value: readonly Told[] | number;
}

/** The nights of the diary with the day on which the first begins. */
export interface Calendar {
  readonly nights: readonly Night[];
  readonly first: Day;
}

/** What the nights from one day to another tell of a sign, both included. */
export function toldBetween({ nights, first }: Calendar, sign: SignId, from: Day, to: Day): readonly Told[] {
  return nights.slice(Math.max(0, from - first), Math.max(0, to - first + 1)).flatMap((night, i) => {
    const value = measures[sign](night);
    return value === undefined ? [] : [{ at: Math.max(0, from - first) + i, value }];
  });
}

const { lookNights, baselineNights, toldNights } = watchRules;
const enough = (told: readonly Told[]): boolean => told.length >= toldNights;

/** Nothing when there is nothing to compare the look with. `look` is the first day of the look. */
export function baselineOf(
  sign: SignId,
  calendar: Calendar,
  { since, lastRaise, lastCut }: Course & { readonly since: Day },
  look: Day,
  observations: readonly Observation[],
): Baseline | undefined {
  if (sign === "worse-after-raise" || sign === "better-after-cut") {
    const change = sign === "worse-after-raise" ? lastRaise : lastCut;
    if (change === undefined || change > look) return undefined;
    const told = toldBetween(calendar, sign, change - lookNights, change - 1);
    return enough(told) ? { kind: "before-the-change", value: told } : undefined;
  }
  const relief = sign === "shorter-relief";
  const before = relief
    ? toldBetween(calendar, sign, since, since + lookNights - 1)
    : toldBetween(calendar, sign, since - baselineNights, since - 1);
  if (enough(before)) return { kind: relief ? "start-of-treatment" : "before-treatment", value: before };
  const told = toldValue(sign, observations);
  if (told !== undefined) return { kind: "told", value: told };
  const firstWeeks = toldBetween(calendar, sign, Math.max(since, calendar.first), Math.max(since, calendar.first) + lookNights - 1);
  return enough(firstWeeks) && Math.max(since, calendar.first) + lookNights <= look
    ? { kind: "first-weeks", value: firstWeeks }
    : undefined;
}

/** The newest single number that was told of the time before, on the scale of the sign. */
function toldValue(sign: SignId, observations: readonly Observation[]): number | undefined {
  const found: WatchSign | undefined = watchSigns.find(({ id }) => id === sign);
  const told = observations.filter(({ fact }) => fact === found?.toldBefore).toSorted((a, b) => b.on - a.on)[0]?.value;
  if (typeof told !== "number") return undefined;
  return sign === "starts-earlier" ? hourFromNoon(told) : told;
}

/** A clock hour as hours since noon: 22 is 10, 1 is 13. */
export const hourFromNoon = (clock: number): number => (clock + 12) % 24;
/** And back. */
export const clockHour = (fromNoon: number): number => (fromNoon + 12 + 24) % 24;
