// Every English text of the medicine that a person reads, in the shape of its translations.
import { alarms } from "../src/knowledge/alarms.ts";
import { diary } from "../src/knowledge/diary.ts";
import { mimics } from "../src/knowledge/diagnosis/mimics.ts";
import { statuses } from "../src/knowledge/diagnosis/status.ts";
import type { Spanish } from "../src/knowledge/es/shape.ts";
import { facts } from "../src/knowledge/facts.ts";
import { followUps } from "../src/knowledge/follow-up.ts";
import { gates } from "../src/knowledge/gates.ts";
import { people } from "../src/knowledge/people.ts";
import { readings } from "../src/knowledge/readings.ts";
import { reasons } from "../src/knowledge/reasons.ts";
import type { Says, Treatment } from "../src/knowledge/shape.ts";
import { referrals } from "../src/knowledge/team.ts";
import { tests } from "../src/knowledge/tests.ts";
import { treatments } from "../src/knowledge/treatments.ts";
import { onceClear, onceKnown, whileContradicting } from "../src/knowledge/treatments/made-conditions.ts";
import { askStillTaken } from "../src/knowledge/treatments/still-taken.ts";
import { despiteStop, despiteStopTitle, takenDespiteStop } from "../src/knowledge/treatments/taken-despite-stop.ts";

const byId = <Rule extends { readonly id: string }, Text>(rules: readonly Rule[], text: (rule: Rule) => Text) =>
  Object.fromEntries(rules.map((rule) => [rule.id, text(rule)]));
const titled = ({ title, says }: { readonly title: string; readonly says: Says }) => ({ title, plain: says.plain });
const untitled = ({ says }: { readonly says: Says }) => ({ plain: says.plain });

const despiteStops = treatments
  .filter(({ id, ingredient, kind }) => id === ingredient && kind === "medicine")
  .map(({ id, title }) => ({ id: despiteStop(id), title: despiteStopTitle(title), says: takenDespiteStop.says }));

const ofTreatment = (treatment: Treatment): (string | undefined)[] => [
  ...treatment.for.map(({ says }) => says),
  ...[...treatment.caps, ...treatment.avoid, ...treatment.never, ...treatment.cautions].map(({ says }) => says),
  treatment.silentGuideline?.says,
  treatment.stopping,
];

const plainOf = (texts: Readonly<Record<string, { readonly says: Says }>>): string[] => Object.values(texts).map(({ says }) => says.plain);
const ofDiary: readonly string[] = [
  ...diary.triggers.map(({ title }) => title),
  ...diary.experiments.flatMap(({ title, change }) => [title, change.plain]),
  ...diary.watchSigns.flatMap(({ title, says }) => [title, says.plain]),
  ...[diary.triggerAnswers, diary.triggerCautions, diary.experimentAnswers, diary.watchStatuses, diary.baselines].flatMap(plainOf),
];

const sentences = [
  ...gates.map(({ says }) => says),
  ...treatments.flatMap(ofTreatment),
  askStillTaken.says,
  onceKnown,
  onceClear,
  whileContradicting,
  ...ofDiary,
  ...people.map(({ title }) => title),
].filter((text) => text !== undefined);

type AnyRule = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The same shape, whatever the ids. */
export const english: {
  readonly [Part in keyof Spanish]: Part extends "facts" | "sentences" ? Readonly<Record<string, string>> : AnyRule;
} = {
  facts: Object.fromEntries(Object.entries(facts).map(([id, { says }]) => [id, says])),
  statuses: Object.fromEntries(Object.entries(statuses).map(([id, status]) => [id, titled(status)])),
  mimics: byId(mimics, titled),
  alarms: byId(alarms, (alarm) => ({ ...titled(alarm), do: alarm.do.plain })),
  reasons: byId(reasons, titled),
  tests: byId(tests, (one) => ({ ...titled(one), how: one.how.plain })),
  treatments: byId([...treatments, ...despiteStops], titled),
  followUps: byId(followUps, untitled),
  referrals: byId(referrals, untitled),
  readings: byId(readings, ({ title, means }) => titled({ title, says: means })),
  sentences: Object.fromEntries(sentences.map((text) => [text, text])),
};
