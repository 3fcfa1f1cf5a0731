// Reading 3: which unknown would decide? Asks evaluate() "what if?", so it cannot disagree with it.
import { type Answer, list, supposing, type World } from "./answers.ts";
import type { Vocabulary, Word } from "./build.ts";
import { evaluate } from "./evaluate.ts";
import { factsOf } from "./explain.ts";
import type { Expr, Leaf, Truth } from "./expr.ts";

export interface Question {
  readonly fact: string;
  /** The verdicts to which some answer would lead. Empty: this fact is needed, but not enough by itself. */
  readonly couldSettleAs: readonly Exclude<Truth, "unknown">[];
  /** Every answer worth trying would settle it. */
  readonly always: boolean;
}

/** The open questions of an unsettled statement, the best first. A settled one has none. */
export function questions(expr: Expr, world: World, vocabulary: Vocabulary): Question[] {
  const leaves = openLeaves(expr, world);
  return missing(expr, world)
    .map((fact): Question => {
      const outcomes = new Set(
        answersWorthTrying(fact, leaves, vocabulary[fact]).map((answer) => evaluate(expr, supposing(world, fact, answer))),
      );
      const couldSettleAs = (["yes", "no"] as const).filter((truth) => outcomes.has(truth));
      return { fact, couldSettleAs, always: !outcomes.has("unknown") };
    })
    .toSorted((a, b) => Number(b.always) - Number(a.always) || b.couldSettleAs.length - a.couldSettleAs.length);
}

/** The facts behind the open leaves that nobody has told us, or has told us only in part, in the order in which the statement names them. */
export function missing(expr: Expr, world: World): string[] {
  return [...new Set(openLeaves(expr, world).flatMap((leaf) => factsOf(leaf).filter((fact) => isOpen(world.answers.get(fact)))))];
}

const isOpen = (answer: Answer | undefined): boolean =>
  answer === undefined || (typeof answer === "object" && ("low" in answer ? answer.low !== answer.high : answer.open));

/** A settled branch stays settled whatever we learn next, so only unsettled branches hold questions. */
export function openLeaves(expr: Expr, world: World): Leaf[] {
  if (evaluate(expr, world) !== "unknown") return [];
  switch (expr.op) {
    case "is":
    case "compare":
    case "among":
    case "has":
      return [expr];
    case "known":
    case "settled":
      return [];
    case "not":
      return openLeaves(expr.of, world);
    case "named":
      return openLeaves(expr.of, world);
    case "atLeast":
      return expr.of.flatMap((child) => openLeaves(child, world));
  }
}

function answersWorthTrying(fact: string, leaves: readonly Leaf[], word: Word | undefined): Answer[] {
  if (word === undefined) throw new ReferenceError(`no such fact: ${fact}`);
  const asked = leaves.filter((leaf) => factsOf(leaf).includes(fact));
  switch (word.type) {
    case "boolean":
      return [true, false];
    case "code":
      return [...(word.codes ?? [])];
    case "scale":
      return (word.levels ?? []).map((_, level) => level);
    case "list":
      return [list([]), ...asked.flatMap((leaf) => (leaf.op === "has" ? [list([{ tags: [leaf.tag] }])] : []))];
    case "number":
      return numbersWorthTrying(fact, asked, word);
  }
}

/** Every limit and one point in every gap around the limits; inside a formula, a ladder over the plausible range. */
function numbersWorthTrying(fact: string, asked: readonly Leaf[], { min = 0, max = 1 }: Word): number[] {
  const limits = asked
    .flatMap((leaf) => (leaf.op === "compare" && leaf.of.op === "fact" && leaf.of.fact === fact ? [leaf.to] : []))
    .toSorted((a, b) => a - b);
  const inFormula = asked.some((leaf) => leaf.op === "compare" && leaf.of.op !== "fact");
  const ladder = inFormula ? Array.from({ length: 65 }, (_, i) => min + ((max - min) * i) / 64) : [];
  const [first] = limits;
  return first === undefined
    ? ladder
    : [first - 1, ...limits.flatMap((limit, i) => [limit, (limit + (limits[i + 1] ?? limit + 2)) / 2]), ...ladder];
}
