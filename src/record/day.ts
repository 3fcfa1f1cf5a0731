// Calendar days as whole numbers since 1970-01-01: no clock, no time zone, no summer time.

export type Day = number;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** The day of an ISO date, or nothing when there is no such day (2026-02-31). */
export function dayOf(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year === 0) return undefined; // the calendar begins with the year 1
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year, month - 1, day); // Date.UTC reads years below 100 as 19xx
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? Math.floor(moment.getTime() / DAY_MS) : undefined;
}

const written = new Map<Day, string>();
export function isoDay(day: Day): string {
  let text = written.get(day);
  if (text === undefined) {
    text = new Date(day * DAY_MS).toISOString().slice(0, 10);
    written.set(day, text);
  }
  return text;
}
