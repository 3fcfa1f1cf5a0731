// The facts behind a line, with value, unit, date and origin, as they were known.
import { diagnosisMet } from "../knowledge/derived/diagnosis.ts";
import { type FactId, factOf } from "../knowledge/facts.ts";
import { vocabulary } from "../knowledge/vocabulary.ts";
import type { Answer, List } from "../logic/answers.ts";
import { type Explanation, explain, factsOf, grounds } from "../logic/explain.ts";
import type { Expr, Leaf } from "../logic/expr.ts";
import { touches } from "../logic/reach.ts";
import { sentence } from "../logic/words.ts";
import { isoDay } from "../record/day.ts";
import type { Shown } from "./assessment.ts";
import type { Context } from "./context.ts";

/** The known facts that carried the verdict of a statement. What rests on the diagnosis too is said once, at the diagnosis. */
export function because(expr: Expr, context: Context, rule: string, world = context.known.now): readonly Shown[] {
  const explanation = explain(expr, world);
  const beside = gathered(explanation, context, rule, rule === diagnosisMet.id);
  return beside.length > 0 ? beside : gathered(explanation, context, rule, true);
}

function gathered(explanation: Explanation, context: Context, rule: string, withDiagnosis: boolean): readonly Shown[] {
  const out = new Map<string, Shown>();
  collect(explanation, rule);
  return [...out.values()];

  function collect({ of, because: deeper }: Explanation, criterion: string): void {
    switch (of.op) {
      case "named":
        if (of.id === diagnosisMet.id && !withDiagnosis) return;
        if (deeper.length === 0 && of.stated !== undefined) add(out, { op: "is", fact: of.stated }, context, of.id);
        for (const child of deeper) collect(child, of.id);
        return;
      case "is":
      case "compare":
      case "among":
      case "has":
        return add(out, of, context, criterion);
      case "known":
      case "settled":
      case "not":
      case "atLeast":
        for (const child of deeper) collect(child, criterion);
    }
  }
}

/** The known facts on one side of statements that are not settled as wished. */
export function pointing(side: "for" | "against", exprs: readonly (Expr | undefined)[], context: Context, rule: string): readonly Shown[] {
  const out = new Map<string, Shown>();
  for (const expr of exprs)
    if (expr !== undefined && touches(expr, context.known.now))
      for (const { leaf, speaks } of grounds(expr, context.known.now)) if (speaks === side) add(out, leaf, context, rule);
  return [...out.values()];
}

/** These leaves, each fact once. */
export function shownOf(leaves: readonly Leaf[], context: Context, rule: string): readonly Shown[] {
  const out = new Map<string, Shown>();
  for (const leaf of leaves) add(out, leaf, context, rule);
  return [...out.values()];
}

function add(out: Map<string, Shown>, leaf: Leaf, context: Context, criterion: string): void {
  for (const shown of show(leaf, context)) {
    const place = `${shown.fact} ${shown.says}`;
    if (!out.has(place)) out.set(place, { ...shown, criterion });
  }
}

/** A leaf with its value. A quantity computed inside a statement shows every fact that it looks at. */
function show(leaf: Leaf, context: Context): readonly Omit<Shown, "criterion">[] {
  let found = context.memory.shown.get(leaf);
  if (found === undefined) {
    const { facts, says } = lookOf(leaf);
    found = facts.flatMap((fact) => shownFact(fact, says, leaf, context) ?? []);
    context.memory.shown.set(leaf, found);
  }
  return found;
}

function shownFact(fact: FactId, says: string, leaf: Leaf, { known }: Context): Omit<Shown, "criterion"> | undefined {
  const answer = known.now.answers.get(fact) ?? known.stops.answers.get(fact);
  if (answer === undefined) return undefined;
  const source = known.evidence.get(fact) ?? known.stale.get(fact);
  const unit = vocabulary[fact]?.unit;
  return {
    fact,
    says,
    value: valueOf(fact, answer, leaf),
    ...(unit !== undefined && unit !== "" && { unit }),
    ...(source && { on: isoDay(source.on), origin: source.origin }),
    ...(source?.written !== undefined && { written: source.written }),
    ...(source?.from && { from: source.from }),
  };
}

function valueOf(fact: FactId, answer: Answer, leaf: Leaf): Shown["value"] {
  const word = factOf(fact);
  if (typeof answer === "object") return "low" in answer ? { low: finite(answer.low), high: finite(answer.high) } : namesIn(answer, leaf);
  return word.type === "scale" && typeof answer === "number" ? (word.levels[answer] ?? answer) : answer;
}

/** JSON has no infinity: an end without limit is null. */
const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);

/** The ingredients behind a statement about a list. */
function namesIn({ entries }: List, leaf: Leaf): readonly string[] {
  const tag = leaf.op === "has" ? leaf.tag : leaf.op === "compare" && leaf.of.op === "list" ? leaf.of.tag : undefined;
  const wanted = tag === undefined ? entries : entries.filter(({ tags }) => tags.includes(tag));
  return wanted.flatMap(({ tags: [name] }) => (name === undefined ? [] : [name.replace(/^(?:ordered|ever):/, "")]));
}

/** The facts of a leaf and its words, which never change. */
const looks = new WeakMap<Leaf, { readonly facts: readonly FactId[]; readonly says: string }>();
function lookOf(leaf: Leaf) {
  let look = looks.get(leaf);
  if (look === undefined) {
    const facts = factsOf(leaf).filter((fact): fact is FactId => fact !== "today");
    look = { facts: [...new Set(facts)], says: sentence(leaf, vocabulary) };
    looks.set(leaf, look);
  }
  return look;
}
