import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../../record/diary/diary.ts";
import { stripOf } from "./strip-shape.ts";

const night = "2026-11-21";
const entry = (at: string, told: Partial<Entry> = {}): Entry => ({ id: at, revision: 1, savedAt: at, night, kind: "now", at, ...told });

const ticks: readonly [name: string, at: readonly string[], hours: readonly number[]][] = [
  ["an empty night", [], [22, 0, 2, 4, 6]],
  ["within the night", ["2026-11-22T03:12+01:00"], [22, 0, 2, 4, 6]],
  ["an evening that began early", ["2026-11-21T19:30+01:00"], [20, 22, 0, 2, 4, 6]],
  ["a morning that ended late", ["2026-11-22T08:40+01:00"], [22, 0, 2, 4, 6, 8]],
  ["from noon to noon", ["2026-11-21T12:05+01:00", "2026-11-22T11:55+01:00"], [12, 16, 20, 0, 4, 8, 12]],
];
for (const [name, at, hours] of ticks)
  test(`strip: the hours of ${name}`, () => {
    const strip = stripOf(
      at.map((one) => entry(one)),
      night,
    );
    assert.deepEqual(
      strip.hours.map(({ hour }) => hour),
      hours,
    );
    for (const { x } of [...strip.bars, ...strip.hours]) assert.ok(x >= 0 && x <= 1);
  });

test("strip: what was not told has no height, what was told as a range has two ends", () => {
  const { bars } = stripOf([entry("2026-11-22T02:00+01:00"), entry("2026-11-22T04:00+01:00", { severity: { low: 7, high: 8 } })], night);
  assert.deepEqual(bars, [
    { id: "2026-11-22T02:00+01:00", x: 0.5 },
    { id: "2026-11-22T04:00+01:00", x: 0.75, low: 0.7, high: 0.8 },
  ]);
});

test("strip: the hour that comes twice in autumn stands at its place on the clock", () => {
  const [first, second] = stripOf([entry("2026-11-22T02:30+02:00"), entry("2026-11-22T02:30+01:00")], night).bars;
  assert.equal(first?.x, second?.x);
});
