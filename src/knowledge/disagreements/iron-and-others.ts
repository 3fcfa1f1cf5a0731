// Disagreements about iron, its work-up, devices and scales.
import type { Disagreement } from "../shape.ts";

const reviewed = "2026-11-22";

export const ironAndOtherDisagreements: readonly Disagreement[] = [
  {
    id: "D-04",
    question: "Up to which ferritin is iron by vein given to adults?",
    positions: [
      { says: "An older limit of 50 µg/L", year: 2012, source: "EFNS12" },
      { says: "Effective below 300, in practice up to 100 µg/L", year: 2018, source: "IRON18" },
      { says: "By mouth or vein up to 75 µg/L or saturation below 20 %; by vein only from 75 to 100", year: 2025, source: "AASM25" },
    ],
    shown:
      "The limits of 2025 decide: up to 75 µg/L either route, 75 to 100 by vein only. From 100 to 300 only a specialist considers it (2018). These limits come from consensus and were never tested against each other.",
    rows: ["D-04", "B1-GPS1b", "B1-GPS1c", "B2-20"],
    reviewed,
  },
  {
    id: "D-05",
    question: "Up to which ferritin is iron given at all?",
    positions: [
      { says: "Children: below 50 µg/L", year: 2015, source: "UTD-PED" },
      { says: "Adults: up to 75 µg/L", year: 2016, source: "AAN16" },
      { says: "Adults: up to 75 µg/L, by vein up to 100", year: 2025, source: "AASM25" },
      { says: "Adults: up to 100 µg/L", year: 2026, source: "JAMA26" },
    ],
    shown: "The guideline of 2025 is the default. A review of 2026 goes up to 100 µg/L.",
    rows: ["D-05", "B1-GPS1b", "B1-GPS1d"],
    reviewed,
  },
  {
    id: "D-06",
    question: "When is iron given in kidney failure?",
    positions: [
      { says: "For anaemia: a trial of iron at saturation up to 30 % and ferritin up to 500 µg/L", year: 2012, source: "KDIGO" },
      { says: "For restless legs: iron sucrose at ferritin below 200 µg/L and saturation below 20 %", year: 2025, source: "AASM25" },
    ],
    shown: "The rule for restless legs (both values low) and the wider rule for anaemia differ in purpose. Nephrology decides.",
    rows: ["D-06", "B1-22"],
    reviewed,
  },
  {
    id: "D-08",
    question: "Vitamin E on dialysis?",
    positions: [
      { says: "Vitamins C and E, alone or together", year: 2016, source: "AAN16" },
      { says: "Vitamin C only", year: 2025, source: "AASM25" },
    ],
    shown: "The 2025 guideline names vitamin C only.",
    rows: ["D-08", "B1-23", "B2-44"],
    reviewed,
  },
  {
    id: "D-13",
    question: "Endoscopy for younger women with iron deficiency anaemia?",
    positions: [
      { says: "Conditionally for, without symptoms and before the menopause", year: 2020, source: "AGA20" },
      { says: "Not routinely before the menopause unless there are red flags", year: 2021, source: "BSG21" },
    ],
    shown: "American and British advice differ before the menopause; the regional pathway decides. Coeliac serology is for all.",
    rows: ["D-13", "RF-14"],
    reviewed,
  },
  {
    id: "D-15",
    question: "Which change of the IRLS total means something?",
    positions: [
      { says: "3 points, a mean of groups", year: 2013, source: "ALLEN13" },
      { says: "9 points for clear improvement, 11 for much improvement", year: 2016, source: "MCIC" },
    ],
    shown: "3 points belong to groups in trials. For one person 9 points, or half of the total, count as a response.",
    rows: ["D-15", "F-R2", "F-R3", "F-R4"],
    reviewed,
  },
  {
    id: "D-17",
    question: "Pneumatic compression?",
    positions: [
      { says: "Probably effective", year: 2016, source: "AAN16" },
      { says: "No recommendation either way", year: 2025, source: "AASM25" },
    ],
    shown: "An option of low harm once clots and poor circulation are excluded. The 2025 guideline does not speak for or against it.",
    rows: ["D-17", "B1-29", "B2-43", "N-02"],
    reviewed,
  },
];
