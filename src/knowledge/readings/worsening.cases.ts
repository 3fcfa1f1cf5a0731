// Cases of getting worse on treatment.
import type { RuleCase } from "../cases.ts";

const medicines = [{ ingredient: "ropinirole", dailyDose: 2, unit: "mg" }];
const other = [{ ingredient: "gabapentin", dailyDose: 900, unit: "mg" }];
const worse = { "symptom-change-last-months": "worse" };
const augmentation = {
  "worse-days-in-last-week": 6,
  "worsening-explained-otherwise": false,
  "early-good-response": true,
  "hours-onset-earlier": 5,
};

export const cases: readonly RuleCase[] = [
  { rule: "augmentation-needs-baseline", name: "on ropinirole, nobody noted the hour before", facts: {}, medicines, expect: "yes" },
  {
    rule: "augmentation-needs-baseline",
    name: "it used to start at 21:00",
    facts: { "symptom-onset-hour-before-treatment": 21 },
    medicines,
    expect: "no",
  },
  { rule: "augmentation-needs-baseline", name: "medicines not told", facts: {}, expect: "unknown" },

  {
    rule: "worse-tolerance",
    name: "shorter relief, neither stronger nor earlier",
    facts: {
      ...worse,
      "shorter-relief-from-dose": true,
      "symptoms-stronger-than-before-treatment": false,
      "symptoms-start-earlier-than-before-treatment": false,
    },
    medicines,
    expect: "yes",
  },
  {
    rule: "worse-tolerance",
    name: "shorter relief and it starts earlier",
    facts: { ...worse, "shorter-relief-from-dose": true, "symptoms-start-earlier-than-before-treatment": true },
    medicines,
    expect: "no",
  },
  {
    rule: "worse-tolerance",
    name: "shorter relief, nothing else asked",
    facts: { ...worse, "shorter-relief-from-dose": true },
    medicines,
    expect: "unknown",
  },

  {
    rule: "worse-rebound",
    name: "back at five in the morning",
    facts: { "symptoms-early-morning-rebound": true },
    medicines,
    expect: "yes",
  },
  { rule: "worse-rebound", name: "on gabapentin only", facts: { "symptoms-early-morning-rebound": true }, medicines: other, expect: "no" },
  { rule: "worse-rebound", name: "mornings not asked", facts: {}, medicines, expect: "unknown" },

  {
    rule: "worse-natural-course",
    name: "worse since a house move, a raise helped",
    facts: { ...worse, "worsening-explained-otherwise": true, "worse-after-dose-increase": false },
    medicines,
    expect: "yes",
  },
  {
    rule: "worse-natural-course",
    name: "nothing else explains it",
    facts: { ...worse, "worsening-explained-otherwise": false },
    medicines,
    expect: "no",
  },
  {
    rule: "worse-natural-course",
    name: "worse since a house move, doses not asked",
    facts: { ...worse, "worsening-explained-otherwise": true },
    medicines,
    expect: "unknown",
  },

  { rule: "worse-new-trigger", name: "doses are often missed", facts: { ...worse, "missed-doses": true }, medicines, expect: "yes" },
  {
    rule: "worse-new-trigger",
    name: "mirtazapine has joined",
    facts: worse,
    medicines: [...medicines, { ingredient: "mirtazapine" }],
    expect: "yes",
  },
  {
    rule: "worse-new-trigger",
    name: "every trigger asked and absent",
    facts: {
      ...worse,
      age: 50,
      dialysis: false,
      "chronic-kidney-disease": false,
      ferritin: 150,
      "transferrin-saturation": 30,
      "over-the-counter-antihistamine": false,
      pregnant: false,
      "missed-doses": false,
      "irregular-sleep-times": false,
    },
    medicines,
    expect: "no",
  },
  { rule: "worse-new-trigger", name: "worse, triggers not asked", facts: worse, medicines, expect: "unknown" },

  {
    rule: "worse-akathisia-or-neuropathy",
    name: "burning feet by day and night",
    facts: { ...worse, "burning-or-numb-feet": true, "constant-day-and-night": true },
    medicines,
    expect: "yes",
  },
  {
    rule: "worse-akathisia-or-neuropathy",
    name: "neither picture",
    facts: { ...worse, "burning-or-numb-feet": false, "whole-body-inner-restlessness": false },
    medicines,
    expect: "no",
  },
  { rule: "worse-akathisia-or-neuropathy", name: "not asked", facts: worse, medicines, expect: "unknown" },

  {
    rule: "augmentation-matters",
    name: "augmentation, and the dose had to go up",
    facts: { ...augmentation, "needs-higher-or-earlier-dose": true },
    medicines,
    expect: "yes",
  },
  {
    rule: "augmentation-matters",
    name: "worse on gabapentin",
    facts: { ...augmentation, "needs-higher-or-earlier-dose": true },
    medicines: other,
    expect: "no",
  },
  { rule: "augmentation-matters", name: "augmentation, effects not asked", facts: augmentation, medicines, expect: "unknown" },

  { rule: "augmentation-scale-high", name: "a total of 5", facts: { "asrs-total": 5 }, expect: "yes" },
  { rule: "augmentation-scale-high", name: "a total of 4", facts: { "asrs-total": 4 }, expect: "no" },
  { rule: "augmentation-scale-high", name: "no total", facts: {}, expect: "unknown" },

  { rule: "augmentation-rate", name: "on ropinirole and well", facts: {}, medicines, expect: "yes" },
  { rule: "augmentation-rate", name: "augmentation is there already", facts: augmentation, medicines, expect: "no" },
  { rule: "augmentation-rate", name: "medicines not told", facts: {}, expect: "unknown" },

  { rule: "impulse-control-question", name: "on ropinirole", facts: {}, medicines, expect: "yes" },
  { rule: "impulse-control-question", name: "on gabapentin", facts: {}, medicines: other, expect: "no" },
  { rule: "impulse-control-question", name: "medicines not told", facts: {}, expect: "unknown" },
  {
    rule: "worse-new-trigger",
    name: "worse on gabapentin, doses missed",
    facts: { ...worse, "missed-doses": true },
    medicines: other,
    expect: "no",
  },
];
