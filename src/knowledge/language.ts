// The words in which every rule of this room is written: the language of criteria over our vocabulary.
import { any, language, not, settled } from "../logic/build.ts";
import type { Expr, Term } from "../logic/expr.ts";
import { facts } from "./facts.ts";
import type { ClassId } from "./medicines/classes.ts";
import type { IngredientId } from "./medicines/ingredients.ts";
import type { Criterion } from "./shape.ts";

export {
  all,
  any,
  atLeast,
  choose,
  compareTo,
  difference,
  largest,
  not,
  notRuledOut,
  number,
  points,
  power,
  product,
  quotient,
  raise,
  settled,
  smallest,
  sum,
} from "../logic/build.ts";

export const { is, compare, level, among, has, known, unknown, measured, item, listed } = language(facts);

/** The statement that a criterion holds. */
export const holds = ({ id, stated, when }: Criterion): Expr => ({
  op: "named",
  id,
  ...(stated === undefined ? {} : { stated }),
  of: when,
});

export type Medication = IngredientId | ClassId;
export const taking = (what: Medication): Expr => has("medicines", what);
/** Requested but not taken yet. */
export const ordered = (what: Medication): Expr => has("medicines", `ordered:${what}`);
/** Taken, and known to have been begun or raised before the symptoms, or after them. */
export const cameBefore = (what: Medication): Expr => has("medicines", `first:${what}`);
export const cameAfter = (what: Medication): Expr => has("medicines", `later:${what}`);
export const takingOrOrdered = (what: Medication): Expr => ({ op: "atLeast", n: 1, of: [taking(what), ordered(what)] });
export const allergic = (what: IngredientId): Expr => has("drug-allergies", what);
/** The sum of the daily doses in mg. */
export const dose = (what: Medication): Term => listed("medicines", what, "total");
export const howMany = (what: Medication): Term => listed("medicines", what, "count");

/** Nobody has established it: no or unknown. The opposite of a known yes. */
export const notEstablished = (of: Expr): Expr => any(not(of), not(settled(of)));
