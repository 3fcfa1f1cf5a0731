// Cases of the tests that wait for a trigger: is it proposed?
import type { RuleCase } from "../cases.ts";

const noVeinSigns = {
  "chronic-venous-insufficiency": false,
  "varicose-veins": false,
  "ceap-class": "C0",
  "skin-change-lower-leg": false,
  "heaviness-after-standing": false,
  "evening-leg-swelling": false,
  "pitting-edema": false,
};
const noNeuropathy = {
  "peripheral-neuropathy": false,
  "small-fiber-neuropathy": false,
  "nerve-study-abnormal-nerves": 0,
  "skin-biopsy-fiber-density-low": false,
  "burning-or-numb-feet": false,
  "mnsi-questionnaire": 1,
  "mnsi-examination": 0,
  "toronto-neuropathy-score": 0,
  "dn4-total": 0,
  "monofilament-wrong": 0,
};
const numbFeet = { "burning-or-numb-feet": true, "not-eased-by-walking": true };
const noMalabsorption = { "celiac-disease": false, "inflammatory-bowel-disease": false, "bariatric-surgery": false };
const goodKidneys = { dialysis: false, "chronic-kidney-disease": false, egfr: 95, "kidney-transplant": false };
const noCramps = { "sudden-painful-muscle-knot": false };
const clearIron = { age: 52, sex: "male", ...goodKidneys, ferritin: 168, "transferrin-saturation": 31, hemoglobin: 148, pregnant: false };
const fourFeatures = { "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "worse-in-evening": true };

export const cases: readonly RuleCase[] = [
  {
    rule: "celiac-serology",
    name: "ferritin 40, saturation 15, nobody asked about dialysis",
    facts: { age: 41, ferritin: 40, "transferrin-saturation": 15 },
    expect: "yes",
  },
  {
    rule: "celiac-serology",
    name: "ferritin 90 after five months of tablets that failed",
    facts: { age: 58, ferritin: 90, "oral-iron-failed": true },
    expect: "yes",
  },
  {
    rule: "celiac-serology",
    name: "low iron in known coeliac disease",
    facts: { age: 41, ferritin: 40, "celiac-disease": true },
    expect: "no",
  },
  {
    rule: "celiac-serology",
    name: "enough iron, tablets never needed",
    facts: { ...clearIron, "oral-iron-failed": false, "oral-iron-not-tolerated": false },
    expect: "no",
  },
  { rule: "celiac-serology", name: "iron not measured", facts: { age: 41 }, expect: "unknown" },

  {
    rule: "stool-blood-test",
    name: "a man of 47 with ferritin 50 and saturation 13",
    facts: { age: 47, sex: "male", ferritin: 49.8, "transferrin-saturation": 13.2 },
    expect: "yes",
  },
  {
    rule: "stool-blood-test",
    name: "a woman of 41 with heavy periods, low iron and no anaemia",
    facts: { age: 41, sex: "female", pregnant: false, postmenopausal: false, ferritin: 40, hemoglobin: 126 },
    medicines: [],
    expect: "no",
  },
  {
    rule: "stool-blood-test",
    name: "a woman of 54 with ferritin 58 and saturation 24: low for restless legs only",
    facts: { age: 54, sex: "female", ferritin: 58, "transferrin-saturation": 24 },
    expect: "no",
  },
  { rule: "stool-blood-test", name: "a man with enough iron", facts: clearIron, expect: "no" },
  {
    rule: "stool-blood-test",
    name: "a woman of 41 with low iron, blood count and medicines not known",
    facts: { age: 41, sex: "female", ferritin: 40 },
    expect: "unknown",
  },

  { rule: "kidney-function", name: "an adult", facts: { age: 30 }, expect: "yes" },
  { rule: "kidney-function", name: "a child", facts: { age: 9 }, expect: "no" },
  { rule: "kidney-function", name: "age not told", facts: {}, expect: "unknown" },

  { rule: "glucose", name: "an adult without any sugar test", facts: { age: 50 }, expect: "yes" },
  { rule: "glucose", name: "HbA1c of 6.6 needs a second result", facts: { age: 50, hba1c: 6.6 }, expect: "yes" },
  { rule: "glucose", name: "HbA1c of 5.2 is enough", facts: { age: 50, hba1c: 5.2, "fasting-glucose": 90 }, expect: "no" },
  { rule: "glucose", name: "known diabetes", facts: { age: 50, diabetes: true }, expect: "no" },
  { rule: "glucose", name: "age not told", facts: {}, expect: "unknown" },

  { rule: "thyroid", name: "an adult", facts: { age: 50 }, expect: "yes" },
  { rule: "thyroid", name: "known hypothyroidism", facts: { age: 50, hypothyroidism: true }, expect: "no" },
  { rule: "thyroid", name: "age not told", facts: {}, expect: "unknown" },

  ...["vitamin-b12", "folate"].flatMap((rule): RuleCase[] => [
    { rule, name: "numb feet", facts: numbFeet, expect: "yes" },
    { rule, name: "metformin", facts: {}, medicines: [{ ingredient: "metformin" }], expect: "yes" },
    { rule, name: "anaemia at 30 weeks", facts: { age: 29, sex: "female", pregnant: true, gestation: 30, hemoglobin: 102 }, expect: "yes" },
    {
      rule,
      name: "no trigger",
      facts: { ...clearIron, ...noNeuropathy, ...noMalabsorption, "vegetarian-or-vegan": false },
      medicines: [],
      expect: "no",
    },
    { rule, name: "nobody asked", facts: { age: 52 }, expect: "unknown" },
  ]),

  { rule: "methylmalonic-acid", name: "B12 of 250", facts: { "vitamin-b12": 250 }, expect: "yes" },
  { rule: "methylmalonic-acid", name: "B12 of 500 and active B12 of 100", facts: { "vitamin-b12": 500, "active-b12": 100 }, expect: "no" },
  { rule: "methylmalonic-acid", name: "B12 not measured", facts: {}, expect: "unknown" },

  { rule: "vitamin-d", name: "eGFR of 19", facts: { egfr: 19 }, expect: "yes" },
  {
    rule: "vitamin-d",
    name: "ferritin 90 and tablets that failed: iron by vein is near",
    facts: { age: 58, ferritin: 90, "oral-iron-failed": true },
    expect: "yes",
  },
  {
    rule: "vitamin-d",
    name: "no risk: a healthy adult needs no routine test",
    facts: {
      ...clearIron,
      ...noMalabsorption,
      "liver-disease": false,
      hyperparathyroidism: false,
      "bone-pain-or-weakness-after-iv-iron": false,
    },
    medicines: [],
    expect: "no",
  },
  {
    rule: "vitamin-d",
    name: "iron by vein last year",
    facts: {},
    medicines: [{ ingredient: "ferric-carboxymaltose", status: "stopped" }],
    expect: "yes",
  },
  { rule: "vitamin-d", name: "nobody asked", facts: { age: 58 }, expect: "unknown" },

  { rule: "magnesium", name: "a water pill", facts: {}, medicines: [{ ingredient: "furosemide" }], expect: "yes" },
  {
    rule: "magnesium",
    name: "no trigger",
    facts: { ...noCramps, sex: "male", palpitations: false, "alcohol-drinks-per-week": 1, "audit-c-total": 1 },
    medicines: [],
    expect: "no",
  },
  { rule: "magnesium", name: "nobody asked", facts: {}, expect: "unknown" },

  { rule: "electrolytes", name: "methadone", facts: {}, medicines: [{ ingredient: "methadone" }], expect: "yes" },
  { rule: "electrolytes", name: "eGFR of 19", facts: { egfr: 19 }, expect: "yes" },
  {
    rule: "electrolytes",
    name: "no trigger",
    facts: {
      ...clearIron,
      ...noCramps,
      palpitations: false,
      "new-weakness-general": false,
      "bone-pain-or-weakness-after-iv-iron": false,
    },
    medicines: [],
    expect: "no",
  },
  { rule: "electrolytes", name: "nobody asked", facts: {}, expect: "unknown" },

  { rule: "immunofixation", name: "numb feet that walking does not ease", facts: numbFeet, expect: "yes" },
  { rule: "immunofixation", name: "no neuropathy", facts: noNeuropathy, expect: "no" },
  { rule: "immunofixation", name: "nobody examined", facts: {}, expect: "unknown" },

  { rule: "pregnancy-test", name: "a woman of 30 nobody asked", facts: { sex: "female", age: 30 }, expect: "yes" },
  { rule: "pregnancy-test", name: "known not to be pregnant", facts: { sex: "female", age: 30, pregnant: false }, expect: "no" },
  { rule: "pregnancy-test", name: "a man", facts: { sex: "male", age: 30 }, expect: "no" },
  { rule: "pregnancy-test", name: "a woman of 60", facts: { sex: "female", age: 60 }, expect: "no" },
  { rule: "pregnancy-test", name: "sex not told", facts: { age: 30 }, expect: "unknown" },

  { rule: "venous-duplex", name: "varicose veins", facts: { "varicose-veins": true }, expect: "yes" },
  { rule: "venous-duplex", name: "a clot years ago", facts: { "previous-dvt": true }, expect: "yes" },
  {
    rule: "venous-duplex",
    name: "varicose veins and a leg that swelled yesterday: the emergency path",
    facts: { "varicose-veins": true, "new-one-sided-leg-swelling": true },
    expect: "no",
  },
  {
    rule: "venous-duplex",
    name: "restless legs with plain legs",
    facts: { ...noVeinSigns, "previous-dvt": false, "symptoms-one-sided": false },
    expect: "no",
  },
  { rule: "venous-duplex", name: "nobody looked", facts: {}, expect: "unknown" },

  {
    rule: "ankle-brachial-index",
    name: "vein disease, smoking and sugar not asked",
    facts: { age: 54, "ceap-class": "C4" },
    expect: "yes",
  },
  { rule: "ankle-brachial-index", name: "calf pain after 200 m", facts: { "pain-on-walking-fixed-distance": true }, expect: "yes" },
  {
    rule: "ankle-brachial-index",
    name: "vein disease at 40 with every risk ruled out",
    facts: {
      "varicose-veins": true,
      age: 40,
      diabetes: false,
      "cigarettes-per-day": 0,
      "chronic-kidney-disease": false,
      "weak-foot-pulses": false,
      "pain-on-walking-fixed-distance": false,
      "foot-ulcer": false,
    },
    expect: "no",
  },
  { rule: "ankle-brachial-index", name: "nobody looked", facts: {}, expect: "unknown" },

  { rule: "toe-pressure", name: "an index of 1.5", facts: { "ankle-brachial-index": 1.5 }, expect: "yes" },
  { rule: "toe-pressure", name: "an index of 1.40 is not above the line", facts: { "ankle-brachial-index": 1.4 }, expect: "no" },
  { rule: "toe-pressure", name: "no index", facts: {}, expect: "unknown" },

  { rule: "nerve-conduction", name: "one weak leg", facts: { "neuropathy-asymmetric-or-motor": true }, expect: "yes" },
  {
    rule: "nerve-conduction",
    name: "numb feet and no ankle reflexes",
    facts: { ...numbFeet, "ankle-reflexes-absent": true },
    expect: "yes",
  },
  {
    rule: "nerve-conduction",
    name: "restless legs with a clean examination",
    facts: { ...noNeuropathy, "neuropathy-asymmetric-or-motor": false, "new-foot-drop": false, "back-pain-to-leg": false },
    expect: "no",
  },
  { rule: "nerve-conduction", name: "nobody examined", facts: {}, expect: "unknown" },

  {
    rule: "small-fiber-workup",
    name: "burning feet and a clean nerve study",
    facts: { "burning-or-numb-feet": true, "nerve-study-abnormal-nerves": 0 },
    expect: "yes",
  },
  { rule: "small-fiber-workup", name: "no burning", facts: { "burning-or-numb-feet": false }, expect: "no" },
  { rule: "small-fiber-workup", name: "burning feet, no nerve study", facts: { "burning-or-numb-feet": true }, expect: "unknown" },

  { rule: "home-apnea-test", name: "loud snoring", facts: { age: 50, "snores-loudly": true }, expect: "yes" },
  {
    rule: "home-apnea-test",
    name: "treated already",
    facts: { age: 50, "snores-loudly": true, "sleep-apnea-treated": true },
    expect: "no",
  },
  { rule: "home-apnea-test", name: "nobody asked", facts: { age: 50 }, expect: "unknown" },

  {
    rule: "polysomnography",
    name: "only the partner sees the legs move",
    facts: { "movements-seen-only-by-partner": true },
    expect: "yes",
  },
  {
    rule: "polysomnography",
    name: "restless legs and nothing else",
    facts: { "movements-seen-only-by-partner": false, "epworth-total": 5, "rem-sleep-behavior-disorder": false },
    expect: "no",
  },
  { rule: "polysomnography", name: "nobody asked", facts: {}, expect: "unknown" },

  {
    rule: "immobilization-test",
    name: "four features, and numb feet that may explain them",
    facts: { age: 60, ...fourFeatures, ...numbFeet },
    expect: "yes",
  },
  { rule: "immobilization-test", name: "no urge to move", facts: { age: 60, "urge-to-move-legs": false }, expect: "no" },
  { rule: "immobilization-test", name: "nobody asked", facts: { age: 60 }, expect: "unknown" },

  {
    rule: "electrocardiogram",
    name: "methadone ordered",
    facts: {},
    medicines: [{ ingredient: "methadone", status: "ordered" }],
    expect: "yes",
  },
  { rule: "electrocardiogram", name: "no methadone, no long QT", facts: { "long-qt-syndrome": false }, medicines: [], expect: "no" },
  { rule: "electrocardiogram", name: "medicines not known", facts: {}, expect: "unknown" },
];
