// An interval of points as a sentence: which way it goes, or that it goes both ways.
import type { Interval } from "../../../logic/interval.ts";

export type Way =
  | { readonly is: "worse" | "better"; readonly low: string; readonly high: string }
  | { readonly is: "both"; readonly better: string; readonly worse: string };

/** Points above zero are worse. Both ends are written without a sign, the smaller first. */
export function wayOf({ low, high }: Interval, language: string): Way {
  const text = (points: number): string =>
    Math.abs(points).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (low > 0) return { is: "worse", low: text(low), high: text(high) };
  if (high < 0) return { is: "better", low: text(high), high: text(low) };
  return { is: "both", better: text(low), worse: text(high) };
}
