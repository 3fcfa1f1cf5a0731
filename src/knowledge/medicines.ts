// Medicines by name and by class: what a person, a record or a rule may call them.
import { type ClassId, classes } from "./medicines/classes.ts";
import type { Ingredient } from "./medicines/ingredient.ts";
import { type IngredientId, ingredients } from "./medicines/ingredients.ts";

export { classes, type ClassId, type IngredientId, ingredients };

export function isIngredientId(word: string): word is IngredientId {
  return Object.hasOwn(ingredients, word);
}

export function isClassId(word: string): word is ClassId {
  return Object.hasOwn(classes, word);
}

export const ingredientIds: readonly IngredientId[] = Object.keys(ingredients).filter(isIngredientId);

export function classesOf(ingredient: IngredientId): readonly ClassId[] {
  return entry(ingredient).classes;
}

const members = new Map<ClassId, IngredientId[]>();
const bearers = new Map<string, IngredientId[]>();
for (const id of ingredientIds) {
  for (const group of entry(id).classes) members.set(group, [...(members.get(group) ?? []), id]);
  for (const name of new Set([id, ...entry(id).names].map(plain))) bearers.set(name, [...(bearers.get(name) ?? []), id]);
}

export function membersOf(group: ClassId): readonly IngredientId[] {
  return members.get(group) ?? [];
}

/** The ingredients of this id, international name or brand. A brand can hold two: the one that acts comes first. */
export function ingredientsNamed(name: string): readonly IngredientId[] {
  return bearers.get(plain(name)) ?? [];
}

/** The acting ingredient of this id, international name or brand; nothing when the name is not in the table. */
export const ingredientNamed = (name: string): IngredientId | undefined => ingredientsNamed(name)[0];

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");
}

function entry(id: IngredientId): Ingredient {
  return ingredients[id];
}
