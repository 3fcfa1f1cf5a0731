// How an assessment's problems, grades and sources are said to a reader of the terminal or the page.
import type { Backed, Diagnosis, DisagreementLine, PlanLine } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { sourceOf, type SourceId } from "../../knowledge/sources.ts";
import { treatments } from "../../knowledge/treatments.ts";
import type { Problem } from "../../record/record.ts";

export { doseAmount, durationText, shownAll, shownText, telling, valueText, whenText } from "../../assess/said.ts";

export const problemText = ({ where, what, expected }: Problem): string => `${where}: ${what}. Expected: ${expected}`;

/** "IRLS 22 (severe)", or both ends of what is known of it. */
export const severityText = ({ low, high, band }: NonNullable<Diagnosis["severity"]>): string =>
  `IRLS ${low === high ? low : `${low} to ${high}`} (${band})`;
export const factNames = (facts: readonly FactId[]): string => facts.map((fact) => factOf(fact).says).join("; ");

/** The first of them, and how many more there are. */
export const someOf = (all: readonly string[], most: number, by: string): string =>
  `${all.slice(0, most).join(by)}${all.length > most ? `${by}and ${all.length - most} more` : ""}`;

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

/** Why a medicine that has a dose stands here without one; nothing where there is one, or where none is ever named. */
export function noDoseText({ id, dose, missing }: PlanLine): string {
  const needs = dose === undefined ? (treatments.find((one) => one.id === id)?.dose?.needs ?? []) : [];
  const open = needs.filter((fact) => missing.includes(fact));
  return open.length === 0 ? "" : `no dose: ${factNames(open).toLowerCase()} is not known`;
}

/** A work as it is cited; a label has no year of its own. */
export function sourceText(id: SourceId): string {
  const { cites, year } = sourceOf(id);
  return year === undefined ? cites : `${cites} (${year})`;
}

export const positionText = ({ year, source, says }: DisagreementLine["positions"][number]): string =>
  `${year === undefined ? "" : `${year} `}${source}: ${says}`;
