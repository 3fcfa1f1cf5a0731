import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, list, world } from "./answers.ts";
import { choose, difference, largest, number, points, power, product, quotient, raise, smallest, sum } from "./build.ts";
import type { Expr, ListReading, Term } from "./expr.ts";
import { between, type Interval, justAbove, justBelow, point } from "./interval.ts";
import { quantity } from "./quantity.ts";

type Answers = Readonly<Record<string, Answer>>;
const knowing = (answers: Answers) => world(new Map(Object.entries(answers)));

const height: Term = { op: "fact", fact: "height" };
const width: Term = { op: "fact", fact: "width" };
const sunny: Expr = { op: "is", fact: "sunny" };
const worth: Term = { op: "item", fact: "worth", low: 0, high: 4 };
const taste: Term = { op: "item", fact: "taste", low: 1, high: 3 };
const apples = (take: ListReading): Term => ({ op: "list", fact: "basket", tag: "apple", take });

const monday = { tags: ["apple", "fruit"], amount: 2, from: 10 };
const friday = { tags: ["apple", "fruit"], amount: 3, from: 14 };
const pear = { tags: ["pear", "fruit"], amount: 7, from: 1 };
const bare = { tags: ["apple"] };
const basket = (...entries: Parameters<typeof list>[0]) => ({ basket: list(entries) });
const openBasket = (...entries: Parameters<typeof list>[0]) => ({ basket: list(entries, true) });

const cases: readonly [name: string, term: Term, answers: Answers, expected: Interval | undefined][] = [
  ["a measured number", height, { height: 3 }, point(3)],
  ['"<5"', height, { height: between(0, justBelow(5)) }, { low: 0, high: 4.999999999999999 }],
  ["not measured", height, {}, undefined],
  ["a constant", number(7), {}, point(7)],

  ["a score with everything answered", sum(worth, taste), { worth: 2, taste: 3 }, point(5)],
  ["a score with one item missing is an interval", sum(worth, taste), { worth: 2 }, between(3, 5)],
  ["a score with all items missing", sum(worth, taste), {}, between(1, 7)],
  ["an item known in part", worth, { worth: between(1, 2) }, between(1, 2)],
  ["an item of more than 1 ends where its scale ends", worth, { worth: between(justAbove(1), Infinity) }, between(justAbove(1), 4)],
  ["an item of at most 1 begins where its scale begins", worth, { worth: between(-Infinity, 1) }, between(0, 1)],

  ["points when yes", points(sunny, 2), { sunny: true }, point(2)],
  ["no points when no", points(sunny, 2), { sunny: false }, point(0)],
  ["perhaps points", points(sunny, 2), {}, between(0, 2)],
  ["perhaps points taken away", points(sunny, -2), {}, between(-2, 0)],

  ["choose the one", choose(sunny, number(1), number(2)), { sunny: true }, point(1)],
  ["choose the other", choose(sunny, number(1), number(2)), { sunny: false }, point(2)],
  ["choose cannot choose", choose(sunny, number(5), number(2)), {}, between(2, 5)],
  ["the other branch need not be known", choose(sunny, height, width), { sunny: true, height: 1 }, point(1)],
  ["both branches are needed while the condition is open", choose(sunny, height, width), { height: 1 }, undefined],
  ["both branches are needed, the other one too", choose(sunny, height, width), { width: 1 }, undefined],

  ["a sum with a part that is not known", sum(height, width), { height: 1 }, undefined],
  ["three parts", sum(height, width, number(100)), { height: 1, width: between(20, 30) }, between(121, 131)],
  ["a product", product(height, width), { height: 3, width: between(-1, 2) }, between(-3, 6)],
  ["the smallest", smallest(height, width), { height: 3, width: between(1, 5) }, between(1, 3)],
  ["the largest", largest(height, width), { height: 3, width: between(1, 5) }, between(3, 5)],
  ["a difference", difference(height, width), { height: between(5, 6), width: between(1, 2) }, between(3, 5)],
  ["a difference without its second part", difference(height, width), { height: 5 }, undefined],
  ["a difference without its first part", difference(height, width), { width: 5 }, undefined],
  ["a difference of zeros", difference(height, width), { height: 0, width: 0 }, point(0)],
  ["a quotient", quotient(height, width), { height: between(4, 8), width: 2 }, between(2, 4)],
  ["a quotient by what may be zero", quotient(height, width), { height: 4, width: between(-1, 1) }, undefined],
  ["a power", power(height, 2), { height: between(2, 3) }, between(4, 9)],
  ["a power of nothing", power(height, 2), {}, undefined],
  ["a power of zero", power(height, 2), { height: 0 }, undefined],
  ["a constant raised", raise(2, height), { height: between(1, 3) }, between(2, 8)],
  ["a constant raised to nothing", raise(2, height), {}, undefined],

  ["how many", apples("count"), basket(monday, pear, friday), point(2)],
  ["how many of none", apples("count"), basket(pear), point(0)],
  ["at least so many", apples("count"), openBasket(monday, pear), between(1, Infinity)],
  ["how many of no list", apples("count"), {}, undefined],
  ["how much", apples("total"), basket(monday, pear, friday), point(5)],
  ["how much of none", apples("total"), basket(pear), point(0)],
  ["at least so much", apples("total"), openBasket(monday, pear), between(2, Infinity)],
  ["an amount that is not known may be anything", apples("total"), basket(monday, bare), between(2, Infinity)],
  ["an amount that is not asked for", apples("total"), basket(monday, { tags: ["pear"] }), point(2)],
  ["the first day", apples("first"), basket(friday, monday, pear), point(10)],
  ["the last day", apples("last"), basket(friday, monday, pear), point(14)],
  ["the first day of none", apples("first"), basket(pear), undefined],
  ["the first day of an open list", apples("first"), openBasket(monday), undefined],
  ["the last day of an open list", apples("last"), openBasket(monday), undefined],
  ["a day that is not known", apples("first"), basket(monday, bare), undefined],
  ["the last day of no list", apples("last"), {}, undefined],
];
for (const [name, term, answers, expected] of cases)
  test(`quantity: ${name}`, () => assert.deepEqual(quantity(term, knowing(answers)), expected));

test("quantity: a list that is not a list, or an amount below zero, is an error", () => {
  assert.throws(() => quantity(apples("count"), knowing({ basket: 3 })), /^TypeError: basket: 3 is not a list$/);
  assert.throws(() => quantity(apples("count"), knowing({ basket: between(1, 2) })), /^TypeError: basket: an object is not a list$/);
  assert.throws(() => quantity(apples("total"), knowing(basket({ ...monday, amount: -1 }))), /^TypeError: basket: -1 is not an amount$/);
  assert.throws(() => quantity(apples("total"), knowing(basket({ ...monday, amount: NaN }))), /^TypeError: basket: NaN is not an amount$/);
  assert.deepEqual(quantity(apples("total"), knowing(basket({ ...monday, amount: 0 }))), point(0));
});
