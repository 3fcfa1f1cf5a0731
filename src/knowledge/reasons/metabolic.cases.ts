// Cases of the reasons from kidney, sugar, vitamins and minerals, thyroid and pregnancy.
import type { RuleCase } from "../cases.ts";

const fiveFeatures = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
};

export const cases: readonly RuleCase[] = [
  { rule: "kidney-disease", name: "on dialysis", facts: { dialysis: true }, expect: "present" },
  { rule: "kidney-disease", name: "eGFR 59", facts: { dialysis: false, "chronic-kidney-disease": false, egfr: 59 }, expect: "suspected" },
  { rule: "kidney-disease", name: "eGFR 19, nobody said for how long", facts: { egfr: 19 }, expect: "suspected" },
  { rule: "kidney-disease", name: "albumin in the urine", facts: { egfr: 90, "urine-albumin-creatinine": 30 }, expect: "suspected" },
  { rule: "kidney-disease", name: "a transplant that works", facts: { egfr: 70, "kidney-transplant": true }, expect: "suspected" },
  {
    rule: "kidney-disease",
    name: "eGFR 60 and the rest asked",
    facts: {
      dialysis: false,
      "chronic-kidney-disease": false,
      egfr: 60,
      "urine-albumin-creatinine": 5,
      "kidney-transplant": false,
    },
    expect: "absent",
  },
  { rule: "kidney-disease", name: "eGFR 95, nobody asked about the rest", facts: { egfr: 95 }, expect: "unknown" },

  { rule: "diabetes", name: "known diabetes", facts: { diabetes: true }, expect: "present" },
  { rule: "diabetes", name: "two results in the range", facts: { hba1c: 6.5, "fasting-glucose": 126 }, expect: "present" },
  {
    rule: "diabetes",
    name: "one result in the range",
    facts: { diabetes: false, hba1c: 6.6, "fasting-glucose": 110 },
    expect: "suspected",
  },
  { rule: "diabetes", name: "both results below", facts: { diabetes: false, hba1c: 5.4, "fasting-glucose": 90 }, expect: "absent" },
  { rule: "diabetes", name: "one test and no word on diabetes", facts: { hba1c: 5.4 }, expect: "unknown" },

  { rule: "prediabetes", name: "HbA1c 5.7", facts: { hba1c: 5.7 }, expect: "suspected" },
  { rule: "prediabetes", name: "fasting glucose 100", facts: { "fasting-glucose": 100 }, expect: "suspected" },
  { rule: "prediabetes", name: "both in the range of diabetes", facts: { hba1c: 7, "fasting-glucose": 130 }, expect: "absent" },
  { rule: "prediabetes", name: "both below", facts: { hba1c: 5.6, "fasting-glucose": 99 }, expect: "absent" },
  { rule: "prediabetes", name: "one test", facts: { hba1c: 5.2 }, expect: "unknown" },

  { rule: "vitamin-d-low", name: "12.02 ng/mL, converted and not rounded", facts: { age: 47, "vitamin-d": 12.02 }, expect: "present" },
  { rule: "vitamin-d-low", name: "15 ng/mL in a child", facts: { age: 9, "vitamin-d": 15 }, expect: "suspected" },
  { rule: "vitamin-d-low", name: "20 ng/mL is not below the line", facts: { age: 47, "vitamin-d": 20 }, expect: "absent" },
  { rule: "vitamin-d-low", name: "not measured", facts: { age: 47 }, expect: "unknown" },

  { rule: "b12-low", name: "179 ng/L", facts: { age: 60, "vitamin-b12": 179 }, expect: "present" },
  {
    rule: "b12-low",
    name: "250 ng/L with raised methylmalonic acid",
    facts: { age: 60, "vitamin-b12": 250, "methylmalonic-acid-raised": true },
    expect: "present",
  },
  { rule: "b12-low", name: "350 ng/L is still unclear", facts: { age: 60, "vitamin-b12": 350 }, expect: "suspected" },
  { rule: "b12-low", name: "400 ng/L and active B12 90", facts: { age: 60, "vitamin-b12": 400, "active-b12": 90 }, expect: "absent" },
  { rule: "b12-low", name: "not measured", facts: { age: 60 }, expect: "unknown" },

  { rule: "folate-low", name: "2.9 µg/L", facts: { age: 60, folate: 2.9 }, expect: "present" },
  { rule: "folate-low", name: "2.9 µg/L in a child", facts: { age: 8, folate: 2.9 }, expect: "suspected" },
  { rule: "folate-low", name: "3 µg/L is not below the line", facts: { age: 60, folate: 3 }, expect: "absent" },
  { rule: "folate-low", name: "not measured", facts: { age: 60 }, expect: "unknown" },

  { rule: "magnesium-low", name: "0.65 mmol/L", facts: { age: 60, magnesium: 0.65 }, expect: "present" },
  { rule: "magnesium-low", name: "0.65 mmol/L at an unknown age", facts: { magnesium: 0.65 }, expect: "suspected" },
  { rule: "magnesium-low", name: "0.70 mmol/L is not below the line", facts: { age: 60, magnesium: 0.7 }, expect: "absent" },
  { rule: "magnesium-low", name: "not measured", facts: { age: 60 }, expect: "unknown" },

  { rule: "thyroid", name: "known hypothyroidism", facts: { hypothyroidism: true }, expect: "present" },
  { rule: "thyroid", name: "TSH 6", facts: { hypothyroidism: false, tsh: 6 }, expect: "suspected" },
  { rule: "thyroid", name: "TSH 4.0 is not above the line", facts: { hypothyroidism: false, tsh: 4 }, expect: "absent" },
  { rule: "thyroid", name: "not measured", facts: { hypothyroidism: false }, expect: "unknown" },

  { rule: "pregnancy", name: "pregnant with restless legs", facts: { ...fiveFeatures, pregnant: true }, expect: "present" },
  { rule: "pregnancy", name: "five weeks after birth", facts: { pregnant: false, "weeks-since-birth": 5 }, expect: "suspected" },
  { rule: "pregnancy", name: "a man is not asked", facts: { sex: "male" }, expect: "absent" },
  { rule: "pregnancy", name: "her periods have ended", facts: { sex: "female", age: 54, postmenopausal: true }, expect: "absent" },
  {
    rule: "pregnancy",
    name: "pregnant, sex recorded as male: what was told stands",
    facts: { ...fiveFeatures, sex: "male", pregnant: true },
    expect: "present",
  },
  { rule: "pregnancy", name: "pregnant, nobody asked about the legs", facts: { pregnant: true }, expect: "unknown" },
  { rule: "pregnancy", name: "a woman of 30 nobody asked", facts: { sex: "female", age: 30 }, expect: "unknown" },
];
