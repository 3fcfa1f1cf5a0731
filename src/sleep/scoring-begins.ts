// The day of a scoring: one that tells another night than the recording's is not taken, for its events would fall on a stranger's sleep.
import { headerLength, readHeader } from "./edf-header.ts";
import { type CalendarDate, isDay, type Start, written } from "./edf-start.ts";
import type { Problem } from "./night.ts";
import { decodeScoring } from "./stages-text.ts";

/** When a file says that it begins. Two dates where day and month can be confused; none where it tells none. */
export interface Begins {
  readonly dates: readonly CalendarDate[];
  readonly secondsOfDay?: number;
}

export const begins = ({ date, secondsOfDay }: Start): Begins => ({
  dates: date === undefined || placeholder(date) ? [] : [date],
  ...(secondsOfDay !== undefined && { secondsOfDay }),
});

// What the standard writes where a date is not known or was removed.
const placeholder = ({ year, month, day }: CalendarDate): boolean => year === 1985 && month === 1 && day === 1;

/** The day and clock that a file of scoring tells of itself. Files whose dialect has no date tell none. */
export function scoringBegins(bytes: Uint8Array): Begins {
  const length = headerLength(bytes);
  if (length.ok) {
    const header = readHeader(bytes.subarray(0, length.value), bytes.length);
    return header.ok ? begins(header.value.start) : { dates: [] };
  }
  const text = decodeScoring(bytes.subarray(0, 4096));
  const said = text.ok ? /^Start Time\s*:\s*(.*)$/m.exec(text.value)?.[1] : undefined;
  return { dates: said === undefined ? [] : datesOf(said) };
}

function datesOf(text: string): readonly CalendarDate[] {
  const [, first, mark, second, year] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/.exec(text.trim()) ?? [];
  const dayFirst = { year: Number(year), month: Number(second), day: Number(first) };
  const monthFirst = { year: Number(year), month: Number(first), day: Number(second) };
  return (mark === "/" ? [dayFirst, monthFirst] : [dayFirst]).filter(isDay);
}

export const daysText = ({ dates }: Begins): string => [...new Set(dates.map(written))].join(" or ");

const longestApart = 12 * 3600;

/** A problem that names both days, where no reading of them is one night: more than 12 h apart, or more than a day where a clock is missing. */
export function otherNight(recording: Begins, scoring: Begins): Problem | undefined {
  if (recording.dates.length === 0 || scoring.dates.length === 0) return undefined;
  const seconds = (date: CalendarDate): number => Date.UTC(date.year, date.month - 1, date.day) / 1000;
  const clocks = recording.secondsOfDay !== undefined && scoring.secondsOfDay !== undefined;
  const [longest, apart] = clocks ? [longestApart, (scoring.secondsOfDay ?? 0) - (recording.secondsOfDay ?? 0)] : [86_400, 0];
  const near = recording.dates.some((a) => scoring.dates.some((b) => Math.abs(seconds(b) - seconds(a) + apart) <= longest));
  if (near) return undefined;
  return {
    where: "start date",
    what: `the scoring is of ${daysText(scoring)}, the recording of ${daysText(recording)}; nothing of it is taken`,
    expected: "a scoring of the same night",
  };
}
