import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isoDay } from "../../../record/day.ts";
import type { Night } from "../../../record/diary/night.ts";
import { clockOfHour, rangeText, ticksOf } from "./axis.ts";
import { type Cell, cellsOf, MOST_BY_NIGHT, runsOf, silences } from "./cells.ts";
import { areaPath, linear, linePath } from "./paths.ts";

const scale = { x: (night: number) => night * 10, y: (value: number) => 100 - value * 10 };
const night = (i: number, worst?: number, onsetHour?: number): Night => ({
  night: isoDay(20_000 + i),
  entries: [],
  symptoms: "unknown",
  numbers: {},
  moments: {},
  yesNo: {},
  problems: [],
  ...(worst !== undefined && { worst: { low: worst, high: worst } }),
  ...(onsetHour !== undefined && { onsetHour }),
});

test("cells: a night that nobody told has no value and no height", () => {
  const cells = cellsOf([night(0, 4), night(1), night(2, 0)], "worst");
  assert.deepEqual(cells, [
    { from: 0, to: 1, value: { low: 4, high: 4 } },
    { from: 1, to: 2 },
    { from: 2, to: 3, value: { low: 0, high: 0 } },
  ]);
  assert.equal(linePath(cells, scale), "M0.0 60.0L5.0 60.0L10.0 60.0M20.0 100.0L25.0 100.0L30.0 100.0");
});

test("cells: a long time is drawn by the week, and every night is in one of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: MOST_BY_NIGHT + 1, max: 800 }), (count) => {
      const cells = cellsOf(
        Array.from({ length: count }, (_, i) => night(i, i % 11)),
        "worst",
      );
      assert.equal(cells[0]?.from, 0);
      assert.equal(cells.at(-1)?.to, count);
      for (const [i, cell] of cells.entries()) assert.equal(cell.from, cells[i - 1]?.to ?? 0);
    }),
  );
});

const someCells = fc
  .array(fc.option(fc.tuple(fc.nat(10), fc.nat(10)), { nil: undefined }), { maxLength: 60 })
  .map((values) =>
    values.map(
      (value, i): Cell => ({ from: i, to: i + 1, ...(value && { value: { low: Math.min(...value), high: Math.max(...value) } }) }),
    ),
  );

test("runs: as many lines as runs, and nothing is drawn across a gap", () => {
  fc.assert(
    fc.property(someCells, (cells) => {
      const runs = runsOf(cells);
      assert.equal(linePath(cells, scale).split("M").length - 1, runs.length);
      assert.equal(areaPath(cells, scale).split("z").length - 1, runs.length);
      assert.equal(runs.flat().length, cells.filter(({ value }) => value !== undefined).length);
    }),
  );
});

test("silences: a calm night without first symptoms is told, a silent one is not", () => {
  const nights = [night(0, 5, 9), night(1, 0), night(2), night(3), night(4, 6)];
  assert.deepEqual(silences(nights, "onset"), [{ from: 2, to: 4 }]);
  assert.deepEqual(silences(nights, "sleep"), [{ from: 0, to: 5 }]);
});

const clocks: readonly [hour: number, text: string][] = [
  [0, "12:00"],
  [9.5, "21:30"],
  [12, "00:00"],
  [15.25, "03:15"],
  [-4, "08:00"],
  [24, "12:00"],
];
for (const [hour, text] of clocks) test(`clock: ${hour} hours after noon is ${text}`, () => assert.equal(clockOfHour(hour), text));

const ranges: readonly [low: number, high: number, digits: number, text: string][] = [
  [7, 8, 0, "7–8"],
  [5, 5, 0, "5"],
  [6.42, 7.11, 1, "6.4–7.1"],
  [6.41, 6.44, 1, "6.4"],
];
for (const [low, high, digits, text] of ranges) test(`range: ${text}`, () => assert.equal(rangeText({ low, high }, "en", digits), text));

test("axis: labels never stand closer than they are wide, and there is one", () => {
  for (const width of [300, 600, 980])
    for (const count of [28, 90, 365, 1500]) {
      const nights = Array.from({ length: count }, (_, i) => isoDay(20_000 + i));
      const ticks = ticksOf(nights, width, "en");
      assert.ok(ticks.length > 0, `${count} nights on ${width} pixels`);
      const x = linear([0, count], [0, width]);
      for (const [i, tick] of ticks.entries()) assert.ok(i === 0 || x(tick.at) - x(ticks[i - 1]?.at ?? 0) >= 40);
    }
});
