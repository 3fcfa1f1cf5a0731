// A medicine by its ingredient, under the codes by which we would read it back.
import { type IngredientId, isIngredientId } from "../../knowledge/medicines.ts";
import { ingredientCodes } from "../codes/ingredient-codes.ts";
import { ingredientsCoded } from "../codes/medicine-codes.ts";
import { systems } from "../codes/systems.ts";
import { systemOf } from "./names.ts";
import type { CodeableConcept, Coding } from "./resource.ts";

/** Our own id first, then the first RxNorm and the first ATC code that mean this ingredient and no other. */
export function medication(id: string, text: string): CodeableConcept {
  if (!isIngredientId(id)) return { text };
  return { coding: [{ system: systemOf("ingredient"), code: id }, ...codesOf(id)], text };
}

function codesOf(id: IngredientId): readonly Coding[] {
  const { rxnorm = [], atc = [] } = ingredientCodes[id] ?? {};
  const first = (system: string, codes: readonly string[]): readonly Coding[] =>
    codes
      .filter((code) => ingredientsCoded(system, code).length === 1)
      .slice(0, 1)
      .map((code) => ({ system, code }));
  return [...first(systems.rxnorm, rxnorm), ...first(systems.atc, atc)];
}
