// Values, days and origins as a reader sees them, in the language of the page. Nothing here rounds a number across a limit: what is
// shown keeps four digits.
import type { Shown, Span } from "../../assess/assessment.ts";

/** The few words that stand inside a value. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly any: string;
  readonly below: string;
  readonly above: string;
  readonly atMost: string;
  readonly atLeast: string;
}

const NB = "\u00a0";

export const numberText = (value: number, language: string): string =>
  value.toLocaleString(language, { maximumSignificantDigits: 4, useGrouping: Math.abs(value) >= 10_000 });

/** 2026-10-30 as "30 Oct 2026". The day stays the day wherever the reader is. */
export const dayText = (iso: string, language: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });

export const withUnit = (text: string, unit: string | undefined): string =>
  unit === undefined || unit === "" ? text : `${text}${NB}${unit}`;

/** A value with its unit; ends without a limit are said in words, a list by its entries. */
export function valueText({ value, unit }: Pick<Shown, "value" | "unit">, words: ValueWords, language: string): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return withUnit(numberText(value, language), unit);
  if (typeof value === "string") return value.replaceAll("-", " ");
  if ("low" in value) return withUnit(rangeText(value, words, language), unit);
  return value.length === 0 ? words.none : value.map((one) => one.replaceAll("-", " ")).join(", ");
}

function rangeText({ low, high }: Span, words: ValueWords, language: string): string {
  const say = (end: number): string => numberText(end, language);
  // An end that a comparator made lies one step beside the number that was written: "<5" is said as below 5.
  const shy = (end: number): boolean => Number(end.toPrecision(4)) !== end;
  if (low === null || low <= 0) return high === null ? words.any : `${shy(high) ? words.below : words.atMost} ${say(high)}`;
  if (high === null) return `${shy(low) ? words.above : words.atLeast} ${say(low)}`;
  return low === high ? say(low) : `${say(low)}–${say(high)}`;
}

/** Where a fact comes from: told by the person, computed from others, or read from a file. */
export function originOf({ from, origin }: Pick<Shown, "from" | "origin">): "computed" | "told" | "file" {
  if (from !== undefined && from.length > 0) return "computed";
  return origin === undefined || /^(?:facts\.|medicines|drug-allergies)/.test(origin) ? "told" : "file";
}

/** Who somebody is lets a rule apply; it is worth a word only where nothing else is. Each fact is said once. */
export function telling(shown: readonly Shown[]): readonly Shown[] {
  const others = shown.filter(({ fact }) => fact !== "age" && fact !== "sex");
  const kept = new Map((others.length > 0 ? others : shown).map((one) => [one.fact, one] as const));
  return [...kept.values()];
}
