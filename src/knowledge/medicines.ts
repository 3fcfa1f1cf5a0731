// Medicines by ingredient: names, classes, and who is in a class.
import { type ClassId, classes } from "./medicines/classes.ts";
import type { Ingredient } from "./medicines/ingredient.ts";
import { nauseaAllergySeizures } from "./medicines/nausea-allergy-seizures.ts";
import { others } from "./medicines/others.ts";
import { psychotropics } from "./medicines/psychotropics.ts";
import { treatments } from "./medicines/treatments.ts";

export const ingredients = { ...treatments, ...psychotropics, ...nauseaAllergySeizures, ...others } as const;

export type IngredientId = keyof typeof ingredients;

export function isIngredientId(word: string): word is IngredientId {
  return Object.hasOwn(ingredients, word);
}

export function isClassId(word: string): word is ClassId {
  return Object.hasOwn(classes, word);
}

export function classesOf(ingredient: IngredientId): readonly ClassId[] {
  return entry(ingredient).classes;
}

export const ingredientIds: readonly IngredientId[] = Object.keys(ingredients).filter(isIngredientId);

const membersByClass = new Map<ClassId, IngredientId[]>();
const bearersByName = new Map<string, IngredientId[]>();
for (const id of ingredientIds) {
  for (const group of entry(id).classes) membersByClass.set(group, [...(membersByClass.get(group) ?? []), id]);
  for (const name of entry(id).names) bearersByName.set(name, [...(bearersByName.get(name) ?? []), id]);
}

export function membersOf(group: ClassId): readonly IngredientId[] {
  return membersByClass.get(group) ?? [];
}

// A brand can hold several ingredients, so a name can stand for several; one that nobody knows stands for none.
export function ingredientsNamed(name: string): readonly IngredientId[] {
  return bearersByName.get(name.trim().toLowerCase().replaceAll(/\s+/g, " ")) ?? [];
}

function entry(id: IngredientId): Ingredient {
  return ingredients[id];
}
