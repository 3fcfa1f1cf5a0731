// What every step of an assessment looks at: the facts as of the day, and what was worked out about them already.
import { notAsked } from "../knowledge/applies.ts";
import { weakest } from "../knowledge/evidence.ts";
import { type FactId, factOf } from "../knowledge/facts.ts";
import { type RowId, rows } from "../knowledge/rows.ts";
import type { World } from "../logic/answers.ts";
import type { Expr, Leaf } from "../logic/expr.ts";
import { missing } from "../logic/questions.ts";
import { verdict } from "../logic/reach.ts";
import { inputsOfFact } from "../record/derive.ts";
import type { Known } from "../record/known.ts";
import type { Backed, Shown } from "./assessment.ts";

export interface Context {
  readonly known: Known;
  /** Facts that contradict each other: no dose comes from them, and a stop that they leave open is a stop. */
  readonly inConflict: ReadonlySet<FactId>;
  /** Many lines ask the same of the same statements. */
  readonly memory: { readonly missing: Map<Expr, readonly FactId[]>; readonly shown: Map<Leaf, readonly Omit<Shown, "criterion">[]> };
}

export const contextOf = (known: Known, inConflict: ReadonlySet<FactId>): Context => ({
  known,
  inConflict,
  memory: { missing: new Map(), shown: new Map() },
});

export const holdsNow = (expr: Expr, { known }: Context): boolean => verdict(expr, known.now) === "yes";

/** Sources and mark of a rule: the weakest mark among the rows that it needs. */
const backing = new WeakMap<readonly RowId[], Omit<Backed, "reviewed">>();
export function backed(ruled: { readonly rows: readonly RowId[]; readonly reviewed: string }): Backed {
  let found = backing.get(ruled.rows);
  if (found === undefined) {
    const named = ruled.rows.map((id) => rows[id]);
    found = {
      rows: ruled.rows,
      sources: [...new Set(named.flatMap(({ sources }) => sources))],
      evidence: weakest(named.map(({ evidence }) => evidence)),
    };
    backing.set(ruled.rows, found);
  }
  return { ...found, reviewed: ruled.reviewed };
}

/** The facts that would have to be told, a computed one with the parts that are missing. */
export function asked(facts: readonly string[], { known }: Context): readonly FactId[] {
  if (facts.length === 0) return [];
  const out = new Set<FactId>();
  for (const fact of facts) ask(fact as FactId, known.now, out); // statements are written in the vocabulary
  return [...out];
}

function ask(fact: FactId, now: World, out: Set<FactId>): void {
  const parts = inputsOfFact(fact);
  let unknownParts = 0;
  for (const part of parts) {
    if (now.answers.has(part)) continue;
    unknownParts += 1;
    ask(part, now, out);
  }
  if ((unknownParts === 0 || factOf(fact).askedOf === "lab") && isAsked(fact, now)) out.add(fact);
}

const sparing: ReadonlyMap<FactId, readonly Expr[]> = new Map(
  [...new Set(notAsked.flatMap(({ facts }) => facts))].map((fact) => [
    fact,
    notAsked.filter(({ facts }) => facts.includes(fact)).map(({ when }) => when),
  ]),
);

/** False for what nobody asks of this person, such as a pregnancy of a man. */
export const isAsked = (fact: FactId, now: World): boolean => !(sparing.get(fact)?.some((when) => verdict(when, now) === "yes") ?? false);

/** The facts that hold a statement open. */
export function missingFor(expr: Expr, context: Context): readonly FactId[] {
  let found = context.memory.missing.get(expr);
  if (found === undefined) {
    found = asked(missing(expr, context.known.now), context);
    context.memory.missing.set(expr, found);
  }
  return found;
}

/** The facts that hold any of several statements open, each once, in their order. */
export function missingForAny(exprs: readonly Expr[], context: Context, first: readonly FactId[] = []): readonly FactId[] {
  const [only] = exprs;
  if (only !== undefined && exprs.length === 1 && first.length === 0) return missingFor(only, context);
  const out = new Set(first);
  for (const expr of exprs) for (const fact of missingFor(expr, context)) out.add(fact);
  return [...out];
}
