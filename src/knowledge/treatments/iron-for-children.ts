// Iron by mouth for children: the only medicine that this software proposes under 18.
import { esrd } from "../derived/kidney.ts";
import { all, allergic, any, compare, holds, is, measured, number, product, smallest } from "../language.ts";
import { takingAnother } from "../medicines/members.ts";
import type { Hold } from "../shape.ts";
import { above100, overload, overloadNotAsked } from "./iron-shared.ts";
import { line } from "./line.ts";

const child = all(compare("age", ">=", 2, "a"), compare("age", "<", 18, "a"));
const threePerKilogram = smallest(product(number(3), measured("weight")), number(130));

// An adult's stops stand in the adult's lines.
const forChild = (...list: readonly Hold[]): readonly Hold[] => list.map((hold) => ({ ...hold, when: all(child, hold.when) }));

export const childIron = line({
  id: "child-oral-iron",
  title: "Iron by mouth for a child",
  kind: "medicine",
  group: "rls-iron-oral",
  ingredient: "ferrous-sulfate",
  for: [
    {
      advice: "consider",
      when: all(child, compare("ferritin", "<", 50, "ug/L")),
      strength: "conditional",
      certainty: "very-low",
      says: "With a paediatrician",
      rows: ["B1-28", "B1-GPS1d", "FE-CH", "S-12"],
    },
    {
      advice: "only-if",
      when: all(child, compare("ferritin", ">=", 50, "ug/L"), compare("ferritin", "<", 75, "ug/L")),
      strength: "expert",
      certainty: "none",
      says: "Ferritin 50 to 75 µg/L: only if a specialist decides so",
      rows: ["B2-70"],
    },
  ],
  never: forChild(
    overload,
    { when: is("hemolytic-or-transfused"), says: "Haemolytic anaemia without deficiency, or repeated transfusion", rows: ["DR-09"] },
    { when: allergic("ferrous-sulfate"), says: "Allergy to this product is on record", rows: ["S-02"] },
    {
      when: takingAnother("iron-oral", "ferrous-sulfate"),
      says: "Another iron by mouth is taken already: adjust that one",
      rows: ["DR-09"],
    },
  ),
  avoid: forChild(
    { when: above100, says: "Ferritin is above 100 µg/L: iron by mouth rarely works", rows: ["B2-70"] },
    { when: holds(esrd), says: "Kidney failure: iron goes through nephrology", rows: ["S-11"] },
  ),
  strict: ["transferrin-saturation"],
  cautions: [
    {
      when: is("fever-in-last-four-weeks"),
      says: "Fever in the last four weeks makes ferritin read too high: repeat it; a value below 50 µg/L stands all the same",
      rows: ["B2-71", "S-12"],
    },
    {
      when: any(is("celiac-disease"), is("inflammatory-bowel-disease"), is("inflammatory-disease")),
      says: "A chronic disease may block the uptake and makes ferritin unreliable",
      rows: ["B2-71", "B2-24"],
    },
    overloadNotAsked,
  ],
  dose: {
    unit: "mg elemental iron",
    per: "day",
    needs: ["weight"],
    bands: [
      {
        when: child,
        start: threePerKilogram,
        ceiling: threePerKilogram,
        timing: "3 mg/kg a day, never above 130 mg, for about three months",
        rows: ["B2-29", "DR-09:dose"],
      },
    ],
  },
  says: {
    plain:
      "The iron store is low for a child with restless legs. Iron by mouth may help. A child's doctor sets the dose by weight. Lock it away: too much iron is dangerous for children.",
    clinician:
      "Oral iron 3 mg/kg/day elemental (cap 130 mg) at ferritin below 50 µg/L is a conditional recommendation of very low certainty; overload excluded first, recheck at three months.",
  },
  monitoring: ["Ferritin and saturation after about three months", "Stomach, bowel and growth", "Child-safe storage"],
  needs: "specialist",
  disagreements: ["D-05"],
  reviewed: "2026-11-22",
  rows: ["B1-28", "FE-CH", "S-12", "S-22", "B2-29", "B2-70", "B2-71", "B2-72", "DR-09:dose", "F-12"],
});
