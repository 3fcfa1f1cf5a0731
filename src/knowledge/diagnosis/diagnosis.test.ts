// The systems, the scales and the screeners, as a clinician would check them. The cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../../logic/answers.ts";
import { evaluate } from "../../logic/evaluate.ts";
import { quantity } from "../../logic/quantity.ts";
import { factOf } from "../facts.ts";
import { holds } from "../language.ts";
import { positivePredictiveValue, screeners } from "./screening.ts";
import { scales } from "./severity.ts";
import { systems } from "./systems.ts";

test("one person can be met in one system and not in another: a medicine provoked it three weeks ago", () => {
  const facts = {
    "urge-to-move-legs": true,
    "worse-at-rest": true,
    "relieved-by-movement": true,
    "worse-in-evening": true,
    "explained-by-mimic": false,
    "explained-by-substance-or-medicine": true,
    "symptom-nights-per-week": 5,
    "symptom-duration-months": 0.7,
    "disturbs-sleep": true,
  };
  assert.deepEqual(
    systems.map((system) => [system.id, evaluate(holds(system), world(new Map<string, boolean | number>(Object.entries(facts))))]),
    [
      ["irlssg-2014", "yes"],
      ["icsd-3-tr", "yes"],
      ["dsm-5-tr", "no"],
    ],
  );
});

for (const { id, of, bands } of scales)
  test(`${id}: every whole total of the scale is in one band, and every band in the scale`, () => {
    const fact = factOf(of);
    assert.ok(fact.type === "number");
    let next = fact.min;
    for (const { low, high } of bands) {
      assert.equal(low, next);
      assert.ok(high >= low);
      next = high + 1;
    }
    assert.equal(next, fact.max + 1);
  });

const nothing = world(new Map());
test("at a prevalence of 5 % about one positive screen in three is right", () => {
  const pooled = screeners.find(({ id }) => id === "pooled");
  assert.ok(pooled);
  const value = quantity(positivePredictiveValue(pooled, 0.05), nothing);
  assert.ok(value);
  // 0.044 / (0.044 + 0.095), which the review reports as 0.31 (0.27 to 0.34)
  assert.ok(Math.abs(value.low - 0.044 / 0.139) < 1e-9 && value.low === value.high);
  assert.ok(value.low > 0.27 && value.low < 0.34);
});

test("where nobody has it every positive answer is wrong, where everybody has it none is", () => {
  for (const one of screeners) {
    assert.equal(quantity(positivePredictiveValue(one, 0), nothing)?.low, 0, one.id);
    assert.equal(quantity(positivePredictiveValue(one, 1), nothing)?.low, 1, one.id);
  }
});
