// From a medicine's code to its ingredients, or at least to its class.
import { type ClassId, type IngredientId, ingredientIds } from "../../knowledge/medicines.ts";
import { atcClasses } from "./atc-classes.ts";
import { ingredientCodes } from "./ingredient-codes.ts";
import { systems } from "./systems.ts";

const byCode = new Map<string, IngredientId[]>();
for (const id of ingredientIds) {
  const { rxnorm = [], atc = [] } = ingredientCodes[id] ?? {};
  for (const code of rxnorm) add(`${systems.rxnorm}|${code}`, id);
  for (const code of atc) add(`${systems.atc}|${code}`, id);
}

/** A combination has several ingredients; a code that names none of ours has none. */
export function ingredientsCoded(system: string, code: string): readonly IngredientId[] {
  return byCode.get(`${system}|${code}`) ?? [];
}

const classByBeginning = new Map(Object.entries(atcClasses));

/** The class that an ATC code begins with, for one that names no ingredient of ours. */
export function classOfAtc(code: string): ClassId | undefined {
  for (let end = code.length; end > 0; end -= 1) {
    const found = classByBeginning.get(code.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Looks RxNorm product codes up in the encoded table, which is decoded when the first one is asked for. */
export function productFinder(encoded: Readonly<Partial<Record<IngredientId, string>>>): (code: string) => readonly IngredientId[] {
  let byProduct: ReadonlyMap<string, readonly IngredientId[]> | undefined;
  return (code) => {
    byProduct ??= decode(encoded);
    return byProduct.get(code) ?? [];
  };
}

function decode(encoded: Readonly<Partial<Record<IngredientId, string>>>): ReadonlyMap<string, readonly IngredientId[]> {
  const found = new Map<string, IngredientId[]>();
  for (const id of ingredientIds) {
    let code = 0;
    for (const step of encoded[id]?.split(" ") ?? []) {
      code += Number.parseInt(step, 36);
      found.set(`${code}`, [...(found.get(`${code}`) ?? []), id]);
    }
  }
  return found;
}

function add(place: string, id: IngredientId): void {
  byCode.set(place, [...(byCode.get(place) ?? []), id]);
}
