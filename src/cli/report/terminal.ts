// The assessment on a terminal: danger first, then the answer, the reasons, what to do, what would settle most.
import type { Assessment, PlanLine, ReasonLine } from "../../assess/assessment.ts";
import { heading, type Page, type Tone, tone, wrap } from "./layout.ts";
import { doseAmount, factNames, gradeText, isUnsure, problemText, shownAll, someOf, whenText } from "./phrases.ts";
import { adviceMark, adviceWord, statusMark, statusWord, systemName, urgencyWord, whoWord } from "./words.ts";

export function terminalReport(assessment: Assessment, page: Page): string {
  return [
    ...alarmLines(assessment, page),
    ...diagnosisLines(assessment, page),
    ...reasonLines(assessment, page),
    ...readingLines(assessment, page),
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

function alarmLines({ alarms, notAsked, today }: Assessment, page: Page): string[] {
  const present = alarms.filter(({ status }) => status === "present");
  const possible = alarms.filter(({ status }) => status === "possible");
  const out: string[] = [];
  for (const alarm of present) {
    out.push(...wrap(`${urgencyWord[alarm.urgency].toUpperCase()}: ${alarm.title}`, page, "▲ ", "alarm"));
    out.push(...wrap(alarm.doClinician, page, "  "));
    out.push(...wrap(`Because: ${shownAll(alarm.because, today)}`, page, "  ", "quiet"));
  }
  for (const alarm of possible) {
    out.push(...wrap(`ASK NOW (would be ${urgencyWord[alarm.urgency].toLowerCase()}): ${alarm.title}`, page, "△ ", "alarm"));
    out.push(...wrap(`Because: ${shownAll(alarm.because, today)}. Ask: ${factNames(alarm.missing.slice(0, 4))}`, page, "  ", "quiet"));
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
    ...(status === "not-met" ? wrap(`Because: ${shownAll(diagnosis.because, today)}`, page, "  ", "quiet") : []),
    ...pictures.flatMap(({ title, because }) => wrap(`Looks like: ${title} (${shownAll(because, today)})`, page, "  ", "likely")),
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
      ...wrap(shownAll(reason.for, today), page, margin),
    ];
  });
  const open = of("unknown");
  return [
    ...heading("Reasons", page),
    ...(full.length === 0 ? ["  None that can be stated yet."] : full),
    ...(open.length === 0 ? [] : wrap(open.map(({ title }) => title).join("; "), page, "? Not known yet: ", "unknown", 2)),
  ];
}

function readingLines({ readings }: Assessment, page: Page): string[] {
  if (readings.length === 0) return [];
  return [
    ...heading("Reading the results", page),
    ...readings.flatMap(({ title, clinician }) => wrap(`${title}. ${clinician}`, page, "· ")),
  ];
}

/** How to stop what is taken now: nobody should read "avoid" and stop at once. */
const stopping = ({ taking, stopping: how }: PlanLine, page: Page, indent: string): string[] =>
  taking && how !== undefined ? wrap(`Stopping: ${how}`, page, indent, "likely") : [];

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
        `${line.title}${line.taking ? " [taken now]" : ""}: ${line.whyNot.map(({ says }) => says).join("; ")}`,
        page,
        `${adviceMark[line.advice]} ${adviceWord[line.advice].padEnd(6)}`,
      ),
      ...stopping(line, page, " ".repeat(8)),
    ]),
  ];
}

function lineText(line: PlanLine, today: string, page: Page): string[] {
  const lead = `${adviceMark[line.advice]} ${adviceWord[line.advice].padEnd(9)}`;
  const indent = " ".repeat(lead.length);
  return [
    ...wrap(`${line.title}${line.taking ? " [taken now]" : ""}`, page, lead, "strong"),
    ...wrap(`${line.clinician} [${gradeText(line)}${isUnsure(line) ? "; to be checked" : ""}]`, page, indent),
    ...line.conditions.flatMap((condition) => wrap(condition, page, indent)),
    ...(line.dose ? wrap(`Dose: ${doseAmount(line.dose)}. ${line.dose.timing}`, page, indent) : []),
    ...line.cautions.flatMap(({ says }) => wrap(`Care: ${says}`, page, indent, "likely")),
    ...stopping(line, page, indent),
    ...(line.because.length === 0 || line.kind === "habit" ? [] : wrap(`Because: ${shownAll(line.because, today)}`, page, indent, "quiet")),
    ...(line.missing.length === 0 || line.kind === "habit"
      ? []
      : wrap(
          `Not known: ${someOf(
            line.missing.map((fact) => factNames([fact])),
            5,
            "; ",
          )}`,
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
    ...followUp.flatMap(({ due, latest, who, clinician }) => wrap(`${clinician} (${whoWord[who]})`, page, `in ${whenText(due, latest)}: `)),
    ...referrals.flatMap(({ who, clinician }) => wrap(clinician, page, `→ ${whoWord[who]}: `)),
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
