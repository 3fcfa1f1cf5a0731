// What must hold for all readings. Their cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf } from "../logic/explain.ts";
import { holds } from "./language.ts";
import { nerveStudyCriteria } from "./readings/nerve-study.ts";
import { readings } from "./readings.ts";

// Who has told us nothing has no results, and nothing is said about them.
test("nothing known, nothing read", () => {
  for (const { id, when } of readings) assert.notEqual(evaluate(when, world(new Map())), "yes", id);
});

test("ids are words joined by hyphens, and no two readings share one", () => {
  for (const { id } of readings) assert.match(id, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  assert.equal(new Set(readings.map(({ id }) => id)).size, readings.length);
});

test("values without the laboratory's own limits decide nothing about the nerves", () => {
  const facts = {
    "sural-amplitude": 0.1,
    "fibular-motor-amplitude": 0.1,
    "fibular-motor-velocity": 20,
    "fibular-distal-latency": 15,
    "tibial-motor-amplitude": 0.1,
    "tibial-motor-velocity": 20,
    "tibial-distal-latency": 15,
    "neuropathy-asymmetric-or-motor": false,
    "upper-limb-sensory-normal": true,
    "needle-study-one-root": true,
  };
  for (const criterion of nerveStudyCriteria)
    assert.equal(evaluate(holds(criterion), world(new Map<string, Answer>(Object.entries(facts)))), "unknown", criterion.id);
});

test("a reading is plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(readings)), readings));

test("every reading looks at some fact", () => {
  for (const { id, when } of readings) assert.ok(factsOf(when).length > 0, id);
});
