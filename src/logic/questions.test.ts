import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, list, world } from "./answers.ts";
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
import type { Expr } from "./expr.ts";
import { between, justBelow } from "./interval.ts";
import { missing, openLeaves, questions } from "./questions.ts";

const vocabulary = {
  sunny: { type: "boolean", says: "The sun shines" },
  windy: { type: "boolean", says: "The wind blows" },
  height: { type: "number", says: "Height", unit: "cm", min: 0, max: 10 },
  width: { type: "number", says: "Width", unit: "cm", min: 1, max: 20 },
  depth: { type: "number", says: "Depth", unit: "cm" },
  mood: { type: "scale", says: "Mood", levels: ["low", "fair", "high"] },
  noise: { type: "scale", says: "Noise" },
  colour: { type: "code", says: "Colour", codes: ["red", "blue", "green"] },
  basket: { type: "list", says: "Basket" },
} as const;
const { is, compare, level, among, has, known, measured, item, listed } = language(vocabulary);
const knowing = (answers: Readonly<Record<string, Answer>>) => world(new Map(Object.entries(answers)));
const [sunny, windy] = [is("sunny"), is("windy")];
const tags = (...all: string[]) => all.map((tag) => has("basket", tag)) as [Expr, ...Expr[]]; // as many as are given, never none

/** A question as a reader would note it down: "sunny: yes or no, always". */
const asked = (expr: Expr, answers: Readonly<Record<string, Answer>>) =>
  questions(expr, knowing(answers), vocabulary).map(
    ({ fact, couldSettleAs, always }) => `${fact}: ${couldSettleAs.join(" or ") || "not enough"}${always ? ", always" : ""}`,
  );

const below5 = between(0, justBelow(5));
const cases: readonly [name: string, expr: Expr, answers: Readonly<Record<string, Answer>>, expected: readonly string[]][] = [
  ["a settled statement asks nothing", any(sunny, windy), { sunny: true }, []],
  ["a yes/no fact", sunny, {}, ["sunny: yes or no, always"]],
  ["one answer would settle it", all(sunny, windy), {}, ["sunny: no", "windy: no"]],
  ["the last open one settles it", all(sunny, windy), { sunny: true }, ["windy: yes or no, always"]],
  ["the best question comes first", any(all(sunny, windy), level("mood", ">", "fair")), { sunny: true }, ["windy: yes", "mood: yes"]],
  [
    "always before sometimes",
    any(sunny, level("mood", ">", "low"), not(level("mood", ">", "low"))),
    {},
    ["mood: yes, always", "sunny: yes"],
  ],
  [
    "both ways before neither",
    any(all(sunny, compare("height", ">", 3, "cm")), compare("height", ">", 6, "cm")),
    {},
    ["height: yes or no", "sunny: not enough"],
  ],
  [
    "two needed together promise nothing",
    all(atLeast(1, sunny, windy), atLeast(1, not(sunny), not(windy))),
    {},
    ["sunny: not enough", "windy: not enough"],
  ],
  [
    "a settled branch holds no question",
    any(all(sunny, is("windy")), compare("height", ">", 3, "cm")),
    { sunny: false },
    ["height: yes or no, always"],
  ],

  ["a number with a limit", compare("height", "<", 5, "cm"), {}, ["height: yes or no, always"]],
  [
    "a number with a gap between two limits",
    all(compare("height", ">", 3, "cm"), compare("height", "<", 4, "cm")),
    {},
    ["height: yes or no, always"],
  ],
  [
    "a number that has to be the limit itself",
    all(compare("height", ">=", 3, "cm"), compare("height", "<=", 3, "cm")),
    {},
    ["height: yes or no, always"],
  ],
  ["a limit at the low end of what is plausible", compare("height", ">", 0, "cm"), {}, ["height: yes or no, always"]],
  ["a limit beyond what is plausible can only go one way", compare("height", ">", 10, "cm"), {}, ["height: no, always"]],
  ["a limit below what is plausible, too", compare("width", ">=", 1, "cm"), {}, ["width: yes, always"]],
  ["a number without a plausible range", compare("depth", ">", 3, "cm"), {}, ["depth: yes or no, always"]],
  [
    "a number without a range, between two limits",
    all(compare("depth", ">", 3, "cm"), compare("depth", "<", 4, "cm")),
    {},
    ["depth: yes or no, always"],
  ],
  [
    '"<5" is asked again below 5 only',
    any(compare("height", "<", 4, "cm"), compare("height", ">=", 5, "cm"), sunny),
    { height: below5, sunny: false },
    ["height: yes or no, always"],
  ],
  [
    '"<5" cannot turn out as 7',
    any(compare("height", "<=", 4, "cm"), all(compare("height", ">", 6, "cm"), sunny)),
    { height: below5 },
    ["height: yes or no, always"],
  ],
  [
    "a range outside what is plausible is taken as it is",
    compare("height", ">", 12, "cm"),
    { height: between(11, 13) },
    ["height: yes or no, always"],
  ],
  ["a range below what is plausible, too", compare("width", ">", -2, "cm"), { width: between(-3, -1) }, ["width: yes or no, always"]],

  ["a scale", level("mood", ">=", "fair"), {}, ["mood: yes or no, always"]],
  ["the highest level only", level("mood", ">", "fair"), {}, ["mood: yes or no, always"]],
  [
    "a scale known in part",
    any(level("mood", ">", "fair"), all(level("mood", "<", "fair"), sunny)),
    { mood: between(1, 2) },
    ["mood: yes or no, always"],
  ],
  ["a scale without levels promises nothing", compareTo(measured("noise"), ">", 1), {}, ["noise: not enough"]],
  ["a code", among("colour", "red"), {}, ["colour: yes or no, always"]],
  ["every code would do", among("colour", "red", "blue", "green"), {}, ["colour: yes, always"]],

  ["a list", has("basket", "apple"), {}, ["basket: yes or no, always"]],
  ["two in one list", all(...tags("apple", "pear")), {}, ["basket: yes or no, always"]],
  ["one but not the other", all(has("basket", "apple"), not(has("basket", "pear"))), {}, ["basket: yes or no, always"]],
  [
    "an open list keeps its entries",
    all(...tags("apple", "pear")),
    { basket: list([{ tags: ["apple"] }], true) },
    ["basket: yes or no, always"],
  ],
  [
    "an open list cannot lose an entry",
    not(any(has("basket", "pear"), all(has("basket", "apple"), sunny))),
    { basket: list([{ tags: ["apple"] }], true) },
    ["basket: no", "sunny: no"],
  ],
  ["many in one list: some combinations are tried", all(...tags("a", "b", "c", "d", "e", "f", "g")), {}, ["basket: yes or no"]],
  ["many in one list: one alone", all(has("basket", "a"), not(any(...tags("b", "c", "d", "e", "f", "g")))), {}, ["basket: yes or no"]],
  ["many in one list: all but one", all(not(has("basket", "a")), all(...tags("b", "c", "d", "e", "f", "g"))), {}, ["basket: yes or no"]],
  ["many in one list: none", not(any(...tags("a", "b", "c", "d", "e", "f", "g"))), {}, ["basket: yes or no"]],
  [
    "six in one list: every combination is tried",
    all(...tags("a", "b", "c"), not(any(...tags("d", "e", "f")))),
    {},
    ["basket: yes or no, always"],
  ],
  ["a number read off a list is not promised", compareTo(listed("basket", "apple", "count"), ">=", 1), {}, ["basket: yes or no"]],

  ["an item of a score", compareTo(sum(item("mood", 0, 2), points(sunny, 2)), ">=", 3), {}, ["mood: no", "sunny: no"]],
  [
    "an item of a score, the rest being known",
    compareTo(sum(item("mood", 0, 2), points(sunny, 2)), ">=", 3),
    { sunny: true },
    ["mood: yes or no, always"],
  ],
  [
    "a limit inside a condition",
    compareTo(points(all(compare("height", ">", 3, "cm"), compare("height", "<", 3.001, "cm")), 2), ">", 1),
    {},
    ["height: yes or no, always"],
  ],
  [
    "a formula is tried over the plausible range",
    compareTo(quotient(measured("height"), measured("width")), ">=", 1),
    { width: 5 },
    ["height: yes or no, always"],
  ],
  ["a formula beyond the plausible range", compareTo(product(measured("height"), number(2)), ">", 20), {}, ["height: no, always"]],
  [
    "a formula that the whole range cannot settle",
    compareTo(sum(measured("height"), measured("width")), ">", 0),
    {},
    ["height: not enough", "width: not enough"],
  ],
  [
    "a formula without a plausible range promises nothing for certain",
    compareTo(product(measured("depth"), number(2)), ">", 20),
    {},
    ["depth: no"],
  ],
  [
    "a formula and a limit",
    any(compare("height", ">=", 9.99, "cm"), compareTo(product(measured("height"), number(2)), "<", 0)),
    {},
    ["height: yes or no, always"],
  ],
];
for (const [name, expr, answers, expected] of cases) test(`questions: ${name}`, () => assert.deepEqual(asked(expr, answers), expected));

test("questions: a fact that the vocabulary does not know is an error", () => {
  assert.throws(() => questions({ op: "is", fact: "rainy" }, knowing({}), vocabulary), /^ReferenceError: no such fact: rainy$/);
});

const apples = list([{ tags: ["apple"] }]);
const pears = list([{ tags: ["pear"] }]);
const gaps: readonly [name: string, expr: Expr, answers: Readonly<Record<string, Answer>>, expected: readonly string[]][] = [
  ["each fact once, in the order of the statement", all(windy, sunny, not(windy)), {}, ["windy", "sunny"]],
  ["only the parts that are missing", compareTo(sum(measured("height"), measured("width")), ">", 3), { height: 1 }, ["width"]],
  [
    "a part that is known in part",
    compareTo(sum(measured("height"), measured("width")), ">", 2),
    { height: between(1, 2), width: between(1, 1) },
    ["height"],
  ],
  [
    "not the branch that was not chosen",
    compareTo(choose(sunny, measured("height"), measured("width")), ">", 3),
    { sunny: true },
    ["height"],
  ],
  ["nor the other one", compareTo(choose(sunny, measured("height"), measured("width")), ">", 3), { sunny: false }, ["width"]],
  [
    "both while nothing is chosen",
    compareTo(choose(sunny, measured("height"), measured("width")), ">", 3),
    {},
    ["sunny", "height", "width"],
  ],
  [
    "not a condition that is settled",
    compareTo(sum(points(any(sunny, windy), 2), measured("height")), ">", 3),
    { windy: true },
    ["height"],
  ],
  ["an open condition", compareTo(points(all(sunny, windy), 2), ">", 1), { windy: true }, ["sunny"]],
  ["inside every kind of formula", everyFormula(), {}, ["height", "width", "depth", "mood", "noise", "sunny"]],
  ["a list that is open", compareTo(listed("basket", "apple", "count"), ">", 1), { basket: list([], true) }, ["basket"]],
  [
    "a list in which one of two amounts is missing",
    compareTo(listed("basket", "apple", "total"), ">", 3),
    { basket: list([{ tags: ["apple"], amount: 1 }, { tags: ["apple"] }]) },
    ["basket"],
  ],
  ["a list without the amount that is summed", compareTo(listed("basket", "apple", "total"), ">", 1), { basket: apples }, ["basket"]],
  ["a list without the day that is asked for", compareTo(listed("basket", "apple", "first"), ">", 1), { basket: apples }, ["basket"]],
  [
    "the missing amount of another entry does not matter",
    compareTo(sum(listed("basket", "apple", "total"), measured("height")), ">", 1),
    { basket: pears },
    ["height"],
  ],
  [
    "a missing day does not matter to an amount",
    compareTo(sum(listed("basket", "apple", "total"), measured("height")), ">", 1),
    { basket: list([{ tags: ["apple"], amount: 1 }]) },
    ["height"],
  ],
  [
    "a missing amount does not matter to a day",
    compareTo(sum(listed("basket", "apple", "last"), measured("height")), ">", 1),
    { basket: list([{ tags: ["apple"], from: 1 }]) },
    ["height"],
  ],
  [
    "neither matters to a count",
    compareTo(sum(listed("basket", "apple", "count"), measured("height")), ">", 1),
    { basket: apples },
    ["height"],
  ],
  ["no list at all", compareTo(listed("basket", "apple", "count"), ">", 1), {}, ["basket"]],
  ["a quantity that does not exist lacks nothing", compareTo(quotient(number(1), number(0)), ">", 1), {}, []],
  ["the first day of nothing lacks nothing", compareTo(listed("basket", "apple", "first"), ">", 1), { basket: pears }, []],
];
for (const [name, expr, answers, expected] of gaps)
  test(`missing: ${name}`, () => assert.deepEqual(missing(expr, knowing(answers)), expected));

function everyFormula(): Expr {
  const inner = largest(smallest(measured("height"), measured("width")), difference(measured("depth"), number(1)));
  return compareTo(
    product(power(inner, 2), raise(2, measured("mood")), quotient(measured("noise"), item("mood", 0, 2)), points(sunny, 1)),
    ">",
    1,
  );
}

test("openLeaves: the tests that are still open, as often as they stand", () => {
  const named: Expr = { op: "named", id: "n", of: not(windy) };
  assert.deepEqual(openLeaves(all(sunny, named, known("height")), knowing({ height: 1 })), [sunny, windy]);
  assert.deepEqual(openLeaves(all(sunny, sunny), knowing({})), [sunny, sunny]);
  assert.deepEqual(openLeaves(any(sunny, settled(windy)), knowing({})), [sunny]);
  assert.deepEqual(openLeaves(sunny, knowing({ sunny: false })), []);
  const leaves = [among("colour", "red"), has("basket", "apple"), compare("height", ">", 3, "cm")] as const;
  assert.deepEqual(openLeaves(all(...leaves), knowing({})), leaves);
});
