// The two SQL expressions of a quantity: its lowest and its highest value. NULL while a part is unknown.
import type { Expr, Term } from "./expr.ts";
import { column, decimal, highest, lowest, tagged } from "./sql-column.ts";

export interface Dialect {
  readonly name: "sqlite" | "duckdb" | "trino";
}
export interface Range {
  readonly low: string;
  readonly high: string;
}

export function rangeOf(term: Term, dialect: Dialect, say: (expr: Expr) => string): Range {
  const range = (inner: Term) => rangeOf(inner, dialect, say);
  const pair = ([a, b]: readonly [Term, Term]): [Range, Range] => [range(a), range(b)];
  switch (term.op) {
    case "fact":
      return columns(term.fact);
    case "number":
      return same(decimal(term.value));
    case "item": {
      const { low, high } = columns(term.fact);
      return { low: `COALESCE(${low}, ${decimal(term.low)})`, high: `COALESCE(${high}, ${decimal(term.high)})` };
    }
    case "points": {
      const [less, more] = [decimal(Math.min(0, term.value)), decimal(Math.max(0, term.value))];
      const value = decimal(term.value);
      const by = (unknown: string) => `CASE WHEN ${say(term.when)} THEN ${value} WHEN NOT (${say(term.when)}) THEN 0e0 ELSE ${unknown} END`;
      return { low: by(less), high: by(more) };
    }
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
      return term.of.map(range).reduce((a, b) => corners(dialect, a, b, "*"));
    case "min":
      return ends(term.of.map(range), (parts) => least(dialect, parts));
    case "max":
      return ends(term.of.map(range), (parts) => greatest(dialect, parts));
    case "subtract": {
      const [a, b] = pair(term.of);
      return { low: `(${a.low} - ${b.high})`, high: `(${a.high} - ${b.low})` };
    }
    case "divide": {
      const [a, b] = pair(term.of);
      const safe = (end: string) => `CASE WHEN ${b.low} > 0 OR ${b.high} < 0 THEN ${end} END`;
      const quotient = corners(dialect, a, b, "/");
      return { low: safe(quotient.low), high: safe(quotient.high) };
    }
    case "power": {
      const { low, high } = range(term.of);
      const to = (base: string) => `CASE WHEN ${low} > 0 THEN POWER(${base}, ${decimal(term.exponent)}) END`;
      return ordered(dialect, to(low), to(high));
    }
    case "raise": {
      const { low, high } = range(term.of);
      return ordered(dialect, `POWER(${decimal(term.base)}, ${low})`, `POWER(${decimal(term.base)}, ${high})`);
    }
  }
}

const columns = (fact: string): Range => ({ low: column(lowest(fact)), high: column(highest(fact)) });
const same = (value: string): Range => ({ low: value, high: value });
const ends = (ranges: readonly Range[], join: (parts: string[]) => string): Range => ({
  low: join(ranges.map(({ low }) => low)),
  high: join(ranges.map(({ high }) => high)),
});
const ordered = (dialect: Dialect, a: string, b: string): Range => ({ low: least(dialect, [a, b]), high: greatest(dialect, [a, b]) });

function corners(dialect: Dialect, a: Range, b: Range, by: "*" | "/"): Range {
  const parts = [a.low, a.high].flatMap((left) => [b.low, b.high].map((right) => `(${left} ${by} ${right})`));
  return { low: least(dialect, parts), high: greatest(dialect, parts) };
}

/** NULL when any part is NULL: DuckDB's LEAST and GREATEST would skip it, and unknown would become known. */
function extreme(dialect: Dialect, name: "LEAST" | "GREATEST", parts: readonly string[]): string {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  if (dialect.name === "sqlite") return `${name === "LEAST" ? "MIN" : "MAX"}(${parts.join(", ")})`;
  if (dialect.name === "trino") return `${name}(${parts.join(", ")})`;
  return `CASE WHEN ${parts.map((part) => `${part} IS NOT NULL`).join(" AND ")} THEN ${name}(${parts.join(", ")}) END`;
}
const least = (dialect: Dialect, parts: readonly string[]) => extreme(dialect, "LEAST", parts);
const greatest = (dialect: Dialect, parts: readonly string[]) => extreme(dialect, "GREATEST", parts);
