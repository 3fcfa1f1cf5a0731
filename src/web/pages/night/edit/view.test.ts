import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { panned, showing, ticksOf, type View, within, zoomed } from "./view.ts";

const night = 28_800;

const cases: readonly (readonly [name: string, view: View, expected: View])[] = [
  ["before the start", { from: -50, to: 50 }, { from: 0, to: 100 }],
  ["beyond the end", { from: 28_750, to: 28_900 }, { from: 28_650, to: 28_800 }],
  ["longer than the night", { from: -9, to: 99_999 }, { from: 0, to: night }],
  ["shorter than a second", { from: 10, to: 10.2 }, { from: 10, to: 11 }],
];
for (const [name, view, expected] of cases) test(`view: ${name}`, () => assert.deepEqual(within(view, night), expected));

test("view: the moment under the hand stays there while it zooms", () => {
  const near = zoomed({ from: 1000, to: 2000 }, 0.5, 1250, night);
  assert.deepEqual(near, { from: 1125, to: 1625 });
});

test("view: an event outside is brought in, one inside moves nothing", () => {
  const view = { from: 100, to: 130 };
  assert.equal(showing(view, { from: 110, to: 112 }, night), view);
  assert.deepEqual(showing(view, { from: 199, to: 201 }, night), { from: 185, to: 215 });
});

test("view: the axis reads whole on the clock", () => {
  const start = 22 * 3600 + 7 * 60 + 13;
  for (const at of ticksOf({ from: 0, to: night }, 10, start)) assert.equal((at + start) % 3600, 0);
  assert.deepEqual(
    ticksOf({ from: 10.01, to: 11.01 }, 6, 0).map((at) => Number(at.toFixed(2))),
    [10.2, 10.4, 10.6, 10.8, 11],
  );
});

const aView = fc
  .tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.double({ min: 0.001, max: 1e5, noNaN: true }))
  .map(([from, length]) => ({ from, to: from + length }));
test("view, law: whatever is done to it, it lies in the night and shows a second at least", () => {
  fc.assert(
    fc.property(
      aView,
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (view, factor, share) => {
        const start = within(view, night);
        for (const one of [
          start,
          zoomed(start, factor, start.from, night),
          panned(start, share, night),
          showing(start, { from: 5, to: 7 }, night),
        ]) {
          assert.ok(one.from >= 0 && one.to <= night + 1e-6 && one.to - one.from >= 1 - 1e-6, JSON.stringify(one));
        }
      },
    ),
  );
});
