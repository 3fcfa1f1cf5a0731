// Iron by mouth for adults.
import { all, allergic, any, holds, is, taking, unknown, compare } from "../language.ts";
import { inflammation, oralIronNotEnough } from "../derived/iron.ts";
import { esrd } from "../derived/kidney.ts";
import { takingAnother } from "../medicines/members.ts";
import type { Treatment } from "../shape.ts";
import { above100, adult, adultNotEsrd, atMost75, from75to100, lowSaturation, overload, overloadNotAsked } from "./iron-shared.ts";

const reviewed = "2026-11-22";

export const ferrousSulfate: Treatment = {
  id: "ferrous-sulfate",
  title: "Iron by mouth (ferrous sulfate)",
  kind: "medicine",
  group: "rls-iron-oral",
  ingredient: "ferrous-sulfate",
  for: [
    {
      advice: "consider",
      when: all(adultNotEsrd, atMost75),
      strength: "conditional",
      certainty: "moderate",
      rows: ["FE-A75", "B1-07", "S-06"],
    },
    {
      advice: "only-if",
      when: all(adultNotEsrd, lowSaturation, any(unknown("ferritin"), from75to100)),
      strength: "consensus",
      certainty: "none",
      says: "Saturation is low, but iron by mouth is taken up poorly at this ferritin: only if iron by vein is not possible or not wanted",
      rows: ["FE-A100", "FE-A75"],
    },
  ],
  never: [
    overload,
    { when: is("hemolytic-or-transfused"), says: "Haemolytic anaemia without deficiency, or repeated transfusion", rows: ["DR-09"] },
    { when: allergic("ferrous-sulfate"), says: "Allergy to this product is on record", rows: ["S-02"] },
    {
      when: takingAnother("iron-oral", "ferrous-sulfate"),
      says: "Another iron by mouth is taken already: adjust that one",
      rows: ["DR-09"],
    },
  ],
  avoid: [
    { when: above100, says: "Ferritin is above 100 µg/L: iron by mouth is not expected to help restless legs", rows: ["S-09", "S-10"] },
    {
      when: all(from75to100, compare("transferrin-saturation", ">=", 20, "%")),
      says: "Ferritin is between 75 and 100 µg/L: by mouth too little is taken up, so only iron by vein is suggested here",
      rows: ["S-08", "B1-GPS1c", "FE-A100"],
    },
    { when: holds(oralIronNotEnough), says: "Iron by mouth has failed or was not tolerated", rows: ["B2-24", "S-07"] },
    { when: holds(esrd), says: "Kidney failure: iron follows the kidney rule, by vein and through nephrology", rows: ["S-11", "B1-22"] },
  ],
  caps: [],
  strict: ["transferrin-saturation", "age"],
  cautions: [
    { when: holds(inflammation), says: "Inflammation: ferritin reads too high and uptake is blocked", rows: ["FE-CRP", "B2-24"] },
    {
      when: any(is("celiac-disease"), is("inflammatory-bowel-disease"), is("bariatric-surgery")),
      says: "The gut may not take it up: iron by vein may be the better route",
      rows: ["B2-24", "S-07"],
    },
    {
      when: any(taking("absorption-affected-by-iron"), taking("levodopa")),
      says: "Keep two hours apart from levothyroxine, levodopa, quinolones, tetracyclines, bisphosphonates and mycophenolate",
      rows: ["DR-09", "DR-09:dose"],
    },
    { when: taking("proton-pump-inhibitor"), says: "A proton pump inhibitor lowers the uptake", rows: ["DR-09"] },
    overloadNotAsked,
  ],
  dose: {
    unit: "mg elemental iron",
    per: "day",
    needs: [],
    bands: [
      {
        when: adult,
        start: 65,
        usualLow: 65,
        usualHigh: 130,
        ceiling: 130,
        timing:
          "Once a day or every other day on an empty stomach, with vitamin C 100 to 200 mg, two hours away from tea, coffee, calcium, levothyroxine and quinolones",
        rows: ["DR-09:dose", "B2-22"],
      },
    ],
  },
  says: {
    plain:
      "Your body's iron store is low for someone with restless legs. Iron tablets may help. Ask your doctor if they are right for you. Keep them away from children.",
    clinician:
      "Oral ferrous sulfate is a conditional recommendation when ferritin is at most 75 µg/L (RLS limit, not the laboratory's); look for the cause of the deficiency.",
  },
  monitoring: [
    "Ferritin, iron, TIBC and haemoglobin after 8 to 12 weeks, drawn in the morning with no iron for 24 hours",
    "Stomach and bowel at 2 to 4 weeks",
    "Child-safe storage",
  ],
  stopping:
    "Stop at a ferritin above 100 µg/L with a saturation of 20 to below 45 % once symptoms have settled, or at a saturation of 45 % or more",
  needs: "clinician",
  disagreements: ["D-04", "D-05"],
  reviewed,
  rows: ["FE-A75", "B1-07", "DR-09:dose", "S-06", "S-08", "B2-21", "B1-GPS1a", "B1-GPS1e", "M-ORAL"],
};
