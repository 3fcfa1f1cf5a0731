// Cases: follow-up of pregnancy, childhood, mild disease, and symptoms that get worse.
import type { RuleCase } from "../cases.ts";
import { severe, undecided } from "../treatments/case-people.ts";

const restlessLegs = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
};
const failed = { ...severe, "alpha-2-delta-ligand-failed": true };

export const cases: readonly RuleCase[] = [
  { rule: "antenatal-review", name: "30 weeks with restless legs", facts: { ...restlessLegs, pregnant: true }, expect: "due" },
  { rule: "antenatal-review", name: "Not pregnant", facts: { ...restlessLegs, pregnant: false }, expect: "not-due" },
  { rule: "antenatal-review", name: "Pregnancy not asked", facts: restlessLegs, expect: "unknown" },
  { rule: "review-after-birth", name: "Two weeks after birth", facts: { ...restlessLegs, "weeks-since-birth": 2 }, expect: "due" },
  { rule: "review-after-birth", name: "Three months after birth", facts: { ...restlessLegs, "weeks-since-birth": 13 }, expect: "not-due" },
  { rule: "review-after-birth", name: "Births not asked", facts: restlessLegs, expect: "unknown" },
  { rule: "child-review", name: "A child of 9 with restless legs", facts: { ...restlessLegs, age: 9 }, expect: "due" },
  { rule: "child-review", name: "An adult", facts: { ...restlessLegs, age: 18 }, expect: "not-due" },
  { rule: "child-review", name: "A child of 9, legs and medicines not known", facts: { age: 9 }, expect: "unknown" },
  {
    rule: "review-mild-disease",
    name: "Three evenings a month, IRLS 9",
    facts: { ...restlessLegs, age: 34, "symptom-nights-per-week": 0.7, "irls-total": 9 },
    expect: "due",
  },
  {
    rule: "review-mild-disease",
    name: "Five nights a week, IRLS 24",
    facts: { ...restlessLegs, age: 52, "symptom-nights-per-week": 5, "irls-total": 24 },
    expect: "not-due",
  },
  { rule: "review-mild-disease", name: "Frequency not known", facts: { ...restlessLegs, age: 34, "irls-total": 20 }, expect: "unknown" },
  { rule: "confirm-worsening", name: "From 15 to exactly 18", facts: { "irls-baseline": 15, "irls-total": 18 }, expect: "due" },
  {
    rule: "confirm-worsening",
    name: "From 15 to 25 a week after iron by vein: not comparable",
    facts: { "irls-baseline": 15, "irls-total": 25, "days-since-iv-iron": 7 },
    expect: "not-due",
  },
  { rule: "confirm-worsening", name: "From 15 to 17", facts: { "irls-baseline": 15, "irls-total": 17 }, expect: "not-due" },
  { rule: "confirm-worsening", name: "No baseline", facts: { "irls-total": 25 }, expect: "unknown" },
  ...["device-at-4-weeks", "device-at-8-weeks"].flatMap((rule): RuleCase[] => [
    {
      rule,
      name: "A device at the leg, after the first medicine failed",
      facts: { ...failed, epilepsy: false, "implanted-electronic-device": false },
      expect: "due",
    },
    { rule, name: "No device with a pacemaker", facts: { ...failed, "implanted-electronic-device": true }, expect: "not-due" },
    { rule, name: "Nobody knows whether it is restless legs", facts: undecided, expect: "not-due" },
  ]),
];
