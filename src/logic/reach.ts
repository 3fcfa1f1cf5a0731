// Which facts a statement looks at, as a set of bits. A statement about nothing that is known has the verdict that it has
// when nothing is known at all, and that one never changes: most statements about most people are answered so.
import { world, type World } from "./answers.ts";
import { evaluate } from "./evaluate.ts";
import type { Expr, Leaf, Truth } from "./expr.ts";
import { openLeavesOf } from "./open-leaves.ts";
import { reachBits, touchesBits } from "./fact-bits.ts";
import { factsOf } from "./walk.ts";

interface Reach {
  readonly bits: Uint32Array;
  readonly unaided: Truth;
  readonly open: readonly Leaf[];
}

const reaches = new WeakMap<Expr, Reach>();
const nothing = world(new Map());

function reachOf(expr: Expr): Reach {
  let reach = reaches.get(expr);
  if (reach === undefined) {
    reach = { bits: reachBits(factsOf(expr)), unaided: evaluate(expr, nothing), open: openLeavesOf(expr, nothing) };
    reaches.set(expr, reach);
  }
  return reach;
}

/** Whether any fact that the statement looks at is known. */
export const touches = (expr: Expr, { bits }: World): boolean => touchesBits(reachOf(expr).bits, bits);

/** The same as evaluate(), at once where nothing that the statement looks at is known. */
export function verdict(expr: Expr, so: World): Truth {
  const reach = reachOf(expr);
  return touchesBits(reach.bits, so.bits) ? evaluate(expr, so) : reach.unaided;
}

/** The leaves that hold an unsettled statement open, at once where nothing that it looks at is known. */
export function openLeaves(expr: Expr, so: World): readonly Leaf[] {
  const reach = reachOf(expr);
  return touchesBits(reach.bits, so.bits) ? openLeavesOf(expr, so) : reach.open;
}
