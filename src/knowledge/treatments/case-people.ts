// The people whom the cases of treatments start from.

import type { RuleCase } from "../cases.ts";

export type Medicines = NonNullable<RuleCase["medicines"]>;
export type Facts = Readonly<Record<string, unknown>>;

/** The same person, without having been asked this. */
export const without = (facts: Facts, ...ids: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));

const fourSymptoms: Facts = { "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "worse-in-evening": true };

/** A man of 50 with restless legs syndrome; no medicine list, no laboratory value. */
export const diagnosed: Facts = { ...fourSymptoms, "explained-by-mimic": false, age: 50, sex: "male" };

/** The four symptoms, and nobody has judged whether something else explains them. */
export const unconfirmed = (facts: Facts): Facts => without(facts, "explained-by-mimic");

/** On most nights, severe. */
export const severe: Facts = { ...diagnosed, "symptom-nights-per-week": 5, "irls-total": 24 };

/** Nobody knows yet whether it is restless legs syndrome. */
export const undecided: Facts = { "urge-to-move-legs": true, age: 50, sex: "male" };

export const goodKidneys: Facts = { "creatinine-clearance": 100, dialysis: false, "phq9-item9": 0 };
export const enoughIron: Facts = { ferritin: 160, "transferrin-saturation": 30, dialysis: false };
