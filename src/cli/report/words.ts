// How an assessment's own words are said to a reader: statuses, advice, urgencies, values, durations.
import type { PlanLine, ReasonLine, Shown, ShownDose, Span } from "../../assess/assessment.ts";
import type { Problem } from "../../record/record.ts";

export const statusWord: Readonly<Record<ReasonLine["status"], string>> = {
  present: "Found",
  suspected: "Likely",
  unknown: "Not known yet",
  absent: "Ruled out",
};

export const statusMark: Readonly<Record<ReasonLine["status"], string>> = { present: "■", suspected: "◧", unknown: "?", absent: "–" };

export const adviceWord: Readonly<Record<PlanLine["advice"], string>> = {
  offer: "Offer",
  consider: "Consider",
  "only-if": "Only if",
  avoid: "Avoid",
  never: "Never",
  none: "No guideline",
};
export const adviceMark: Readonly<Record<PlanLine["advice"], string>> = {
  offer: "●",
  consider: "◐",
  "only-if": "○",
  avoid: "×",
  never: "⊘",
  none: "·",
};

export const urgencyWord = {
  emergency: "Emergency",
  "same-day": "Same day",
  "same-week": "Same week",
  "two-weeks": "Within two weeks",
} as const;

export const systemName: Readonly<Record<string, string>> = {
  "irlssg-2014": "IRLSSG 2014",
  "icsd-3-tr": "ICSD-3-TR",
  "dsm-5-tr": "DSM-5-TR",
};

export const domainWord: Readonly<Record<ReasonLine["domain"], string>> = {
  vascular: "Vessels",
  neurological: "Nerves",
  metabolic: "Blood and nutrition",
  lifestyle: "Habits",
  medicines: "Medicines",
  sleep: "Sleep",
  mood: "Mood",
  other: "Other",
};

const rounded = (value: number): string => String(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

export const problemText = ({ where, what, expected }: Problem): string => `${where}: ${what}. Expected: ${expected}`;

/** A value as a reader wants it; ends without limit are said in words. */
export function valueText({ value, unit, written }: Shown): string {
  const withUnit = (text: string) => (unit === undefined ? text : `${text} ${unit}`);
  const suffix = written === undefined ? "" : ` (reported as ${written})`;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return withUnit(rounded(value)) + suffix;
  if (typeof value === "string") return value;
  if ("low" in value) return rangeText(value, withUnit) + suffix;
  return value.length === 0 ? "none" : value.join(", ");
}

function rangeText({ low, high }: Span, withUnit: (text: string) => string): string {
  if (low === null || low === 0) return high === null ? "any" : withUnit(`at most ${rounded(high)}`);
  return withUnit(high === null ? `at least ${rounded(low)}` : `${rounded(low)} to ${rounded(high)}`);
}

/** "Ferritin ≤ 75 ug/L: 40 ug/L, 2026-10-30". A yes/no statement that holds needs no value. */
export function shownText(shown: Shown, today: string): string {
  const date = shown.on === undefined || shown.on === today ? "" : `, ${shown.on}`;
  if (shown.value === true) return `${shown.says}${date}`;
  return `${shown.says}: ${valueText(shown)}${date}`;
}

const UNIT: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** P8W as "8 weeks". */
export function durationText(iso: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(iso);
  const [, amount = "", letter = ""] = match ?? [];
  return match === null ? iso : `${amount} ${UNIT[letter] ?? letter}${amount === "1" ? "" : "s"}`;
}

/** Who somebody is lets a rule apply; it is worth a word only where nothing else is. */
export function telling(shown: readonly Shown[]): readonly Shown[] {
  const others = shown.filter(({ fact }) => fact !== "age" && fact !== "sex");
  return others.length > 0 ? others : shown;
}

export const gradeText = ({ strength, certainty }: PlanLine): string =>
  strength === "none" ? "no graded statement" : `${strength}${certainty === "none" ? "" : `, ${certainty} certainty`}`;

export function doseText({ start, usualLow, usualHigh, ceiling, unit, per, timing }: ShownDose): string {
  const usual = usualLow === undefined ? "" : `, usual ${usualLow === usualHigh ? usualLow : `${usualLow} to ${usualHigh ?? ceiling}`}`;
  return `start ${start}${usual}, at most ${ceiling} ${unit} a ${per.replace("-", " ")}. ${timing}`;
}
