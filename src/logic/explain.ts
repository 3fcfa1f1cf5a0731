// Reading 2: why? Keeps what carried the verdict: the yeses behind a yes, the noes behind a no, the gaps
// behind an unknown.
import type { World } from "./answers.ts";
import { evaluate, isStated, NOT, wordOn } from "./evaluate.ts";
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

export type Side = Ground["speaks"];

/** Called with a leaf, the side on which it stands, and the nearest named statement around it. */
export type Visit = (leaf: Leaf, speaks: Side, within: string | undefined) => void;

/**
 * Walks over what speaks for a statement, what against it, and what is open. A part that is settled speaks with the leaves
 * that settled it; only an open part speaks with both sides. What stands in `without` is left out.
 */
export function visitGrounds(expr: Expr, world: World, visit: Visit, without?: string): void {
  walk(expr, world, false, undefined);

  function walk(node: Expr, so: World, negated: boolean, within: string | undefined): void {
    switch (node.op) {
      case "is":
      case "compare":
      case "among":
      case "has": {
        const truth = evaluate(node, so);
        return visit(node, truth === "unknown" ? "open" : (truth === "yes") === negated ? "against" : "for", within);
      }
      case "known":
        return;
      case "settled":
        if (evaluate(node, so) === "yes") walk(node.of, so, negated !== (evaluate(node.of, so) === "no"), within);
        return;
      case "not":
        return walk(node.of, so, !negated, within);
      case "named":
        if (node.id === without) return;
        return walk(isStated(node.stated, so) ? wordOn(node.stated) : node.of, so, negated, node.id);
      case "atLeast": {
        const truth = evaluate(node, so);
        for (const child of node.of) if (truth === "unknown" || evaluate(child, so) === truth) walk(child, so, negated, within);
      }
    }
  }
}

/** The same as a list. A leaf that stands on both sides is listed twice. */
export function grounds(expr: Expr, world: World): Ground[] {
  const out: Ground[] = [];
  visitGrounds(expr, world, (leaf, speaks) => out.push({ leaf, speaks }));
  return out;
}
