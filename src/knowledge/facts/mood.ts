// Facts: mood, thoughts of self-harm, impulse control.
import type { Fact } from "./fact.ts";

const clinicianSays = { domain: "mood", askedOf: "clinician", type: "boolean" } as const;
const personGives = { domain: "mood", askedOf: "person" } as const;
const personSays = { domain: "mood", askedOf: "person", type: "boolean" } as const;

export const mood = {
  depression: { ...clinicianSays, freshDays: 180, says: "Depression", rows: ["S-17"] },
  anxiety: { ...clinicianSays, freshDays: 180, says: "Anxiety disorder", rows: ["S-16", "MM-ANX"] },
  "bipolar-or-psychosis": {
    ...clinicianSays,
    freshDays: 3650,
    says: "Psychosis or hallucinations, now or before",
    rows: ["DR-04", "DR-05", "DR-06"],
  },
  "eating-disorder-ever": { ...clinicianSays, freshDays: 36500, says: "Eating disorder, now or before", rows: ["DR-22"] },
  "attention-deficit-disorder": { ...clinicianSays, freshDays: 1095, says: "ADHD", rows: ["C-14"] },
  "substance-use-disorder": {
    ...clinicianSays,
    freshDays: 365,
    says: "Substance use disorder, active",
    rows: ["DR-15", "DR-16", "DR-17", "DR-18"],
  },
  "substance-use-disorder-past": { ...clinicianSays, freshDays: 36500, says: "Substance use disorder in the past", rows: ["B2-05"] },
  "phq9-total": { ...personGives, type: "number", unit: "{score}", min: 0, max: 27, freshDays: 60, says: "PHQ-9 total", rows: ["SV-PHQ9"] },
  "phq9-item9": {
    ...personGives,
    type: "number",
    unit: "{score}",
    min: 0,
    max: 3,
    freshDays: 30,
    says: "Answer to the ninth PHQ-9 item",
    rows: ["RF-08", "SV-PHQ9"],
  },
  "gad7-total": { ...personGives, type: "number", unit: "{score}", min: 0, max: 21, freshDays: 60, says: "GAD-7 total", rows: ["SV-GAD7"] },
  "suicidal-thoughts": { ...personSays, freshDays: 14, says: "Thoughts of being better off dead or of self-harm", rows: ["RF-08"] },
  "suicidal-plan-or-intent": { ...personSays, freshDays: 7, says: "A plan or intent to end one's life", rows: ["RF-08"] },
  "impulse-control-problem": {
    ...personSays,
    freshDays: 60,
    says: "Gambling, spending, eating, sex or hobbies out of control, told by the person or a relative",
    rows: ["RF-09", "IC-5"],
  },
  "impulse-control-problem-past": {
    ...clinicianSays,
    freshDays: 36500,
    says: "Impulse control disorder before",
    rows: ["DR-04", "DR-05", "DR-06"],
  },
} as const satisfies Readonly<Record<string, Fact>>;
