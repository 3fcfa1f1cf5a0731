// Disagreements: every one of the ledger, each with both sides, their dates and their sources.
import assert from "node:assert/strict";
import { test } from "node:test";
import { disagreements } from "./disagreements.ts";
import { rows } from "./rows.ts";
import { sources } from "./sources.ts";

test("every disagreement of the evidence is stated once, in its order", () => {
  const known = Object.keys(rows).filter((id) => /^D-\d+$/.test(id));
  assert.deepEqual(
    disagreements.map(({ id }) => id),
    known.toSorted((a, b) => a.localeCompare(b, "en")),
  );
});

test("each has at least two positions, and rests on its own row", () => {
  for (const { id, positions, rows: own } of disagreements) {
    assert.ok(positions.length >= 2, id);
    assert.ok(
      own.some((row) => row === id),
      id,
    );
  }
});

test("positions stand in the order of their years, and every guideline has one", () => {
  for (const { id, positions } of disagreements) {
    const years = positions.flatMap(({ year }) => (year === undefined ? [] : [year]));
    assert.deepEqual(
      years,
      years.toSorted((a, b) => a - b),
      id,
    );
    for (const { source, year } of positions) if (year === undefined) assert.equal(sources[source].kind, "label", `${id}: ${source}`);
  }
});

// KDIGO calls it the guideline of 2012; it was printed in 2013.
test("a year that the source itself carries is the year shown", () => {
  for (const { id, positions } of disagreements)
    for (const { source, year } of positions) {
      const own = sources[source];
      if ("year" in own && year !== undefined && source !== "KDIGO") assert.equal(year, own.year, `${id}: ${source}`);
    }
});

test("the newest guideline is named in what is shown about dopamine agonists", () => {
  const first = disagreements.find(({ id }) => id === "D-01");
  assert.ok(first);
  assert.match(first.shown, /2025/);
  assert.equal(first.positions.at(-1)?.source, "AASM25");
});

test("what is shown is a sentence and never advises for a dopamine agonist or cabergoline", () => {
  for (const { id, shown } of disagreements) {
    assert.match(shown, /^[A-Z0-9].*\.$/s, id);
    assert.doesNotMatch(shown, /\b(?:start|take|use) (?:a dopamine agonist|pramipexole|ropinirole|cabergoline)\b/i, id);
  }
});

test("disagreements are plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(disagreements)), disagreements));
