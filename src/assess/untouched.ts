// What is said of a rule while nothing that it looks at is known: the same for everybody, so it is worked out once.
import { notAsked } from "../knowledge/applies.ts";
import type { FactId } from "../knowledge/facts.ts";
import type { Expr } from "../logic/expr.ts";
import { reachBits, touchesBits } from "../logic/fact-bits.ts";
import { factsOf } from "../logic/walk.ts";
import { inputsOfFact } from "../record/derive.ts";
import { knownOf } from "../record/known.ts";
import { type Context, contextOf } from "./context.ts";

const nobody: Context = contextOf(
  knownOf({ today: 0, observations: [], medicinesOpen: false, allergiesOpen: false, problems: [] }),
  new Set(),
);

/** A judgement of rules that remembers what it says of each of them when nothing is known. */
export function remembering<Rule extends object, Line>(
  exprsOf: (rule: Rule) => readonly (Expr | undefined)[],
  judge: (rule: Rule, context: Context) => Line,
) {
  const reaches = new WeakMap<Rule, Uint32Array>();
  const said = new WeakMap<Rule, { readonly line: Line }>();
  return (rule: Rule, context: Context): Line => {
    let reach = reaches.get(rule);
    if (reach === undefined) {
      reach = reachBits(withInputs(exprsOf(rule).flatMap((expr) => (expr === undefined ? [] : factsOf(expr)))));
      reaches.set(rule, reach);
    }
    if (touchesBits(reach, context.known.stops.bits)) return judge(rule, context);
    let found = said.get(rule);
    if (found === undefined) {
      found = { line: judge(rule, nobody) };
      said.set(rule, found);
    }
    return found.line;
  };
}

/** A computed fact is asked for by its parts, so what is missing hangs on them too. */
function withInputs(facts: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  const visit = (fact: string): void => {
    if (out.has(fact)) return;
    out.add(fact);
    for (const part of inputsOfFact(fact as FactId)) visit(part); // statements are written in the vocabulary
  };
  for (const fact of facts) visit(fact);
  if ([...notAsked.facts].some((fact) => out.has(fact))) out.add("sex");
  out.delete("today");
  return out;
}
