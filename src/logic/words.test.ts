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
import { outline, sentence, termText } from "./words.ts";

const vocabulary = {
  sunny: { type: "boolean", says: "the sun shines" },
  windy: { type: "boolean", says: "the wind blows" },
  height: { type: "number", says: "height", unit: "cm" },
  share: { type: "number", says: "share", unit: "1" },
  score: { type: "number", says: "score", unit: "{score}" },
  bare: { type: "number", says: "bare" },
  mood: { type: "scale", says: "mood", levels: ["low", "fair", "high"] },
  noise: { type: "scale", says: "noise" },
  colour: { type: "code", says: "colour", codes: ["red", "blue"] },
  basket: { type: "list", says: "basket", marks: { wanted: "still to be bought" } },
} as const;
const { is, compare, level, among, has, known, measured, item, listed } = language(vocabulary);
const [sunny, windy] = [is("sunny"), is("windy")];
const tall = compare("height", ">=", 75, "cm");
const fine: Expr = { op: "named", id: "fine-day", of: all(sunny, not(windy)) };
const titles = new Map([["fine-day", "a fine day"]]);
const [height, share] = [measured("height"), measured("share")];
const above = (of: Parameters<typeof compareTo>[0]) => compareTo(of, ">", 3);

const cases: readonly [expr: Expr, expected: string][] = [
  [sunny, "the sun shines"],
  [not(sunny), "not the sun shines"],
  [not(any(sunny, windy)), "not (the sun shines or the wind blows)"],
  [not(any(sunny)), "not the sun shines"],
  [tall, "height ≥ 75 cm"],
  [compare("height", "<", 75, "cm"), "height < 75 cm"],
  [compare("height", "<=", 75, "cm"), "height ≤ 75 cm"],
  [compare("height", ">", 75, "cm"), "height > 75 cm"],
  [compare("share", ">", 0.5, "1"), "share > 0.5"],
  [compare("score", ">", 15, "{score}"), "score > 15"],
  [compareTo(measured("bare"), ">", 1), "bare > 1"],
  [level("mood", ">=", "fair"), "mood ≥ fair"],
  [compareTo(item("mood", 0, 2), "<", 2), "mood < high"],
  [compareTo(measured("mood"), ">", 7), "mood > 7"],
  [compareTo(measured("noise"), ">", 2), "noise > 2"],
  [among("colour", "red", "blue"), "colour: red or blue"],
  [has("basket", "apple"), "basket: apple"],
  [has("basket", "wanted:apple"), "still to be bought: apple"],
  [has("basket", "green:apple"), "basket: green:apple"],
  [known("height"), "known: height"],
  [settled(any(sunny, windy)), "settled: (the sun shines or the wind blows)"],
  [all(sunny, windy), "the sun shines and the wind blows"],
  [any(sunny, windy), "the sun shines or the wind blows"],
  [all(sunny, any(windy, tall)), "the sun shines and (the wind blows or height ≥ 75 cm)"],
  [any(sunny, all(windy, tall)), "the sun shines or (the wind blows and height ≥ 75 cm)"],
  [atLeast(2, sunny, windy, tall), "at least 2 of: the sun shines; the wind blows; height ≥ 75 cm"],
  [all(sunny), "the sun shines"],
  [fine, "a fine day"],
  [{ op: "named", id: "untitled", of: sunny }, "untitled"],
  [not(fine), "not a fine day"],
  [above(sum(height, share)), "height + share > 3"],
  [above(product(number(2), height)), "2 × height > 3"],
  [above(product(sum(height, share), number(2))), "(height + share) × 2 > 3"],
  [above(sum(product(height, share), number(2))), "(height × share) + 2 > 3"],
  [above(difference(height, difference(share, number(1)))), "height − (share − 1) > 3"],
  [above(quotient(height, product(share, share))), "height ÷ (share × share) > 3"],
  [above(power(height, -1.2)), "height^-1.2 > 3"],
  [above(power(product(height, share), 2)), "(height × share)^2 > 3"],
  [above(raise(0.9938, height)), "0.9938^height > 3"],
  [above(raise(2, sum(height, share))), "2^(height + share) > 3"],
  [above(smallest(height, number(1))), "(the smaller of height, 1) > 3"],
  [above(largest(height, number(1))), "(the larger of height, 1) > 3"],
  [above(points(any(sunny, windy), 2)), "(2 if the sun shines or the wind blows) > 3"],
  [above(sum(points(sunny, 2), points(fine, 1))), "(2 if the sun shines) + (1 if a fine day) > 3"],
  [above(choose(fine, height, sum(share, number(1)))), "(height if a fine day, else (share + 1)) > 3"],
  [above(sum(item("mood", 0, 2), number(1))), "mood + 1 > 3"],
  [above(listed("basket", "apple", "count")), "count of basket apple > 3"],
  [above(sum(listed("basket", "apple", "count"), number(1))), "count of basket apple + 1 > 3"],
];
for (const [expr, expected] of cases) test(`sentence: ${expected}`, () => assert.equal(sentence(expr, vocabulary, titles), expected));

test("words: a quantity by itself, and a name without a title", () => {
  assert.equal(termText(points(fine, 2), vocabulary, titles), "2 if a fine day");
  assert.equal(sentence(fine, vocabulary), "fine-day");
  assert.deepEqual(outline(fine, vocabulary), ["fine-day"]);
});

test("words: a fact that the vocabulary does not know is an error", () => {
  assert.throws(() => sentence({ op: "is", fact: "rainy" }, vocabulary), /^ReferenceError: no such fact: rainy$/);
  assert.equal(sentence(compareTo(measured("height"), "<", 1), { height: { type: "number", says: "size", unit: "m" } }), "size < 1 m");
});

test("outline: one statement a line", () => {
  const statement = all(sunny, any(not(windy), not(any(tall, fine))), atLeast(2, sunny, windy, all(tall)), any(all(sunny, windy)));
  assert.deepEqual(outline(statement, vocabulary, titles), [
    "all of",
    "  the sun shines",
    "  any of",
    "    not the wind blows",
    "    not",
    "      any of",
    "        height ≥ 75 cm",
    "        a fine day",
    "  at least 2 of",
    "    the sun shines",
    "    the wind blows",
    "    height ≥ 75 cm",
    "  all of",
    "    the sun shines",
    "    the wind blows",
  ]);
  assert.deepEqual(outline(not(fine), vocabulary, titles), ["not a fine day"]);
  assert.deepEqual(outline(sunny, vocabulary, titles, 2), ["    the sun shines"]);
});
