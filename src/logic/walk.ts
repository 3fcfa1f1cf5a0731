// The parts of a statement, for the readings that look at all of it whatever is known.
import type { Expr, Term } from "./expr.ts";

export type Node = Expr | Term;

export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case "is":
    case "among":
    case "has":
    case "known":
    case "fact":
    case "item":
    case "list":
    case "number":
      return [];
    case "not":
    case "settled":
    case "named":
    case "compare":
    case "power":
    case "raise":
      return [node.of];
    case "points":
      return [node.when];
    case "choose":
      return [node.when, node.yes, node.no];
    case "atLeast":
    case "add":
    case "multiply":
    case "min":
    case "max":
    case "subtract":
    case "divide":
      return node.of;
  }
}

/** The node itself and everything in it, in the order in which it is written. */
export const within = (node: Node): readonly Node[] => [node, ...partsOf(node).flatMap(within)];

/** The facts at which a statement or a quantity looks, as often as it looks. */
export const factsOf = (node: Node): string[] =>
  within(node).flatMap((part) => {
    if ("fact" in part) return [part.fact];
    return part.op === "named" && part.stated !== undefined ? [part.stated] : [];
  });
