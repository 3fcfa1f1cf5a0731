import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, list } from "./answers.ts";
import { all, type Word, difference, number, points, sum } from "./build.ts";
import type { Expr, Leaf, Term } from "./expr.ts";
import { between } from "./interval.ts";
import { trialsOf } from "./trials.ts";

const measured = (fact: string): Term => ({ op: "fact", fact });
const item = (fact: string): Term => ({ op: "item", fact, low: 0, high: 9 });
const above = (of: Term, to: number): Leaf => ({ op: "compare", of, by: ">", to });
const has = (fact: string, tag: string): Leaf => ({ op: "has", fact, tag });

const height: Word = { type: "number", says: "height", min: 0, max: 8 };
const bare: Word = { type: "number", says: "height" };
const apart = [above(measured("height"), 20), above(measured("height"), 3)]; // the smaller limit last, and as a word it would sort first
const ladderOf64 = (low: number, high: number) => Array.from({ length: 65 }, (_, rung) => low + ((high - low) * rung) / 64);

const numbers: readonly [name: string, word: Word, leaves: readonly Leaf[], told: Answer | undefined, answers: readonly number[]][] = [
  ["the ends, the limit, and the gaps between", height, [above(measured("height"), 2)], undefined, [0, 1, 2, 5, 8]],
  ["the limits in their order", { ...height, max: 30 }, apart, undefined, [0, 1.5, 3, 11.5, 20, 25, 30]],
  ["only a limit within the range", height, apart, undefined, [0, 1.5, 3, 5.5, 8]],
  ["a limit at an end is that end", height, [above(measured("height"), 0), above(measured("height"), 8)], undefined, [0, 4, 8]],
  ["no limit of another fact", height, [above(measured("width"), 2)], undefined, [0, 4, 8]],
  ["the limit of an item", height, [above(item("height"), 2)], undefined, [0, 1, 2, 5, 8]],
  ["without a range, one point on each side", bare, [above(measured("height"), 2)], undefined, [1, 2, 3]],
  ["without a range, between two limits as well", bare, apart, undefined, [2, 3, 11.5, 20, 21]],
  ["with one end only", { ...bare, max: 8 }, [above(measured("height"), 2)], undefined, [1, 2, 5, 8]],
  ["with the other end only", { ...bare, min: 0 }, [above(measured("height"), 2)], undefined, [0, 1, 2, 3]],
  ["without range or limit, any number", bare, [], undefined, [0]],
  ["within what is told", height, [above(measured("height"), 2)], between(1, 3), [1, 1.5, 2, 2.5, 3]],
  ["within what is told and plausible, from above", height, [], between(6, Infinity), [6, 7, 8]],
  ["within what is told and plausible, from below", height, [], between(-Infinity, 2), [0, 1, 2]],
  ["what is told touches the plausible range", height, [], between(8, 9), [8]],
  ["what is told touches the plausible range from below", height, [], between(-1, 0), [0]],
  ["what is told lies outside of it", height, [], between(10, 12), [10, 11, 12]],
];
for (const [name, word, leaves, told, answers] of numbers)
  test(`trials of a number: ${name}`, () => assert.deepEqual(trialsOf("height", word, leaves, told), { answers, exhaustive: true }));

test("trials of a number in a formula: a ladder over the range", () => {
  for (const part of [measured("height"), item("height")]) {
    const inSum = above(sum(part, number(1)), 3);
    const { answers, exhaustive } = trialsOf("height", height, [inSum], undefined);
    assert.deepEqual(
      [...answers].map(Number).toSorted((a, b) => a - b),
      ladderOf64(0, 8),
    );
    assert.ok(exhaustive);
    assert.deepEqual(trialsOf("height", bare, [inSum], undefined), { answers: [0], exhaustive: false });
    assert.deepEqual(trialsOf("height", { ...bare, min: 0 }, [inSum], undefined), { answers: [0, 1], exhaustive: false });
    assert.deepEqual(trialsOf("width", height, [inSum], undefined), { answers: [0, 4, 8], exhaustive: true });
  }
  const within = trialsOf("height", height, [above(difference(measured("height"), number(1)), 3)], between(2, 4)).answers;
  assert.deepEqual(
    [...within].map(Number).toSorted((a, b) => a - b),
    ladderOf64(2, 4),
  );
  const endless = trialsOf("height", bare, [above(sum(measured("height"), number(1)), 3)], between(-Infinity, Infinity));
  assert.equal(endless.exhaustive, false);
});

test("trials of a number: a limit inside a condition", () => {
  const condition: Expr = all(above(measured("height"), 2), above(measured("width"), 7));
  assert.deepEqual(trialsOf("height", height, [above(points(condition, 1), 0)], undefined), { answers: [0, 1, 2, 5, 8], exhaustive: true });
});

test("trials of words, levels and yes or no", () => {
  const mood: Word = { type: "scale", says: "mood", levels: ["low", "fair", "good", "high"] };
  const trials = (word: Word, told?: Answer) => trialsOf("it", word, [], told);
  assert.deepEqual(trials({ type: "boolean", says: "it" }), { answers: [true, false], exhaustive: true });
  assert.deepEqual(trials({ type: "code", says: "it", codes: ["red", "blue"] }), { answers: ["red", "blue"], exhaustive: true });
  assert.deepEqual(trials({ type: "code", says: "it" }), { answers: [], exhaustive: false });
  assert.deepEqual(trials(mood), { answers: [0, 1, 2, 3], exhaustive: true });
  assert.deepEqual(trials(mood, between(1, 2)), { answers: [1, 2], exhaustive: true });
  assert.deepEqual(trials({ type: "scale", says: "it" }), { answers: [], exhaustive: false });
});

const basket: Word = { type: "list", says: "basket" };
const seven = ["a", "b", "c", "d", "e", "f", "g"];
const noted = (answers: readonly Answer[]) =>
  answers.map((answer) => {
    assert.ok(typeof answer === "object" && "entries" in answer && !answer.open);
    return answer.entries.flatMap(({ tags }) => tags).join("");
  });

const lists: readonly [name: string, leaves: readonly Leaf[], told: Answer | undefined, tried: readonly string[], exhaustive: boolean][] = [
  ["nothing in question", [], undefined, [""], true],
  ["every combination", [has("basket", "a"), has("basket", "b")], undefined, ["", "b", "a", "ab"], true],
  ["each tag once", [has("basket", "a"), has("basket", "a")], undefined, ["", "a"], true],
  ["not the tags of another list", [has("basket", "a"), has("trunk", "b")], undefined, ["", "a"], true],
  ["the entries that are told stay", [has("basket", "a"), has("basket", "b")], list([{ tags: ["b"] }], true), ["b", "ba"], true],
  ["six: every combination", seven.slice(1).map((tag) => has("basket", tag)), undefined, allOf(seven.slice(1)), true],
  [
    "seven: none, all, each, all but each",
    seven.map((tag) => has("basket", tag)),
    undefined,
    ["", "abcdefg", "a", "bcdefg", "b", "acdefg", "c", "abdefg", "d", "abcefg", "e", "abcdfg", "f", "abcdeg", "g", "abcdef"],
    false,
  ],
  [
    "a count is tried, but not to the end",
    [above({ op: "list", fact: "basket", tag: "a", take: "count" }, 1)],
    undefined,
    ["", "a"],
    false,
  ],
  [
    "the count of another list",
    [has("basket", "a"), above({ op: "list", fact: "trunk", tag: "b", take: "count" }, 1)],
    undefined,
    ["", "a"],
    true,
  ],
];
for (const [name, leaves, told, tried, exhaustive] of lists)
  test(`trials of a list: ${name}`, () => {
    const trials = trialsOf("basket", basket, leaves, told);
    assert.deepEqual(noted(trials.answers), tried);
    assert.equal(trials.exhaustive, exhaustive);
  });

/** Every combination of one-letter tags, counted in twos: the last letter changes fastest. */
function allOf(letters: readonly string[]): readonly string[] {
  return Array.from({ length: 2 ** letters.length }, (_, n) =>
    letters.filter((_letter, i) => (n >> (letters.length - 1 - i)) & 1).join(""),
  );
}
