// Why one line of an assessment says what it says: the facts, the statement, the rows, who says so.
import type { Assessment, NoGuidelineLine, PlanLine, ReasonLine } from "../../assess/assessment.ts";
import { UsageError } from "../exit.ts";
import { alarmsText, alarmText, notAskedText } from "./explain/alarms.ts";
import { diagnosisText } from "./explain/diagnosis.ts";
import { asking, facts, grounds, title, told, who } from "./explain/parts.ts";
import { type Page, wrap } from "./layout.ts";
import { positionText } from "./phrases.ts";
import { noGuidelineWord } from "./words.ts";

export function explanation(assessment: Assessment, id: string, page: Page): string {
  const { alarms, notAsked, reasons, tests, plan, noGuideline, followUp, referrals, readings, disagreements, today } = assessment;
  if (id === "diagnosis") return diagnosisText(assessment, page).join("\n");
  if (id === "alarms") return alarmsText(assessment, page).join("\n");
  const of = <T extends { readonly id: string }>(all: readonly T[]) => all.filter((one) => one.id === id);
  const lines = [
    ...of(alarms).flatMap((one) => alarmText(one, today, page)),
    ...of(notAsked).flatMap((one) => notAskedText(one, page)),
    ...of(reasons).flatMap((one) => reasonText(one, today, page)),
    ...of(plan).flatMap((one) => planText(one, today, page)),
    ...of(noGuideline).flatMap((one) => silenceText(one, today, page)),
    ...[...of(tests), ...of(followUp), ...of(referrals), ...of(readings)].flatMap((line) => [
      ...title("title" in line ? line.title : line.id, page),
      ...wrap(line.clinician, page),
      ...("after" in line ? told("Waits for", line.after, page) : []),
      ...facts("Because", line.because, today, page),
      ...who(line, page),
    ]),
    ...of(disagreements).flatMap((line) => [
      ...title(line.question, page),
      ...line.positions.flatMap((one) => wrap(positionText(one), page, "  ")),
      ...wrap(line.says, page),
      ...who(line, page),
    ]),
  ];
  if (lines.length > 0) return lines.join("\n");
  const all = [alarms, notAsked, reasons, plan, noGuideline, tests, followUp, referrals, readings, disagreements];
  const ids = new Set(["diagnosis", "alarms", ...all.flatMap((some) => some.map((one) => one.id))]);
  throw new UsageError(`"${id}" is not a line of this assessment. It has: ${[...ids].join(", ")}`);
}

const reasonText = (reason: ReasonLine, today: string, page: Page): string[] => [
  ...title(`${reason.title}: ${reason.status}`, page),
  ...wrap(reason.clinician, page),
  ...facts("For", reason.for, today, page),
  ...facts("Against", reason.against, today, page),
  ...asking(reason.missing, page),
  ...who(reason, page),
];

const planText = (line: PlanLine, today: string, page: Page): string[] => [
  ...title(`${line.title}: ${line.advice}`, page),
  ...wrap(line.clinician, page),
  ...told("Conditions", line.conditions, page),
  ...facts("Because", line.because, today, page),
  ...grounds("Why not", line.whyNot, today, page),
  ...care(line, today, page),
];

const silenceText = (line: NoGuidelineLine, today: string, page: Page): string[] => [
  ...title(`${line.title}: ${noGuidelineWord.toLowerCase()}`, page),
  ...wrap(line.clinician, page),
  ...told("What is known", [line.silence], page),
  ...facts("Because", line.because, today, page),
  ...care(line, today, page),
];

const care = (line: PlanLine | NoGuidelineLine, today: string, page: Page): string[] => [
  ...grounds("Care", line.cautions, today, page),
  ...told("Monitoring", line.monitoring, page),
  ...told("Stopping", line.stopping === undefined ? [] : [line.stopping], page),
  ...asking(line.missing, page),
  ...who(line, page),
];
