// The assessment on a terminal: danger first, then the answer, the reasons, what to do, what would settle most.
import type { Assessment, PlanLine, ReasonLine, Shown } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { heading, type Page, type Tone, tone, wrap } from "./layout.ts";
import {
  adviceMark,
  adviceWord,
  doseText,
  gradeText,
  durationText,
  problemText,
  shownText,
  statusMark,
  telling,
  statusWord,
  systemName,
  urgencyWord,
} from "./words.ts";

export function terminalReport(assessment: Assessment, page: Page): string {
  return [
    ...alarmLines(assessment, page),
    ...diagnosisLines(assessment, page),
    ...reasonLines(assessment, page),
    ...planLines(assessment, page),
    ...testLines(assessment, page),
    ...followUpLines(assessment, page),
    ...problemLines(assessment, page),
    "",
    ...wrap(
      `Ekbom ${assessment.knowledge.version}, as of ${assessment.today}. It informs and drafts; a clinician decides. Not a certified medical device.`,
      page,
      "",
      "quiet",
    ),
  ].join("\n");
}

const factNames = (facts: readonly FactId[]): string => facts.map((fact) => factOf(fact).says).join("; ");
const shownList = (shown: readonly Shown[], today: string): string =>
  telling(shown)
    .map((one) => shownText(one, today))
    .join("; ");

function alarmLines({ alarms, notAsked, today }: Assessment, page: Page): string[] {
  const present = alarms.filter(({ status }) => status === "present");
  const possible = alarms.filter(({ status }) => status === "possible");
  const out: string[] = [];
  for (const alarm of present) {
    out.push(...wrap(`${urgencyWord[alarm.urgency].toUpperCase()}: ${alarm.title}`, page, "▲ ", "alarm"));
    out.push(...wrap(alarm.doClinician, page, "  "));
    out.push(...wrap(`Because: ${shownList(alarm.because, today)}`, page, "  ", "quiet"));
  }
  for (const alarm of possible) {
    out.push(...wrap(`ASK NOW (would be ${urgencyWord[alarm.urgency].toLowerCase()}): ${alarm.title}`, page, "△ ", "alarm"));
    out.push(...wrap(`Because: ${shownList(alarm.because, today)}. Ask: ${factNames(alarm.missing.slice(0, 4))}`, page, "  ", "quiet"));
  }
  if (notAsked.length > 0)
    out.push(...wrap(`${notAsked.length} red flags have not been asked about yet; that is not the same as none.`, page, "", "unknown"));
  return out.length === 0 ? [] : [...out, ""];
}

function diagnosisLines({ diagnosis, today }: Assessment, page: Page): string[] {
  const { status, systems, course, severity, mimics } = diagnosis;
  const details = [
    course === "unknown" ? undefined : course,
    severity && `IRLS ${severity.low === severity.high ? severity.low : `${severity.low} to ${severity.high}`} (${severity.band})`,
  ].filter((one) => one !== undefined);
  const pictures = mimics.filter(({ verdict }) => verdict === "yes");
  return [
    ...wrap(`${diagnosis.title}.`, page, "", "strong"),
    ...wrap(diagnosis.clinician, page, "  "),
    ...wrap(
      Object.entries(systems)
        .map(([id, truth]) => `${systemName[id] ?? id}: ${truth}`)
        .join("   "),
      page,
      "  ",
    ),
    ...(details.length === 0 ? [] : wrap(details.join(", "), page, "  ")),
    ...(status === "not-met" ? wrap(`Because: ${shownList(diagnosis.because, today)}`, page, "  ", "quiet") : []),
    ...pictures.flatMap(({ title, because }) => wrap(`Looks like: ${title} (${shownList(because, today)})`, page, "  ", "likely")),
    ...(diagnosis.missing.length === 0 ? [] : wrap(`To decide, ask: ${factNames(diagnosis.missing.slice(0, 8))}`, page, "  ", "unknown")),
  ];
}

const toneOf: Readonly<Record<ReasonLine["status"], Tone>> = { present: "found", suspected: "likely", unknown: "unknown", absent: "quiet" };

const margin = " ".repeat(10);

function reasonLines({ reasons, today }: Assessment, page: Page): string[] {
  const of = (status: ReasonLine["status"]) => reasons.filter((reason) => reason.status === status);
  const full = [...of("present"), ...of("suspected")].flatMap((reason) => {
    const [title = "", ...more] = wrap(reason.title, page, margin, "strong");
    const mark = `${statusMark[reason.status]} ${statusWord[reason.status]}`.padEnd(margin.length);
    return [
      `${tone(mark, toneOf[reason.status], page)}${title.slice(margin.length)}`,
      ...more,
      ...wrap(shownList(reason.for, today), page, margin),
    ];
  });
  const open = of("unknown");
  return [
    ...heading("Reasons", page),
    ...(full.length === 0 ? ["  None that can be stated yet."] : full),
    ...(open.length === 0 ? [] : wrap(open.map(({ title }) => title).join("; "), page, "? Not known yet: ", "unknown", 2)),
  ];
}

const isHeld = ({ advice }: PlanLine): boolean => advice === "avoid" || advice === "never";

function planLines({ plan, today }: Assessment, page: Page): string[] {
  const open = plan.filter((line) => !isHeld(line));
  const held = plan.filter(isHeld);
  return [
    ...(open.length === 0 ? [] : heading("What to do", page)),
    ...open.flatMap((line) => lineText(line, today, page)),
    ...(held.length === 0 ? [] : heading("Not advised", page)),
    ...held.flatMap((line) => [
      ...wrap(
        `${line.title}: ${line.whyNot.map(({ says }) => says).join("; ")}`,
        page,
        `${adviceMark[line.advice]} ${adviceWord[line.advice].padEnd(6)}`,
      ),
    ]),
  ];
}

function lineText(line: PlanLine, today: string, page: Page): string[] {
  const lead = `${adviceMark[line.advice]} ${adviceWord[line.advice].padEnd(9)}`;
  const indent = " ".repeat(lead.length);
  return [
    ...wrap(`${line.title}${line.taking ? " [taken now]" : ""}`, page, lead, "strong"),
    ...wrap(`${line.clinician} [${gradeText(line)}]`, page, indent),
    ...line.conditions.flatMap((condition) => wrap(condition, page, indent)),
    ...(line.dose ? wrap(`Dose: ${doseText(line.dose)}`, page, indent) : []),
    ...line.cautions.flatMap(({ says }) => wrap(`Care: ${says}`, page, indent, "likely")),
    ...(line.because.length === 0 || line.kind === "habit"
      ? []
      : wrap(`Because: ${shownList(line.because, today)}`, page, indent, "quiet")),
    ...(line.missing.length === 0 || line.kind === "habit"
      ? []
      : wrap(
          `Not known: ${factNames(line.missing.slice(0, 5))}${line.missing.length > 5 ? `; and ${line.missing.length - 5} more` : ""}`,
          page,
          indent,
          "unknown",
        )),
  ];
}

function testLines({ tests }: Assessment, page: Page): string[] {
  if (tests.length === 0) return [];
  return [
    ...heading("Tests that would settle most", page),
    ...tests
      .slice(0, 8)
      .flatMap(({ rank, title, clinician, howClinician, burden }) => [
        ...wrap(`${title}${burden === "low" ? "" : ` (${burden} burden)`}`, page, `${String(rank).padStart(2)}. `, "strong"),
        ...wrap(`${clinician} ${howClinician}`, page, "    "),
      ]),
    ...(tests.length > 8
      ? wrap(
          `And: ${tests
            .slice(8)
            .map(({ title }) => title)
            .join("; ")}`,
          page,
          "    ",
          "quiet",
        )
      : []),
  ];
}

function followUpLines({ followUp, referrals, disagreements }: Assessment, page: Page): string[] {
  return [
    ...(followUp.length + referrals.length === 0 ? [] : heading("Who and when", page)),
    ...followUp.flatMap(({ due, latest, who, clinician }) =>
      wrap(`${clinician} (${who})`, page, `in ${durationText(due)}${latest === undefined ? "" : ` to ${durationText(latest)}`}: `),
    ),
    ...referrals.flatMap(({ who, clinician }) => wrap(clinician, page, `→ ${who}: `)),
    ...(disagreements.length === 0 ? [] : heading("Where sources differ", page)),
    ...disagreements.flatMap(({ question, says }) => wrap(`${question}: ${says}`, page, "≠ ")),
  ];
}

function problemLines({ problems }: Assessment, page: Page): string[] {
  if (problems.length === 0) return [];
  return [
    ...heading(`Problems in the input (${problems.length})`, page),
    ...problems.slice(0, 20).flatMap((one) => wrap(problemText(one), page, "! ", "likely")),
    ...(problems.length > 20 ? [`  and ${problems.length - 20} more; --json lists them all`] : []),
  ];
}
