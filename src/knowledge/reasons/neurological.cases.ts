// Cases of the reasons from family, nerves, brain and spine.
import type { RuleCase } from "../cases.ts";

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

const stated = (rule: string, fact: string, name: string): readonly RuleCase[] => [
  { rule, name: `${name}: known`, facts: { [fact]: true }, expect: "present" },
  { rule, name: `${name}: not there`, facts: { [fact]: false }, expect: "absent" },
  { rule, name: `${name}: nobody said`, facts: { age: 60 }, expect: "unknown" },
];

export const cases: readonly RuleCase[] = [
  { rule: "family-history", name: "her mother has it", facts: { "first-degree-relative-with-rls": true }, expect: "suspected" },
  { rule: "family-history", name: "nobody in the family", facts: { "first-degree-relative-with-rls": false }, expect: "absent" },
  { rule: "family-history", name: "not asked", facts: { "onset-age": 20 }, expect: "unknown" },

  ...stated("multiple-sclerosis", "multiple-sclerosis", "multiple sclerosis"),
  ...stated("spinal-cord-disease", "spinal-cord-disease", "spinal cord disease"),
  ...stated("recent-spinal-anesthesia", "recent-spinal-anesthesia", "a needle in the back six weeks ago"),

  { rule: "parkinson-disease", name: "known", facts: { "parkinson-disease": true }, expect: "present" },
  {
    rule: "parkinson-disease",
    name: "tremor at rest",
    facts: { "parkinson-disease": false, "rest-tremor-slowness-or-rigidity": true },
    expect: "suspected",
  },
  {
    rule: "parkinson-disease",
    name: "neither",
    facts: { "parkinson-disease": false, "rest-tremor-slowness-or-rigidity": false },
    expect: "absent",
  },
  { rule: "parkinson-disease", name: "nobody examined", facts: { "parkinson-disease": false }, expect: "unknown" },

  { rule: "radiculopathy", name: "known", facts: { "lumbosacral-radiculopathy": true }, expect: "present" },
  {
    rule: "radiculopathy",
    name: "back pain into one leg, worse on cough",
    facts: { "back-pain-to-leg": true, "worse-on-cough-or-bending": true },
    expect: "suspected",
  },
  {
    rule: "radiculopathy",
    name: "no back pain",
    facts: { "lumbosacral-radiculopathy": false, "back-pain-to-leg": false },
    expect: "absent",
  },
  { rule: "radiculopathy", name: "not asked", facts: { "lumbosacral-radiculopathy": false }, expect: "unknown" },

  { rule: "neuropathy", name: "known", facts: { "peripheral-neuropathy": true }, expect: "present" },
  {
    rule: "neuropathy",
    name: "two nerves abnormal, the sural among them",
    facts: { "nerve-study-abnormal-nerves": 2, "sural-abnormal": true },
    expect: "present",
  },
  { rule: "neuropathy", name: "numb feet that walking does not ease", facts: { ...noNeuropathy, ...numbFeet }, expect: "suspected" },
  { rule: "neuropathy", name: "five of eight touches wrong", facts: { "monofilament-wrong": 5 }, expect: "suspected" },
  { rule: "neuropathy", name: "everything done, nothing found", facts: noNeuropathy, expect: "absent" },
  {
    rule: "neuropathy",
    name: "a clean nerve study does not exclude it",
    facts: { "nerve-study-abnormal-nerves": 0, "sural-abnormal": false },
    expect: "unknown",
  },

  { rule: "diabetic-neuropathy", name: "numb feet and diabetes", facts: { ...numbFeet, diabetes: true }, expect: "suspected" },
  { rule: "diabetic-neuropathy", name: "diabetes and no sign of it", facts: { ...noNeuropathy, diabetes: true }, expect: "absent" },
  { rule: "diabetic-neuropathy", name: "numb feet, sugar not measured", facts: numbFeet, expect: "unknown" },

  {
    rule: "alcohol-neuropathy",
    name: "numb feet and 20 drinks a week",
    facts: { ...numbFeet, "alcohol-drinks-per-week": 20 },
    expect: "suspected",
  },
  {
    rule: "alcohol-neuropathy",
    name: "numb feet and hardly a drink",
    facts: { ...numbFeet, sex: "male", "alcohol-drinks-per-week": 1, "audit-c-total": 1 },
    expect: "absent",
  },
  { rule: "alcohol-neuropathy", name: "numb feet, alcohol not asked", facts: numbFeet, expect: "unknown" },

  { rule: "immune-neuropathy", name: "a demyelinating pattern", facts: { "nerve-study-demyelinating": true }, expect: "suspected" },
  {
    rule: "immune-neuropathy",
    name: "neuropathy and a monoclonal protein",
    facts: { ...numbFeet, "serum-immunofixation-abnormal": true },
    expect: "suspected",
  },
  { rule: "immune-neuropathy", name: "no sign of one", facts: { ...noNeuropathy, "nerve-study-demyelinating": false }, expect: "absent" },
  { rule: "immune-neuropathy", name: "numb feet, nothing done", facts: numbFeet, expect: "unknown" },

  { rule: "b12-neuropathy", name: "numb feet and B12 of 250", facts: { ...numbFeet, "vitamin-b12": 250 }, expect: "suspected" },
  {
    rule: "b12-neuropathy",
    name: "numb feet and plenty of B12",
    facts: { ...numbFeet, "vitamin-b12": 500, "active-b12": 100 },
    expect: "absent",
  },
  { rule: "b12-neuropathy", name: "numb feet, B12 not measured", facts: numbFeet, expect: "unknown" },

  { rule: "small-fiber-neuropathy", name: "few fibres in the skin", facts: { "skin-biopsy-fiber-density-low": true }, expect: "present" },
  {
    rule: "small-fiber-neuropathy",
    name: "burning feet and a clean nerve study",
    facts: { "burning-or-numb-feet": true, "nerve-study-abnormal-nerves": 0 },
    expect: "suspected",
  },
  { rule: "small-fiber-neuropathy", name: "no symptom, no finding", facts: noNeuropathy, expect: "absent" },
  { rule: "small-fiber-neuropathy", name: "burning feet, nothing done", facts: { "burning-or-numb-feet": true }, expect: "unknown" },
];
