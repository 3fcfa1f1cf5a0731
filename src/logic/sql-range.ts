// The two SQL expressions of a quantity: its lowest and its highest value. NULL while a part is unknown.
// Every text that is repeated here is repeated again in each step around it, so each step repeats as little as it can.
import type { Expr, Term } from "./expr.ts";
import { column, decimal, type Dialect, greatest, highest, least, lowest, tagged } from "./sql-column.ts";
import { neverNegative } from "./sign.ts";

export type { Dialect };
export interface Range {
  readonly low: string;
  readonly high: string;
}

export function rangeOf(term: Term, dialect: Dialect, say: (expr: Expr) => string): Range {
  const range = (inner: Term) => rangeOf(inner, dialect, say);
  const signed = (inner: Term): Signed => ({ ...range(inner), positive: neverNegative(inner) });
  switch (term.op) {
    case "fact":
      return columns(term.fact);
    case "number":
      return same(decimal(term.value));
    case "item": {
      const { low, high } = columns(term.fact);
      return { low: `COALESCE(${low}, ${decimal(term.low)})`, high: `COALESCE(${high}, ${decimal(term.high)})` };
    }
    case "points":
      return pointsOf(say(term.when), term.value);
    case "choose": {
      const [yes, no] = [range(term.yes), range(term.no)];
      const by = (end: "low" | "high", both: string) =>
        `CASE WHEN ${say(term.when)} THEN ${yes[end]} WHEN NOT (${say(term.when)}) THEN ${no[end]} ELSE ${both} END`;
      return { low: by("low", least(dialect, [yes.low, no.low])), high: by("high", greatest(dialect, [yes.high, no.high])) };
    }
    case "list":
      return columns(tagged(term.fact, `${term.take}:${term.tag}`));
    case "add":
      return ends(term.of.map(range), (parts) => `(${parts.join(" + ")})`);
    case "multiply":
      return productOf(dialect, term.of.map(signed));
    case "min":
      return ends(term.of.map(range), (parts) => least(dialect, parts));
    case "max":
      return ends(term.of.map(range), (parts) => greatest(dialect, parts));
    case "subtract": {
      const [a, b] = [range(term.of[0]), range(term.of[1])];
      return { low: `(${a.low} - ${b.high})`, high: `(${a.high} - ${b.low})` };
    }
    case "divide":
      return quotientOf(dialect, signed(term.of[0]), signed(term.of[1]));
    case "power": {
      const { low, high } = range(term.of);
      const to = (base: string) => `CASE WHEN ${low} > 0 THEN POWER(${base}, ${decimal(term.exponent)}) END`;
      return term.exponent < 0 ? { low: to(high), high: to(low) } : { low: to(low), high: to(high) };
    }
    case "raise": {
      const { low, high } = range(term.of);
      const by = (exponent: string) => `POWER(${decimal(term.base)}, ${exponent})`;
      return term.base < 1 ? { low: by(high), high: by(low) } : { low: by(low), high: by(high) };
    }
  }
}

const columns = (fact: string): Range => ({ low: column(lowest(fact)), high: column(highest(fact)) });
const same = (value: string): Range => ({ low: value, high: value });
const ends = (ranges: readonly Range[], join: (parts: string[]) => string): Range => ({
  low: join(ranges.map(({ low }) => low)),
  high: join(ranges.map(({ high }) => high)),
});

/** While the condition is unknown, each end takes whichever of 0 and the value lies on its side. */
function pointsOf(when: string, value: number): Range {
  const ifYes = `CASE WHEN ${when} THEN ${decimal(value)} ELSE 0e0 END`;
  const unlessNo = `CASE WHEN NOT (${when}) THEN 0e0 ELSE ${decimal(value)} END`;
  return value < 0 ? { low: unlessNo, high: ifYes } : { low: ifYes, high: unlessNo };
}

/** A range that is never negative keeps the order of whatever it multiplies, so that fewer corners can be an end. */
type Signed = Range & { readonly positive: boolean };

function productOf(dialect: Dialect, factors: readonly Signed[]): Range {
  return factors.reduce((a, b) => ({ ...corners(dialect, a, b, "*"), positive: a.positive && b.positive }));
}

function quotientOf(dialect: Dialect, dividend: Signed, divisor: Signed): Range {
  const { low, high, positive } = divisor;
  const quotient = corners(dialect, dividend, { low: high, high: low, positive }, "/");
  const safe = (end: string) => `CASE WHEN ${low} > 0${positive ? "" : ` OR ${high} < 0`} THEN ${end} END`;
  return { low: safe(quotient.low), high: safe(quotient.high) };
}

function corners(dialect: Dialect, a: Signed, b: Signed, by: "*" | "/"): Range {
  const pairs = (lefts: string[], rights: string[]) => lefts.flatMap((left) => rights.map((right) => `(${left} ${by} ${right})`));
  const [left, right] = [b.positive ? [] : [a.low, a.high], a.positive ? [] : [b.low, b.high]];
  return {
    low: least(dialect, pairs([a.low, ...left], [b.low, ...right])),
    high: greatest(dialect, pairs([a.high, ...left], [b.high, ...right])),
  };
}
