// Cases of the iron products.
import type { RuleCase } from "../cases.ts";
import { diagnosed, severe, undecided, unconfirmed, without } from "./case-people.ts";

const low = { ...severe, ferritin: 40, "transferrin-saturation": 18, weight: 80 };
const zone = { ...severe, ferritin: 90, "transferrin-saturation": 25, weight: 80 };
const onDialysis = { ...severe, dialysis: true, hemodialysis: true, ferritin: 150, "transferrin-saturation": 15 };
const child = { ...diagnosed, age: 9, weight: 30, ferritin: 30, "transferrin-saturation": 18 };
const pregnant = { ...low, sex: "female", age: 30, pregnant: true };

export const cases: readonly RuleCase[] = [
  { rule: "ferric-carboxymaltose", name: "ferritin 40, saturation 18 %", facts: low, expect: "offer" },
  { rule: "ferric-carboxymaltose", name: "ferritin exactly 75", facts: { ...low, ferritin: 75 }, expect: "offer" },
  { rule: "ferric-carboxymaltose", name: "ferritin 90, severe", facts: zone, expect: "offer" },
  { rule: "ferric-carboxymaltose", name: "ferritin 90, moderate on most nights", facts: { ...zone, "irls-total": 18 }, expect: "consider" },
  {
    rule: "ferric-carboxymaltose",
    name: "ferritin 84 in mild, rare disease",
    facts: { ...zone, ferritin: 84, "irls-total": 9, "symptom-nights-per-week": 0.7 },
    expect: "only-if",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "ferritin 130 with a saturation of 16 %",
    facts: { ...low, ferritin: 130, "transferrin-saturation": 16 },
    expect: "only-if",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "ferritin 130 with a saturation of 30 %",
    facts: { ...low, ferritin: 130, "transferrin-saturation": 30 },
    expect: "avoid",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "ferritin 301 with a saturation of 16 %",
    facts: { ...low, ferritin: 301, "transferrin-saturation": 16 },
    expect: "never",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "saturation of exactly 45 %, ferritin 40",
    facts: { ...low, "transferrin-saturation": 45 },
    expect: "never",
  },
  { rule: "ferric-carboxymaltose", name: "known iron overload, ferritin 40", facts: { ...low, "iron-overload": true }, expect: "never" },
  { rule: "ferric-carboxymaltose", name: "saturation not known", facts: { ...severe, ferritin: 40 }, expect: "only-if" },
  {
    rule: "ferric-carboxymaltose",
    name: "saturation told as 20 % or more: nobody knows that it is below 45 %",
    facts: { ...low, "transferrin-saturation": ">=20" },
    expect: "only-if",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "pregnant, told as less than 30 weeks",
    facts: { ...pregnant, gestation: "<30", "oral-iron-failed": true, ferritin: 20 },
    expect: "never",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "iron by vein 45 days ago, told 35 days ago",
    today: "2026-11-22",
    facts: { ...low, "days-since-iv-iron": { value: 10, unit: "d", on: "2026-10-18" } },
    expect: "never",
  },
  { rule: "ferric-carboxymaltose", name: "serious infection now", facts: { ...low, "active-infection": true }, expect: "never" },
  {
    rule: "ferric-carboxymaltose",
    name: "11 weeks and 6 days after the last infusion",
    facts: { ...low, "days-since-iv-iron": 83 },
    expect: "never",
  },
  { rule: "ferric-carboxymaltose", name: "pregnant in week 10", facts: { ...pregnant, gestation: 10 }, expect: "never" },
  { rule: "ferric-carboxymaltose", name: "pregnant, weeks not known", facts: pregnant, expect: "never" },
  {
    rule: "ferric-carboxymaltose",
    name: "pregnant in week 30, ferritin 40",
    facts: { ...pregnant, gestation: 30, "oral-iron-failed": true },
    expect: "avoid",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "pregnant in week 30, ferritin 22, tablets not tolerated",
    facts: { ...pregnant, gestation: 30, ferritin: 22, "oral-iron-not-tolerated": true },
    expect: "consider",
  },
  {
    rule: "ferric-carboxymaltose",
    name: "a woman of 30 whom nobody has asked",
    facts: { ...low, sex: "female", age: 30 },
    expect: "only-if",
  },
  { rule: "ferric-carboxymaltose", name: "on haemodialysis", facts: onDialysis, expect: "avoid" },
  { rule: "ferric-carboxymaltose", name: "restless legs possible, not confirmed", facts: unconfirmed(low), expect: "only-if" },
  {
    rule: "ferric-carboxymaltose",
    name: "nobody knows whether it is restless legs",
    facts: { ...undecided, ferritin: 40, "transferrin-saturation": 18 },
    expect: "none",
  },
  { rule: "ferric-carboxymaltose", name: "no iron value", facts: severe, expect: "none" },

  { rule: "ferrous-sulfate", name: "ferritin 40", facts: low, expect: "consider" },
  { rule: "ferrous-sulfate", name: "ferritin 90, saturation 25 %", facts: zone, expect: "avoid" },
  { rule: "ferrous-sulfate", name: "ferritin 90, saturation 15 %", facts: { ...zone, "transferrin-saturation": 15 }, expect: "only-if" },
  {
    rule: "ferrous-sulfate",
    name: "ferritin 130, saturation 15 %",
    facts: { ...low, ferritin: 130, "transferrin-saturation": 15 },
    expect: "avoid",
  },
  { rule: "ferrous-sulfate", name: "tablets failed before", facts: { ...low, "oral-iron-failed": true }, expect: "avoid" },
  { rule: "ferrous-sulfate", name: "iron overload", facts: { ...low, "iron-overload": true }, expect: "never" },
  {
    rule: "ferrous-sulfate",
    name: "ferrous fumarate is taken already",
    facts: low,
    medicines: [{ ingredient: "ferrous-fumarate" }],
    expect: "never",
  },
  { rule: "ferrous-sulfate", name: "saturation not known", facts: { ...severe, ferritin: 40 }, expect: "only-if" },
  {
    rule: "ferrous-sulfate",
    name: "a woman of 30 whom nobody has asked about pregnancy",
    facts: { ...low, sex: "female", age: 30 },
    expect: "consider",
  },
  { rule: "ferrous-sulfate", name: "no iron value", facts: severe, expect: "none" },

  { rule: "iron-dextran-lmw", name: "ferritin 40", facts: low, expect: "consider" },
  { rule: "iron-dextran-lmw", name: "ferritin 90", facts: zone, expect: "only-if" },
  { rule: "iron-dextran-lmw", name: "asthma", facts: { ...low, "asthma-or-atopy": true }, expect: "avoid" },
  { rule: "iron-dextran-lmw", name: "a reaction to iron by vein before", facts: { ...low, "iv-iron-reaction": true }, expect: "never" },
  { rule: "iron-dextran-lmw", name: "no iron value", facts: severe, expect: "none" },

  { rule: "ferumoxytol", name: "ferritin 40", facts: low, expect: "consider" },
  { rule: "ferumoxytol", name: "70 years and heart disease", facts: { ...low, age: 70, "heart-disease": true }, expect: "avoid" },
  { rule: "ferumoxytol", name: "allergy to another iron by vein", facts: { ...low, "drug-allergies": ["iron-sucrose"] }, expect: "never" },
  { rule: "ferumoxytol", name: "saturation not known", facts: { ...severe, ferritin: 40 }, expect: "only-if" },

  { rule: "ferric-derisomaltose", name: "low phosphate and ferritin 40", facts: { ...low, phosphate: 1.8 }, expect: "only-if" },
  {
    rule: "ferric-derisomaltose",
    name: "ferritin 40, phosphate not the worry",
    facts: { ...low, phosphate: 3.4, "vitamin-d": 30, hyperparathyroidism: false },
    expect: "none",
  },
  { rule: "ferric-derisomaltose", name: "phosphate not known", facts: low, expect: "none" },
  { rule: "ferric-derisomaltose", name: "infection", facts: { ...low, phosphate: 1.8, "active-infection": true }, expect: "never" },

  { rule: "iron-sucrose", name: "dialysis, ferritin 150, saturation 15 %", facts: onDialysis, expect: "consider" },
  {
    rule: "iron-sucrose",
    name: "dialysis, ferritin 150, saturation 25 %",
    facts: { ...onDialysis, "transferrin-saturation": 25 },
    expect: "none",
  },
  { rule: "iron-sucrose", name: "dialysis, ferritin 200", facts: { ...onDialysis, ferritin: 200 }, expect: "none" },
  { rule: "iron-sucrose", name: "no kidney failure, ferritin 40", facts: { ...low, dialysis: false, egfr: 80 }, expect: "avoid" },
  { rule: "iron-sucrose", name: "dialysis, saturation 45 %", facts: { ...onDialysis, "transferrin-saturation": 45 }, expect: "never" },
  { rule: "iron-sucrose", name: "kidneys not known", facts: low, expect: "none" },

  { rule: "vitamin-c", name: "on dialysis", facts: onDialysis, expect: "consider" },
  {
    rule: "vitamin-c",
    name: "on dialysis, 30 years, and nobody has asked about pregnancy",
    facts: { ...onDialysis, age: 30, sex: "female" },
    expect: "only-if",
  },
  { rule: "vitamin-c", name: "no kidney failure", facts: { ...severe, dialysis: false, egfr: 80 }, expect: "none" },
  {
    rule: "vitamin-c",
    name: "on dialysis with kidney stones",
    facts: { ...onDialysis, "kidney-stones-or-oxalosis": true },
    expect: "never",
  },
  { rule: "vitamin-c", name: "kidneys not known", facts: severe, expect: "none" },

  { rule: "child-oral-iron", name: "nine years, ferritin 30", facts: child, expect: "consider" },
  { rule: "child-oral-iron", name: "nine years, ferritin exactly 50", facts: { ...child, ferritin: 50 }, expect: "only-if" },
  { rule: "child-oral-iron", name: "nine years, ferritin 110", facts: { ...child, ferritin: 110 }, expect: "avoid" },
  { rule: "child-oral-iron", name: "nine years, iron overload", facts: { ...child, "iron-overload": true }, expect: "never" },
  { rule: "child-oral-iron", name: "an adult", facts: low, expect: "none" },
  { rule: "child-oral-iron", name: "saturation not known", facts: without(child, "transferrin-saturation"), expect: "only-if" },
  { rule: "child-oral-iron", name: "age not known", facts: without(child, "age"), expect: "none" },
];
