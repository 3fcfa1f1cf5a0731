// Medicines that are offered beside each other so that one of them is chosen: two ligands at once are an alarm (RF-25),
// and the iron products are ways to the same iron.
import { type ClassId, classesOf, isIngredientId } from "../medicines.ts";
import { treatments } from "../treatments.ts";

const chosenFrom: readonly ClassId[] = ["alpha-2-delta-ligand", "iron-product"];

/** The class of which one is enough, by the id of a plan line; nothing for a line about no medicine of such a class. */
export function alternativeTo(line: string): ClassId | undefined {
  const ingredient = treatments.find(({ id }) => id === line)?.ingredient;
  return ingredient !== undefined && isIngredientId(ingredient) ? classesOf(ingredient).find((one) => chosenFrom.includes(one)) : undefined;
}
