// Iron and vitamin C in kidney failure: another rule (both limits together), through nephrology.
import { diagnosisMet } from "../derived/diagnosis.ts";
import { esrd } from "../derived/kidney.ts";
import { all, allergic, compare, holds, is, not } from "../language.ts";
import { adult, lowSaturation, overload, veinCautions, veinStops } from "./iron-shared.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

export const ironSucrose = line({
  id: "iron-sucrose",
  title: "Iron by vein in kidney failure (iron sucrose)",
  kind: "medicine",
  group: "rls-iron-iv",
  ingredient: "iron-sucrose",
  for: [
    {
      advice: "consider",
      when: all(adult, holds(esrd), compare("ferritin", "<", 200, "ug/L"), lowSaturation),
      strength: "conditional",
      certainty: "moderate",
      says: "Through nephrology",
      rows: ["B1-22", "S-11", "FE-HD"],
    },
  ],
  never: [...veinStops, { when: allergic("iron-sucrose"), says: "Allergy to this product is on record", rows: ["DR-13"] }],
  avoid: [
    {
      when: not(holds(esrd)),
      says: "No kidney failure: the evidence for this product in restless legs is not convincing",
      rows: ["B2-25", "B1-22"],
    },
  ],
  strict: ["transferrin-saturation", "ferritin", "age"],
  cautions: [...veinCautions, { when: adult, says: "Blood pressure can fall when it runs in fast", rows: ["DR-13"] }],
  dose: {
    unit: "mg iron",
    per: "dialysis-day",
    needs: [],
    bands: [
      {
        when: all(adult, is("hemodialysis")),
        start: 100,
        ceiling: 100,
        timing: "Into the dialysis circuit at each session, ten times, 1000 mg in all; nephrology decides",
        rows: ["DR-13:dose"],
      },
    ],
  },
  says: {
    plain: "With kidney failure, iron is given during dialysis when both iron values are low. Your kidney team decides.",
    clinician:
      "Iron sucrose is a conditional recommendation in end-stage kidney disease when ferritin is below 200 µg/L AND saturation below 20 %; nephrology leads.",
  },
  monitoring: ["Blood pressure during the infusion", "Ferritin and saturation by the dialysis schedule"],
  needs: "specialist",
  disagreements: ["D-06"],
  reviewed,
  rows: ["B1-22", "FE-HD", "S-11", "S-21", "DR-13:dose"],
});

export const vitaminC = line({
  id: "vitamin-c",
  title: "Vitamin C in kidney failure",
  kind: "medicine",
  group: "general",
  ingredient: "ascorbic-acid",
  for: [
    {
      advice: "consider",
      when: all(holds(diagnosisMet), adult, holds(esrd)),
      strength: "conditional",
      certainty: "low",
      says: "Through nephrology",
      rows: ["B1-23", "S-21"],
    },
  ],
  never: [
    overload,
    { when: is("kidney-stones-or-oxalosis"), says: "Kidney stones or oxalosis", rows: ["DR-25"] },
    { when: is("g6pd-deficiency"), says: "G6PD deficiency", rows: ["DR-25"] },
  ],
  says: {
    plain: "Vitamin C may ease restless legs in people on dialysis. Too much can harm, so your kidney team decides.",
    clinician:
      "Vitamin C is a conditional recommendation in adults with RLS and end-stage kidney disease (about 200 to 250 mg a day, dose unverified); not with overload, stones, oxalosis or G6PD deficiency.",
  },
  needs: "specialist",
  disagreements: ["D-08"],
  reviewed,
  rows: ["B1-23", "S-21"],
});
