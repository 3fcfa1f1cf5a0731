// A line of an assessment as a card: short in the summary, whole in the detail, with who says so.
import type { AlarmLine, Backed, PlanLine, ReasonLine, Shown, TestLine } from "../../assess/assessment.ts";
import { doseAmount, shownAll } from "../../assess/said.ts";
import { testRequest } from "../../fhir/out/requests.ts";
import { type Kind, notice, systemOf } from "../../fhir/out/names.ts";
import { sourceOf } from "../../knowledge/sources.ts";
import { knowledgeVersion } from "../../knowledge/version.ts";
import { overrideReasons } from "./override-reasons.ts";
import type { Action, Draft, Indicator } from "./shapes.ts";

export const MOST_SUMMARY = 139;
export const brief = (text: string): string => (text.length <= MOST_SUMMARY ? text : `${text.slice(0, MOST_SUMMARY - 1).trimEnd()}…`);

/** What a reader would take for markup is said as it is. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|]/g, "\\$&");
const because = (shown: readonly Shown[], today: string): string => (shown.length === 0 ? "" : `Because: ${plain(shownAll(shown, today))}`);
const sources = ({ sources: ids }: Pick<Backed, "sources">): string =>
  ids.length === 0 ? "" : `Sources: ${ids.map((id) => plain(sourceOf(id).cites)).join("; ")}`;
const marked = ({ evidence }: Pick<Backed, "evidence">): string =>
  evidence === "primary" ? "" : "Not every source behind this has been checked by a clinician yet.";

interface Content {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly indicator: Indicator;
  /** Paragraphs; empty ones are left out. */
  readonly says: readonly string[];
  readonly suggest?: { readonly label: string; readonly recommended: boolean; readonly action: Action };
}

function card({ kind, id, title, summary, indicator, says, suggest }: Content): Draft {
  return {
    summary: brief(summary),
    detail: [...says, `_${notice}_`].filter((text) => text !== "").join("\n\n"),
    indicator,
    source: { label: `Ekbom, knowledge ${knowledgeVersion.version}`, topic: { system: systemOf(kind), code: id, display: title } },
    ...(suggest !== undefined && {
      suggestions: [{ label: suggest.label, isRecommended: suggest.recommended, actions: [suggest.action] }],
      selectionBehavior: "any" as const,
    }),
    ...(indicator !== "info" && { overrideReasons }),
  };
}

const urgent = new Set<AlarmLine["urgency"]>(["emergency", "same-day"]);

export function alarmCard(alarm: AlarmLine, today: string, order?: string): Draft {
  const possible = alarm.status === "possible";
  return card({
    kind: "alarm",
    id: alarm.id,
    title: alarm.title,
    summary: `${possible ? "Not ruled out: " : ""}${alarm.title} (${alarm.urgency.replaceAll("-", " ")})`,
    indicator: possible ? "info" : urgent.has(alarm.urgency) ? "critical" : "warning",
    says: [plain(alarm.clinician), `**${plain(alarm.doClinician)}**`, because(alarm.because, today), marked(alarm), sources(alarm)],
    ...(order !== undefined && !possible && removal(order, alarm.title)),
  });
}

export const testCard = (test: TestLine, today: string, patientId: string): Draft => {
  const { id: _, ...resource } = testRequest(test, today, { subject: { reference: `Patient/${patientId}` } });
  return card({
    kind: "test",
    id: test.id,
    title: test.title,
    summary: `Missing: ${test.title}`,
    indicator: "warning",
    says: [plain(test.clinician), plain(test.howClinician), because(test.because, today), marked(test), sources(test)],
    suggest: {
      label: brief(`Draft an order: ${test.title}`),
      recommended: true,
      action: { type: "create", description: `Draft an order for ${test.title}`, resource },
    },
  });
};

const found: Readonly<Record<string, string>> = { present: "found", suspected: "suspected" };

/** All reasons that are found or suspected, in one card. */
export const reasonsCard = (reasons: readonly ReasonLine[], today: string): Draft =>
  card({
    kind: "diagnosis",
    id: "met",
    title: "Restless legs",
    summary: `Restless legs: ${reasons.map(({ title, status }) => `${title} ${found[status]}`).join(", ")}`,
    indicator: "info",
    says: [
      reasons
        .map(({ title, status, clinician, for: speaks }) =>
          `- **${plain(title)}** (${found[status]}): ${plain(clinician)} ${because(speaks, today)}`.trimEnd(),
        )
        .join("\n"),
      sources({ sources: [...new Set(reasons.flatMap((one) => one.sources))] }),
    ],
  });

export const provokedCard = (reason: ReasonLine, today: string, order: string | undefined): Draft =>
  card({
    kind: "reason",
    id: reason.id,
    title: reason.title,
    summary: `Can provoke or worsen restless legs: ${reason.title}`,
    indicator: "warning",
    says: [plain(reason.clinician), because(reason.for, today), marked(reason), sources(reason)],
    ...(order !== undefined && removal(order, reason.title)),
  });

const word = { avoid: "Avoid", never: "Do not start", "only-if": "Only on conditions" } as const;

export const stoppedCard = (line: PlanLine & { readonly advice: keyof typeof word }, today: string, order: string): Draft =>
  card({
    kind: "treatment",
    id: line.id,
    title: line.title,
    summary: `${word[line.advice]}: ${line.title}. ${[...line.whyNot.map(({ says }) => says), ...line.conditions].join("; ")}`,
    indicator: line.advice === "never" ? "critical" : "warning",
    says: [
      plain(line.clinician),
      [...line.whyNot, ...line.cautions].map(({ says, because: why }) => `- ${plain(says)} ${because(why, today)}`.trimEnd()).join("\n"),
      line.conditions.map((says) => `- ${plain(says)}`).join("\n"),
      line.dose === undefined ? "" : `Dose on what is known: ${plain(doseAmount(line.dose))}`,
      because(line.because, today),
      marked(line),
      sources(line),
    ],
    ...(line.advice !== "only-if" && removal(order, line.title)),
  });

/** No removal is suggested: what is taken may have to be left in steps. */
export const reviewCard = (line: PlanLine, today: string): Draft =>
  card({
    kind: "treatment",
    id: line.id,
    title: line.title,
    summary: `${line.title}. ${line.conditions.join("; ")}`,
    indicator: "critical",
    says: [
      plain(line.clinician),
      line.conditions.map((says) => `- ${plain(says)}`).join("\n"),
      because(line.because, today),
      marked(line),
      sources(line),
    ],
  });

export const overdoseCard = (line: PlanLine, ordered: number, today: string, order: string): Draft =>
  card({
    kind: "treatment",
    id: line.id,
    title: line.title,
    summary: `${line.title}: ordered ${ordered} mg a day is above the ceiling of ${line.dose?.ceiling} ${line.dose?.unit}`,
    indicator: "warning",
    says: [
      plain(line.clinician),
      line.dose === undefined ? "" : plain(doseAmount(line.dose)),
      because(line.dose?.because ?? [], today),
      marked(line),
      sources(line),
    ],
    ...removal(order, line.title),
  });

const removal = (order: string, title: string) => ({
  suggest: {
    label: brief(`Remove the draft order: ${title}`),
    recommended: false,
    action: { type: "delete", description: "Remove the draft order", resourceId: order } as const,
  },
});
