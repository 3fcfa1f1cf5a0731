// The first few lines of every report: what cannot wait, what it is, which reasons, which tests, which steps.
import type { Assessment, Diagnosis, ReasonLine } from "../../assess/assessment.ts";
import type { Tone } from "./layout.ts";
import { severityText, someOf } from "./phrases.ts";
import { adviceWord, domainWord, urgencyWord } from "./words.ts";

export interface SummaryRow {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
}

/** At most so many names in a row, so that the summary stays one. */
const most = 5;

export function summaryRows(assessment: Assessment): readonly SummaryRow[] {
  const { summary, diagnosis, alarms, notAsked, reasons, tests, plan } = assessment;
  const titles = (lines: readonly { readonly id: string; readonly title: string }[], ids: readonly string[]) =>
    lines.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const wait = summary.first.length > 0;
  const present = alarms
    .filter(({ status }) => status === "present")
    .map(({ title, urgency }) => `${title} (${urgencyWord[urgency].toLowerCase()})`);
  const toAsk = alarms.filter(({ status }) => status === "possible").map(({ title }) => title);
  const open = reasons.filter(({ status }) => status === "unknown");
  const steps = summary.plan
    .flatMap((id) => plan.filter((line) => line.id === id))
    .map(({ title, advice }) => `${adviceWord[advice]}: ${title}`);
  const row = (label: string, all: readonly string[], tone: Tone): SummaryRow[] =>
    all.length === 0 ? [] : [{ label, text: someOf(all, most, "; "), tone }];
  return [
    ...row(wait ? "First this" : "Alarm", present, "alarm"),
    ...row("Ask now", toAsk, "alarm"),
    { label: "What it is", text: answer(diagnosis), tone: "strong" },
    ...row(
      "Looks like",
      titles(
        diagnosis.mimics,
        diagnosis.mimics.filter(({ verdict }) => verdict === "yes").map(({ id }) => id),
      ),
      "likely",
    ),
    ...row(`Found, ${summary.found.length}`, titles(reasons, summary.found), "found"),
    ...row(`Likely, ${summary.likely.length}`, titles(reasons, summary.likely), "likely"),
    ...(open.length === 0 ? [] : [{ label: `Not known, ${open.length}`, text: byDomain(open), tone: "unknown" } as const]),
    ...row(
      "Tests first",
      wait && summary.tests.length === 0 ? ["None before the alarm is dealt with"] : titles(tests, summary.tests),
      "plain",
    ),
    ...row(wait ? "Plan then" : "Plan first", steps, "plain"),
    ...row("Stop, review", titles(plan, summary.stop), "likely"),
    ...row(
      "Red flags",
      notAsked.length === 0 ? [] : [`${notAsked.length} not asked about yet, named below. Not asked is not the same as none`],
      "unknown",
    ),
  ];
}

const byDomain = (reasons: readonly ReasonLine[]): string =>
  [...Map.groupBy(reasons, ({ domain }) => domain)].map(([domain, some]) => `${domainWord[domain]} ${some.length}`).join(", ");

function answer({ title, course, severity }: Diagnosis): string {
  const details = [course === "unknown" ? undefined : course, severity && severityText(severity)].filter((one) => one !== undefined);
  return `${title}.${details.length === 0 ? "" : ` ${details.join(", ")}`}`;
}
