// The value of a term: an interval, or nothing while a part of it is unknown.
import { type Entry, type List, misfit, type World } from "./answers.ts";
import { evaluate } from "./evaluate.ts";
import type { Expr, ListReading, Term } from "./expr.ts";
import { add, between, divide, hull, type Interval, larger, multiply, point, power, raise, smaller, subtract } from "./interval.ts";

export function quantity(term: Term, world: World): Interval | undefined {
  switch (term.op) {
    case "fact":
      return measured(term.fact, world);
    case "number":
      return point(term.value);
    case "item":
      return scored(term, measured(term.fact, world));
    case "points":
      return { yes: point(term.value), no: point(0), unknown: hull(point(0), point(term.value)) }[evaluate(term.when, world)];
    case "choose":
      return chosen(term.when, term.yes, term.no, world);
    case "list":
      return listed(term.fact, term.tag, term.take, world);
    case "add":
      return folded(term.of, add, world);
    case "multiply":
      return folded(term.of, multiply, world);
    case "min":
      return folded(term.of, smaller, world);
    case "max":
      return folded(term.of, larger, world);
    case "subtract":
      return both(term.of, subtract, world);
    case "divide":
      return both(term.of, divide, world);
    case "power": {
      const base = quantity(term.of, world);
      return base && power(base, term.exponent);
    }
    case "raise": {
      const exponent = quantity(term.of, world);
      return exponent && raise(term.base, exponent);
    }
  }
}

function measured(fact: string, { answers }: World): Interval | undefined {
  const answer = answers.get(fact);
  if (answer === undefined) return undefined;
  if (typeof answer === "number") return Number.isFinite(answer) ? point(answer) : misfit(fact, answer, "a number");
  return typeof answer === "object" && "low" in answer && answer.low <= answer.high ? answer : misfit(fact, answer, "a number");
}

/** An end that is not told is the end of the item's scale. */
function scored({ low, high }: Term & { op: "item" }, told = between(-Infinity, Infinity)): Interval {
  return between(told.low === -Infinity ? low : told.low, told.high === Infinity ? high : told.high);
}

function chosen(when: Expr, yes: Term, no: Term, world: World): Interval | undefined {
  const truth = evaluate(when, world);
  if (truth !== "unknown") return quantity(truth === "yes" ? yes : no, world);
  const [a, b] = [quantity(yes, world), quantity(no, world)];
  return a && b && hull(a, b);
}

function folded(terms: readonly Term[], by: (a: Interval, b: Interval) => Interval, world: World): Interval | undefined {
  let sum: Interval | undefined;
  for (const term of terms) {
    const value = quantity(term, world);
    if (value === undefined) return undefined;
    sum = sum === undefined ? value : by(sum, value);
  }
  return sum;
}

function both([a, b]: readonly [Term, Term], by: (a: Interval, b: Interval) => Interval | undefined, world: World): Interval | undefined {
  const [left, right] = [quantity(a, world), quantity(b, world)];
  return left && right && by(left, right);
}

function listed(fact: string, tag: string, take: ListReading, { answers }: World): Interval | undefined {
  const answer = answers.get(fact);
  if (answer === undefined) return undefined;
  if (typeof answer !== "object" || !("entries" in answer)) return misfit(fact, answer, "a list");
  const entries = answer.tags.has(tag) ? answer.entries.filter(({ tags }) => tags.includes(tag)) : [];
  switch (take) {
    case "count":
      return between(entries.length, answer.open ? Number.POSITIVE_INFINITY : entries.length);
    case "total":
      return total(fact, entries, answer);
    case "first":
      return began(entries, answer, smaller);
    case "last":
      return began(entries, answer, larger);
  }
}

/** An amount that nobody has told us may be anything from zero up. */
function total(fact: string, entries: readonly Entry[], { open }: List): Interval {
  let low = 0;
  let whole = !open;
  for (const { amount } of entries) {
    if (amount === undefined) whole = false;
    else low += amount >= 0 ? amount : misfit(fact, amount, "an amount");
  }
  return between(low, whole ? low : Number.POSITIVE_INFINITY);
}

/** Nothing unless the list is whole and every start is known: an unread entry may have begun on any day. */
function began(entries: readonly Entry[], { open }: List, pick: (a: Interval, b: Interval) => Interval): Interval | undefined {
  if (open) return undefined;
  let day: Interval | undefined;
  for (const { from } of entries) {
    if (from === undefined) return undefined;
    day = day === undefined ? point(from) : pick(day, point(from));
  }
  return day;
}
