// The marks of the time axis: days over weeks, months over a year, never more than there is room for.
import { dayOf } from "../../../record/day.ts";
import type { NightDate } from "../../../record/diary/moment.ts";

/** Days are written the European way in English too: 27 Aug. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

export interface Tick {
  /** Nights from the first. */
  readonly at: number;
  readonly text: string;
}

const ROOM = 64; // pixels that a label needs

/** Days, in steps of whole weeks, while there are few nights; then first days of months, in steps that fit. */
export function ticksOf(nights: readonly NightDate[], width: number, language: string): readonly Tick[] {
  const most = Math.max(1, Math.floor(width / ROOM));
  const label = (night: NightDate, how: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeOf(language), { ...how, timeZone: "UTC" }).format(new Date(`${night}T00:00Z`));
  if (nights.length <= 7 * most) {
    const step = nights.length <= most ? 1 : 7;
    return nights.flatMap((night, at) =>
      (dayOf(night) ?? 0) % step === 0 ? [{ at, text: label(night, { day: "numeric", month: "short" }) }] : [],
    );
  }
  const months = nights.flatMap((night, at) => (night.endsWith("-01") ? [{ at, night }] : []));
  const step = [1, 2, 3, 6, 12, 24, 60].find((some) => months.length / some <= most) ?? 120;
  return months
    .filter(({ night }) => (Number(night.slice(0, 4)) * 12 + Number(night.slice(5, 7)) - 1) % step === 0)
    .map(({ at, night }) => ({
      at,
      text: label(night, night.slice(5, 7) === "01" || step > 6 ? { year: "numeric" } : { month: "short" }),
    }));
}

/** Hours since noon as a clock: 15.25 is 03:15. */
export function clockOfHour(hour: number): string {
  const minutes = (((Math.round(hour * 60) + 720) % 1440) + 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A range of numbers as a reader sees it: `7–8`, `5`, `6.4–7.1`. */
export function rangeText({ low, high }: { readonly low: number; readonly high: number }, language: string, digits = 0): string {
  const text = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: digits });
  return text(low) === text(high) ? text(low) : `${text(low)}–${text(high)}`;
}
