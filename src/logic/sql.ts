// Reading 5: the same statement, asked of a table. SQL's NULL is our unknown, and its AND, OR and NOT agree
// with ours; only "n of m" has to be counted. The statement is reviewed content, never user input.
import type { Comparison, Expr } from "./expr.ts";
import { column, decimal, type Dialect, literal, tagged } from "./sql-column.ts";
import { type Range, rangeOf } from "./sql-range.ts";

/**
 * One row per person. Columns: a boolean, code or list tag has one; a quantity has two, its lowest and its highest value.
 * Both are NULL while it is unknown; an end without bound (the count of an open list, ">90") is NULL alone. Inside a
 * formula such an end is the only case in which SQL may know less than evaluate(): it says "unknown", or "not settled".
 */
export function toSql(expr: Expr, dialect: Dialect): string {
  const say = (inner: Expr) => toSql(inner, dialect);
  switch (expr.op) {
    case "is":
      return column(expr.fact);
    case "compare":
      return compared(rangeOf(expr.of, dialect, say), expr.by, expr.to);
    case "among":
      return `${column(expr.fact)} IN (${expr.codes.map(literal).join(", ")})`;
    case "has":
      return column(tagged(expr.fact, expr.tag));
    case "known":
      return column(`${expr.fact}:known`);
    case "settled":
      return `((${say(expr.of)}) IS NOT NULL)`;
    case "not":
      return `NOT (${say(expr.of)})`;
    case "named":
      return expr.stated === undefined ? say(expr.of) : `COALESCE(${column(expr.stated)}, (${say(expr.of)}))`;
    case "atLeast":
      return counted(expr.n, expr.of.map(say));
  }
}

/** Every column that a statement reads, so that a table can be made for it. */
export function columnsOf(expr: Expr): string[] {
  const quoted = toSql(expr, { name: "sqlite" }).matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")+)"/g); // a code may hold a quotation mark
  return [...new Set([...quoted].flatMap(([, name]) => (name === undefined ? [] : [name.replaceAll('""', '"')])))];
}

function compared({ low, high }: Range, by: Comparison, to: number): string {
  const [certain, opposite] = by === "<" || by === "<=" ? [high, low] : [low, high];
  const limit = decimal(to);
  return low === high
    ? `${low} ${by} ${limit}`
    : `CASE WHEN ${certain} ${by} ${limit} THEN TRUE WHEN NOT (${opposite} ${by} ${limit}) THEN FALSE END`;
}

function counted(n: number, parts: readonly string[]): string {
  if (n === parts.length) return parts.map((part) => `(${part})`).join(" AND ");
  if (n === 1) return parts.map((part) => `(${part})`).join(" OR ");
  const count = (not: string) => parts.map((part) => `CASE WHEN ${not}(${part}) THEN 1 ELSE 0 END`).join(" + ");
  return `CASE WHEN ${count("")} >= ${n} THEN TRUE WHEN ${count("NOT ")} > ${parts.length - n} THEN FALSE END`;
}
