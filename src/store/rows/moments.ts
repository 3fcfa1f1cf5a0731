// FHIR dates and times as the milliseconds they cover: 2024 is a whole year, 10:30 a whole minute. Without a zone it is UTC.

export interface Moments {
  readonly low: number;
  readonly high: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Times without end in milliseconds, as far as a Date reaches. */
export const BEGINNING = -8.64e15;
export const END = 8.64e15;

/** Undefined when the text is no date, or no day of the calendar. */
export function momentsOf(text: string): Moments | undefined {
  const [match, year, month, day, hour, minute, second, fraction, zone] = DATE.exec(text) ?? [];
  if (match === undefined || year === "0000") return undefined;
  const [y, mo, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const [h, mi, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  if (mo < 1 || mo > 12 || d < 1 || d > daysIn(y, mo) || h > 23 || mi > 59 || s > 60) return undefined;
  const milli = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"));
  const shift = zoneShift(zone);
  if (shift === undefined) return undefined;
  const at = (...parts: readonly [number, number, number, number, number, number, number]): number => utc(parts) - shift;
  const low = at(y, mo, d, h, mi, s, milli);
  if (month === undefined) return { low, high: at(y + 1, 1, 1, 0, 0, 0, 0) - 1 };
  if (day === undefined) return { low, high: at(y, mo + 1, 1, 0, 0, 0, 0) - 1 };
  if (hour === undefined) return { low, high: low + 86_399_999 };
  if (second === undefined) return { low, high: low + 59_999 };
  return { low, high: fraction === undefined ? low + 999 : low };
}

/** A day has 28 to 31 of them, whatever the year says. */
const daysIn = (year: number, month: number): number => new Date(utc([year, month + 1, 0, 0, 0, 0, 0])).getUTCDate();

/** Date.UTC takes the years 0 to 99 for those of the last century; this does not. */
function utc([year, month, day, hour, minute, second, milli]: readonly [number, number, number, number, number, number, number]): number {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + milli;
}

function zoneShift(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
