// Cases of facts that cannot both be true.
import type { RuleCase } from "../cases.ts";

const onDialysis = { dialysis: true, age: 60, weight: 80, sex: "male" };

export const cases: readonly RuleCase[] = [
  { rule: "iron-above-capacity", name: "an iron of 360 above a capacity of 300", facts: { "serum-iron": 360, tibc: 300 }, expect: "yes" },
  { rule: "iron-above-capacity", name: "iron equal to the capacity: 100 %", facts: { "serum-iron": 300, tibc: 300 }, expect: "no" },
  { rule: "iron-above-capacity", name: "capacity not measured", facts: { "serum-iron": 300 }, expect: "unknown" },

  {
    rule: "dialysis-with-good-clearance",
    name: "dialysis with a creatinine of 0.9",
    facts: { ...onDialysis, creatinine: 0.9 },
    expect: "yes",
  },
  {
    rule: "dialysis-with-good-clearance",
    name: "dialysis with a stated clearance of exactly 60",
    facts: { dialysis: true, "creatinine-clearance": 60 },
    expect: "yes",
  },
  {
    rule: "dialysis-with-good-clearance",
    name: "dialysis with a creatinine of 8 and a stated clearance of 11",
    facts: { ...onDialysis, creatinine: 8, "creatinine-clearance": 11 },
    expect: "no",
  },
  { rule: "dialysis-with-good-clearance", name: "no dialysis", facts: { ...onDialysis, dialysis: false, creatinine: 0.9 }, expect: "no" },
  { rule: "dialysis-with-good-clearance", name: "dialysis, creatinine not measured", facts: onDialysis, expect: "unknown" },

  { rule: "adult-with-childs-weight", name: "40 years and 22 kg", facts: { age: 40, weight: 22 }, expect: "yes" },
  { rule: "adult-with-childs-weight", name: "40 years and exactly 25 kg", facts: { age: 40, weight: 25 }, expect: "no" },
  { rule: "adult-with-childs-weight", name: "22 kg, age not told", facts: { weight: 22 }, expect: "unknown" },

  {
    rule: "weight-against-childs-age",
    name: "a child whose weight does not fit",
    facts: { age: 5, "childs-weight-for-age-plausible": false },
    expect: "yes",
  },
  {
    rule: "weight-against-childs-age",
    name: "a child whose weight fits",
    facts: { age: 5, "childs-weight-for-age-plausible": true },
    expect: "no",
  },
  { rule: "weight-against-childs-age", name: "a child, nobody compared", facts: { age: 5, weight: 18 }, expect: "unknown" },

  {
    rule: "allergy-to-medicine-taken",
    name: "takes gabapentin with an allergy to gabapentin",
    facts: { "drug-allergies": ["gabapentin"] },
    medicines: [{ ingredient: "gabapentin" }],
    expect: "yes",
  },
  {
    rule: "allergy-to-medicine-taken",
    name: "takes gabapentin with an allergy to ferumoxytol",
    facts: { "drug-allergies": ["ferumoxytol"] },
    medicines: [{ ingredient: "gabapentin" }],
    expect: "no",
  },
  { rule: "allergy-to-medicine-taken", name: "no allergies, medicines not told", facts: { "drug-allergies": [] }, expect: "no" },
  {
    rule: "allergy-to-medicine-taken",
    name: "takes gabapentin, allergies not asked",
    facts: {},
    medicines: [{ ingredient: "gabapentin" }],
    expect: "unknown",
  },

  { rule: "pregnant-and-male", name: "pregnant, recorded as male", facts: { pregnant: true, sex: "male" }, expect: "yes" },
  { rule: "pregnant-and-male", name: "pregnant, recorded as other", facts: { pregnant: true, sex: "other" }, expect: "no" },
  { rule: "pregnant-and-male", name: "pregnant, sex not recorded", facts: { pregnant: true }, expect: "unknown" },

  { rule: "pregnant-at-this-age", name: "pregnant at 59", facts: { pregnant: true, age: 59 }, expect: "yes" },
  { rule: "pregnant-at-this-age", name: "pregnant at 9", facts: { pregnant: true, age: 9 }, expect: "yes" },
  { rule: "pregnant-at-this-age", name: "pregnant at 58", facts: { pregnant: true, age: 58 }, expect: "no" },
  { rule: "pregnant-at-this-age", name: "pregnant, age not told", facts: { pregnant: true }, expect: "unknown" },

  { rule: "weeks-without-pregnancy", name: "20 weeks and not pregnant", facts: { gestation: 20, pregnant: false }, expect: "yes" },
  { rule: "weeks-without-pregnancy", name: "20 weeks and pregnant", facts: { gestation: 20, pregnant: true }, expect: "no" },
  { rule: "weeks-without-pregnancy", name: "20 weeks, pregnancy not asked", facts: { gestation: 20 }, expect: "unknown" },

  {
    rule: "relief-told-twice",
    name: "moving eases it, walking does not",
    facts: { "relieved-by-movement": true, "not-eased-by-walking": true },
    expect: "yes",
  },
  {
    rule: "relief-told-twice",
    name: "moving eases it, so does walking",
    facts: { "relieved-by-movement": true, "not-eased-by-walking": false },
    expect: "no",
  },
  { rule: "relief-told-twice", name: "moving eases it, walking not asked", facts: { "relieved-by-movement": true }, expect: "unknown" },

  {
    rule: "calf-without-swelling",
    name: "3 cm more, and no swelling noticed",
    facts: { "calf-circumference-difference": 3, "new-one-sided-leg-swelling": false },
    expect: "yes",
  },
  {
    rule: "calf-without-swelling",
    name: "2.5 cm more",
    facts: { "calf-circumference-difference": 2.5, "new-one-sided-leg-swelling": false },
    expect: "no",
  },
  {
    rule: "calf-without-swelling",
    name: "4 cm more, swelling not asked",
    facts: { "calf-circumference-difference": 4 },
    expect: "unknown",
  },
  { rule: "adult-with-childs-weight", name: "exactly 18 years and 22 kg", facts: { age: 18, weight: 22 }, expect: "yes" },
  {
    rule: "weight-against-childs-age",
    name: "exactly 18 years",
    facts: { age: 18, "childs-weight-for-age-plausible": false },
    expect: "no",
  },
  { rule: "pregnant-at-this-age", name: "pregnant at exactly 10", facts: { pregnant: true, age: 10 }, expect: "no" },
  {
    rule: "dialysis-with-good-clearance",
    name: "dialysis with a computed clearance of exactly 60",
    facts: { dialysis: true, age: 60, weight: 81, sex: "male", creatinine: 1.5 },
    expect: "yes",
  },
];
