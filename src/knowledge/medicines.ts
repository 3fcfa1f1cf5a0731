// Medicines by name: what a person, a record or a rule may call them.
import { type ClassId, classes } from "./medicines/classes.ts";
import { type IngredientId, ingredients } from "./medicines/ingredients.ts";

export { classes, type ClassId, type IngredientId, ingredients };

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/[\s_-]+/g, " ");

const byName: ReadonlyMap<string, IngredientId> = new Map(
  Object.entries(ingredients).flatMap(([id, { names }]) => [id, ...names].map((name) => [plain(name), id as IngredientId] as const)), // Object.entries forgets its key type
);

/** The ingredient of this id, international name or brand; nothing when the name is not in the table. */
export const ingredientNamed = (name: string): IngredientId | undefined => byName.get(plain(name));
