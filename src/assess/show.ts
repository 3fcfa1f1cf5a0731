// The facts behind a line, with value, unit, date and origin, as they were known.
import { criteria } from "../knowledge/criteria.ts";
import { diagnosisMet } from "../knowledge/derived/diagnosis.ts";
import { type FactId, factOf } from "../knowledge/facts.ts";
import { vocabulary } from "../knowledge/vocabulary.ts";
import type { Answer, Entry, List, World } from "../logic/answers.ts";
import { factsOf, visitGrounds } from "../logic/explain.ts";
import type { Expr, Leaf } from "../logic/expr.ts";
import { touches, verdict } from "../logic/reach.ts";
import { within } from "../logic/walk.ts";
import { sentence } from "../logic/words.ts";
import { isoDay } from "../record/day.ts";
import type { Evidence, Known } from "../record/known.ts";
import type { Shown } from "./assessment.ts";
import type { Context } from "./context.ts";
import { background } from "./untouched.ts";

/** The known facts that carried the verdict of a statement. What rests on the diagnosis too is said once, at the diagnosis. */
export function because(expr: Expr, context: Context, rule: string, world = context.known.now): readonly Shown[] {
  const beside = gathered(expr, context, rule, world, diagnosisMet.id);
  return beside.length > 0 ? beside : gathered(expr, context, rule, world);
}

function gathered(expr: Expr, context: Context, rule: string, world: World, without?: string): readonly Shown[] {
  const [found, denied] = [new Map<string, Shown>(), new Map<string, Shown>()];
  visitGrounds(
    expr,
    world,
    (leaf, speaks, within) => speaks !== "open" && add(verdict(leaf, world) === "yes" ? found : denied, leaf, context, within ?? rule),
    without,
  );
  return [...found.values(), ...denied.values()]; // what was found says more than what was ruled out
}

/** The known facts for and against statements that are not settled as wished. */
export function pointing(exprs: readonly (Expr | undefined)[], context: Context, rule: string) {
  const sides = { for: new Map<string, Shown>(), against: new Map<string, Shown>() };
  for (const expr of exprs)
    if (expr !== undefined && touches(expr, context.known.now))
      visitGrounds(
        expr,
        context.known.now,
        (leaf, speaks, within) =>
          speaks !== "open" &&
          !lookOf(leaf, within).facts.every((fact) => background.has(fact)) &&
          add(sides[speaks], leaf, context, within ?? rule),
        diagnosisMet.id,
      );
  return { for: [...sides.for.values()], against: [...sides.against.values()] };
}

/** These leaves, each fact once. */
export function shownOf(leaves: readonly Leaf[], context: Context, rule: string): readonly Shown[] {
  const out = new Map<string, Shown>();
  for (const leaf of leaves) add(out, leaf, context, rule);
  return [...out.values()];
}

function add(out: Map<string, Shown>, leaf: Leaf, context: Context, criterion: string): void {
  for (const shown of show(leaf, context, criterion)) {
    const place = `${shown.fact} ${shown.says}`;
    if (!out.has(place)) out.set(place, { ...shown, criterion });
  }
}

function show(leaf: Leaf, context: Context, criterion: string): readonly Omit<Shown, "criterion">[] {
  let found = context.memory.shown.get(leaf);
  if (found === undefined) {
    const { facts, says } = asItIs(leaf, lookOf(leaf, criterion), context);
    found = facts.flatMap((fact) => shownFact(fact, says, leaf, context) ?? []);
    context.memory.shown.set(leaf, found);
  }
  return found;
}

const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/** A comparison that does not hold is said as the one that does: nobody should read "ferritin < 45: 130". */
function asItIs(leaf: Leaf, look: Look, { known }: Context): Look {
  if (leaf.op !== "compare" || look.named) return look;
  const truth = verdict(leaf, known.now) === "unknown" ? verdict(leaf, known.stops) : verdict(leaf, known.now);
  return truth === "no" ? { ...look, says: sentence({ ...leaf, by: opposite[leaf.by] }, vocabulary) } : look;
}

function shownFact(fact: FactId, says: string, leaf: Leaf, { known }: Context): Omit<Shown, "criterion"> | undefined {
  const answer = known.now.answers.get(fact) ?? known.stops.answers.get(fact);
  if (answer === undefined) return undefined;
  const source = listed(fact, leaf, answer, known) ?? known.evidence.get(fact) ?? known.stale.get(fact);
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

/** A medicine has its own place and day: the oldest word on those that the statement is about. */
function listed(fact: FactId, leaf: Leaf, answer: Answer, { medicines, evidence, stale }: Known): Evidence | undefined {
  if (fact !== "medicines" || typeof answer !== "object" || !("entries" in answer)) return undefined;
  const names = new Set(entriesOf(answer, leaf).map(({ tags: [name] }) => name?.replace(MARK, "")));
  const behind = medicines.filter(({ ingredient }) => names.has(ingredient));
  const list = evidence.get(fact) ?? stale.get(fact);
  if (behind.length === 0 || list === undefined) return undefined;
  return { on: Math.min(...behind.map(({ told }) => told ?? list.on)), origin: behind.map(({ origin }) => origin).join(", ") };
}

const MARK = /^(?:ordered|ever):/;

/** The entries that a statement about a list is about. */
function entriesOf({ entries }: List, leaf: Leaf): readonly Entry[] {
  const read = readOf(leaf);
  return read === undefined ? entries : entries.filter(({ tags }) => tags.includes(read.tag));
}
const readOf = (leaf: Leaf) => (leaf.op === "has" ? leaf : within(leaf).find((part) => part.op === "list"));

function valueOf(fact: FactId, answer: Answer, leaf: Leaf): Shown["value"] {
  const word = factOf(fact);
  if (typeof answer === "object") return "low" in answer ? { low: finite(answer.low), high: finite(answer.high) } : namesIn(answer, leaf);
  return word.type === "scale" && typeof answer === "number" ? (word.levels[answer] ?? answer) : answer;
}

/** JSON has no infinity: an end without limit is null. */
const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);

/** The ingredients behind a statement about a list. */
function namesIn(all: List, leaf: Leaf): readonly string[] {
  const read = readOf(leaf);
  const dosed = read?.op === "list" && read.take === "total";
  const names = entriesOf(all, leaf).flatMap(({ tags: [name], amount }) =>
    name === undefined ? [] : [`${name.replace(MARK, "")}${dosed && amount !== undefined ? ` ${amount} mg` : ""}`],
  );
  return dosed ? names : [...new Set(names)];
}

/** The facts of a leaf and its words, which never change. A formula is said in the words of the statement around it. */
interface Look {
  readonly facts: readonly FactId[];
  readonly says: string;
  /** The words are those of the statement around it. */
  readonly named: boolean;
}
const looks = new WeakMap<Leaf, Look>();
function lookOf(leaf: Leaf, within: string | undefined): Look {
  let look = looks.get(leaf);
  if (look === undefined) {
    const all = [...new Set(factsOf(leaf))].filter((fact): fact is FactId => fact !== "today");
    const telling = all.filter((fact) => !background.has(fact));
    const formula = leaf.op === "compare" && leaf.of.op !== "fact" && leaf.of.op !== "list";
    const named = formula && within !== undefined ? titles.get(within) : undefined;
    look = { facts: telling.length === 0 ? all : telling, says: named ?? sentence(leaf, vocabulary), named: named !== undefined };
    looks.set(leaf, look);
  }
  return look;
}

const titles: ReadonlyMap<string, string> = new Map(criteria.map(({ id, says }) => [id, says]));
