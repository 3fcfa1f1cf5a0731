import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { distance, nearest, orMeant } from "./nearest.ts";

const words = ["ferritin", "gabapentin", "pregabalin", "age", "transferrin-saturation"];

for (const [word, meant] of [
  ["feritin", "ferritin"],
  ["Gabapentine", "gabapentin"],
  ["transferrin saturation", "transferrin-saturation"],
  ["aeg", "age"],
  ["moonlight", undefined],
  ["", undefined],
  ["f".repeat(100_000), undefined],
] as const)
  test(`nearest: ${word.slice(0, 30)} may have meant ${meant ?? "nothing"}`, () => {
    assert.equal(nearest(word, words), meant);
    assert.equal(orMeant("a word", word, words), meant === undefined ? "a word" : `a word; did you mean ${meant}?`);
  });

test("nearest: a distance is none only to itself, the same both ways, and never more than the longer word", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(distance(a, b) === 0, a === b);
      assert.equal(distance(a, b), distance(b, a));
      assert.ok(distance(a, b) <= Math.max(a.length, b.length));
    }),
  );
});
