// Writes the fixed-width fields of an EDF header. A number that does not fit is rounded to what fits, and the caller learns what was written.
import type { Start } from "./edf-start.ts";
import { monthName } from "./edf-start.ts";

export function asciiField(text: string, width: number): string {
  return text
    .replaceAll(/[\u00b5\u03bc]/g, "u")
    .replaceAll(/[^\x20-\x7e]/g, "?")
    .slice(0, width)
    .padEnd(width);
}

export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
}

// The most decimals that fit; the standard allows no exponent.
export function numberField(value: number, width: number): WrittenNumber {
  const whole = String(Math.trunc(value));
  if (!Number.isFinite(value) || whole.length + (value < 0 && !whole.startsWith("-") ? 1 : 0) > width)
    throw new RangeError(`${value} does not fit ${width} characters`);
  for (let decimals = width; decimals > 0; decimals -= 1) {
    const text = value.toFixed(decimals).replace(/\.?0+$/, "");
    if (text.length <= width) return { text: text.padEnd(width), value: Number(text) };
  }
  const text = value.toFixed(0);
  return { text: text.padEnd(width), value: Number(text) };
}

// EDF+ wants the date twice. A date that nobody knows, or that was removed, is "X" and the placeholder of the standard.
export function startFields(
  { date, secondsOfDay = 0 }: Start,
  equipment = "X",
): {
  readonly date: string;
  readonly time: string;
  readonly recording: string;
} {
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  const time = `${two(secondsOfDay / 3600)}.${two((secondsOfDay / 60) % 60)}.${two(secondsOfDay % 60)}`;
  if (date === undefined) return { date: "01.01.85", time, recording: `Startdate X X X ${equipment}` };
  const { year, month, day } = date;
  const shortYear = year >= 1985 && year <= 2084 ? two(year % 100) : "yy";
  return {
    date: `${two(day)}.${two(month)}.${shortYear}`,
    time,
    recording: `Startdate ${two(day)}-${monthName(month)}-${year} X X ${equipment}`,
  };
}
