// How a night is written for a reader, on a terminal, on paper and in the browser alike: clock times, ranges, names of rule sets.
import type { RuleSet } from "./choices.ts";
import type { Unit } from "./indices.ts";
import type { Range } from "./range.ts";

export const rulesName: Readonly<Record<RuleSet, string>> = { "wasm-2016": "WASM 2016", aasm: "AASM" };

/** A number or a range, rounded only for the eye. */
export function rangeText({ low, high }: Pick<Range, "low" | "high">, digits: number): string | undefined {
  if (low === null || high === null) return undefined;
  const [from, to] = [low.toFixed(digits), high.toFixed(digits)];
  return from === to ? from : `${from}–${to}`;
}

/** The usual reading, where a range stands beside it; undefined where there is one number only. */
export function usualText(range: Range, digits: number): string | undefined {
  return range.value === null || rangeText(range, digits)?.includes("–") !== true ? undefined : range.value.toFixed(digits);
}

export const digitsOf: Readonly<Record<Unit, number>> = { "per-hour": 1, seconds: 1, ratio: 2, "ln-seconds": 2 };

/** The clock where the recording tells it (seconds of the day at its start), else hours and minutes from its start. */
export function clockText(seconds: number, start: number | undefined, withSeconds = false): string {
  const all = Math.floor(Math.max(0, seconds) + (start ?? 0));
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(all / 3600);
  const text = `${two(start === undefined ? hours : hours % 24)}:${two(Math.floor(all / 60) % 60)}`;
  return withSeconds ? `${text}:${two(all % 60)}` : text;
}
