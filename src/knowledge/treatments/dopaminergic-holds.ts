// What stops every dopaminergic medicine, and the questions that go with one that is taken.
import { alarmIs } from "../alarms.ts";
import { augmentationMpi, augmentationSuspected } from "../derived/augmentation.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { any, compare, holds, is, taking } from "../language.ts";
import type { Hold } from "../shape.ts";

export const augmented: Hold = {
  when: any(holds(augmentationSuspected), holds(augmentationMpi)),
  says: "Augmentation is suspected or present: never more, never split, never earlier in the day",
  rows: ["S-24", "M-DA", "D-03"],
};
export const impulses: Hold = {
  when: is("impulse-control-problem"),
  says: "An impulse control problem: a class effect, so no medicine of this class",
  rows: ["S-25", "DR-04", "DR-05", "DR-06"],
};
export const sleepAttacks: Hold = { when: is("sleep-attack"), says: "Sudden sleep attacks", rows: ["S-25", "RF-10"] };
export const psychosis: Hold = {
  when: is("bipolar-or-psychosis"),
  says: "Psychosis or hallucinations, now or before",
  rows: ["S-25", "DR-04", "DR-05", "DR-06", "DR-07"],
};

export const dopaminergicStops: readonly Hold[] = [
  augmented,
  { when: is("prior-augmentation"), says: "Augmentation happened before", rows: ["S-16", "DR-04", "DR-05", "DR-06"] },
  impulses,
  { when: is("impulse-control-problem-past"), says: "An impulse control problem before", rows: ["DR-04", "DR-05", "DR-06", "IC-5"] },
  psychosis,
  {
    when: any(mimicIs("akathisia"), alarmIs("akathisia")),
    says: "The picture of akathisia: the medicine that provoked it is the one to look at",
    rows: ["RF-16", "MM-AKA"],
  },
  { when: is("pregnant"), says: "Pregnancy", rows: ["S-20", "B2-65"] },
  { when: compare("age", "<", 18, "a"), says: "Under 18", rows: ["B2-74", "S-22"] },
];

export const dopaminergicCautions: readonly Hold[] = [
  { when: is("drives"), says: "Sudden sleep can come without warning: no driving until the effect is known", rows: ["DR-04", "RF-10"] },
  { when: is("low-standing-pressure"), says: "Blood pressure falls on standing", rows: ["DR-04", "M-DA"] },
  { when: compare("age", ">=", 65, "a"), says: "65 or older: confusion, falls and low pressure are more likely", rows: ["DR-04", "S-28"] },
  { when: is("breastfeeding"), says: "It can cut the milk supply", rows: ["B2-66"] },
  {
    when: taking("dopamine-antagonist"),
    says: "A medicine that blocks dopamine is taken: the two work against each other",
    rows: ["DR-04", "DR-07"],
  },
  { when: is("melanoma-ever"), says: "Melanoma, now or before: skin checks", rows: ["DR-04", "DR-07"] },
];
