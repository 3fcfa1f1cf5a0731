import assert from "node:assert/strict";
import { test } from "node:test";
import {
  all,
  any,
  atLeast,
  choose,
  compareTo,
  difference,
  largest,
  not,
  number,
  points,
  power,
  product,
  quotient,
  raise,
  settled,
  smallest,
  sum,
} from "./build.ts";
import type { Expr, Term } from "./expr.ts";
import type { Dialect } from "./sql-column.ts";
import { columnsOf, toSql } from "./sql.ts";

const [sqlite, duckdb, trino]: readonly [Dialect, Dialect, Dialect] = [{ name: "sqlite" }, { name: "duckdb" }, { name: "trino" }];
const sunny: Expr = { op: "is", fact: "sunny" };
const windy: Expr = { op: "is", fact: "windy" };
const warm: Expr = { op: "is", fact: "warm" };
const height: Term = { op: "fact", fact: "height" };
const width: Term = { op: "fact", fact: "width" };
const worth: Term = { op: "item", fact: "worth", low: 0, high: 4 };
const apples: Term = { op: "list", fact: "basket", tag: "apple", take: "count" };
const above = (of: Term) => compareTo(of, ">", 3);

const everywhere: readonly [name: string, expr: Expr, expected: string][] = [
  ["a yes/no fact is a column", sunny, '"sunny"'],
  ["a quotation mark in a name", { op: "is", fact: 'so-called "sun"' }, '"so-called ""sun"""'],
  ["a code", { op: "among", fact: "colour", codes: ["red", "it's"] }, "\"colour\" IN ('red', 'it''s')"],
  ["a tag of a list", { op: "has", fact: "basket", tag: "apple" }, '"basket:apple"'],
  ["known", { op: "known", fact: "sunny" }, '"sunny:known"'],
  ["settled", settled(sunny), '(("sunny") IS NOT NULL)'],
  ["not", not(sunny), 'NOT ("sunny")'],
  ["a name", { op: "named", id: "n", of: sunny }, '"sunny"'],
  [
    "somebody's word before the expression",
    { op: "named", id: "n", stated: "said", of: all(sunny, windy) },
    'COALESCE("said", (("sunny") AND ("windy")))',
  ],
  ["all", all(sunny, windy), '("sunny") AND ("windy")'],
  ["any", any(sunny, windy), '("sunny") OR ("windy")'],
  [
    "two of three",
    atLeast(2, sunny, windy, warm),
    'CASE WHEN CASE WHEN ("sunny") THEN 1 ELSE 0 END + CASE WHEN ("windy") THEN 1 ELSE 0 END + CASE WHEN ("warm") THEN 1 ELSE 0 END >= 2 THEN TRUE ' +
      'WHEN CASE WHEN NOT ("sunny") THEN 1 ELSE 0 END + CASE WHEN NOT ("windy") THEN 1 ELSE 0 END + CASE WHEN NOT ("warm") THEN 1 ELSE 0 END > 1 THEN FALSE END',
  ],
  [
    "above: certain from the low end",
    above(height),
    'CASE WHEN "height:low" > 3e0 THEN TRUE WHEN NOT ("height:high" > 3e0) THEN FALSE END',
  ],
  [
    "below: certain from the high end",
    compareTo(height, "<=", 0.1),
    'CASE WHEN "height:high" <= 0.1e0 THEN TRUE WHEN NOT ("height:low" <= 0.1e0) THEN FALSE END',
  ],
  ["a constant needs one comparison", above(number(1e21)), "1e+21 > 3e0"],
  [
    "a list reading",
    above(apples),
    'CASE WHEN "basket:count:apple:low" > 3e0 THEN TRUE WHEN NOT ("basket:count:apple:high" > 3e0) THEN FALSE END',
  ],
];
for (const [name, expr, expected] of everywhere)
  test(`sql: ${name}`, () => {
    for (const dialect of [sqlite, duckdb, trino]) assert.equal(toSql(expr, dialect), expected, dialect.name);
  });

/** The text of the low end, as it stands first in "of > 3". */
const low = (term: Term, dialect: Dialect) => toSql(above(term), dialect).match(/^CASE WHEN (.*) > 3e0 THEN TRUE /)?.[1];

const lows: readonly [name: string, term: Term, expected: string][] = [
  ["the least of two", smallest(height, width), 'LEAST("height:low", "width:low")'],
  ["the greatest of two", largest(height, width), 'GREATEST("height:low", "width:low")'],
  ["two that read alike are one", smallest(height, height), '"height:low"'],
  [
    "a product of any two has four corners",
    product(height, width),
    'LEAST(("height:low" * "width:low"), ("height:low" * "width:high"), ("height:high" * "width:low"), ("height:high" * "width:high"))',
  ],
  [
    "a product with a count has two",
    product(height, apples),
    'LEAST(("height:low" * "basket:count:apple:low"), ("height:low" * "basket:count:apple:high"))',
  ],
  [
    "the same the other way round",
    product(apples, height),
    'LEAST(("basket:count:apple:low" * "height:low"), ("basket:count:apple:high" * "height:low"))',
  ],
  ["a product of two counts has one", product(apples, apples), '("basket:count:apple:low" * "basket:count:apple:low")'],
  [
    "the product of a product that may be negative",
    product(height, number(2), apples),
    'LEAST((("height:low" * 2e0) * "basket:count:apple:low"), (("height:low" * 2e0) * "basket:count:apple:high"))',
  ],
  ["a constant factor has one", product(height, number(2)), '("height:low" * 2e0)'],
  ["a quotient by a constant", quotient(height, number(2)), 'CASE WHEN 2e0 > 0 THEN ("height:low" / 2e0) END'],
  [
    "a quotient of counts",
    quotient(apples, points(sunny, 2)),
    'CASE WHEN CASE WHEN "sunny" THEN 2e0 ELSE 0e0 END > 0 THEN ("basket:count:apple:low" / CASE WHEN NOT ("sunny") THEN 0e0 ELSE 2e0 END) END',
  ],
  [
    "a quotient by what may be negative",
    quotient(number(1), height),
    'CASE WHEN "height:low" > 0 OR "height:high" < 0 THEN (1e0 / "height:high") END',
  ],
  ["a difference", difference(height, width), '("height:low" - "width:high")'],
  ["a sum", sum(height, width, number(-1)), '("height:low" + "width:low" + -1e0)'],
  ["a power keeps the order", power(height, 0.5), 'CASE WHEN "height:low" > 0 THEN POWER("height:low", 0.5e0) END'],
  ["a negative power turns it round", power(height, -1.2), 'CASE WHEN "height:low" > 0 THEN POWER("height:high", -1.2e0) END'],
  ["a base above one", raise(2, height), 'POWER(2e0, "height:low")'],
  ["a base below one", raise(0.5, height), 'POWER(0.5e0, "height:high")'],
  ["points", points(sunny, 2), 'CASE WHEN "sunny" THEN 2e0 ELSE 0e0 END'],
  ["points taken away", points(sunny, -2), 'CASE WHEN NOT ("sunny") THEN 0e0 ELSE -2e0 END'],
  ["an item", worth, 'COALESCE("worth:low", 0e0)'],
  [
    "a choice",
    choose(sunny, height, width),
    'CASE WHEN "sunny" THEN "height:low" WHEN NOT ("sunny") THEN "width:low" ELSE LEAST("height:low", "width:low") END',
  ],
];
for (const [name, term, expected] of lows) {
  test(`sql of a quantity in Trino: ${name}`, () => assert.equal(low(term, trino), expected));
  test(`sql of a quantity in SQLite: ${name}`, () =>
    assert.equal(low(term, sqlite), expected.replaceAll("LEAST", "MIN").replaceAll("GREATEST", "MAX")));
}

test("sql: DuckDB's LEAST would skip what is unknown, and must not", () => {
  assert.equal(
    low(smallest(height, width), duckdb),
    'CASE WHEN "height:low" IS NOT NULL AND "width:low" IS NOT NULL THEN LEAST("height:low", "width:low") END',
  );
  assert.equal(low(largest(height, number(-0.5)), duckdb), 'CASE WHEN "height:low" IS NOT NULL THEN GREATEST("height:low", -0.5e0) END');
  assert.equal(
    low(choose(sunny, number(1), number(2.5e-7)), duckdb),
    'CASE WHEN "sunny" THEN 1e0 WHEN NOT ("sunny") THEN 2.5e-7 ELSE LEAST(1e0, 2.5e-7) END',
  );
});

test("sql: DuckDB asks of every part that is not a constant whether it is known, even when a constant is within it", () => {
  const [more, less] = [sum(height, number(1)), sum(number(1), height)];
  const [first, second] = ['("height:low" + 1e0)', '(1e0 + "height:low")'];
  assert.equal(
    low(smallest(more, less), duckdb),
    `CASE WHEN ${first} IS NOT NULL AND ${second} IS NOT NULL THEN LEAST(${first}, ${second}) END`,
  );
});

test("sql: a formula with many factors stays short", () => {
  const bent = (bend: number) =>
    product(
      number(142),
      power(smallest(quotient(height, number(bend)), number(1)), -0.2),
      power(largest(quotient(height, number(bend)), number(1)), -1.2),
      raise(0.99, width),
    );
  const chosen = compareTo(choose(sunny, bent(0.7), bent(0.9)), "<", 60);
  for (const dialect of [sqlite, duckdb, trino]) assert.ok(toSql(chosen, dialect).length < 20_000, dialect.name);
});

test("columnsOf: every column that a statement reads, once", () => {
  assert.deepEqual(columnsOf(any(sunny, above(sum(height, apples)), sunny)), [
    "sunny",
    "height:low",
    "basket:count:apple:low",
    "height:high",
    "basket:count:apple:high",
  ]);
  assert.deepEqual(columnsOf({ op: "is", fact: 'so-called "sun"' }), ['so-called "sun"']);
  const quoting: Expr = { op: "among", fact: "colour", codes: ['the "red"', `it's "blue"`] };
  assert.deepEqual(columnsOf(all(quoting, windy)), ["colour", "windy"]);
  const stated: Expr = { op: "named", id: "n", stated: "said", of: { op: "has", fact: "basket", tag: "pear" } };
  assert.deepEqual(columnsOf(stated), ["said", "basket:pear"]);
  assert.deepEqual(columnsOf({ op: "known", fact: "height" }), ["height:known"]);
});
