// Cases: mood, impulse control, psychosis, and restlessness or withdrawal that a medicine caused.
import type { RuleCase } from "../cases.ts";

const pramipexole = { ingredient: "pramipexole", dailyDose: 0.75, unit: "mg" };

export const cases: readonly RuleCase[] = [
  { rule: "suicide-risk", name: "A plan", facts: { "suicidal-plan-or-intent": true }, expect: "emergency" },
  {
    rule: "suicide-risk",
    name: "The ninth question answered 1",
    facts: { "phq9-item9": 1, "suicidal-plan-or-intent": false },
    expect: "same-day",
  },
  { rule: "suicide-risk", name: "Thoughts, a plan not asked about", facts: { "suicidal-thoughts": true }, expect: "same-day" },
  {
    rule: "suicide-risk",
    name: "The ninth question answered 0, no thoughts, no plan",
    facts: { "phq9-item9": 0, "suicidal-thoughts": false, "suicidal-plan-or-intent": false },
    expect: "absent",
  },
  { rule: "suicide-risk", name: "A total of 18 without the ninth answer is no zero", facts: { "phq9-total": 18 }, expect: "not-asked" },
  {
    rule: "impulse-control-on-dopaminergic",
    name: "The partner tells of online shopping that has grown on pramipexole",
    facts: { "impulse-control-problem": true },
    medicines: [pramipexole],
    expect: "same-week",
  },
  {
    rule: "impulse-control-on-dopaminergic",
    name: "Spending out of control, medicines not known",
    facts: { "impulse-control-problem": true },
    expect: "possible",
  },
  {
    rule: "impulse-control-on-dopaminergic",
    name: "Spending out of control on gabapentin",
    facts: { "impulse-control-problem": true },
    medicines: [{ ingredient: "gabapentin" }],
    expect: "absent",
  },
  {
    rule: "impulse-control-on-dopaminergic",
    name: "On pramipexole, nobody has asked",
    facts: {},
    medicines: [pramipexole],
    expect: "not-asked",
  },
  {
    rule: "psychosis-on-dopaminergic",
    name: "Hallucinations on levodopa",
    facts: { "bipolar-or-psychosis": true },
    medicines: [{ ingredient: "levodopa" }],
    expect: "same-week",
  },
  {
    rule: "psychosis-on-dopaminergic",
    name: "Psychosis before, medicines not known",
    facts: { "bipolar-or-psychosis": true },
    expect: "possible",
  },
  {
    rule: "psychosis-on-dopaminergic",
    name: "No psychosis",
    facts: { "bipolar-or-psychosis": false },
    medicines: [pramipexole],
    expect: "absent",
  },
  { rule: "psychosis-on-dopaminergic", name: "On pramipexole, nobody has asked", facts: {}, medicines: [pramipexole], expect: "not-asked" },
  {
    rule: "dopamine-withdrawal",
    name: "Panic in the second week of the taper",
    facts: { "dopamine-agonist-taper-running": true, "withdrawal-signs": true },
    expect: "same-week",
  },
  {
    rule: "dopamine-withdrawal",
    name: "A taper is running, nobody has asked",
    facts: { "dopamine-agonist-taper-running": true },
    expect: "possible",
  },
  {
    rule: "dopamine-withdrawal",
    name: "A taper without complaints",
    facts: { "dopamine-agonist-taper-running": true, "withdrawal-signs": false },
    expect: "absent",
  },
  { rule: "dopamine-withdrawal", name: "Nothing is known", facts: {}, expect: "not-asked" },
  {
    rule: "akathisia",
    name: "Restless all over since metoclopramide was started two weeks ago, can sit through a meeting",
    facts: {
      "whole-body-inner-restlessness": true,
      "dopamine-blocker-started-or-raised-weeks": 2,
      "cannot-sit-through-meeting": false,
      "phq9-item9": 0,
      "suicidal-thoughts": false,
      "suicidal-plan-or-intent": false,
    },
    expect: "same-week",
  },
  {
    rule: "akathisia",
    name: "The same, and cannot sit at all",
    facts: { "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 6, "cannot-sit-through-meeting": true },
    expect: "same-day",
  },
  {
    rule: "akathisia",
    name: "The same, with thoughts of self-harm",
    facts: { "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 1, "suicidal-thoughts": true },
    expect: "same-day",
  },
  {
    rule: "akathisia",
    name: "Restless all over, medicines' dates not known",
    facts: { "whole-body-inner-restlessness": true },
    expect: "possible",
  },
  {
    rule: "akathisia",
    name: "On the same antipsychotic for a year",
    facts: { "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 52 },
    expect: "absent",
  },
  {
    rule: "akathisia",
    name: "Cannot sit through a meeting, nothing else known: restless legs do that too",
    facts: { "cannot-sit-through-meeting": true },
    expect: "not-asked",
  },
];
