// A moment as a person lived it: the time on their clock and how far that clock stood from world time. Both are kept,
// because the clock says which night it was, and the offset says how long the night lasted when clocks change.
import { dayOf, type Day, isoDay } from "../day.ts";

/** An ISO 8601 time with its offset, such as `2026-11-22T03:12+01:00`. */
export type Moment = string;

/** The night that begins at noon of this day on the local clock and ends at the next noon: `2026-11-21`. */
export type NightDate = string;

export interface ReadMoment {
  /** The day on the person's calendar. */
  readonly day: Day;
  /** Minutes since midnight on the person's clock, with seconds as a fraction. */
  readonly minute: number;
  /** Minutes since 1970 in world time: the only number to subtract for a duration. */
  readonly instant: number;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,3})?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;

const HOURS = 60;
export const DAY_MINUTES = 24 * HOURS;
export const NOON = 12 * HOURS;

/** The parts of a moment, or nothing where the text is none: no such day, no such time, no offset. */
export function readMoment(text: Moment): ReadMoment | undefined {
  const match = MOMENT.exec(text);
  const day = match?.[1] === undefined ? undefined : dayOf(match[1]);
  if (match === null || day === undefined) return undefined;
  const minute = Number(match[2]) * HOURS + Number(match[3]) + Number(match[4] ?? "0") / 60;
  const offset = (Number(match[6] ?? "0") * HOURS + Number(match[7] ?? "0")) * (match[5] === "-" ? -1 : 1);
  return { day, minute, instant: day * DAY_MINUTES + minute - offset };
}

/** The parts of a moment that was checked when it was read. */
export function partsOf(moment: Moment): ReadMoment {
  const parts = readMoment(moment);
  if (parts === undefined) throw new Error("a moment in the diary was never checked");
  return parts;
}

/** The first day of the night: before noon it is still the night of the day before. */
export const nightDay = ({ day, minute }: ReadMoment): Day => (minute < NOON ? day - 1 : day);

/** The night to which a moment belongs, by the clock of the place where the person was. */
export const nightOf = (moment: Moment): NightDate => isoDay(nightDay(partsOf(moment)));

/** Minutes between two moments in real time, whatever the clocks did. */
export const minutesBetween = (from: Moment, to: Moment): number => partsOf(to).instant - partsOf(from).instant;

/** Where a moment stands on the clock face of its night: hours since the noon that begins it, 0 to 24, or beyond for a later day. */
export function hourOfNight(moment: Moment, night: NightDate): number {
  const { day, minute } = partsOf(moment);
  const first = dayOf(night);
  if (first === undefined) throw new Error("a night in the diary was never checked");
  return ((day - first) * DAY_MINUTES + minute - NOON) / HOURS;
}
