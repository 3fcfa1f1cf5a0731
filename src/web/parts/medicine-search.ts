// Medicines by what people call them: the international name or a brand that the knowledge has.
import { type IngredientId, ingredientIds, ingredients } from "../../knowledge/medicines.ts";

export interface Found {
  readonly id: IngredientId;
  readonly name: string;
  /** The brand that was typed, where it was one. */
  readonly brand?: string;
}

const MOST = 8;

const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The name of an ingredient as it is written in a sentence's beginning: its id is its international name. */
export const medicineName = (id: IngredientId): string => upper(id.replaceAll("-", " "));

/** Names that begin with what was typed come before names that only hold it. */
export function findMedicines(typed: string): readonly Found[] {
  const wanted = bare(typed);
  if (wanted.length < 2) return [];
  const scored = ingredientIds.flatMap((id) => {
    const own = id.replaceAll("-", " ");
    const names: readonly string[] = [own, ...ingredients[id].names];
    const best = names
      .map((name) => ({ name, at: bare(name).indexOf(wanted) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at)[0];
    if (best === undefined) return [];
    const brand = best.name === own ? {} : { brand: upper(best.name) };
    return [{ found: { id, name: medicineName(id), ...brand }, at: best.at === 0 ? 0 : 1 }];
  });
  return scored
    .toSorted((a, b) => a.at - b.at || (a.found.name < b.found.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ found }) => found);
}
