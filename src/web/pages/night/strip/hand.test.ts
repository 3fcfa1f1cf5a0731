import assert from "node:assert/strict";
import { test } from "node:test";
import type { Mark } from "../edit/sheet.ts";
import { gripAt, pulled } from "./hand.ts";
import { lanesOf, stripFrame } from "./lanes.ts";

const frame = stripFrame(1000, { from: 0, to: 100 }, lanesOf([{ side: "left" }, { side: "right" }]));
const mark = (id: number, side: Mark["side"], onset: number, duration: number): Mark => ({
  id,
  side,
  onset,
  duration,
  state: "open",
  by: "ekbom",
});
const marks = [mark(0, "left", 10, 5), mark(1, "right", 12, 20), mark(2, "both", 50, 2), mark(3, "left", 11, 1)];
const [left = 0, right = 0] = frame.lanes.map(({ middle }) => middle);

const cases: readonly (readonly [name: string, x: number, y: number, selected: number | undefined, expected: string])[] = [
  ["a movement of the left leg", 140, left, undefined, "mark 0"],
  ["of two, the shorter one", 115, left, undefined, "mark 3"],
  ["the other lane has its own", 140, right, undefined, "mark 1"],
  ["a mark on both stands on both lanes", 505, right, undefined, "mark 2"],
  ["the edge of what is chosen", 153, left, 0, "end 0"],
  ["its beginning", 97, left, 0, "start 0"],
  ["the same place, nothing chosen", 148, left, undefined, "mark 0"],
  ["bare ground", 800, left, 0, "ground 80"],
  ["above the lanes", 140, 5, 0, "ground 14"],
];
for (const [name, x, y, selected, expected] of cases)
  test(`hand: ${name}`, () => {
    const grip = gripAt(x, y, frame, marks, selected);
    const said =
      grip.is === "ground" ? `ground ${Math.round(grip.seconds)}` : `${grip.is === "edge" ? grip.which : "mark"} ${grip.mark.id}`;
    assert.equal(said, expected);
  });

test("hand: an edge follows in steps, and a movement is never turned inside out", () => {
  const one = mark(0, "left", 10, 5);
  const close = ({ onset, duration }: { readonly onset: number; readonly duration: number }) =>
    [onset, duration].map((n) => Math.round(n * 1000) / 1000);
  assert.deepEqual(close(pulled(one, "end", 16.02, 0.05)), [10, 6]);
  assert.deepEqual(close(pulled(one, "start", 9.51, 0.05)), [9.5, 5.5]);
  assert.deepEqual(close(pulled(one, "end", 3, 0.05)), [10, 0.05]);
  assert.deepEqual(close(pulled(one, "start", 99, 0.05)), [14.95, 0.05]);
  assert.deepEqual(close(pulled(one, "start", -4, 0.05)), [0, 15]);
});
