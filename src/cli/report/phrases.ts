// How an assessment's values, doses, times and sources are said to a reader.
import type { Backed, Diagnosis, DisagreementLine, PlanLine, Shown, ShownDose, Span } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { sourceOf, type SourceId } from "../../knowledge/sources.ts";
import type { Problem } from "../../record/record.ts";

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
  const most = high !== null && withUnit(`${high < Number(rounded(high)) ? "below" : "at most"} ${rounded(high)}`);
  if (low === null || low === 0) return most || "any";
  return withUnit(
    high === null ? `${low > Number(rounded(low)) ? "above" : "at least"} ${rounded(low)}` : `${rounded(low)} to ${rounded(high)}`,
  );
}

/** "Ferritin ≤ 75 ug/L: 40 ug/L, 2026-10-30". A yes/no statement that holds needs no value. */
export function shownText(shown: Shown, today: string): string {
  const date = shown.on === undefined || shown.on === today ? "" : `, ${shown.on}`;
  // "Medicine taken: lithium: lithium" says it twice
  const { value } = shown;
  const [only, more] = Array.isArray(value) ? (value as readonly string[]) : []; // a list holds names
  if (more === undefined && only !== undefined && shown.says.endsWith(`: ${only}`)) return `${shown.says}${date}`;
  if (shown.value === true) return `${shown.says}${date}`;
  return `${shown.says}: ${valueText(shown)}${date}`;
}

/** "IRLS 22 (severe)", or both ends of what is known of it. */
export const severityText = ({ low, high, band }: NonNullable<Diagnosis["severity"]>): string =>
  `IRLS ${low === high ? low : `${low} to ${high}`} (${band})`;

const UNIT: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** P8W as "8 weeks". */
export function durationText(iso: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(iso);
  const [, amount = "", letter = ""] = match ?? [];
  return match === null ? iso : `${amount} ${UNIT[letter] ?? letter}${amount === "1" ? "" : "s"}`;
}

/** Of a due day and a latest one: "in 2 to 4 weeks"; what should be done by today is due now. */
export const whenText = (due: string, latest: string | undefined): string =>
  (latest ?? due) === "P0D" ? "now" : due === "P0D" ? `within ${durationText(latest ?? due)}` : `in ${spanText(due, latest)}`;

function spanText(due: string, latest: string | undefined): string {
  const [first, last] = [durationText(due), latest === undefined ? undefined : durationText(latest)];
  if (last === undefined) return first;
  const [amount = "", unit = ""] = first.split(" ");
  return last.replace(/s$/, "").endsWith(` ${unit.replace(/s$/, "")}`) ? `${amount} to ${last}` : `${first} to ${last}`;
}

export const factNames = (facts: readonly FactId[]): string => facts.map((fact) => factOf(fact).says).join("; ");

/** The first of them, and how many more there are. */
export const someOf = (all: readonly string[], most: number, by: string): string =>
  `${all.slice(0, most).join(by)}${all.length > most ? `${by}and ${all.length - most} more` : ""}`;

/** A statement about several facts is said once; after it each of them stands under its own name. */
export function shownAll(shown: readonly Shown[], today: string): string {
  const said = new Set<string>();
  return telling(shown)
    .map((one) => {
      const again = said.has(one.says);
      said.add(one.says);
      return shownText(again ? { ...one, says: factOf(one.fact).says } : one, today);
    })
    .join("; ");
}

/** Who somebody is lets a rule apply; it is worth a word only where nothing else is. */
export function telling(shown: readonly Shown[]): readonly Shown[] {
  const others = shown.filter(({ fact }) => fact !== "age" && fact !== "sex");
  return others.length > 0 ? others : shown;
}

/** Why a line is not advised. "Under 18" goes without saying beside "Under 18: ...". */
export const whyNotText = ({ whyNot }: PlanLine): string =>
  whyNot
    .map(({ says }) => says)
    .filter((says, i, all) => all.indexOf(says) === i && !all.some((other) => other.startsWith(`${says}:`)))
    .join("; ");

export const gradeText = ({ strength, certainty }: PlanLine): string =>
  strength === "none" ? "no graded statement" : `${strength}${certainty === "none" ? "" : `, ${certainty} certainty`}`;

/** No primary source stands behind it. */
export const isUnsure = ({ evidence }: Backed): boolean => evidence !== "primary";

export function doseAmount({ start, usualLow, usualHigh, ceiling, unit, per }: ShownDose): string {
  const usual = usualLow === undefined ? "" : `, usual ${usualLow === usualHigh ? usualLow : `${usualLow} to ${usualHigh ?? ceiling}`}`;
  return `start ${start}${usual}, at most ${ceiling} ${unit} a ${per.replace("-", " ")}`;
}

/** A work as it is cited; a label has no year of its own. */
export function sourceText(id: SourceId): string {
  const { cites, year } = sourceOf(id);
  return year === undefined ? cites : `${cites} (${year})`;
}

export const positionText = ({ year, source, says }: DisagreementLine["positions"][number]): string =>
  `${year === undefined ? "" : `${year} `}${source}: ${says}`;
