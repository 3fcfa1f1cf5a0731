// Reading 2: why? Keeps what carried the verdict: the yeses behind a yes, the noes behind a no, the gaps
// behind an unknown.
import type { World } from "./answers.ts";
import { evaluate, isStated, NOT } from "./evaluate.ts";
import type { Expr, Leaf, Truth } from "./expr.ts";

export { isStated } from "./evaluate.ts";
export { factsOf } from "./walk.ts";

export interface Explanation {
  readonly truth: Truth;
  readonly of: Expr;
  readonly because: readonly Explanation[];
}

export function explain(expr: Expr, world: World): Explanation {
  const truth = evaluate(expr, world);
  const carriedBy = (children: readonly Expr[], verdict: Truth) =>
    children.map((child) => explain(child, world)).filter((reason) => reason.truth === verdict);
  switch (expr.op) {
    case "is":
    case "compare":
    case "among":
    case "has":
    case "known":
      return { truth, of: expr, because: [] };
    case "settled":
      return { truth, of: expr, because: [explain(expr.of, world)] };
    case "not":
      return { truth, of: expr, because: carriedBy([expr.of], NOT[truth]) };
    case "atLeast":
      return { truth, of: expr, because: carriedBy(expr.of, truth) };
    case "named":
      return { truth, of: expr, because: isStated(expr.stated, world) ? [] : carriedBy([expr.of], truth) };
  }
}

/** A known or unknown leaf, and whether it speaks for the statement or against it. */
export interface Ground {
  readonly leaf: Leaf;
  readonly speaks: "for" | "against" | "open";
}

/** Every leaf of a statement, settled or not, by the side on which it stands. A leaf that stands on both sides is listed twice. */
export function grounds(expr: Expr, world: World, negated = false): Ground[] {
  switch (expr.op) {
    case "is":
    case "compare":
    case "among":
    case "has": {
      const truth = evaluate(expr, world);
      return [{ leaf: expr, speaks: truth === "unknown" ? "open" : (truth === "yes") !== negated ? "for" : "against" }];
    }
    case "known":
    case "settled":
      return [];
    case "not":
      return grounds(expr.of, world, !negated);
    case "atLeast":
      return expr.of.flatMap((child) => grounds(child, world, negated));
    case "named":
      return isStated(expr.stated, world) ? grounds({ op: "is", fact: expr.stated }, world, negated) : grounds(expr.of, world, negated);
  }
}
