// Our ids as code systems, so that whoever meets one can look up what it stands for.
import { alarms } from "../../../knowledge/alarms.ts";
import { criteria } from "../../../knowledge/criteria.ts";
import { mimics } from "../../../knowledge/diagnosis/mimics.ts";
import { statuses } from "../../../knowledge/diagnosis/status.ts";
import { factOf } from "../../../knowledge/facts.ts";
import { followUps } from "../../../knowledge/follow-up.ts";
import { ingredientIds } from "../../../knowledge/medicines.ts";
import { readings } from "../../../knowledge/readings.ts";
import { reasons } from "../../../knowledge/reasons.ts";
import { referrals } from "../../../knowledge/team.ts";
import { tests } from "../../../knowledge/tests.ts";
import { treatments } from "../../../knowledge/treatments.ts";
import { despiteStop, despiteStopTitle } from "../../../knowledge/treatments/taken-despite-stop.ts";
import { type Kind, systemOf } from "../names.ts";
import { askedFacts } from "../questionnaire.ts";
import type { Resource } from "../resource.ts";
import { published } from "./published.ts";

type Concepts = readonly (readonly [code: string, display: string])[];
const spelt = (code: string): readonly [string, string] => [code, code.replaceAll("-", " ")];
const titled = (all: readonly { readonly id: string; readonly title: string }[]): Concepts => all.map(({ id, title }) => [id, title]);
const said = (all: readonly { readonly id: string; readonly says: { readonly clinician: string } }[]): Concepts =>
  all.map(({ id, says }) => [id, says.clinician]);

const answers = [
  ...new Set(
    askedFacts.flatMap((id) => {
      const fact = factOf(id);
      return fact.type === "code" ? fact.codes : fact.type === "scale" ? fact.levels : [];
    }),
  ),
];
/** The lines about what is taken although it must not be started are made while weighing. */
const takenAllTheSame: Concepts = treatments
  .filter(({ id, ingredient, kind }) => id === ingredient && kind === "medicine")
  .map(({ id, title }) => [despiteStop(id), despiteStopTitle(title)]);

const conceptsOf: Readonly<Record<Kind, () => Concepts>> = {
  advice: () => ["offer", "consider", "only-if", "avoid", "never", "none"].map(spelt),
  alarm: () => titled(alarms),
  answer: () => answers.map(spelt),
  diagnosis: () => Object.entries(statuses).map(([id, { title }]) => [id, title]),
  fact: () => askedFacts.map((id) => [id, factOf(id).says]),
  "follow-up": () => said(followUps),
  ingredient: () => ingredientIds.map(spelt),
  mimic: () => titled(mimics),
  reading: () => titled(readings),
  reason: () => titled(reasons),
  referral: () => said(referrals),
  rule: () => criteria.map(({ id, says }) => [id, says]),
  test: () => titled(tests),
  treatment: () => [...titled(treatments), ...takenAllTheSame],
};

export const codeSystems = (): readonly Resource[] =>
  (Object.keys(conceptsOf) as Kind[]).map((kind) => {
    // the keys are the kinds
    const concepts = conceptsOf[kind]();
    return {
      ...published(
        "CodeSystem",
        kind,
        `Ekbom${kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
        `Ekbom: ${kind}`,
      ),
      url: systemOf(kind),
      caseSensitive: true,
      content: "complete",
      count: concepts.length,
      concept: concepts.map(([code, display]) => ({ code, display })),
    };
  });
