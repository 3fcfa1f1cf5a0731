import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as intervals from "../../src/logic/interval.ts";
import { between, type Interval } from "../../src/logic/interval.ts";
import { runs } from "../runs.ts";

const number = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const pair = fc.tuple(number, number, number).map((three): [Interval, number] => {
  const [low = 0, middle = 0, high = 0] = three.toSorted((a, b) => a - b);
  return [between(low, high), middle];
});
const holds = ({ low, high }: Interval, value: number) => assert.ok(low <= value && value <= high, `${value} in ${low} to ${high}`);

const operations: readonly [string, (a: Interval, b: Interval) => Interval | undefined, (x: number, y: number) => number][] = [
  ["add", intervals.add, (x, y) => x + y],
  ["subtract", intervals.subtract, (x, y) => x - y],
  ["multiply", intervals.multiply, (x, y) => x * y],
  ["divide", intervals.divide, (x, y) => x / y],
  ["smaller", intervals.smaller, Math.min],
  ["larger", intervals.larger, Math.max],
];
for (const [name, ofIntervals, ofNumbers] of operations)
  test(`law: the interval of ${name} holds the result for every two numbers within`, () => {
    fc.assert(
      fc.property(pair, pair, ([a, x], [b, y]) => {
        const result = ofIntervals(a, b);
        if (result === undefined) assert.ok(name === "divide" && b.low <= 0 && 0 <= b.high);
        else holds(result, ofNumbers(x, y));
      }),
      runs(300),
    );
  });

test("law: the hull holds every number of both", () => {
  fc.assert(
    fc.property(pair, pair, ([a, x], [b, y]) => {
      holds(intervals.hull(a, b), x);
      holds(intervals.hull(a, b), y);
    }),
    runs(300),
  );
});

test("law: between a number and its neighbours lies nothing", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const [below, above] = [intervals.justBelow(value), intervals.justAbove(value)];
      assert.ok(below < value && value < above);
      assert.ok(intervals.justAbove(below) === value && intervals.justBelow(above) === value);
      if (Number.isFinite(below)) assert.ok([below, value].includes(below / 2 + value / 2) || Math.abs(value) < 1e-300);
    }),
    runs(300),
  );
});
