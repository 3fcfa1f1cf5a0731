// What is known as of a day: legs of different ages, iron by vein told long ago, medicines in any order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerOf, knownAs as known } from "../../test/plain-input.ts";

const index = (value: number, on: string) => ({ value, unit: "1", on });

const legs: readonly [name: string, left: unknown, right: unknown, expected: unknown][] = [
  ["both fresh: the lower one", index(1.1, "2026-10-01"), index(0.5, "2026-11-01"), { low: 0.5, high: 0.5 }],
  ["left too old: it takes nothing from the right", index(1.1, "2024-01-01"), index(0.5, "2026-11-01"), { low: 0, high: 0.5 }],
  ["right too old: the left alone says nothing about it", index(1.1, "2026-11-01"), index(0.5, "2024-01-01"), { low: 0, high: 1.1 }],
  ["both too old: not known", index(1.1, "2024-01-01"), index(0.5, "2024-01-01"), undefined],
];
for (const [name, left, right, expected] of legs)
  test(`legs: ${name}`, () => {
    assert.deepEqual(known({ "ankle-brachial-index": { left, right } }).now.answers.get("ankle-brachial-index"), expected);
  });

test("iron by vein told too long ago opens no door, and still closes one", () => {
  const { now, stops } = known({ "days-since-iv-iron": { value: 10, unit: "d", on: "2026-10-18" } });
  assert.equal(now.answers.get("days-since-iv-iron"), undefined);
  assert.deepEqual(stops.answers.get("days-since-iv-iron"), { low: 45, high: 45 });
});

test("iron by vein told too long ago still spoils a ferritin drawn soon after it", () => {
  const ferritin = (on: string) =>
    known({ "days-since-iv-iron": { value: 0, unit: "d", on: "2026-09-20" }, ferritin: { value: 150, unit: "ug/L", on } }).now.answers.get(
      "ferritin",
    );
  assert.equal(ferritin("2026-11-14"), undefined);
  assert.equal(ferritin("2026-11-15"), 150);
});

test("medicines and allergies are known in the same order however they were written", () => {
  const medicines = [
    { ingredient: "gabapentin", dailyDose: 300, unit: "mg" },
    { ingredient: "duloxetine", since: "2026-01-01" },
    { ingredient: "gabapentin", dailyDose: 100, unit: "mg" },
  ];
  const allergies = ["oxycodone", "codeine"];
  const [one, other] = [
    known({ "drug-allergies": allergies }, medicines),
    known({ "drug-allergies": allergies.toReversed() }, medicines.toReversed()),
  ];
  for (const fact of ["medicines", "drug-allergies"]) assert.deepEqual(other.now.answers.get(fact), one.now.answers.get(fact));
});

const limited: readonly [name: string, fact: string, told: unknown, expected: unknown][] = [
  ["below a limit, down to zero", "ferritin", "<=5", { low: 0, high: 5 }],
  ["below a limit, down to the lowest that it can be", "hours-onset-earlier", "<=2", { low: -12, high: 2 }],
  ["below a limit that is below zero", "hours-onset-earlier", "<=-3", { low: -12, high: -3 }],
  ["below zero where there is no such thing: not known", "ferritin", "<0", undefined],
];
for (const [name, fact, told, expected] of limited)
  test(`a comparator: ${name}`, () => {
    assert.deepEqual(answerOf(fact, known({ [fact]: told })), expected);
  });

test("iron by vein told long ago counts beside an older one on the medicine list", () => {
  const { now } = known({ "days-since-iv-iron": { value: 0, unit: "d", on: "2026-10-20" } }, [
    { ingredient: "ferumoxytol", status: "stopped", since: "2026-08-01" },
  ]);
  assert.deepEqual(now.answers.get("days-since-iv-iron"), { low: 33, high: 33 });
});

const dialysis: readonly [name: string, facts: Readonly<Record<string, unknown>>, expected: unknown, problems: number][] = [
  ["haemodialysis says that there is dialysis", { hemodialysis: true }, true, 0],
  ["no haemodialysis leaves it open", { hemodialysis: false }, undefined, 0],
  ["haemodialysis with dialysis denied: a conflict, and the safer one counts", { hemodialysis: true, dialysis: false }, true, 1],
  ["haemodialysis told too long ago says nothing", { hemodialysis: { value: true, on: "2026-01-01" } }, undefined, 0],
];
for (const [name, facts, expected, problems] of dialysis)
  test(name, () => {
    const found = known(facts);
    assert.equal(found.now.answers.get("dialysis"), expected);
    assert.equal(found.problems.length, problems);
  });
