import assert from "node:assert/strict";
import { test } from "node:test";
import { readingGrade, syllables } from "./reading-grade.ts";

const words: readonly [string, number][] = [
  ["iron", 2],
  ["legs", 1],
  ["move", 1],
  ["asleep", 2],
  ["doctor", 2],
  ["medicine", 3],
  ["tablet", 2],
  ["kidney", 2],
  ["stopped", 1],
  ["needed", 2],
  ["table", 2],
  ["clinic", 2],
];
for (const [word, count] of words) test(`syllables: ${word} has ${count}`, () => assert.equal(syllables(word), count));

test("reading grade: a child's sentence is easy, a guideline's is not", () => {
  assert.ok(readingGrade("The cat sat on the mat. It was warm.") < 2);
  assert.ok(
    readingGrade("Pharmacological augmentation necessitates comprehensive multidisciplinary reconsideration of dopaminergic treatment.") >
      16,
  );
});
