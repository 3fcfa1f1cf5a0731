// Reading 1: is it so? Kleene's logic of yes, no and unknown, which is also SQL's.
import { type Answer, misfit, type World } from "./answers.ts";
import type { AmongTest, CompareTest, Comparison, Expr, HasTest, IsTest, NamedExpr, Truth } from "./expr.ts";
import { quantity } from "./quantity.ts";

export const NOT: Readonly<Record<Truth, Truth>> = { yes: "no", no: "yes", unknown: "unknown" };
const truthOf = (value: boolean): Truth => (value ? "yes" : "no");

export function evaluate(expr: Expr, world: World): Truth {
  switch (expr.op) {
    case "is":
      return isYes(expr, world.answers.get(expr.fact));
    case "compare":
      return compare(expr, world);
    case "among":
      return among(expr, world.answers.get(expr.fact));
    case "has":
      return has(expr, world.answers.get(expr.fact));
    case "known":
      return truthOf(world.answers.has(expr.fact));
    case "settled":
      return truthOf(evaluate(expr.of, world) !== "unknown");
    case "not":
      return NOT[evaluate(expr.of, world)];
    case "atLeast":
      return atLeast(expr.n, expr.of, world);
    case "named":
      return named(expr, world);
  }
}

/** Counts no further than it must: enough are yes, or too few can still become yes. */
function atLeast(n: number, of: readonly Expr[], world: World): Truth {
  let yes = 0;
  let possible = of.length;
  for (const child of of) {
    const truth = evaluate(child, world);
    if (truth === "yes" && ++yes >= n) return "yes";
    if (truth === "no" && --possible < n) return "no";
  }
  return "unknown";
}

function named(expr: NamedExpr, world: World): Truth {
  const remembered = world.named.get(expr.id);
  if (remembered !== undefined) return remembered;
  const truth = evaluate(isStated(expr.stated, world) ? wordOn(expr.stated) : expr.of, world);
  world.named.set(expr.id, truth);
  return truth;
}

/** Somebody's word on a fact as a statement: one per fact, so that what is worked out about it is remembered. */
const words = new Map<string, IsTest>();
export function wordOn(fact: string): IsTest {
  let word = words.get(fact);
  if (word === undefined) {
    word = { op: "is", fact };
    words.set(fact, word);
  }
  return word;
}

export const isStated = (fact: string | undefined, { answers }: World): fact is string => fact !== undefined && answers.has(fact);

function isYes({ fact }: IsTest, answer: Answer | undefined): Truth {
  if (answer === undefined) return "unknown";
  return typeof answer === "boolean" ? truthOf(answer) : misfit(fact, answer, "yes or no");
}

function among({ fact, codes }: AmongTest, answer: Answer | undefined): Truth {
  if (answer === undefined) return "unknown";
  return typeof answer === "string" ? truthOf(codes.includes(answer)) : misfit(fact, answer, "a code");
}

function has({ fact, tag }: HasTest, answer: Answer | undefined): Truth {
  if (answer === undefined) return "unknown";
  if (typeof answer !== "object" || !("tags" in answer)) return misfit(fact, answer, "a list");
  if (answer.tags.has(tag)) return "yes";
  return answer.open ? "unknown" : "no";
}

function compare({ of, by, to }: CompareTest, world: World): Truth {
  const value = quantity(of, world);
  if (value === undefined || Number.isNaN(value.low) || Number.isNaN(value.high)) return "unknown";
  const [ifLow, ifHigh] = [SIDE[by](value.low, to), SIDE[by](value.high, to)];
  return ifLow === ifHigh ? truthOf(ifLow) : "unknown"; // an interval that straddles the limit decides nothing
}

const SIDE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};
