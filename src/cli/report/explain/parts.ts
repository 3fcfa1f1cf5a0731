// The parts of an explanation: a title, the facts with where they came from, the grounds, what is open, who says so.
import type { Backed, Ground, Shown } from "../../../assess/assessment.ts";
import { factOf, type FactId } from "../../../knowledge/facts.ts";
import { heading, type Page, tone, wrap } from "../layout.ts";
import { shownText, sourceText } from "../phrases.ts";

export const title = (text: string, page: Page): string[] => heading(text, page).slice(1);

export const factText = (one: Shown, today: string): string =>
  `${shownText(one, today)}${one.origin === undefined ? "" : ` [${one.origin}]`}${one.from ? ` from ${one.from.join(", ")}` : ""} (${one.criterion})`;

export function facts(head: string, shown: readonly Shown[], today: string, page: Page): string[] {
  if (shown.length === 0) return [];
  return ["", tone(head, "strong", page), ...shown.flatMap((one) => wrap(factText(one, today), page, "  "))];
}

export function grounds(head: string, all: readonly Ground[], today: string, page: Page): string[] {
  if (all.length === 0) return [];
  return [
    "",
    tone(head, "strong", page),
    ...all.flatMap(({ says, because, rows, evidence }) => [
      ...wrap(`${says} (${rows.join(", ")}; ${evidence})`, page, "  "),
      ...because.flatMap((one) => wrap(shownText(one, today), page, "    ", "quiet")),
    ]),
  ];
}

export const told = (head: string, all: readonly string[], page: Page): string[] =>
  all.length === 0 ? [] : ["", tone(head, "strong", page), ...all.flatMap((one) => wrap(one, page, "  "))];

export const asking = (missing: readonly FactId[], page: Page, head = "Not known"): string[] =>
  missing.length === 0
    ? []
    : ["", tone(head, "unknown", page), ...missing.flatMap((fact) => wrap(`${factOf(fact).says} (${fact})`, page, "  "))];

/** The rows of the ledger, the mark of the weakest, and the works behind them. */
export function who({ rows, sources: ids, evidence, reviewed }: Backed, page: Page): string[] {
  const mark = {
    primary: "checked on the source itself",
    secondary: "checked on a page that restates the source",
    unverified: "awaiting a clinician's check",
  }[evidence];
  return [
    "",
    tone("Who says so", "strong", page),
    ...wrap(`Rows ${rows.join(", ")}. ${mark}. Reviewed ${reviewed}.`, page, "  "),
    ...ids.flatMap((id) => wrap(`${id}: ${sourceText(id)}`, page, "  ")),
  ];
}
