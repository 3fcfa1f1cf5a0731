// Cases of what iron results mean.
import type { RuleCase } from "../cases.ts";

export const cases: readonly RuleCase[] = [
  { rule: "ferritin-high-with-inflammation", name: "ferritin 120 with a CRP of 9", facts: { ferritin: 120, crp: 9 }, expect: "yes" },
  {
    rule: "ferritin-high-with-inflammation",
    name: "a child of 8 with ferritin 60 after a fever",
    facts: { age: 8, ferritin: 60, "fever-in-last-four-weeks": true },
    expect: "yes",
  },
  {
    rule: "ferritin-high-with-inflammation",
    name: "ferritin 120 with a CRP of exactly 5, no fever, no disease",
    facts: { ferritin: 120, crp: 5, "fever-in-last-four-weeks": false, "inflammatory-disease": false },
    expect: "no",
  },
  { rule: "ferritin-high-with-inflammation", name: "ferritin 120, CRP not measured", facts: { ferritin: 120 }, expect: "unknown" },

  {
    rule: "ferritin-low-despite-inflammation",
    name: "an adult with ferritin 40 and a CRP of 9",
    facts: { age: 40, ferritin: 40, crp: 9 },
    expect: "yes",
  },
  { rule: "ferritin-low-despite-inflammation", name: "ferritin 76 and a CRP of 9", facts: { age: 40, ferritin: 76, crp: 9 }, expect: "no" },
  {
    rule: "ferritin-low-despite-inflammation",
    name: "ferritin 40, inflammation not asked",
    facts: { age: 40, ferritin: 40 },
    expect: "unknown",
  },

  { rule: "ferritin-below-who-limit", name: "an adult with 14", facts: { age: 40, ferritin: 14 }, expect: "yes" },
  { rule: "ferritin-below-who-limit", name: "an adult with 60 and a CRP of 9", facts: { age: 40, ferritin: 60, crp: 9 }, expect: "yes" },
  {
    rule: "ferritin-below-who-limit",
    name: "a child of 3 with 13, no inflammation",
    facts: { age: 3, ferritin: 13, crp: 1, "fever-in-last-four-weeks": false, "inflammatory-disease": false },
    expect: "no",
  },
  {
    rule: "ferritin-below-who-limit",
    name: "an adult with 60, inflammation not asked",
    facts: { age: 40, ferritin: 60 },
    expect: "unknown",
  },

  {
    rule: "iron-restricted",
    name: "ferritin 130 with a saturation of 16",
    facts: { age: 71, ferritin: 130, "transferrin-saturation": 16 },
    expect: "yes",
  },
  {
    rule: "iron-restricted",
    name: "ferritin 130 with a saturation of exactly 20",
    facts: { age: 71, ferritin: 130, "transferrin-saturation": 20 },
    expect: "no",
  },
  { rule: "iron-restricted", name: "ferritin 130, saturation not measured", facts: { age: 71, ferritin: 130 }, expect: "unknown" },

  { rule: "ferritin-after-iv-iron", name: "55 days after iron by vein", facts: { "days-since-iv-iron": 55 }, expect: "yes" },
  { rule: "ferritin-after-iv-iron", name: "56 days after", facts: { "days-since-iv-iron": 56 }, expect: "no" },
  { rule: "ferritin-after-iv-iron", name: "nobody asked about iron by vein", facts: { ferritin: 300 }, expect: "unknown" },

  { rule: "iron-sample-not-morning", name: "drawn at four in the afternoon", facts: { "iron-sample-morning": false }, expect: "yes" },
  { rule: "iron-sample-not-morning", name: "drawn in the morning", facts: { "iron-sample-morning": true }, expect: "no" },
  { rule: "iron-sample-not-morning", name: "hour not noted", facts: {}, expect: "unknown" },

  { rule: "iron-sample-after-iron", name: "a tablet six hours before", facts: { "iron-sample-hours-off-iron": 6 }, expect: "yes" },
  { rule: "iron-sample-after-iron", name: "exactly 24 hours without", facts: { "iron-sample-hours-off-iron": 24 }, expect: "no" },
  { rule: "iron-sample-after-iron", name: "not asked", facts: {}, expect: "unknown" },

  { rule: "iron-sample-not-fasting", name: "after breakfast", facts: { "iron-sample-fasting": false }, expect: "yes" },
  { rule: "iron-sample-not-fasting", name: "fasting", facts: { "iron-sample-fasting": true }, expect: "no" },
  { rule: "iron-sample-not-fasting", name: "not asked", facts: {}, expect: "unknown" },

  {
    rule: "ferritin-between-assays",
    name: "an adult with 110, which another maker reads as less than 75",
    facts: { age: 50, ferritin: 110 },
    expect: "yes",
  },
  {
    rule: "ferritin-between-assays",
    name: "an adult with 60, which another maker reads as more than 75",
    facts: { age: 50, ferritin: 60 },
    expect: "yes",
  },
  { rule: "ferritin-between-assays", name: "an adult with 220, far from every limit", facts: { age: 50, ferritin: 220 }, expect: "no" },
  { rule: "ferritin-between-assays", name: "an adult with 20", facts: { age: 50, ferritin: 20 }, expect: "no" },
  { rule: "ferritin-between-assays", name: "110 and no age", facts: { ferritin: 110 }, expect: "unknown" },

  { rule: "saturation-high", name: "exactly 45", facts: { "transferrin-saturation": 45 }, expect: "yes" },
  { rule: "saturation-high", name: "44.9", facts: { "transferrin-saturation": 44.9 }, expect: "no" },
  { rule: "saturation-high", name: "not measured", facts: {}, expect: "unknown" },

  {
    rule: "hemochromatosis-enquiry",
    name: "a woman of 30 with 46 % and ferritin 210",
    facts: { sex: "female", postmenopausal: false, "transferrin-saturation": 46, ferritin: 210 },
    expect: "yes",
  },
  {
    rule: "hemochromatosis-enquiry",
    name: "a man with 51 % and ferritin 310",
    facts: { sex: "male", "transferrin-saturation": 51, ferritin: 310 },
    expect: "yes",
  },
  {
    rule: "hemochromatosis-enquiry",
    name: "a man with 46 % and ferritin 210",
    facts: { sex: "male", postmenopausal: false, "transferrin-saturation": 46, ferritin: 210 },
    expect: "no",
  },
  {
    rule: "hemochromatosis-enquiry",
    name: "a woman with 46 % and ferritin 210, periods not asked",
    facts: { sex: "female", "transferrin-saturation": 46, ferritin: 210 },
    expect: "unknown",
  },
  {
    rule: "ferritin-below-who-limit",
    name: "a child of 3 with exactly 12, no inflammation",
    facts: { age: 3, ferritin: 12, crp: 1, "fever-in-last-four-weeks": false, "inflammatory-disease": false },
    expect: "no",
  },
  {
    rule: "iron-restricted",
    name: "ferritin exactly 100 with a saturation of 16",
    facts: { age: 71, ferritin: 100, "transferrin-saturation": 16 },
    expect: "no",
  },
  {
    rule: "ferritin-high-with-inflammation",
    name: "an adult of exactly 18 with ferritin 60 and a CRP of 9",
    facts: { age: 18, ferritin: 60, crp: 9 },
    expect: "no",
  },
  { rule: "ferritin-between-assays", name: "an adult with exactly 158", facts: { age: 50, ferritin: 158 }, expect: "yes" },
  {
    rule: "hemochromatosis-enquiry",
    name: "a woman of 30 with exactly 45 % and ferritin 210",
    facts: { sex: "female", postmenopausal: false, "transferrin-saturation": 45, ferritin: 210 },
    expect: "no",
  },
  {
    rule: "hemochromatosis-enquiry",
    name: "a woman of 30 with 46 % and ferritin exactly 200",
    facts: { sex: "female", postmenopausal: false, "transferrin-saturation": 46, ferritin: 200 },
    expect: "no",
  },
];
