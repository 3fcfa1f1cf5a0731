// Iron by vein, product by product.
import { all, allergic, any, compare, holds, is, measured, number, product } from "../language.ts";
import { dailyTreatmentClass } from "../derived/diagnosis.ts";
import type { Treatment } from "../shape.ts";
import {
  adult,
  adultNotEsrd,
  atMost75,
  from75to100,
  onlyIfByVein,
  pregnantCap,
  veinCautions,
  veinHolds,
  veinStops,
} from "./iron-shared.ts";

const reviewed = "2026-11-22";

const fifteenPerKilogram = product(number(15), measured("weight"));

export const ferricCarboxymaltose: Treatment = {
  id: "ferric-carboxymaltose",
  title: "Iron by vein (ferric carboxymaltose)",
  kind: "medicine",
  group: "rls-iron-iv",
  ingredient: "ferric-carboxymaltose",
  for: [
    { advice: "offer", when: all(adultNotEsrd, atMost75), strength: "strong", certainty: "moderate", rows: ["B1-04", "FE-A75", "S-06"] },
    {
      advice: "offer",
      when: all(
        adultNotEsrd,
        from75to100,
        holds(dailyTreatmentClass),
        any(is("oral-iron-failed"), compare("irls-total", ">=", 21, "{score}")),
      ),
      strength: "strong",
      certainty: "moderate",
      rows: ["B1-04", "B1-GPS1c", "S-08"],
    },
    {
      advice: "consider",
      when: all(adultNotEsrd, from75to100, holds(dailyTreatmentClass)),
      strength: "good-practice",
      certainty: "none",
      rows: ["B1-GPS1c", "S-08"],
    },
    ...onlyIfByVein,
  ],
  never: [...veinStops, { when: allergic("ferric-carboxymaltose"), says: "Allergy to this product is on record", rows: ["DR-10"] }],
  avoid: [
    ...veinHolds,
    {
      when: compare("phosphate", "<", 2, "mg/dL"),
      says: "Phosphate is already low, and this product lowers it further",
      rows: ["DR-10", "RF-19"],
    },
  ],
  caps: [pregnantCap],
  strict: ["transferrin-saturation", "age"],
  cautions: [
    ...veinCautions,
    {
      when: any(compare("vitamin-d", "<", 20, "ng/mL"), is("hyperparathyroidism")),
      says: "Low phosphate is more likely: check it two weeks later",
      rows: ["DR-10", "M-IV"],
    },
    {
      when: all(compare("days-since-iv-iron", ">=", 84, "d"), is("iv-iron-response")),
      says: "Repeat course: check phosphate",
      rows: ["DR-10", "M-IV", "B2-27"],
    },
  ],
  dose: {
    unit: "mg iron",
    per: "course",
    needs: ["weight"],
    bands: [
      {
        when: all(adult, compare("weight", "<", 50, "kg")),
        start: fifteenPerKilogram,
        ceiling: fifteenPerKilogram,
        timing: "15 mg/kg in one infusion of at least 15 minutes; watch for 30 minutes",
        rows: ["DR-10:dose"],
      },
      {
        when: all(adult, compare("weight", ">=", 50, "kg")),
        start: 1000,
        usualLow: 1000,
        usualHigh: 1000,
        ceiling: 1000,
        timing:
          "In one infusion of at least 15 minutes where 1000 mg is at most 15 mg/kg, else 500 mg twice, five days apart; watch for 30 minutes",
        rows: ["DR-10:dose", "B2-20"],
      },
    ],
  },
  says: {
    plain:
      "Iron given into a vein can fill your store faster than tablets. It is done in a clinic, and someone watches you for half an hour. Ask your doctor if it is right for you.",
    clinician:
      "Ferric carboxymaltose 1000 mg is a strong recommendation with appropriate iron status; counsel on anaphylaxis (30 min observation) and low phosphate.",
  },
  monitoring: [
    "Watch for 30 minutes",
    "Symptom score at 6 and 12 weeks",
    "Ferritin and saturation at 8 to 12 weeks, not before week 8",
    "Phosphate at 2 weeks when at risk",
  ],
  needs: "clinician",
  disagreements: ["D-04"],
  reviewed,
  rows: ["B1-04", "DR-10", "DR-10:dose", "S-05", "S-06", "S-08", "S-10", "B2-20", "B2-28", "B2-30", "M-IV"],
};
