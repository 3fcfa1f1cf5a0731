import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chance } from "../../../../sleep/chance.ts";
import { legBook } from "./leg-book.ts";
import { columnsOf, columnsOfSegments, levelsOf, pyramidOf } from "./pyramid.ts";

// By a seed and not number by number, so that a counterexample is small to say and quick to find.
const aBase = fc.record({ seed: fc.nat(), length: fc.integer({ min: 1, max: 9000 }) }).map(({ seed, length }) => {
  const dice = chance(seed);
  const values = Float32Array.from({ length }, () => (dice.happens(0.1) ? Number.NaN : dice.between(-500, 500)));
  // The ends are where rounding loses something.
  if (dice.happens(0.5)) values[0] = -600;
  if (dice.happens(0.5)) values[length - 1] = 600;
  return values;
});

test("pyramid, law: the columns of the whole night hold its least and its most, however few they are", () => {
  fc.assert(
    fc.property(aBase, fc.integer({ min: 1, max: 1500 }), (values, count) => {
      const pyramid = pyramidOf({ low: values, high: values, level: values }, new Float32Array(0));
      const known = values.filter((x) => !Number.isNaN(x));
      if (known.length === 0) return;
      const until = values.length / 20;
      const { low, high } = columnsOf(pyramid, 0, until, count);
      assert.equal(Math.min(...low.filter((x) => !Number.isNaN(x))), Math.min(...known));
      assert.equal(Math.max(...high.filter((x) => !Number.isNaN(x))), Math.max(...known));
      assert.equal(Math.max(...levelsOf(pyramid, 0, until, count).filter((x) => !Number.isNaN(x))), Math.max(...known));
    }),
    { numRuns: 200 },
  );
});

test("pyramid: a spike shows in its own column and in no other, at every closeness", () => {
  const values = new Float32Array(8 * 3600 * 20).fill(1);
  values[200_000] = 90; // at 10,000 s
  const pyramid = pyramidOf({ low: values, high: values, level: values }, new Float32Array(0));
  for (const length of [28_800, 3600, 600, 60, 5]) {
    const from = Math.min(28_800 - length, 10_000 - length * 0.3);
    const { high } = columnsOf(pyramid, from, from + length, 1000);
    const where = [...high.keys()].filter((i) => high[i] === 90);
    const due = ((10_000 - from) / length) * 1000;
    const binColumns = Math.max(1, (0.05 / length) * 1000);
    assert.ok(where.length >= 1 && where.every((i) => Math.abs(i - due) <= binColumns + 5), `${length} s: ${where} for ${due}`);
  }
});

test("pyramid: what was not recorded stays unknown, not flat", () => {
  const values = new Float32Array(40_000).fill(2).fill(Number.NaN, 10_000, 30_000);
  const { low } = columnsOf(pyramidOf({ low: values, high: values, level: values }, new Float32Array(0)), 0, 2000, 20);
  const unknown = [...low.keys()].filter((i) => Number.isNaN(low[i]));
  assert.ok([6, 7, 8, 9, 10, 11, 12, 13].every((i) => unknown.includes(i)) && unknown.every((i) => i >= 5 && i < 15), unknown.join());
});

test("pyramid: raw samples fall into the columns of their time", () => {
  const samples = Float32Array.from({ length: 400 }, (_, i) => i);
  const { low, high } = columnsOfSegments([{ startSeconds: 10, samplesPerSecond: 200, samples }], {
    fromSeconds: 9,
    toSeconds: 13,
    count: 4,
  });
  assert.deepEqual([...low], [Number.NaN, 0, 200, Number.NaN]);
  assert.deepEqual([...high], [Number.NaN, 199, 399, Number.NaN]);
});

test("leg book: stretches land at their own time, whatever length was expected", () => {
  const book = legBook(1);
  const ones = new Float32Array(600).fill(1);
  book.watch.bins(0, 0, ones, ones, ones);
  book.watch.bins(100, 0, ones, ones, ones);
  book.watch.rest(100, 5, 2.5);
  const { pyramid, cut } = book.finish();
  const [base] = pyramid.steps;
  assert.equal(cut, false);
  assert.equal(base?.level.length, 130 * 20);
  assert.deepEqual([base?.level[599], base?.level[600], base?.level[1999], base?.level[2000]], [1, Number.NaN, Number.NaN, 1]);
  assert.equal(pyramid.rest[105], 2.5);
  assert.ok(Number.isNaN(pyramid.rest[50]));
});

test("leg book: beyond two days it draws no more, and says so", () => {
  const book = legBook(60);
  const ones = new Float32Array(600).fill(1);
  book.watch.bins(48 * 3600 - 10, 0, ones, ones, ones);
  const { pyramid, cut } = book.finish();
  assert.equal(cut, true);
  assert.equal(pyramid.steps[0]?.level.length, 48 * 3600 * 20);
});
