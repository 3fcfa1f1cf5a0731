// What every step of an assessment looks at: the facts as of the day, and how to show them.
import type { FactId } from "../knowledge/facts.ts";
import { factOf } from "../knowledge/facts.ts";
import { weakest } from "../knowledge/evidence.ts";
import { type RowId, rows } from "../knowledge/rows.ts";
import { vocabulary } from "../knowledge/vocabulary.ts";
import type { List } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { type Explanation, explain, factsOf } from "../logic/explain.ts";
import type { Expr, Leaf } from "../logic/expr.ts";
import { missing } from "../logic/questions.ts";
import { sentence } from "../logic/words.ts";
import { isoDay } from "../record/day.ts";
import { inputsOfFact } from "../record/derive.ts";
import type { Known } from "../record/known.ts";
import type { Backed, Shown } from "./assessment.ts";

export interface Context {
  readonly known: Known;
  /** Facts that contradict each other: no dose comes from them, and a stop that they leave open is a stop. */
  readonly inConflict: ReadonlySet<FactId>;
}

export const holdsNow = (expr: Expr, { known }: Context): boolean => evaluate(expr, known.now) === "yes";

/** Sources and mark of a rule: the weakest mark among the rows that it needs. */
const backing = new WeakMap<readonly RowId[], Omit<Backed, "reviewed">>();
export function backed(ruled: { readonly rows: readonly RowId[]; readonly reviewed: string }): Backed {
  let found = backing.get(ruled.rows);
  if (found === undefined) {
    const named = ruled.rows.map((id) => rows[id]);
    found = { rows: ruled.rows, sources: [...new Set(named.flatMap(({ sources }) => sources))], evidence: weakest(named.map(({ evidence }) => evidence)) };
    backing.set(ruled.rows, found);
  }
  return { ...found, reviewed: ruled.reviewed };
}

/** The known facts that carried the verdict of a statement. */
export function because(expr: Expr, context: Context, rule: string, world = context.known.now): Shown[] {
  const out = new Map<string, Shown>();
  collect(explain(expr, world), rule);
  return [...out.values()];

  function collect({ of, because: deeper }: Explanation, criterion: string): void {
    if (of.op === "named" && deeper.length === 0 && of.stated !== undefined) return add({ op: "is", fact: of.stated }, of.id);
    if (of.op === "is" || of.op === "compare" || of.op === "among" || of.op === "has") return add(of, criterion);
    for (const child of deeper) collect(child, of.op === "named" ? of.id : criterion);
  }
  function add(leaf: Leaf, criterion: string): void {
    for (const shown of show(leaf, context, criterion)) out.set(`${shown.fact} ${shown.says}`, shown);
  }
}

/** A leaf with its value. A quantity computed inside a statement shows every fact that it looks at. */
export function show(leaf: Leaf, { known }: Context, criterion: string): Shown[] {
  const says = wordsOf(leaf);
  return factsOf(leaf).filter((id): id is FactId => id !== "today" && (known.now.answers.has(id) || known.stops.answers.has(id))).map((fact): Shown => {
    const answer = known.now.answers.get(fact) ?? known.stops.answers.get(fact);
    const source = known.evidence.get(fact) ?? known.stale.get(fact);
    const word = factOf(fact);
    const value =
      answer === undefined ? null : typeof answer !== "object" ? (word.type === "scale" && typeof answer === "number" ? (word.levels[answer] ?? answer) : answer) : "low" in answer ? answer : namesIn(answer, leaf);
    return {
      fact,
      says,
      value,
      ...(word.type === "number" && { unit: word.unit }),
      ...(source && { on: isoDay(source.on), origin: source.origin }),
      ...(source?.written !== undefined && { written: source.written }),
      ...(source?.from && { from: source.from }),
      criterion,
    };
  });
}

/** The ingredients behind a statement about a list. */
function namesIn({ entries }: List, leaf: Leaf): readonly string[] {
  const tag = leaf.op === "has" ? leaf.tag : leaf.op === "compare" && leaf.of.op === "list" ? leaf.of.tag : undefined;
  const wanted = tag === undefined ? entries : entries.filter(({ tags }) => tags.includes(tag));
  return wanted.flatMap(({ tags }) => tags.slice(0, 1));
}

const sentences = new WeakMap<Leaf, string>();
function wordsOf(leaf: Leaf): string {
  let text = sentences.get(leaf);
  if (text === undefined) {
    text = sentence(leaf, vocabulary);
    sentences.set(leaf, text);
  }
  return text;
}

/** The facts that would have to be told, a computed one replaced by the parts that are missing. */
export function asked(facts: Iterable<string>, { known }: Context): FactId[] {
  const out = new Set<FactId>();
  const visit = (fact: FactId): void => {
    const parts = inputsOfFact(fact).filter((part) => !known.now.answers.has(part));
    if (parts.length === 0 || factOf(fact).askedOf === "lab") out.add(fact);
    for (const part of parts) visit(part);
  };
  for (const fact of facts) visit(fact as FactId); // statements are written in the vocabulary
  return [...out];
}

export const missingFor = (expr: Expr, context: Context): FactId[] => asked(missing(expr, context.known.now), context);
