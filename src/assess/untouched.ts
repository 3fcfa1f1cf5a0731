// What is said of a rule while nothing that it looks at is known but who somebody is: the same for everybody of that age
// and sex, as far as the rule tells ages and sexes apart. So it is worked out once.
import { notAsked } from "../knowledge/applies.ts";
import type { FactId } from "../knowledge/facts.ts";
import { evaluate } from "../logic/evaluate.ts";
import type { Expr, Leaf } from "../logic/expr.ts";
import { reachBits, touchesBits } from "../logic/fact-bits.ts";
import { factsOf, type Node, within } from "../logic/walk.ts";
import { inputsOfFact } from "../record/derive.ts";
import type { Context } from "./context.ts";

/** Who somebody is: it lets a rule apply and is no finding. */
export const background: ReadonlySet<string> = new Set<FactId>(["age", "sex"]);

interface Reach<Line> {
  /** Everything that the rule looks at beyond age and sex. */
  readonly beyond: Uint32Array;
  /** What it asks of age and sex. */
  readonly asks: readonly Leaf[];
  readonly said: Map<string, Line>;
}

/** A judgement of rules that remembers what it says while nothing is known. `plain`: the line shows no fact of the person. */
export function remembering<Rule extends object, Line>(
  exprsOf: (rule: Rule) => readonly (Expr | undefined)[],
  judge: (rule: Rule, context: Context) => Line,
  plain: (line: Line) => boolean,
) {
  const reaches = new WeakMap<Rule, Reach<Line>>();
  return (rule: Rule, context: Context): Line => {
    let reach = reaches.get(rule);
    if (reach === undefined) {
      reach = { ...lookOf(exprsOf(rule).filter((expr) => expr !== undefined)), said: new Map() };
      reaches.set(rule, reach);
    }
    const { now, stops } = context.known;
    if (touchesBits(reach.beyond, now.bits) || touchesBits(reach.beyond, stops.bits)) return judge(rule, context);
    let key = `${now.answers.has("age")} ${now.answers.has("sex")}`; // an age that nobody has told is asked for
    for (const leaf of reach.asks) key += evaluate(leaf, now);
    for (const { when } of notAsked) key += evaluate(when, now);
    const found = reach.said.get(key);
    if (found !== undefined) return found;
    const line = judge(rule, context);
    if (plain(line)) reach.said.set(key, line);
    return line;
  };
}

function lookOf(exprs: readonly Expr[]): { readonly beyond: Uint32Array; readonly asks: readonly Leaf[] } {
  const facts = withInputs(exprs.flatMap(factsOf));
  const asks = exprs.flatMap((expr) => within(expr).filter(isAboutWho));
  return { beyond: reachBits([...facts].filter((fact) => !background.has(fact))), asks };
}

const isAboutWho = (node: Node): node is Leaf =>
  (node.op === "is" || node.op === "compare" || node.op === "among" || node.op === "has") &&
  factsOf(node).every((fact) => background.has(fact));

/** A computed fact is asked for by its parts, so what is missing hangs on them too. */
function withInputs(facts: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  const visit = (fact: string): void => {
    if (out.has(fact)) return;
    out.add(fact);
    for (const part of inputsOfFact(fact as FactId)) visit(part); // statements are written in the vocabulary
  };
  for (const fact of facts) visit(fact);
  out.delete("today");
  return out;
}
