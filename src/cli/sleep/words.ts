// The words and numbers of a night as every face of it shows them: clock times, ranges, and why a number is missing.
import { choiceTable } from "../../sleep/choices.ts";
import type { Why } from "../../sleep/indices.ts";
import type { Problem } from "../../sleep/night.ts";
import { digitsOf, rangeText, rulesName, usualText } from "../../sleep/night-words.ts";
import type { Index } from "../../sleep/range.ts";
import { printable } from "../report/layout.ts";
import type { NightReport } from "./report.ts";

export { clockText, rangeText, rulesName } from "../../sleep/night-words.ts";

export const researchUse = "Research use: confirm before it enters a record.";

/** Problems quote the file: signs that command a terminal are shown as not readable. */
export const problemText = ({ where, what, expected }: Problem): string => printable(`${where}: ${what}. Expected: ${expected}`);

/** What stands in the table: the number, or a word for why there is none. */
export const indexText = (index: Index): string =>
  rangeText(index, digitsOf[index.unit]) ?? missingWord[index.unknownBecause ?? "no-movements"];

export const missingWord: Readonly<Record<Why, string>> = {
  "stages-unknown": "not known",
  "no-time-in-these-stages": "no such time",
  "arousals-not-scored": "not known",
  "breathing-not-scored": "not known",
  "no-movements": "none",
  "too-few-intervals": "too few",
  "not-defined-by-these-rules": "not defined",
};

/** Why numbers are not known: the sentence under the table. */
export const unknownSentence: Readonly<Partial<Record<Why, string>>> = {
  "stages-unknown": "nobody staged the sleep",
  "arousals-not-scored": "nobody scored arousals",
  "breathing-not-scored": "nobody scored breathing events",
};

export const unitHeading = {
  "per-hour": "Movements per hour",
  seconds: "Mean duration, seconds",
  ratio: "Periodicity index, 0 to 1",
  "ln-seconds": "Logarithm of intervals, ln s",
} as const;

/** The index in its own words; the unit stands in the heading above it. */
export const indexSays = ({ says }: Pick<Index, "says">): string => says.replace(/, (?:per hour|seconds)$/, "");

/** What moves the ranges of a rule set, each open point once. */
export function openPoints(indices: readonly Index[]): readonly string[] {
  const names = new Set(indices.flatMap(({ dependsOn }) => dependsOn));
  return [...names].map((name) => {
    const choice = Object.entries(choiceTable).find(([known]) => known === name)?.[1];
    return choice === undefined ? "whether breathing-related movements are left out" : `${choice.says} (${choice.row})`;
  });
}

export const minutesText = (seconds: number): string => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`);

/** The sentence that a reader sees first. */
export function headline({ rules, source }: NightReport): string {
  const said = Object.values(rules).flatMap(({ rules: name, indices: { plms } }) => {
    const text = plms === undefined ? undefined : rangeText(plms, 1);
    if (plms === undefined || text === undefined) return [];
    const usual = usualText(plms, 1);
    return [`${text}${usual === undefined ? "" : ` (usual reading ${usual})`} by ${rulesName[name]}`];
  });
  const what = source === "marked" ? "Periodic leg movements asleep, as marked" : "Periodic leg movements asleep";
  return said.length === 0 ? `${what}: cannot be given per hour of sleep` : `${what}: ${said.join(", ")}, per hour`;
}

export function dateText({ date }: NightReport["recording"]["start"]): string {
  if (date === undefined) return "date not given";
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}
