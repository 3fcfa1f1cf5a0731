// The leaves that hold a statement open, found in one walk: what a settled part held is dropped again.
import type { World } from "./answers.ts";
import { evaluate, NOT } from "./evaluate.ts";
import type { Expr, Leaf, Truth } from "./expr.ts";

/** A settled branch stays settled whatever we learn next, so only unsettled branches hold questions. */
export function openLeavesOf(expr: Expr, world: World): Leaf[] {
  const out: Leaf[] = [];
  return walk(expr, world, out) === "unknown" ? out : [];
}

function walk(expr: Expr, world: World, out: Leaf[]): Truth {
  switch (expr.op) {
    case "is":
    case "compare":
    case "among":
    case "has": {
      const truth = evaluate(expr, world);
      if (truth === "unknown") out.push(expr);
      return truth;
    }
    case "known":
    case "settled":
      return evaluate(expr, world);
    case "not":
      return NOT[walk(expr.of, world, out)];
    case "named": {
      const truth = evaluate(expr, world);
      if (truth !== "unknown") return truth;
      let own = world.open.get(expr.id);
      if (own === undefined) {
        own = openLeavesOf(expr.of, world);
        world.open.set(expr.id, own);
      }
      for (const leaf of own) out.push(leaf);
      return truth;
    }
    case "atLeast":
      return atLeast(expr.n, expr.of, world, out);
  }
}

function atLeast(n: number, of: readonly Expr[], world: World, out: Leaf[]): Truth {
  const held = out.length;
  let yes = 0;
  let possible = of.length;
  for (const child of of) {
    const truth = walk(child, world, out);
    if (truth === "yes") yes += 1;
    if (truth === "no") possible -= 1;
    if (yes >= n || possible < n) {
      out.length = held;
      return yes >= n ? "yes" : "no";
    }
  }
  return "unknown";
}
