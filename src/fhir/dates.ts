// FHIR dates and times as calendar days. A month or a year alone means its first day, so that nothing looks fresher than it is.
import type { Day } from "../record/day.ts";

/** The first and the last day that a date of any precision can mean. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const [ZERO, DASH, LETTER_T] = [48, 45, 84];

/** The first day that a FHIR date, dateTime or instant can mean, in the place where it was written; nothing when it is none. */
export function firstDay(text: unknown): Day | undefined {
  if (typeof text !== "string") return undefined;
  const year = digits(text, 0, 4);
  if (year < 1) return undefined;
  if (text.length === 4) return daysBefore(year, 1);
  const month = text.charCodeAt(4) === DASH ? digits(text, 5, 7) : -1;
  if (month < 1 || month > 12) return undefined;
  if (text.length === 7) return daysBefore(year, month);
  const day = text.charCodeAt(7) === DASH ? digits(text, 8, 10) : -1;
  if (day < 1 || (day > 28 && day > lengthOf(year, month))) return undefined;
  if (text.length > 10 && text.charCodeAt(10) !== LETTER_T) return undefined;
  return daysBefore(year, month) + day - 1;
}

/** All that a date of any precision can mean. */
export function spanOf(text: unknown): Span | undefined {
  const first = firstDay(text);
  if (first === undefined || typeof text !== "string") return undefined;
  const [year, month] = [digits(text, 0, 4), digits(text, 5, 7)];
  if (text.length === 4) return { first, last: daysBefore(year + 1, 1) - 1 };
  if (text.length === 7) return { first, last: first + lengthOf(year, month) - 1 };
  return { first, last: first };
}

/** The day as seen from today. A time with a zone may already be tomorrow where it was written: no zone is more than a day away. */
export function dayUpTo(today: Day, text: unknown): Day | undefined | "future" {
  const day = firstDay(text);
  if (day === undefined || day <= today) return day;
  return day === today + 1 && typeof text === "string" && text.length > 16 ? today : "future";
}

/** Days from 1970-01-01 to the first of a month of the Gregorian calendar. */
function daysBefore(year: number, month: number): Day {
  const shifted = month > 2 ? year : year - 1; // the year begins in March, so that the leap day is its last
  const march = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * march + 2) / 5) -
    719468
  );
}

const lengthOf = (year: number, month: number): number =>
  (month === 12 ? daysBefore(year + 1, 1) : daysBefore(year, month + 1)) - daysBefore(year, month);

/** The number that stands there, or -1. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
