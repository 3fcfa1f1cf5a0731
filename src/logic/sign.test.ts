import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, difference, largest, number, points, power, product, quotient, raise, smallest, sum } from "./build.ts";
import type { Expr, ListReading, Term } from "./expr.ts";
import { neverNegative } from "./sign.ts";

const sunny: Expr = { op: "is", fact: "sunny" };
const any: Term = { op: "fact", fact: "height" };
const zero = number(0);
const apples = (take: ListReading): Term => ({ op: "list", fact: "basket", tag: "apple", take });

const never: readonly [string, Term][] = [
  ["zero", zero],
  ["points given", points(sunny, 2)],
  ["a choice between two such", choose(sunny, zero, number(1))],
  ["how many", apples("count")],
  ["how much", apples("total")],
  ["a sum of such", sum(zero, apples("count"))],
  ["a product of such", product(zero, apples("count"))],
  ["a quotient of such", quotient(zero, apples("count"))],
  ["the smallest of such", smallest(zero, apples("count"))],
  ["the largest of any and one such", largest(any, zero)],
  ["a power", power(any, 3)],
  ["a constant raised", raise(2, any)],
];
for (const [name, term] of never) test(`sign: never negative: ${name}`, () => assert.equal(neverNegative(term), true));

const perhaps: readonly [string, Term][] = [
  ["a number below zero", number(-0.1)],
  ["points taken away", points(sunny, -2)],
  ["a measured number", any],
  ["an item", { op: "item", fact: "worth", low: 0, high: 4 }],
  ["a choice with one of any sign", choose(sunny, zero, any)],
  ["a choice with the other of any sign", choose(sunny, any, zero)],
  ["the first day", apples("first")],
  ["the last day", apples("last")],
  ["a sum with one of any sign", sum(zero, any)],
  ["a product with one of any sign", product(any, zero)],
  ["a quotient with one of any sign", quotient(zero, any)],
  ["the smallest with one of any sign", smallest(zero, any)],
  ["the largest of any", largest(any, any)],
  ["a difference", difference(zero, zero)],
];
for (const [name, term] of perhaps) test(`sign: perhaps negative: ${name}`, () => assert.equal(neverNegative(term), false));
