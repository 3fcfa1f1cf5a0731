// What "another one of the same class" means: the members of a class by name.
import type { Expr } from "../../logic/expr.ts";
import { any, taking, takingOrOrdered } from "../language.ts";
import { membersOf } from "../medicines.ts";
import type { ClassId } from "./classes.ts";
import type { IngredientId } from "./ingredients.ts";

const anyOf = (of: readonly Expr[]): Expr => {
  const [first, ...others] = of;
  if (first === undefined) throw new RangeError("a class without another member");
  return any(first, ...others);
};
const others = (group: ClassId, than: IngredientId): readonly IngredientId[] => membersOf(group).filter((id) => id !== than);

/** Takes a member of the class other than this one. */
export const takingAnother = (group: ClassId, than: IngredientId): Expr => anyOf(others(group, than).map(taking));

/** The same, and an order counts as taken. */
export const takingOrOrderedAnother = (group: ClassId, than: IngredientId): Expr => anyOf(others(group, than).map(takingOrOrdered));

/** Takes a member of the class that belongs to none of the others. */
export const takingOnly = (group: ClassId, ...outside: readonly ClassId[]): Expr =>
  anyOf(
    membersOf(group)
      .filter((id) => !outside.some((other) => membersOf(other).includes(id)))
      .map(taking),
  );
