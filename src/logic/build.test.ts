import assert from "node:assert/strict";
import { test } from "node:test";
import {
  all,
  any,
  atLeast,
  choose,
  compareTo,
  difference,
  language,
  largest,
  not,
  notRuledOut,
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

const { is, compare, level, among, has, known, unknown, measured, item, listed } = language({
  sunny: { type: "boolean", says: "The sun shines" },
  height: { type: "number", says: "Height", unit: "cm" },
  mood: { type: "scale", says: "Mood", levels: ["low", "fair", "high"] },
  colour: { type: "code", says: "Colour", codes: ["red", "blue"] },
  basket: { type: "list", says: "Basket" },
} as const);

const sunny: Expr = { op: "is", fact: "sunny" };
const height: Term = { op: "fact", fact: "height" };
const cases: readonly [name: string, built: Expr | Term, expected: Expr | Term][] = [
  ["is", is("sunny"), sunny],
  ["compare", compare("height", "<=", 75, "cm"), { op: "compare", of: height, by: "<=", to: 75 }],
  ["level", level("mood", ">=", "fair"), { op: "compare", of: { op: "fact", fact: "mood" }, by: ">=", to: 1 }],
  ["the lowest level", level("mood", ">", "low"), { op: "compare", of: { op: "fact", fact: "mood" }, by: ">", to: 0 }],
  ["among", among("colour", "red", "blue"), { op: "among", fact: "colour", codes: ["red", "blue"] }],
  ["has", has("basket", "apple"), { op: "has", fact: "basket", tag: "apple" }],
  ["known", known("height"), { op: "known", fact: "height" }],
  ["unknown", unknown("height"), { op: "not", of: { op: "known", fact: "height" } }],
  ["settled", settled(sunny), { op: "settled", of: sunny }],
  ["not ruled out", notRuledOut(sunny), { op: "atLeast", n: 1, of: [sunny, { op: "not", of: { op: "settled", of: sunny } }] }],
  ["not", not(sunny), { op: "not", of: sunny }],
  ["all", all(sunny, is("sunny")), { op: "atLeast", n: 2, of: [sunny, sunny] }],
  ["any", any(sunny, is("sunny")), { op: "atLeast", n: 1, of: [sunny, sunny] }],
  ["measured", measured("height"), height],
  ["item", item("mood", 0, 2), { op: "item", fact: "mood", low: 0, high: 2 }],
  ["an item of one value", item("mood", 2, 2), { op: "item", fact: "mood", low: 2, high: 2 }],
  ["listed", listed("basket", "apple", "count"), { op: "list", fact: "basket", tag: "apple", take: "count" }],
  ["number", number(3), { op: "number", value: 3 }],
  ["sum", sum(height, height), { op: "add", of: [height, height] }],
  ["product", product(height, height), { op: "multiply", of: [height, height] }],
  ["smallest", smallest(height, height), { op: "min", of: [height, height] }],
  ["largest", largest(height, height), { op: "max", of: [height, height] }],
  ["difference", difference(height, number(1)), { op: "subtract", of: [height, { op: "number", value: 1 }] }],
  ["quotient", quotient(height, number(1)), { op: "divide", of: [height, { op: "number", value: 1 }] }],
  ["power", power(height, -1.2), { op: "power", of: height, exponent: -1.2 }],
  ["raise", raise(0.5, height), { op: "raise", base: 0.5, of: height }],
  ["points", points(sunny, -2), { op: "points", when: sunny, value: -2 }],
  ["choose", choose(sunny, height, number(1)), { op: "choose", when: sunny, yes: height, no: { op: "number", value: 1 } }],
];
for (const [name, built, expected] of cases) test(`build: ${name}`, () => assert.deepEqual(built, expected));

test("build: a count that cannot be meant", () => {
  for (const n of [0, 3, 1.5, Number.NaN]) assert.throws(() => atLeast(n, sunny, sunny), /^RangeError: at least \S+ of 2 cannot be meant$/);
});

test("build: a number that cannot be meant", () => {
  const meant = /^RangeError: the number -?[\w.]+ cannot be meant here$/;
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    assert.throws(() => compareTo(height, "<", value), meant);
    assert.throws(() => number(value), meant);
    assert.throws(() => points(sunny, value), meant);
    assert.throws(() => power(height, value), meant);
    assert.throws(() => raise(value, height), meant);
    assert.throws(() => item("mood", 0, value), meant);
    assert.throws(() => item("mood", value, 2), meant);
  }
  assert.throws(() => item("mood", 2, 1), meant);
  assert.throws(() => raise(0, height), meant);
  assert.throws(() => raise(-2, height), meant);
});

test("build: mistakes that must not compile", () => {
  // @ts-expect-error a misspelt fact
  is("suny");
  // @ts-expect-error a measurement is not a yes or a no
  is("height");
  // @ts-expect-error the wrong unit
  compare("height", "<=", 10, "mm");
  // @ts-expect-error no unit
  compare("height", "<=", 10);
  // @ts-expect-error a yes/no fact is not a measurement
  compare("sunny", "<=", 10, "cm");
  // @ts-expect-error no such comparison
  compare("height", "==", 10, "cm");
  // @ts-expect-error no such level
  assert.throws(() => level("mood", ">=", "middling"), /^ReferenceError: no such level: middling$/);
  // @ts-expect-error no such code
  among("colour", "green");
  // @ts-expect-error one of no codes
  among("colour");
  // @ts-expect-error not a list
  has("colour", "red");
  // @ts-expect-error a code is not a quantity
  measured("colour");
  // @ts-expect-error no such reading of a list
  listed("basket", "apple", "average");
  // @ts-expect-error no such fact
  known("weight");
  // @ts-expect-error all of nothing
  assert.throws(() => all());
  // @ts-expect-error the sum of nothing
  sum();
  // @ts-expect-error a statement is not a quantity
  sum(is("sunny"));
});
