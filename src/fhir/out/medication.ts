// A medicine by its ingredient, under the codes by which we would read it back.
import { ingredientsNamed, isIngredientId } from "../../knowledge/medicines.ts";
import { ingredientCodes } from "../codes/ingredient-codes.ts";
import { systems } from "../codes/systems.ts";
import { systemOf } from "./names.ts";
import type { CodeableConcept, Coding } from "./resource.ts";

/** Our own id first, then the first RxNorm and the first ATC code where the tables have them. */
export function medication(id: string, text: string): CodeableConcept {
  if (!isIngredientId(id) || ingredientsNamed(id).length === 0) return { text };
  const { rxnorm = [], atc = [] } = ingredientCodes[id] ?? {};
  const coding: Coding[] = [
    { system: systemOf("ingredient"), code: id },
    ...rxnorm.slice(0, 1).map((code) => ({ system: systems.rxnorm, code })),
    ...atc.slice(0, 1).map((code) => ({ system: systems.atc, code })),
  ];
  return { coding, text };
}
