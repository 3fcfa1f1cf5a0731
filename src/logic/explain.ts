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
    children.filter((child) => evaluate(child, world) === verdict).map((child) => explain(child, world));
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

/**
 * What speaks for a statement, what against it, and what is open. A part that is settled speaks with the leaves that
 * settled it; only an open part speaks with both sides. A leaf that stands on both sides is listed twice.
 */
export function grounds(expr: Expr, world: World, negated = false): Ground[] {
  const truth = evaluate(expr, world);
  if (truth !== "unknown") {
    const speaks = (truth === "yes") === negated ? "against" : "for";
    return carriers(explain(expr, world)).map((leaf) => ({ leaf, speaks }));
  }
  switch (expr.op) {
    case "is":
    case "compare":
    case "among":
    case "has":
      return [{ leaf: expr, speaks: "open" }];
    case "known":
    case "settled":
      return [];
    case "not":
      return grounds(expr.of, world, !negated);
    case "named":
      return grounds(expr.of, world, negated);
    case "atLeast":
      return expr.of.flatMap((child) => grounds(child, world, negated));
  }
}

/** The leaves at the ends of an explanation; somebody's word on a named statement is a leaf of its own. */
export function carriers({ of, because }: Explanation): Leaf[] {
  switch (of.op) {
    case "is":
    case "compare":
    case "among":
    case "has":
      return [of];
    case "known":
      return [];
    case "named":
      return because.length === 0 && of.stated !== undefined ? [{ op: "is", fact: of.stated }] : because.flatMap(carriers);
    case "settled":
    case "not":
    case "atLeast":
      return because.flatMap(carriers);
  }
}
