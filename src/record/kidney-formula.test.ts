// The computed kidney function against worked examples (row CK-TEST).
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerOf, knownAs } from "../../test/plain-input.ts";

const examples: readonly [sex: "female" | "male", age: number, creatinine: number, egfr: number][] = [
  ["female", 55, 0.9, 75.5],
  ["female", 40, 0.7, 112.05],
  ["female", 30, 0.5, 129.32],
  ["male", 50, 1.0, 91.69],
  ["male", 50, 0.9, 104.05],
  ["male", 25, 0.8, 125.95],
  ["male", 70, 2.5, 26.96],
  ["female", 60, 4.0, 12.22],
  ["female", 80, 1.2, 45.76],
];

for (const [sex, age, creatinine, egfr] of examples)
  test(`a ${sex} of ${age} with a creatinine of ${creatinine} mg/dL filters ${egfr} mL/min/1.73 m2`, () => {
    const known = knownAs({ sex, age, creatinine: { value: creatinine, unit: "mg/dL" } });
    assert.ok(Math.abs(Number(answerOf("egfr", known)) - egfr) < 0.01);
  });
