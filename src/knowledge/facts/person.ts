// Facts: age, body, pregnancy, dialysis, driving.
import type { Fact } from "./fact.ts";

const personGives = { domain: "person", askedOf: "person" } as const;
const weCompute = { domain: "person", askedOf: "nobody", derived: true } as const;
const personSays = { domain: "person", askedOf: "person", type: "boolean" } as const;
const clinicianSays = { domain: "person", askedOf: "clinician", type: "boolean" } as const;
const weConclude = { domain: "person", askedOf: "nobody", derived: true, type: "boolean" } as const;

export const person = {
  // Days since 1970-01-01, so that "days since" is a difference of two facts; the record sets it.
  today: { ...weCompute, type: "number", unit: "d", min: -719162, max: 2932896, freshDays: 1, says: "Today", rows: ["S-03"] },
  age: { ...personGives, type: "number", unit: "a", min: 0, max: 120, freshDays: 36500, says: "Age in years", rows: ["S-22"] },
  weight: { ...personGives, type: "number", unit: "kg", min: 2, max: 350, freshDays: 90, says: "Body weight", rows: ["R-26", "DR-10"] },
  height: { ...personGives, type: "number", unit: "cm", min: 40, max: 230, freshDays: 1825, says: "Height", rows: ["C-LIF-003"] },
  bmi: {
    ...weCompute,
    type: "number",
    unit: "kg/m2",
    min: 8,
    max: 90,
    freshDays: 90,
    says: "Body mass index",
    rows: ["S-17", "C-LIF-003"],
  },
  pregnant: { ...personSays, freshDays: 30, says: "Pregnant now", rows: ["S-20", "B2-60"] },
  "could-become-pregnant": { ...personSays, freshDays: 90, says: "Pregnancy is possible or planned", rows: ["S-20"] },
  gestation: {
    ...personGives,
    type: "number",
    unit: "wk",
    min: 0,
    max: 43,
    freshDays: 7,
    says: "Weeks of pregnancy",
    rows: ["B2-62", "FE-ANAEMIA"],
  },
  "weeks-since-birth": {
    ...personGives,
    type: "number",
    unit: "wk",
    min: 0,
    max: 520,
    freshDays: 30,
    says: "Weeks since giving birth",
    rows: ["RF-17", "F-11"],
  },
  breastfeeding: { ...personSays, freshDays: 30, says: "Breastfeeding now", rows: ["B2-66"] },
  postmenopausal: { ...personSays, freshDays: 3650, says: "Periods have ended", rows: ["RF-14", "FE-HEMO"] },
  "heavy-periods": { ...personSays, freshDays: 180, says: "Heavy menstrual loss", rows: ["FE-CAUSE"] },
  dialysis: { ...personSays, freshDays: 90, says: "On dialysis", rows: ["FE-HD", "B1-22"] },
  hemodialysis: { ...clinicianSays, implies: "dialysis", freshDays: 90, says: "Dialysis is haemodialysis", rows: ["R-05", "DR-10"] },
  "blood-donor": { ...personSays, freshDays: 365, says: "Gave blood in the last year", rows: ["FE-CAUSE", "FE-DONOR"] },
  "vegetarian-or-vegan": { ...personSays, freshDays: 365, says: "Eats little or no meat", rows: ["FE-CAUSE", "C-11"] },
  drives: { ...personSays, freshDays: 180, says: "Drives", rows: ["RF-10"] },
  "drives-for-work": { ...personSays, freshDays: 180, says: "Drives for a living", rows: ["RF-10"] },
  "lives-with-bed-partner": {
    ...personSays,
    freshDays: 365,
    says: "A partner can answer questions about behaviour and sleep",
    rows: ["M-DA", "IC-5"],
  },
  "childs-weight-for-age-plausible": { ...weConclude, freshDays: 90, says: "Weight fits the age", rows: ["S-02"] },
  sex: {
    ...personGives,
    type: "code",
    codes: ["female", "male", "other"],
    freshDays: 36500,
    says: "Sex as used for reference limits",
    rows: ["FE-ANAEMIA", "CK-EPI", "S-02"],
  },
} as const satisfies Readonly<Record<string, Fact>>;
