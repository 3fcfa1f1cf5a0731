// All rules as one PlanDefinition, in the order in which they are reasoned with.
import { alarms } from "../../../knowledge/alarms.ts";
import { criteria } from "../../../knowledge/criteria.ts";
import { mimics } from "../../../knowledge/diagnosis/mimics.ts";
import { followUps } from "../../../knowledge/follow-up.ts";
import { readings } from "../../../knowledge/readings.ts";
import { reasons } from "../../../knowledge/reasons.ts";
import type { Treatment } from "../../../knowledge/shape.ts";
import { referrals } from "../../../knowledge/team.ts";
import { tests } from "../../../knowledge/tests.ts";
import { treatments } from "../../../knowledge/treatments.ts";
import { notice } from "../names.ts";
import type { Resource } from "../resource.ts";
import { type Action, action, part } from "./actions.ts";
import { everyCitation } from "./citations.ts";
import { published } from "./published.ts";

/** An action of its own for every rule; what FHIR has no element for stands in the extension `rule`. The Library holds the whole. */
export const planDefinition = (): Resource => ({
  ...published("PlanDefinition", "restless-legs", "RestlessLegs", "Finding the reasons behind restless legs"),
  type: {
    coding: [
      { system: "http://terminology.hl7.org/CodeSystem/plan-definition-type", code: "clinical-protocol", display: "Clinical Protocol" },
    ],
  },
  description: notice,
  relatedArtifact: everyCitation(),
  action: [
    group(
      "Statements",
      criteria.map(({ id, says, ...rule }) => action("rule", { ...rule, id, title: says })),
    ),
    group("Alarms", alarms.map(alarmAction)),
    group(
      "Look-alikes",
      mimics.map(({ pattern, ...rule }) => action("mimic", { ...rule, when: pattern })),
    ),
    group("Reasons", reasons.map(reasonAction)),
    group("Treatments", treatments.map(treatmentAction)),
    group(
      "Tests",
      tests.map(({ burden, gives, how, ...rule }) => action("test", { ...rule, parts: { burden, gives, how } })),
    ),
    group(
      "Follow-up",
      followUps.map(({ due, latest, who, after, ...rule }) =>
        action("follow-up", { ...rule, title: rule.says.clinician, parts: { due, latest, who, after } }),
      ),
    ),
    group(
      "Referrals",
      referrals.map(({ who, ...rule }) => action("referral", { ...rule, title: rule.says.clinician, parts: { who } })),
    ),
    group(
      "Readings of results",
      readings.map(({ means, of, ...rule }) => action("reading", { ...rule, says: means, parts: { of } })),
    ),
  ],
});

const group = (title: string, actions: readonly Action[]): Action => ({ title, action: actions });

const alarmAction = ({ levels, do: does, ...rule }: (typeof alarms)[number]): Action =>
  action("alarm", { ...rule, parts: { do: does }, actions: levels.map(({ urgency, when }) => part(urgency, when, [], { urgency })) });

const reasonAction = ({ present, suspected, against, settledBy, link, domain, ...rule }: (typeof reasons)[number]): Action =>
  action("reason", {
    ...rule,
    parts: { domain, link, settledBy },
    actions: [
      ...(present === undefined ? [] : [part("Present", present, [])]),
      ...(suspected === undefined ? [] : [part("Suspected", suspected, [])]),
      ...(against === undefined ? [] : [part("Speaks against it", against, [])]),
    ],
  });

function treatmentAction(treatment: Treatment): Action {
  const { kind, group: gate, needs, strict, monitoring, stopping, disagreements } = treatment;
  return action("treatment", {
    ...treatment,
    parts: { kind, group: gate, needs, strict, monitoring, stopping, disagreements },
    actions: [
      ...treatment.for.map(({ advice, when, rows, strength, certainty, says }) => part(advice, when, rows, { strength, certainty, says })),
      ...treatment.caps.map(({ to, when, rows, says }) => part(`At best ${to}: ${says}`, when, rows)),
      ...treatment.avoid.map(({ when, rows, says }) => part(`Avoid: ${says}`, when, rows)),
      ...treatment.never.map(({ when, rows, says }) => part(`Never: ${says}`, when, rows)),
      ...treatment.cautions.map(({ when, rows, says }) => part(`Caution: ${says}`, when, rows)),
      ...(treatment.dose?.bands ?? []).map(({ when, rows, timing }) => part(`Dose: ${timing}`, when, rows)),
    ],
  });
}
