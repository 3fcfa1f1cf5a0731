// Iron by vein: the products that stand behind ferric carboxymaltose.
import { dailyTreatmentClass } from "../derived/diagnosis.ts";
import { inflammation } from "../derived/iron.ts";
import { all, allergic, any, compare, holds, is, taking } from "../language.ts";
import type { Hold, Indication } from "../shape.ts";
import {
  adult,
  adultNotEsrd,
  atMost75,
  from75to100,
  lowSaturation,
  onlyIfByVein,
  pregnantCapOthers,
  veinCautions,
  veinHolds,
  veinStops,
} from "./iron-shared.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

const low = (...rows: Indication["rows"]): Indication => ({
  advice: "consider",
  when: all(adultNotEsrd, atMost75),
  strength: "conditional",
  certainty: "very-low",
  rows,
});

/** Where ferric carboxymaltose has its place at 75 to 100 ug/L, these stand behind it. */
const behind = (...rows: Indication["rows"]): Indication => ({
  advice: "only-if",
  when: all(adultNotEsrd, from75to100, holds(dailyTreatmentClass)),
  strength: "conditional",
  certainty: "very-low",
  says: "Ferritin 75 to 100 µg/L is a zone for iron by vein only, and this product is for those whom ferric carboxymaltose does not suit",
  rows,
});

const reactedBefore: Hold = {
  when: any(
    is("iv-iron-reaction"),
    allergic("iron-dextran"),
    allergic("ferumoxytol"),
    allergic("ferric-carboxymaltose"),
    allergic("ferric-derisomaltose"),
    allergic("iron-sucrose"),
    allergic("ferric-gluconate"),
  ),
  says: "A reaction or an allergy to any iron by vein: not this product",
  rows: ["DR-11", "DR-12"],
};

const monitoring = [
  "Watch for 30 minutes",
  "Symptom score at 6 and 12 weeks",
  "Ferritin and saturation at 8 to 12 weeks, not before week 8",
];

export const ironDextran = line({
  id: "iron-dextran-lmw",
  title: "Iron by vein (iron dextran, low molecular weight)",
  kind: "medicine",
  group: "rls-iron-iv",
  ingredient: "iron-dextran",
  for: [low("B1-05", "FE-A75", "S-06"), behind("B1-05", "B1-GPS1c", "S-08"), ...onlyIfByVein],
  never: [...veinStops, reactedBefore],
  avoid: [
    ...veinHolds,
    {
      when: any(is("asthma-or-atopy"), is("inflammatory-disease"), is("multiple-drug-allergies")),
      says: "Asthma, an inflammatory disease or several drug allergies: a severe reaction to dextran is more likely",
      rows: ["DR-11"],
    },
  ],
  caps: [pregnantCapOthers],
  strict: ["transferrin-saturation", "age"],
  cautions: [
    ...veinCautions,
    { when: taking("ace-inhibitor"), says: "An ACE inhibitor can make a reaction worse", rows: ["DR-11"] },
    { when: holds(inflammation), says: "Inflammation: ferritin reads too high", rows: ["FE-CRP"] },
  ],
  dose: {
    unit: "mg iron",
    per: "course",
    needs: [],
    bands: [
      {
        when: adult,
        start: 25,
        usualLow: 975,
        usualHigh: 1000,
        ceiling: 1000,
        timing: "Test dose of 25 mg, watch for an hour, then the rest slowly over 1 to 4 hours",
        rows: ["DR-11:dose"],
      },
    ],
  },
  says: {
    plain:
      "This is another kind of iron given into a vein. It starts with a small test dose, and staff watch you closely. Ask your doctor if it is right for you.",
    clinician:
      "Low-molecular-weight iron dextran 1000 mg is a conditional recommendation (very low certainty) with appropriate iron status; boxed warning for anaphylaxis, which a tolerated test dose does not exclude.",
  },
  monitoring: ["A test dose without reaction does not rule out anaphylaxis", ...monitoring],
  needs: "clinician",
  disagreements: ["D-04"],
  reviewed,
  rows: ["B1-05", "DR-11", "DR-11:dose", "S-08", "M-IV"],
});

export const ferumoxytol = line({
  id: "ferumoxytol",
  title: "Iron by vein (ferumoxytol)",
  kind: "medicine",
  group: "rls-iron-iv",
  ingredient: "ferumoxytol",
  for: [low("B1-06", "FE-A75", "S-06"), behind("B1-06", "B1-GPS1c", "S-08"), ...onlyIfByVein],
  never: [...veinStops, reactedBefore],
  avoid: [
    ...veinHolds,
    {
      when: all(compare("age", ">=", 65, "a"), is("heart-disease")),
      says: "65 or older with heart disease: a fall in blood pressure is more dangerous",
      rows: ["DR-12"],
    },
  ],
  caps: [pregnantCapOthers],
  strict: ["transferrin-saturation", "age"],
  cautions: [...veinCautions, { when: adult, says: "Changes MRI pictures for up to three months: plan scans first", rows: ["DR-12"] }],
  dose: {
    unit: "mg iron",
    per: "course",
    needs: [],
    bands: [
      {
        when: adult,
        start: 510,
        usualLow: 1020,
        usualHigh: 1020,
        ceiling: 1020,
        timing: "510 mg twice, 3 to 8 days apart, each in an infusion of at least 15 minutes",
        rows: ["DR-12:dose"],
      },
    ],
  },
  says: {
    plain:
      "This is another kind of iron given into a vein, in two visits. It changes MRI scans for some months. Ask your doctor if it is right for you.",
    clinician:
      "Ferumoxytol 510 mg twice is a conditional recommendation (very low certainty) with appropriate iron status; boxed warning for anaphylaxis and hypotension; alters MRI for up to three months.",
  },
  monitoring,
  needs: "clinician",
  disagreements: ["D-04"],
  reviewed,
  rows: ["B1-06", "DR-12", "DR-12:dose", "S-08", "M-IV"],
});

/** No guideline names it for restless legs: it stands in where low phosphate is the worry with the product that they name. */
export const ferricDerisomaltose = line({
  id: "ferric-derisomaltose",
  title: "Iron by vein (ferric derisomaltose)",
  kind: "medicine",
  group: "rls-iron-iv",
  ingredient: "ferric-derisomaltose",
  for: [
    {
      advice: "only-if",
      when: all(
        adultNotEsrd,
        any(atMost75, from75to100, lowSaturation),
        any(
          compare("phosphate", "<", 2, "mg/dL"),
          compare("vitamin-d", "<", 20, "ng/mL"),
          is("hyperparathyroidism"),
          all(compare("days-since-iv-iron", ">=", 84, "d"), is("iv-iron-response")),
        ),
      ),
      strength: "none",
      certainty: "none",
      says: "No guideline speaks of it for restless legs. It is a choice where low phosphate after ferric carboxymaltose is the worry",
      rows: ["DR-14", "B1-29"],
    },
  ],
  never: [...veinStops, { when: allergic("ferric-derisomaltose"), says: "Allergy to this product is on record", rows: ["DR-14"] }],
  avoid: veinHolds,
  caps: [pregnantCapOthers],
  strict: ["transferrin-saturation", "age"],
  cautions: veinCautions,
  says: {
    plain:
      "This kind of iron into a vein lowers a blood salt called phosphate less often. It has not been tested much in restless legs. Your doctor can tell you more.",
    clinician:
      "Ferric derisomaltose has no guideline statement for RLS; hypophosphataemia is much rarer than with ferric carboxymaltose in randomised trials.",
  },
  monitoring,
  needs: "clinician",
  reviewed,
  rows: ["DR-14", "B1-29", "M-IV"],
});
