// Why one line of an assessment says what it says: the facts, the statement, the rows, who says so.
import type { Assessment, Backed, Ground, Shown } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { UsageError } from "../exit.ts";
import { heading, type Page, tone, wrap } from "./layout.ts";
import { positionText, shownText, sourceText } from "./phrases.ts";

export function explanation(assessment: Assessment, id: string, page: Page): string {
  const { alarms, reasons, tests, plan, followUp, referrals, readings, disagreements, diagnosis, today } = assessment;
  if (id === "diagnosis")
    return [
      ...title(`Diagnosis: ${diagnosis.status}`, page),
      ...facts("Because", diagnosis.because, today, page),
      ...asking(diagnosis.missing, page),
    ].join("\n");
  const lines: string[] = [];
  for (const alarm of alarms.filter((one) => one.id === id))
    lines.push(
      ...title(`${alarm.title}: ${alarm.status}, ${alarm.urgency}`, page),
      ...wrap(alarm.clinician, page),
      ...wrap(alarm.doClinician, page),
      ...facts("Because", alarm.because, today, page),
      ...asking(alarm.missing, page),
      ...who(alarm, page),
    );
  for (const reason of reasons.filter((one) => one.id === id))
    lines.push(
      ...title(`${reason.title}: ${reason.status}`, page),
      ...wrap(reason.clinician, page),
      ...facts("For", reason.for, today, page),
      ...facts("Against", reason.against, today, page),
      ...asking(reason.missing, page),
      ...who(reason, page),
    );
  for (const line of plan.filter((one) => one.id === id))
    lines.push(
      ...title(`${line.title}: ${line.advice}`, page),
      ...wrap(line.clinician, page),
      ...facts("Because", line.because, today, page),
      ...grounds("Why not", line.whyNot, today, page),
      ...grounds("Care", line.cautions, today, page),
      ...told("Monitoring", line.monitoring, page),
      ...told("Stopping", line.stopping === undefined ? [] : [line.stopping], page),
      ...asking(line.missing, page),
      ...who(line, page),
    );
  for (const line of [...tests, ...followUp, ...referrals, ...readings].filter((one) => one.id === id))
    lines.push(
      ...title("title" in line ? line.title : line.id, page),
      ...wrap(line.clinician, page),
      ...facts("Because", line.because, today, page),
      ...who(line, page),
    );
  for (const line of disagreements.filter((one) => one.id === id))
    lines.push(
      ...title(line.question, page),
      ...line.positions.flatMap((one) => wrap(positionText(one), page, "  ")),
      ...wrap(line.says, page),
      ...who(line, page),
    );
  if (lines.length > 0) return lines.join("\n");
  throw new UsageError(
    `"${id}" is not a line of this assessment. It has: ${["diagnosis", ...new Set([...alarms, ...reasons, ...plan, ...tests, ...followUp, ...referrals, ...readings, ...disagreements].map((one) => one.id))].join(", ")}`,
  );
}

const title = (text: string, page: Page): string[] => heading(text, page).slice(1);

function facts(head: string, shown: readonly Shown[], today: string, page: Page): string[] {
  if (shown.length === 0) return [];
  return [
    "",
    tone(head, "strong", page),
    ...shown.flatMap((one) =>
      wrap(
        `${shownText(one, today)}${one.origin === undefined ? "" : ` [${one.origin}]`}${one.from ? ` from ${one.from.join(", ")}` : ""} (${one.criterion})`,
        page,
        "  ",
      ),
    ),
  ];
}

function grounds(head: string, all: readonly Ground[], today: string, page: Page): string[] {
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

const told = (head: string, all: readonly string[], page: Page): string[] =>
  all.length === 0 ? [] : ["", tone(head, "strong", page), ...all.flatMap((one) => wrap(one, page, "  "))];

const asking = (missing: readonly FactId[], page: Page): string[] =>
  missing.length === 0
    ? []
    : ["", tone("Not known", "unknown", page), ...missing.flatMap((fact) => wrap(`${factOf(fact).says} (${fact})`, page, "  "))];

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
