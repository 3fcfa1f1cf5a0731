// Cases of habits.
import type { RuleCase } from "../cases.ts";
import { diagnosed, severe, unconfirmed, undecided } from "./case-people.ts";

const notRls = { ...diagnosed, "urge-to-move-legs": false };
const clot = { "new-one-sided-leg-swelling": true };

const forRls = (rule: string): readonly RuleCase[] => [
  { rule, name: "restless legs syndrome", facts: diagnosed, expect: "consider" },
  { rule, name: "restless legs possible, not confirmed", facts: unconfirmed(diagnosed), expect: "only-if" },
  { rule, name: "not restless legs syndrome", facts: notRls, expect: "none" },
  { rule, name: "nobody knows whether it is restless legs", facts: undecided, expect: "none" },
];
const notWithClot = (rule: string): RuleCase => ({ rule, name: "one leg newly swollen", facts: { ...severe, ...clot }, expect: "never" });
const notWithPain = (rule: string): RuleCase => ({
  rule,
  name: "one leg newly painful, risks not asked",
  facts: { ...severe, "new-one-sided-leg-pain": true },
  expect: "never",
});

export const cases: readonly RuleCase[] = [
  { rule: "exercise", name: "restless legs syndrome", facts: diagnosed, expect: "consider" },
  { rule: "exercise", name: "nothing known at all", facts: {}, expect: "consider" },
  { rule: "exercise", name: "on dialysis", facts: { ...severe, dialysis: true }, expect: "consider" },
  notWithClot("exercise"),
  { rule: "exercise", name: "a suddenly cold, pale leg", facts: { ...severe, "cold-pale-pulseless-leg": true }, expect: "never" },

  { rule: "caffeine-change", name: "last coffee at exactly 12:00", facts: { ...severe, "last-caffeine-hour": 12 }, expect: "consider" },
  {
    rule: "caffeine-change",
    name: "none at all",
    facts: { ...severe, "caffeine-cups-per-day": 0, "last-caffeine-hour": 8 },
    expect: "none",
  },
  { rule: "caffeine-change", name: "nobody has asked", facts: severe, expect: "none" },
  { rule: "alcohol-change", name: "wine in the evening", facts: { ...severe, "alcohol-in-evening": true }, expect: "consider" },
  { rule: "alcohol-change", name: "20 drinks a week", facts: { ...severe, "alcohol-drinks-per-week": 20 }, expect: "consider" },
  {
    rule: "alcohol-change",
    name: "no alcohol",
    facts: { ...severe, "alcohol-in-evening": false, "alcohol-drinks-per-week": 0, "audit-c-total": 0 },
    expect: "none",
  },
  { rule: "alcohol-change", name: "nobody has asked", facts: severe, expect: "none" },
  { rule: "nicotine-change", name: "ten cigarettes a day", facts: { ...severe, "cigarettes-per-day": 10 }, expect: "consider" },
  { rule: "nicotine-change", name: "no nicotine", facts: { ...severe, "cigarettes-per-day": 0, "nicotine-other": false }, expect: "none" },
  { rule: "nicotine-change", name: "nobody has asked", facts: severe, expect: "none" },

  ...forRls("mental-alerting"),
  ...forRls("stretching"),
  notWithClot("stretching"),
  ...forRls("yoga"),
  notWithClot("yoga"),
  ...forRls("massage"),
  notWithClot("massage"),
  notWithPain("massage"),
  { rule: "massage", name: "sore skin", facts: { ...severe, "leg-skin-injury-or-infection": true }, expect: "never" },
  ...forRls("warm-or-cool-bath"),
  notWithPain("warm-or-cool-bath"),

  { rule: "sleep-regularity", name: "restless legs syndrome", facts: diagnosed, expect: "consider" },
  { rule: "sleep-regularity", name: "restless legs possible, not confirmed", facts: unconfirmed(diagnosed), expect: "only-if" },
  { rule: "sleep-regularity", name: "nothing known at all", facts: {}, expect: "consider" },
  { rule: "cbt-i", name: "trouble sleeping", facts: { ...severe, insomnia: true }, expect: "consider" },
  { rule: "cbt-i", name: "sleeps well", facts: { ...severe, insomnia: false, "insomnia-severity-total": 5 }, expect: "none" },
  { rule: "cbt-i", name: "nobody has asked", facts: severe, expect: "none" },
  { rule: "stress-reduction", name: "moderate distress", facts: { ...diagnosed, "symptom-distress": "moderate" }, expect: "consider" },
  { rule: "stress-reduction", name: "no distress", facts: { ...diagnosed, "symptom-distress": "none", anxiety: false }, expect: "none" },
  { rule: "stress-reduction", name: "nobody has asked", facts: diagnosed, expect: "none" },
  { rule: "physiotherapy", name: "a fall last year", facts: { ...severe, "falls-in-last-year": 1 }, expect: "consider" },
  {
    rule: "physiotherapy",
    name: "steady, no falls",
    facts: { ...severe, "falls-in-last-year": 0, "unsteady-gait": false },
    expect: "none",
  },
  { rule: "physiotherapy", name: "nobody has asked", facts: severe, expect: "none" },
  { rule: "weight-change", name: "BMI of exactly 30", facts: { ...severe, bmi: 30 }, expect: "consider" },
  { rule: "weight-change", name: "BMI of 29.9", facts: { ...severe, bmi: 29.9 }, expect: "none" },
  { rule: "weight-change", name: "not weighed", facts: severe, expect: "none" },
];
