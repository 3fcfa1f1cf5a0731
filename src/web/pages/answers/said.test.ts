import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../../knowledge/people.ts";
import { answersOf } from "../../state/sample.ts";
import { type Said, saidIn, toldByTopic } from "./said.ts";

for (const person of people)
  test(`answers: every answer of ${person.id} is listed, once`, () => {
    const answers = answersOf(person, new Date(2026, 10, 22, 12));
    const listed = toldByTopic(answers).flatMap(({ facts }) => facts);
    assert.deepEqual(listed.toSorted(), [...answers.told.keys()].toSorted());
    for (const { value } of answers.told.values()) assert.ok(saidIn(value).length > 0);
  });

const forms: readonly [name: string, value: unknown, said: readonly Said[]][] = [
  ["a no", false, [{ value: false }]],
  ["a word", "every-night", [{ value: "every-night" }]],
  ["a value with a day", { value: 40, unit: "ug/L", on: "2026-05-01" }, [{ value: 40, unit: "ug/L", on: "2026-05-01" }]],
  ["a comparator", { value: 5, comparator: "<" }, [{ value: "< 5" }]],
  [
    "two days",
    [
      { value: 1, on: "2026-05-01" },
      { value: 2, on: "2026-06-01" },
    ],
    [
      { value: 1, on: "2026-05-01" },
      { value: 2, on: "2026-06-01" },
    ],
  ],
  ["a list of words", ["iron"], [{ value: ["iron"] }]],
  ["not known", undefined, []],
];
for (const [name, value, said] of forms) test(`answers: ${name}`, () => assert.deepEqual(saidIn(value), said));
