// Cases of the statements about risk and sleep apnoea.
import type { RuleCase } from "../cases.ts";

const onTarget = { age: 60, dialysis: false, "chronic-kidney-disease": false, ferritin: 130, "transferrin-saturation": 30 };
const noApnea = { "obstructive-sleep-apnea": false, "apnea-hypopnea-index": 3 };
const failed = { ...onTarget, ...noApnea, "alpha-2-delta-ligand-failed": true, "over-the-counter-antihistamine": false };

export const cases: readonly RuleCase[] = [
  { rule: "possibly-pregnant", name: "nothing is known of the person", facts: {}, expect: "yes" },
  { rule: "possibly-pregnant", name: "a woman of 30 whom nobody asked", facts: { sex: "female", age: 30 }, expect: "yes" },
  { rule: "possibly-pregnant", name: "sex recorded as other, 30", facts: { sex: "other", age: 30 }, expect: "yes" },
  { rule: "possibly-pregnant", name: "a woman of exactly 55", facts: { sex: "female", age: 55 }, expect: "yes" },
  { rule: "possibly-pregnant", name: "a woman who said no", facts: { sex: "female", age: 30, pregnant: false }, expect: "no" },
  {
    rule: "possibly-pregnant",
    name: "a woman who is pregnant is not possibly so",
    facts: { sex: "female", age: 30, pregnant: true },
    expect: "no",
  },
  { rule: "possibly-pregnant", name: "a man", facts: { sex: "male", age: 30 }, expect: "no" },
  {
    rule: "possibly-pregnant",
    name: "a woman of 50 past her periods",
    facts: { sex: "female", age: 50, postmenopausal: true },
    expect: "no",
  },
  { rule: "possibly-pregnant", name: "a girl of 11", facts: { sex: "female", age: 11 }, expect: "no" },

  { rule: "heavy-alcohol", name: "15 drinks a week", facts: { "alcohol-drinks-per-week": 15 }, expect: "yes" },
  { rule: "heavy-alcohol", name: "a woman with an AUDIT-C of 3", facts: { sex: "female", "audit-c-total": 3 }, expect: "yes" },
  { rule: "heavy-alcohol", name: "an AUDIT-C of 4, sex not known", facts: { "audit-c-total": 4 }, expect: "yes" },
  {
    rule: "heavy-alcohol",
    name: "a man with an AUDIT-C of 3 and 14 drinks a week",
    facts: { sex: "male", "audit-c-total": 3, "alcohol-drinks-per-week": 14 },
    expect: "no",
  },
  {
    rule: "heavy-alcohol",
    name: "an AUDIT-C of 3 and 5 drinks, sex not known",
    facts: { "audit-c-total": 3, "alcohol-drinks-per-week": 5 },
    expect: "unknown",
  },
  { rule: "heavy-alcohol", name: "nobody asked", facts: {}, expect: "unknown" },

  { rule: "mood-not-safe", name: "1 on the ninth question", facts: { "phq9-item9": 1 }, expect: "yes" },
  { rule: "mood-not-safe", name: "a plan", facts: { "suicidal-plan-or-intent": true }, expect: "yes" },
  {
    rule: "mood-not-safe",
    name: "asked in every way and denied",
    facts: { "phq9-item9": 0, "suicidal-thoughts": false, "suicidal-plan-or-intent": false },
    expect: "no",
  },
  { rule: "mood-not-safe", name: "the ninth question is zero, thoughts not asked", facts: { "phq9-item9": 0 }, expect: "unknown" },

  { rule: "medication-refractory", name: "gabapentin failed, iron on target, no culprit", facts: failed, medicines: [], expect: "yes" },
  {
    rule: "medication-refractory",
    name: "gabapentin failed, the prescriber keeps the antidepressant after review",
    facts: { ...failed, "culprit-medicines-reviewed": true },
    medicines: [{ ingredient: "sertraline" }],
    expect: "yes",
  },
  {
    rule: "medication-refractory",
    name: "gabapentin failed, ferritin is 60",
    facts: { ...failed, ferritin: 60 },
    medicines: [],
    expect: "no",
  },
  {
    rule: "medication-refractory",
    name: "gabapentin failed, sleep apnoea is not treated",
    facts: { ...failed, "obstructive-sleep-apnea": true, "sleep-apnea-treated": false },
    medicines: [],
    expect: "no",
  },
  {
    rule: "medication-refractory",
    name: "gabapentin failed, an antidepressant that nobody has reviewed",
    facts: { ...failed, "culprit-medicines-reviewed": false },
    medicines: [{ ingredient: "sertraline" }],
    expect: "no",
  },
  { rule: "medication-refractory", name: "gabapentin failed, medicines not told", facts: failed, expect: "unknown" },
  {
    rule: "medication-refractory",
    name: "gabapentin failed, iron never measured",
    facts: {
      age: 60,
      dialysis: false,
      "chronic-kidney-disease": false,
      ...noApnea,
      "alpha-2-delta-ligand-failed": true,
      "over-the-counter-antihistamine": false,
    },
    medicines: [],
    expect: "unknown",
  },

  {
    rule: "untreated-sleep-apnea",
    name: "known apnoea, the mask lies in the drawer",
    facts: { "obstructive-sleep-apnea": true, "sleep-apnea-treated": false },
    expect: "yes",
  },
  {
    rule: "untreated-sleep-apnea",
    name: "an index of exactly 15, not treated",
    facts: { "apnea-hypopnea-index": 15, "sleep-apnea-treated": false },
    expect: "yes",
  },
  {
    rule: "untreated-sleep-apnea",
    name: "treated, and the treatment is used",
    facts: { "obstructive-sleep-apnea": true, "sleep-apnea-treated": true },
    expect: "no",
  },
  {
    rule: "untreated-sleep-apnea",
    name: "known apnoea, treatment not asked",
    facts: { "obstructive-sleep-apnea": true },
    expect: "unknown",
  },

  { rule: "sleep-apnea-suspected", name: "loud snoring", facts: { "snores-loudly": true }, expect: "yes" },
  { rule: "sleep-apnea-suspected", name: "a STOP-Bang of 3", facts: { "stop-bang-total": 3 }, expect: "yes" },
  {
    rule: "sleep-apnea-suspected",
    name: "a STOP-Bang of 2, no snoring, normal weight",
    facts: { "stop-bang-total": 2, "snores-loudly": false, bmi: 24 },
    expect: "no",
  },
  {
    rule: "sleep-apnea-suspected",
    name: "a STOP-Bang of 2, snoring not asked",
    facts: { "stop-bang-total": 2, bmi: 24 },
    expect: "unknown",
  },
  { rule: "possibly-pregnant", name: "a girl of exactly 12", facts: { sex: "female", age: 12 }, expect: "yes" },
  { rule: "possibly-pregnant", name: "a woman of 56", facts: { sex: "female", age: 56 }, expect: "no" },
  {
    rule: "sleep-apnea-suspected",
    name: "a BMI of exactly 35 with an Epworth of exactly 11",
    facts: { bmi: 35, "epworth-total": 11 },
    expect: "yes",
  },
];
