// When a recording began: the two-digit date of EDF, the four-digit date of EDF+, and the clock.
import type { ProblemList } from "./problem-list.ts";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// What the file does not say in a readable way is absent.
export interface Start {
  readonly date?: CalendarDate;
  readonly secondsOfDay?: number;
}

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

export const monthName = (month: number) => months[month - 1];

export interface StartFields {
  readonly date: string;
  readonly time: string;
  readonly recording: string;
}

export function readStart(fields: StartFields, problems: ProblemList): Start {
  const short = shortDate(fields.date, problems);
  const long = longDate(fields.recording, problems);
  if (short !== undefined && typeof long === "object" && !sameDay(short, long))
    problems.add(
      "start date",
      "recording field",
      `it says ${written(long)}, the date field ${written(short)}`,
      "one date; the recording field is taken",
    );
  const date = long === "hidden" ? undefined : (long ?? short);
  const time = clock(fields.time, problems);
  // Whoever removes the date and writes midnight has removed the time as well.
  const secondsOfDay = long === "hidden" && time === 0 ? undefined : time;
  return { ...(date !== undefined && { date }), ...(secondsOfDay !== undefined && { secondsOfDay }) };
}

function shortDate(text: string, problems: ProblemList): CalendarDate | undefined {
  const [, day, mark, month, yy] = /^(\d\d)([./-])(\d\d)\2(\d\d)$/.exec(text) ?? [];
  // C-EDF-003: 85 to 99 are of the last century, 00 to 84 of this one.
  const year = Number(yy) + (Number(yy) >= 85 ? 1900 : 2000);
  const date = { year, month: Number(month), day: Number(day) };
  if (!isDay(date)) {
    problems.add("start date", "start date", `"${text}" is no date`, "dd.mm.yy");
    return undefined;
  }
  if (mark !== ".") problems.add("start date", "start date", `"${text}" is not divided by points`, "dd.mm.yy");
  return date;
}

// "hidden": the file says that its date was removed, so the date field is a placeholder.
function longDate(text: string, problems: ProblemList): CalendarDate | "hidden" | undefined {
  const [, word] = /^Startdate\s+(\S+)/i.exec(text) ?? [];
  if (word === undefined) return undefined;
  if (word.toUpperCase() === "X") return "hidden";
  const [, day, month, year] = /^(\d\d)-([A-Za-z]{3})-(\d{4})$/.exec(word) ?? [];
  const date = { year: Number(year), month: months.indexOf(String(month).toUpperCase()) + 1, day: Number(day) };
  if (isDay(date)) return date;
  problems.add("start date", "recording field", `"${word}" is no date`, "dd-MMM-yyyy, for example 22-NOV-2026");
  return undefined;
}

function clock(text: string, problems: ProblemList): number | undefined {
  const [, hours, mark, minutes, seconds] = /^(\d\d)([.:])(\d\d)\2(\d\d)$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
    problems.add("start time", "start time", `"${text}" is no time of day`, "hh.mm.ss");
    return undefined;
  }
  if (mark !== ".") problems.add("start time", "start time", `"${text}" is not divided by points`, "hh.mm.ss");
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

export function isDay({ year, month, day }: CalendarDate): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

const sameDay = (a: CalendarDate, b: CalendarDate) => a.year === b.year && a.month === b.month && a.day === b.day;
export const written = ({ year, month, day }: CalendarDate) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
