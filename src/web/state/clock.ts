// Moments as this device lives them: its local time and how far that stands from world time.
import { type Moment, type NightDate, nightOf } from "../../record/diary/moment.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** The moment `ms` (since 1970) on a clock that stands `offsetMinutes` ahead of world time: `2026-11-22T03:12:05+01:00`. */
export function momentAt(ms: number, offsetMinutes: number): Moment {
  const wall = new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(offsetMinutes);
  return `${wall}${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** The same on the clock of this device, whose offset is the one of that moment: clocks that change in the night are no matter. */
export const localMoment = (date: Date): Moment => momentAt(date.getTime(), -date.getTimezoneOffset());

/** The clock of a moment as a person reads it: `03:12`. */
export const clockOf = (moment: Moment): string => moment.slice(11, 16);

export const tonight = (now: Date): NightDate => nightOf(localMoment(now));

/** Times of the day from which a look back means the day itself and not the small hours after it. */
const DAY_BEGINS = "05:00";
const NOON = "12:00";

/**
 * The moment of a clock time (`23:40`) told about a night: an evening is the evening of its first day, a morning that of the next.
 * `ofDay`: it is told about the day that leads into the night, so that nine in the morning is the morning before.
 */
export function momentInNight(night: NightDate, clock: string, ofDay: "of-day" | "of-night"): Moment {
  const [year, month, day] = night.split("-").map(Number) as [number, number, number]; // checked when it was read
  const [hour, minute] = clock.split(":").map(Number) as [number, number]; // a time field gives nothing else
  const later = clock < (ofDay === "of-day" ? DAY_BEGINS : NOON) ? 1 : 0;
  return localMoment(new Date(year, month - 1, day + later, hour, minute));
}

/** The two calendar days of a night, as dates at noon for a formatter. */
export function daysOf(night: NightDate): { readonly evening: Date; readonly morning: Date } {
  const [year, month, day] = night.split("-").map(Number) as [number, number, number]; // checked when it was read
  return { evening: new Date(year, month - 1, day, 12), morning: new Date(year, month - 1, day + 1, 12) };
}
