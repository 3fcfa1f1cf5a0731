// Cases of the medicine reasons.
import type { RuleCase } from "../cases.ts";

const restlessLegs = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
};

/** No sedating antihistamine from the shop beside what is on the list. */
const alone = { ...restlessLegs, "over-the-counter-antihistamine": false };

const perClass = (rule: string, ingredient: string): readonly RuleCase[] => [
  {
    rule,
    name: `restless legs began after ${ingredient}`,
    facts: { ...alone, "suspect-medicine-start-precedes-symptoms": true },
    medicines: [{ ingredient }],
    expect: "present",
  },
  {
    rule,
    name: `three weeks lay between ${ingredient} and the first symptoms`,
    facts: { ...alone, "symptom-onset-weeks-after-medicine": 3 },
    medicines: [{ ingredient }],
    expect: "present",
  },
  {
    rule,
    name: `${ingredient} itself came first, beside another suspect`,
    facts: { ...restlessLegs, "over-the-counter-antihistamine": true },
    medicines: [{ ingredient, beforeSymptoms: true }, { ingredient: "hydroxyzine" }],
    expect: "present",
  },
  {
    rule,
    name: `a suspect medicine came first, and nobody knows if it was ${ingredient}`,
    facts: { ...alone, "suspect-medicine-start-precedes-symptoms": true },
    medicines: [{ ingredient }, { ingredient: ingredient === "lithium" ? "tramadol" : "lithium" }],
    expect: "suspected",
  },
  {
    rule,
    name: `a suspect medicine came first, and it was not ${ingredient}`,
    facts: { ...alone, "suspect-medicine-start-precedes-symptoms": true },
    medicines: [{ ingredient, beforeSymptoms: false }],
    expect: "suspected",
  },
  {
    rule,
    name: `${ingredient} came first, and nobody asked about pills from the shop`,
    facts: { ...restlessLegs, "suspect-medicine-start-precedes-symptoms": true },
    medicines: [{ ingredient }],
    expect: ingredient === "diphenhydramine" ? "present" : "suspected",
  },
  {
    rule,
    name: `takes ${ingredient}, nobody knows what came first`,
    facts: restlessLegs,
    medicines: [{ ingredient }],
    expect: "suspected",
  },
  {
    rule,
    name: `had restless legs before ${ingredient}, which may still make them worse`,
    facts: { ...restlessLegs, "suspect-medicine-start-precedes-symptoms": false },
    medicines: [{ ingredient }],
    expect: "suspected",
  },
  {
    rule,
    name: `${ingredient} came first, but this is not known to be restless legs`,
    facts: { "suspect-medicine-start-precedes-symptoms": true },
    medicines: [{ ingredient }],
    expect: "suspected",
  },
  {
    rule,
    name: "takes loratadine only",
    facts: { ...restlessLegs, "over-the-counter-antihistamine": false },
    medicines: [{ ingredient: "loratadine" }],
    expect: "absent",
  },
  {
    rule,
    name: "nobody has told us the medicines",
    facts: { ...restlessLegs, "suspect-medicine-start-precedes-symptoms": true },
    expect: "unknown",
  },
];

const atMostSuspected = (rule: string, ingredient: string): readonly RuleCase[] => [
  {
    rule,
    name: `${ingredient} before the symptoms`,
    facts: { ...restlessLegs, "suspect-medicine-start-precedes-symptoms": true },
    medicines: [{ ingredient }],
    expect: "suspected",
  },
  { rule, name: "takes loratadine only", facts: restlessLegs, medicines: [{ ingredient: "loratadine" }], expect: "absent" },
  { rule, name: "nobody has told us the medicines", facts: restlessLegs, expect: "unknown" },
];

const earlier = { "hours-onset-earlier": 7 };
const partA = { "worse-days-in-last-week": 6, "worsening-explained-otherwise": false, "early-good-response": true };
const pramipexole = [{ ingredient: "pramipexole", dailyDose: 0.75, unit: "mg" }];

export const cases: readonly RuleCase[] = [
  ...perClass("ssri", "escitalopram"),
  ...perClass("snri", "duloxetine"),
  ...perClass("tricyclic", "amitriptyline"),
  ...perClass("tetracyclic", "mirtazapine"),
  ...perClass("antipsychotic-first-generation", "haloperidol"),
  ...perClass("antipsychotic-second-generation", "aripiprazole"),
  ...perClass("dopamine-blocking-antiemetic", "metoclopramide"),
  ...perClass("dopamine-blocking-calcium-antagonist", "flunarizine"),
  ...perClass("dopamine-depleter", "tetrabenazine"),
  ...perClass("sedating-antihistamine", "diphenhydramine"),
  ...perClass("lithium", "lithium"),
  ...perClass("tramadol", "tramadol"),
  ...atMostSuspected("serotonergic-uncertain", "trazodone"),
  ...atMostSuspected("case-report-medicine", "topiramate"),
  ...atMostSuspected("medicine-lowering-iron-or-b12", "metformin"),

  {
    rule: "sedating-antihistamine",
    name: "a sleep aid from the shop that is on no list",
    facts: { "over-the-counter-antihistamine": true },
    medicines: [],
    expect: "suspected",
  },
  {
    rule: "dopamine-blocking-antiemetic",
    name: "ondansetron beside haloperidol is no dopamine-blocking antiemetic",
    facts: restlessLegs,
    medicines: [{ ingredient: "ondansetron" }, { ingredient: "haloperidol" }],
    expect: "absent",
  },

  {
    rule: "medicine-stopped-suddenly",
    name: "oxycodone stopped last week",
    facts: { "medicine-stopped-abruptly": true },
    expect: "suspected",
  },
  { rule: "medicine-stopped-suddenly", name: "nothing stopped", facts: { "medicine-stopped-abruptly": false }, expect: "absent" },
  { rule: "medicine-stopped-suddenly", name: "not asked", facts: restlessLegs, expect: "unknown" },

  {
    rule: "dopaminergic-augmentation",
    name: "seven hours earlier on six of seven days, after a good start",
    facts: { ...earlier, ...partA },
    medicines: pramipexole,
    expect: "present",
  },
  {
    rule: "dopaminergic-augmentation",
    name: "seven hours earlier, the week not asked",
    facts: earlier,
    medicines: pramipexole,
    expect: "suspected",
  },
  {
    rule: "dopaminergic-augmentation",
    name: "on gabapentin alone",
    facts: { ...earlier, ...partA },
    medicines: [{ ingredient: "gabapentin" }],
    expect: "absent",
  },
  { rule: "dopaminergic-augmentation", name: "on pramipexole, nothing asked", facts: {}, medicines: pramipexole, expect: "unknown" },
];
