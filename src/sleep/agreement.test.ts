// Agreement of two scorings, on lists short enough to check by hand, and its laws.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { AgreementInput } from "./agreement.ts";
import { agree } from "./agreement.ts";
import type { MarkedMovement, Side } from "./night.ts";
import { scoreNight } from "./score-night.ts";

const move = (onset: number, duration = 2, side: Side = "left"): MarkedMovement => ({ onset, duration, side });
const compare = (a: readonly MarkedMovement[], b: readonly MarkedMovement[], more: Partial<AgreementInput> = {}) =>
  agree({ a, b, overlap: 0.5, fromSeconds: 0, toSeconds: 100, ...more });

test("two events that share half of their union are one; less is two disagreements, with place and side", () => {
  const result = compare([move(10, 2), move(30, 2), move(50, 2)], [move(10.5, 2), move(31.5, 2), move(70, 2)]);
  assert.deepEqual([result.matched, result.onlyA, result.onlyB, result.f1], [1, 2, 2, 2 / 6]);
  assert.deepEqual(
    result.disagreements.map(({ kind, side, span }) => [kind, side, span.onset]),
    [
      ["only-a", "left", 30],
      ["only-b", "left", 31.5],
      ["only-a", "left", 50],
      ["only-b", "left", 70],
    ],
  );
});

test("the overlap that counts is said by the caller", () => {
  const at = (overlap: number) => compare([move(30, 2)], [move(31.5, 2)], { overlap }).matched;
  assert.deepEqual([at(0.1), at(0.2)], [1, 0]);
});

test("one event pairs with one event: a split movement is one match and one extra", () => {
  const result = compare([move(10, 6)], [move(10, 4), move(14.1, 1.9)]);
  assert.deepEqual([result.matched, result.onlyA, result.onlyB], [1, 0, 1]);
});

test("the legs are compared apart; a mark on both legs is one on each", () => {
  assert.equal(compare([move(10, 2, "left")], [move(10, 2, "right")]).matched, 0);
  const both = compare([move(10, 2, "both")], [move(10, 2, "left"), move(10, 2, "right")]);
  assert.deepEqual(
    both.sides.map((one) => [one.side, one.matched]),
    [
      ["left", 1],
      ["right", 1],
    ],
  );
});

test("where one scorer has no sides, sides are not compared", () => {
  assert.equal(compare([move(10, 2, "unknown")], [move(10, 2, "right")]).matched, 1);
});

test("kappa per second: 10 seconds by both, 10 by one alone, of 200 leg seconds", () => {
  const { kappa, kappaSeconds } = compare([move(10, 20)], [move(20, 10)]);
  const [observed, expected] = [190 / 200, (20 * 10 + 180 * 190) / 200 ** 2];
  assert.equal(kappaSeconds, 200);
  assert.ok(Math.abs((kappa ?? 0) - (observed - expected) / (1 - expected)) < 1e-12);
});

test("a second belongs to a movement when movements cover half of it", () => {
  assert.equal(compare([move(10.5, 1)], [move(10, 2)]).kappa, 1);
  assert.notEqual(compare([move(10.6, 0.8)], [move(10, 2)]).kappa, 1);
});

test("two empty scorings: no F1 and no kappa, rather than a perfect one", () => {
  const result = compare([], []);
  assert.deepEqual([result.f1, result.kappa, result.medianOnsetDifference], [null, null, null]);
});

test("the difference of every index stands beside both numbers, and is null where one is", () => {
  const score = (movements: readonly MarkedMovement[]) => {
    const stages = { startSeconds: 0, epochSeconds: 30, stages: Array.from({ length: 120 }, () => "n2" as const) };
    const read = scoreNight({ movements, events: { dialect: "test", stages, problems: [] }, rules: ["wasm-2016", "aasm"] });
    assert.ok(read.ok);
    return read.value;
  };
  const [a, b] = [[10, 30, 50, 70].map((at) => move(at)), [10, 30, 50, 70, 90].map((at) => move(at))];
  const { indices } = compare(a, b, { results: { a: score(a), b: score(b) } });
  const plms = indices.find(({ rules, id }) => rules === "wasm-2016" && id === "plms");
  assert.deepEqual(plms, { rules: "wasm-2016", id: "plms", says: "Periodic movements asleep, per hour", a: 4, b: 5, difference: 1 });
  assert.equal(indices.find(({ id }) => id === "plms-nonrespiratory")?.difference, null);
});

const list = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.1, max: 8, noNaN: true }),
      fc.double({ min: 0.1, max: 6, noNaN: true }),
      fc.constantFrom<Side>("left", "right"),
    ),
    { maxLength: 15 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, duration, side]) => move((at += gap), duration, side));
  });

test("whoever comes first does not matter; with oneself everybody agrees", () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const [one, other] = [compare(a, b), compare(b, a)];
      assert.deepEqual([one.matched, one.onlyA, one.onlyB, one.f1], [other.matched, other.onlyB, other.onlyA, other.f1]);
      assert.ok(Math.abs((one.kappa ?? 0) - (other.kappa ?? 0)) < 1e-12);
      assert.equal(2 * one.matched + one.onlyA + one.onlyB, a.length + b.length);
    }),
  );
});
