import assert from "node:assert/strict";
import { test } from "node:test";
import { wayOf } from "./effect-words.ts";

const rows: readonly [low: number, high: number, way: unknown][] = [
  [0.43, 2.06, { is: "worse", low: "0.4", high: "2.1" }],
  [-2.06, -0.43, { is: "better", low: "0.4", high: "2.1" }],
  [-0.9, 1.2, { is: "both", better: "0.9", worse: "1.2" }],
  [0, 1, { is: "both", better: "0.0", worse: "1.0" }],
];
for (const [low, high, way] of rows) test(`effect from ${low} to ${high}`, () => assert.deepEqual(wayOf({ low, high }, "en"), way));
