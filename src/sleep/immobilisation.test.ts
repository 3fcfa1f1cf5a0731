// The suggested immobilisation test (C-SLP-106): movements awake per hour, against the limit of 40.
import assert from "node:assert/strict";
import { test } from "node:test";
import { actigraphyIndexName, actigraphyNotes } from "./actigraphy-notes.ts";
import { type ImmobilisationInput, scoreImmobilisation } from "./immobilisation.ts";
import type { MarkedMovement } from "./night.ts";

const every = (interval: number, n: number, from = 20): readonly MarkedMovement[] =>
  Array.from({ length: n }, (_, i) => ({ onset: from + i * interval, duration: 2, side: "left" }));

function test106(input: Partial<ImmobilisationInput>) {
  const read = scoreImmobilisation({ movements: [], fromSeconds: 0, toSeconds: 3600, ...input });
  assert.ok(read.ok);
  return read.value;
}

const limits: readonly (readonly [name: string, movements: readonly MarkedMovement[], perHour: number, reaches: string])[] = [
  ["41 in the hour", every(20, 41), 41, "yes"],
  ["39 in the hour", every(20, 39), 39, "no"],
  ["exactly 40, where the sources differ (C-SLP-103)", every(20, 40), 40, "unknown"],
  ["none", [], 0, "no"],
];
for (const [name, movements, perHour, expected] of limits) {
  test(`C-SLP-106: ${name}: reaches the limit: ${expected}`, () => {
    const result = test106({ movements });
    assert.deepEqual([result.plmw.value, result.reachesLimit], [perHour, expected]);
  });
}

test("C-SLP-106, C-SLP-170: where the open readings lie on both sides of the limit, it is unknown", () => {
  const result = test106({
    movements: [
      ...every(20, 38),
      { onset: 1000, duration: 1, side: "left" },
      { onset: 1004, duration: 1, side: "left" },
      ...every(20, 3, 1024),
    ],
  });
  assert.ok((result.plmw.low ?? 99) < 40 && (result.plmw.high ?? 0) > 40);
  assert.equal(result.reachesLimit, "unknown");
});

test("C-SLP-106: sleep in the test does not count as time awake, and a short test says so", () => {
  const stages = {
    startSeconds: 0,
    epochSeconds: 30,
    stages: Array.from({ length: 120 }, (_, i) => (i < 60 ? ("wake" as const) : ("n1" as const))),
  };
  const result = test106({ movements: every(20, 100), stages });
  assert.equal(result.wakeMinutes, 30);
  assert.equal(result.plmw.value, 178);
  assert.deepEqual(
    result.notes.map((one) => one.id),
    ["short-test", "research-limit"],
  );
});

test("C-SLP-106: discomfort is the mean of the ratings; none is null, not 0", () => {
  assert.equal(
    test106({
      discomfort: [
        { atSeconds: 600, rating: 10 },
        { atSeconds: 1200, rating: 40 },
      ],
    }).meanDiscomfort,
    25,
  );
  assert.equal(test106({}).meanDiscomfort, null);
});

test("a test that ends before it begins is refused", () => {
  const read = scoreImmobilisation({ movements: [], fromSeconds: 100, toSeconds: 100 });
  assert.ok(!read.ok);
  assert.equal(read.problems[0]?.where, "test");
});

test("C-SLP-120 to C-SLP-123: what sensors measure has its own name and its notes", () => {
  assert.equal(actigraphyIndexName, "aPLMI");
  assert.deepEqual(
    actigraphyNotes.map((one) => one.row),
    ["C-SLP-120", "C-SLP-121", "C-SLP-122", "C-SLP-123"],
  );
});
