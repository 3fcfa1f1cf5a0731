import assert from "node:assert/strict";
import { test } from "node:test";
import { plainNumber } from "./plain-number.ts";

const cases: readonly [text: string, value: number | undefined, comma?: boolean][] = [
  ["0", 0],
  ["-32768", -32768],
  ["+12.5", 12.5],
  [".5", 0.5],
  ["5.", 5],
  ["1e3", 1000],
  ["0,5", 0.5, true],
  ["", undefined],
  [" 1", undefined],
  ["1 000", undefined],
  ["1,000.5", undefined],
  ["0x10", undefined],
  ["1e999", undefined],
  ["Infinity", undefined],
  ["NaN", undefined],
  ["--1", undefined],
];
for (const [text, value, comma = false] of cases)
  test(`number: "${text}"`, () => assert.deepEqual(plainNumber(text), value === undefined ? undefined : { value, comma }));
