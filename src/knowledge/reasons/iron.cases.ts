// Cases of the iron reasons.
import type { RuleCase } from "../cases.ts";

const woman = { age: 41, sex: "female", dialysis: false, egfr: 90, postmenopausal: false, "heavy-periods": false, "blood-donor": false };
const man = { age: 52, sex: "male", dialysis: false, egfr: 88, "blood-donor": false };
const dialysed = { age: 60, sex: "male", dialysis: true, "blood-donor": false };
const child = { age: 9, sex: "female", dialysis: false, "blood-donor": false };

export const cases: readonly RuleCase[] = [
  {
    rule: "iron-deficiency",
    name: "ferritin 75 in an adult belongs to the limit",
    facts: { ...woman, ferritin: 75, "transferrin-saturation": 30 },
    expect: "present",
  },
  {
    rule: "iron-deficiency",
    name: "ferritin 40 and saturation 15, nobody asked about dialysis: low by either rule",
    facts: { age: 41, ferritin: 40, "transferrin-saturation": 15 },
    expect: "present",
  },
  {
    rule: "iron-deficiency",
    name: "saturation 15 with ferritin 150 and no inflammation",
    facts: {
      ...man,
      ferritin: 150,
      "transferrin-saturation": 15,
      crp: 2,
      "fever-in-last-four-weeks": false,
      "inflammatory-disease": false,
    },
    expect: "present",
  },
  {
    rule: "iron-deficiency",
    name: "saturation 15 with ferritin 150 behind a CRP of 20",
    facts: { ...man, ferritin: 150, "transferrin-saturation": 15, crp: 20 },
    expect: "suspected",
  },
  {
    rule: "iron-deficiency",
    name: "ferritin 60 with nobody asked about dialysis: the limit for everybody holds",
    facts: { age: 49, ferritin: 60 },
    expect: "present",
  },
  {
    rule: "iron-deficiency",
    name: "ferritin 58, and it is not restless legs: the limit does not apply",
    facts: { ...woman, ferritin: 58, "transferrin-saturation": 24, "urge-to-move-legs": false },
    expect: "absent",
  },
  {
    rule: "iron-deficiency",
    name: "not restless legs, ferritin not measured",
    facts: { ...woman, "urge-to-move-legs": false },
    expect: "unknown",
  },
  {
    rule: "iron-deficiency",
    name: "ferritin 90 is in the zone",
    facts: { ...woman, ferritin: 90, "transferrin-saturation": 27 },
    expect: "suspected",
  },
  { rule: "iron-deficiency", name: "heavy periods and no blood test yet", facts: { ...woman, "heavy-periods": true }, expect: "suspected" },
  {
    rule: "iron-deficiency",
    name: "heavy periods, and the blood test found enough",
    facts: { ...woman, "heavy-periods": true, ferritin: 168, "transferrin-saturation": 31 },
    expect: "absent",
  },
  {
    rule: "iron-deficiency",
    name: "a man with ferritin 168 and saturation 31, nobody asked about dialysis",
    facts: { age: 52, sex: "male", ferritin: 168, "transferrin-saturation": 31 },
    expect: "absent",
  },
  {
    rule: "iron-deficiency",
    name: "ferritin 168 alone leaves the saturation open",
    facts: { ...man, ferritin: 168 },
    expect: "unknown",
  },
  { rule: "iron-deficiency", name: "no blood test", facts: man, expect: "unknown" },
  {
    rule: "iron-deficiency",
    name: "dialysis with ferritin 180 and saturation 18",
    facts: { ...dialysed, ferritin: 180, "transferrin-saturation": 18 },
    expect: "present",
  },
  {
    rule: "iron-deficiency",
    name: "dialysis with ferritin 60 and saturation 25: the adult limit decides nothing",
    facts: { ...dialysed, ferritin: 60, "transferrin-saturation": 25 },
    expect: "absent",
  },
  {
    rule: "iron-deficiency",
    name: "dialysis with ferritin 300 and saturation 15: both are needed",
    facts: { ...dialysed, ferritin: 300, "transferrin-saturation": 15 },
    expect: "absent",
  },
  { rule: "iron-deficiency", name: "dialysis with half of the pair", facts: { ...dialysed, ferritin: 180 }, expect: "unknown" },
  { rule: "iron-deficiency", name: "a child with ferritin 49", facts: { ...child, ferritin: 49 }, expect: "present" },
  { rule: "iron-deficiency", name: "a child with ferritin 50 is not below 50", facts: { ...child, ferritin: 50 }, expect: "suspected" },
  {
    rule: "iron-deficiency",
    name: "a child with ferritin 80 and saturation 15: no adult limit is used",
    facts: { ...child, ferritin: 80, "transferrin-saturation": 15 },
    expect: "absent",
  },
  { rule: "iron-deficiency", name: "ferritin 40 at an unknown age is low at any", facts: { ferritin: 40 }, expect: "suspected" },
  { rule: "iron-deficiency", name: "ferritin 60 at an unknown age", facts: { ferritin: 60 }, expect: "unknown" },

  {
    rule: "iron-deficiency-anemia",
    name: "30 weeks pregnant, haemoglobin 102, ferritin 22",
    facts: { age: 29, sex: "female", pregnant: true, gestation: 30, hemoglobin: 102, ferritin: 22 },
    expect: "present",
  },
  {
    rule: "iron-deficiency-anemia",
    name: "a child of 9 with haemoglobin 110 and ferritin 20",
    facts: { ...child, hemoglobin: 110, ferritin: 20 },
    expect: "present",
  },
  {
    rule: "iron-deficiency-anemia",
    name: "ferritin 20 without anaemia",
    facts: { ...man, hemoglobin: 145, ferritin: 20 },
    expect: "absent",
  },
  { rule: "iron-deficiency-anemia", name: "no blood count", facts: { ...man, ferritin: 20 }, expect: "unknown" },

  {
    rule: "iron-restricted",
    name: "kidney disease without dialysis, ferritin 130 and saturation 16",
    facts: { age: 71, sex: "female", dialysis: false, egfr: 19, ferritin: 130, "transferrin-saturation": 16 },
    expect: "present",
  },
  {
    rule: "iron-restricted",
    name: "the same with nobody asked about dialysis: the limit for everybody holds",
    facts: { age: 71, ferritin: 130, "transferrin-saturation": 16 },
    expect: "present",
  },
  {
    rule: "iron-restricted",
    name: "dialysis has its own rule",
    facts: { ...dialysed, ferritin: 130, "transferrin-saturation": 16 },
    expect: "absent",
  },
  {
    rule: "iron-restricted",
    name: "saturation 20 is not below 20",
    facts: { ...man, ferritin: 130, "transferrin-saturation": 20 },
    expect: "absent",
  },
  { rule: "iron-restricted", name: "no saturation", facts: { ...man, ferritin: 130 }, expect: "unknown" },

  { rule: "ferritin-75-to-100", name: "ferritin 84", facts: { age: 34, ferritin: 84 }, expect: "suspected" },
  { rule: "ferritin-75-to-100", name: "ferritin 100 belongs to the zone", facts: { age: 34, ferritin: 100 }, expect: "suspected" },
  { rule: "ferritin-75-to-100", name: "ferritin 75 does not", facts: { age: 34, ferritin: 75 }, expect: "absent" },
  { rule: "ferritin-75-to-100", name: "a child with ferritin 84", facts: { ...child, ferritin: 84 }, expect: "absent" },
  { rule: "ferritin-75-to-100", name: "on dialysis with ferritin 84", facts: { ...dialysed, ferritin: 84 }, expect: "absent" },
  { rule: "ferritin-75-to-100", name: "no ferritin", facts: { age: 34 }, expect: "unknown" },

  { rule: "iron-loss-or-malabsorption", name: "a stomach bypass", facts: { "bariatric-surgery": true }, expect: "present" },
  {
    rule: "iron-loss-or-malabsorption",
    name: "heavy periods and no meat",
    facts: { ...woman, "heavy-periods": true, "vegetarian-or-vegan": true },
    expect: "suspected",
  },
  {
    rule: "iron-loss-or-malabsorption",
    name: "an acid blocker",
    facts: {},
    medicines: [{ ingredient: "omeprazole" }],
    expect: "suspected",
  },
  {
    rule: "iron-loss-or-malabsorption",
    name: "a man asked about everything",
    facts: {
      ...man,
      "celiac-disease": false,
      "celiac-serology-positive": false,
      "inflammatory-bowel-disease": false,
      "bariatric-surgery": false,
      "fecal-blood-test-positive": false,
      "vegetarian-or-vegan": false,
    },
    medicines: [],
    expect: "absent",
  },
  { rule: "iron-loss-or-malabsorption", name: "nobody asked", facts: man, expect: "unknown" },

  { rule: "celiac-disease", name: "known", facts: { "celiac-disease": true }, expect: "present" },
  { rule: "celiac-disease", name: "positive serology", facts: { "celiac-serology-positive": true }, expect: "suspected" },
  { rule: "celiac-disease", name: "neither", facts: { "celiac-disease": false, "celiac-serology-positive": false }, expect: "absent" },
  { rule: "celiac-disease", name: "not tested", facts: { "celiac-disease": false }, expect: "unknown" },

  {
    rule: "anemia-without-low-iron",
    name: "haemoglobin 104 with ferritin 130 and saturation 16",
    facts: { age: 71, sex: "female", pregnant: false, hemoglobin: 104, ferritin: 130, "transferrin-saturation": 16 },
    expect: "present",
  },
  {
    rule: "anemia-without-low-iron",
    name: "haemoglobin 104 and no ferritin yet",
    facts: { age: 71, sex: "female", pregnant: false, hemoglobin: 104 },
    expect: "suspected",
  },
  {
    rule: "anemia-without-low-iron",
    name: "haemoglobin 104 with ferritin 12 is the other anaemia",
    facts: { age: 71, sex: "female", pregnant: false, hemoglobin: 104, ferritin: 12 },
    expect: "absent",
  },
  { rule: "anemia-without-low-iron", name: "no anaemia", facts: { ...man, hemoglobin: 145 }, expect: "absent" },
  { rule: "anemia-without-low-iron", name: "no blood count", facts: man, expect: "unknown" },
];
