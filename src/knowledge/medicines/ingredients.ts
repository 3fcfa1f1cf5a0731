// All ingredients in one table.
import { nauseaAllergySeizures } from "./nausea-allergy-seizures.ts";
import { others } from "./others.ts";
import { psychotropics } from "./psychotropics.ts";
import { treatments } from "./treatments.ts";

export const ingredients = { ...treatments, ...psychotropics, ...nauseaAllergySeizures, ...others } as const;

export type IngredientId = keyof typeof ingredients;
