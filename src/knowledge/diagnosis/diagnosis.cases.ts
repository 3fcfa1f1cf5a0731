// Cases of the three systems, of clinical significance, of change, and of children.
import type { RuleCase } from "../cases.ts";

const four = { "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "worse-in-evening": true };
const five = { ...four, "explained-by-mimic": false };
const often = { "symptom-nights-per-week": 3, "symptom-duration-months": 3, "symptom-distress": "moderate" };
const notByMedicine = { "explained-by-substance-or-medicine": false };
const child = { age: 9, "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "explained-by-mimic": false };

export const cases: readonly RuleCase[] = [
  { rule: "irlssg-2014", name: "all five", facts: five, expect: "yes" },
  { rule: "irlssg-2014", name: "all five, two nights a year", facts: { ...five, "symptom-nights-per-week": 0.04 }, expect: "yes" },
  { rule: "irlssg-2014", name: "no urge", facts: { ...five, "urge-to-move-legs": false }, expect: "no" },
  { rule: "irlssg-2014", name: "four, and mimics not asked", facts: four, expect: "unknown" },

  { rule: "icsd-3-tr", name: "all five, and it worries", facts: { ...five, "causes-concern": true }, expect: "yes" },
  { rule: "icsd-3-tr", name: "all five with mild distress", facts: { ...five, "symptom-distress": "mild" }, expect: "yes" },
  {
    rule: "icsd-3-tr",
    name: "all five without any effect",
    facts: { ...five, "causes-concern": false, "symptom-distress": "none", "disturbs-sleep": false, "impairs-function": false },
    expect: "no",
  },
  { rule: "icsd-3-tr", name: "all five, effects not asked", facts: five, expect: "unknown" },
  { rule: "icsd-3-tr", name: "all five, an IRLS total of 15, distress not graded", facts: { ...five, "irls-total": 15 }, expect: "yes" },
  {
    rule: "icsd-3-tr",
    name: "all five, an IRLS total of 14, distress not graded",
    facts: { ...five, "irls-total": 14 },
    expect: "unknown",
  },

  {
    rule: "dsm-5-tr",
    name: "three nights a week for exactly three months, moderate distress, no medicine",
    facts: { ...five, ...often, ...notByMedicine },
    expect: "yes",
  },
  {
    rule: "dsm-5-tr",
    name: "two and a half nights a week",
    facts: { ...five, ...often, ...notByMedicine, "symptom-nights-per-week": 2.5 },
    expect: "no",
  },
  {
    rule: "dsm-5-tr",
    name: "for three weeks only",
    facts: { ...five, ...often, ...notByMedicine, "symptom-duration-months": 0.7 },
    expect: "no",
  },
  {
    rule: "dsm-5-tr",
    name: "a medicine explains it",
    facts: { ...five, ...often, "explained-by-substance-or-medicine": true },
    expect: "no",
  },
  { rule: "dsm-5-tr", name: "medicines not judged", facts: { ...five, ...often }, expect: "unknown" },

  { rule: "clinically-significant", name: "moderate distress", facts: { "symptom-distress": "moderate" }, expect: "yes" },
  {
    rule: "clinically-significant",
    name: "mild distress, work as usual",
    facts: { "symptom-distress": "mild", "impairs-function": false },
    expect: "no",
  },
  { rule: "clinically-significant", name: "mild distress, work not asked", facts: { "symptom-distress": "mild" }, expect: "unknown" },

  { rule: "irls-response", name: "27 to 18: exactly 9 points", facts: { "irls-baseline": 27, "irls-total": 18 }, expect: "yes" },
  { rule: "irls-response", name: "16 to 8: exactly half", facts: { "irls-baseline": 16, "irls-total": 8 }, expect: "yes" },
  {
    rule: "irls-response",
    name: "27 to 24: the 3 points of a trial are no response",
    facts: { "irls-baseline": 27, "irls-total": 24 },
    expect: "no",
  },
  { rule: "irls-response", name: "no total before treatment", facts: { "irls-total": 12 }, expect: "unknown" },

  { rule: "irls-much-improved", name: "30 to 19", facts: { "irls-baseline": 30, "irls-total": 19 }, expect: "yes" },
  { rule: "irls-much-improved", name: "30 to 20", facts: { "irls-baseline": 30, "irls-total": 20 }, expect: "no" },
  { rule: "irls-much-improved", name: "no total before treatment", facts: { "irls-total": 12 }, expect: "unknown" },

  { rule: "irls-remission", name: "24 to 10", facts: { "irls-baseline": 24, "irls-total": 10 }, expect: "yes" },
  { rule: "irls-remission", name: "mild from the start", facts: { "irls-baseline": 9, "irls-total": 8 }, expect: "no" },
  { rule: "irls-remission", name: "10 now, before not known", facts: { "irls-total": 10 }, expect: "unknown" },

  { rule: "clinical-global-response", name: "much improved", facts: { "clinical-global-improvement": 2 }, expect: "yes" },
  { rule: "clinical-global-response", name: "minimally improved", facts: { "clinical-global-improvement": 3 }, expect: "no" },
  { rule: "clinical-global-response", name: "no impression given", facts: {}, expect: "unknown" },

  { rule: "irls-not-comparable", name: "10 days after iron by vein", facts: { "days-since-iv-iron": 10 }, expect: "yes" },
  {
    rule: "irls-not-comparable",
    name: "14 days after, no taper",
    facts: { "days-since-iv-iron": 14, "dopamine-agonist-taper-running": false },
    expect: "no",
  },
  { rule: "irls-not-comparable", name: "14 days after, taper not asked", facts: { "days-since-iv-iron": 14 }, expect: "unknown" },

  { rule: "child-probable", name: "a girl of 9 with all but the evening", facts: { ...child, "worse-in-evening": false }, expect: "yes" },
  { rule: "child-probable", name: "an adult", facts: { ...child, age: 30 }, expect: "no" },
  {
    rule: "child-probable",
    name: "a girl of 9, other causes not judged",
    facts: { age: 9, "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true },
    expect: "unknown",
  },

  {
    rule: "child-observed",
    name: "a boy of 3 seen to be uncomfortable, evenings, moving helps",
    facts: {
      age: 3,
      "observed-leg-discomfort-at-rest": true,
      "worse-at-rest": true,
      "relieved-by-movement": true,
      "worse-in-evening": true,
      "explained-by-mimic": false,
    },
    expect: "yes",
  },
  { rule: "child-observed", name: "nobody sees any discomfort", facts: { age: 3, "observed-leg-discomfort-at-rest": false }, expect: "no" },
  {
    rule: "child-observed",
    name: "seen to be uncomfortable, nothing else asked",
    facts: { age: 3, "observed-leg-discomfort-at-rest": true },
    expect: "unknown",
  },
  { rule: "irls-remission", name: "10 before and 8 now", facts: { "irls-baseline": 10, "irls-total": 8 }, expect: "no" },
  { rule: "child-probable", name: "on the 18th birthday", facts: { ...child, age: 18 }, expect: "no" },
];
