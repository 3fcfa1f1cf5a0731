// Reading 3: which unknown would decide? Asks evaluate() "what if?", so it cannot disagree with it.
import { supposing, type World } from "./answers.ts";
import type { Vocabulary } from "./build.ts";
import { evaluate } from "./evaluate.ts";
import type { Expr, Truth } from "./expr.ts";
import { gapsIn } from "./gaps.ts";
import { openLeaves } from "./reach.ts";
import { trialsOf } from "./trials.ts";

export interface Question {
  readonly fact: string;
  /** The verdicts to which some answer would lead. Empty: this fact is needed, but not enough by itself. */
  readonly couldSettleAs: readonly Exclude<Truth, "unknown">[];
  /** Every answer worth trying would settle it. */
  readonly always: boolean;
}

export { openLeaves } from "./reach.ts";

/** The open questions of an unsettled statement, the best first. A settled one has none. */
export function questions(expr: Expr, world: World, vocabulary: Vocabulary): Question[] {
  const leaves = openLeaves(expr, world);
  return missing(expr, world)
    .map((fact): Question => {
      const word = vocabulary[fact];
      if (word === undefined) throw new ReferenceError(`no such fact: ${fact}`);
      const { answers, exhaustive } = trialsOf(fact, word, leaves, world.answers.get(fact));
      const outcomes = new Set(answers.map((answer) => evaluate(expr, supposing(world, fact, answer))));
      const couldSettleAs = (["yes", "no"] as const).filter((truth) => outcomes.has(truth));
      return { fact, couldSettleAs, always: exhaustive && !outcomes.has("unknown") };
    })
    .toSorted((a, b) => Number(b.always) - Number(a.always) || b.couldSettleAs.length - a.couldSettleAs.length);
}

/**
 * The facts behind the open leaves that nobody has told us, or has told us only in part, in the order in which the statement
 * names them. None although the statement is open: a quantity does not exist (a division by zero, the first day of nothing).
 */
export const missing = (expr: Expr, world: World): string[] => [
  ...new Set(openLeaves(expr, world).flatMap((leaf) => (leaf.op === "compare" ? gapsIn(leaf.of, world) : [leaf.fact]))),
];
