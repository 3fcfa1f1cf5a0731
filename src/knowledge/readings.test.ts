// What a result means, asked about results that a clinician can picture.
import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf } from "../logic/explain.ts";
import type { RuleCase } from "./cases.ts";
import { caseWorld } from "./case-world.ts";
import { holds } from "./language.ts";
import { cases as arteries } from "./readings/arteries.cases.ts";
import { cases as iron } from "./readings/iron.cases.ts";
import { nerveStudyCriteria } from "./readings/nerve-study.ts";
import { cases as nerves } from "./readings/nerves.cases.ts";
import { cases as night } from "./readings/night.cases.ts";
import { cases as scores } from "./readings/scores.cases.ts";
import { cases as veins } from "./readings/veins.cases.ts";
import { cases as worsening } from "./readings/worsening.cases.ts";
import { readings } from "./readings.ts";

const cases: readonly RuleCase[] = [...scores, ...iron, ...night, ...nerves, ...veins, ...arteries, ...worsening];
for (const one of cases)
  test(`${one.rule}: ${one.name}: ${one.expect}`, () => {
    const reading = readings.find(({ id }) => id === one.rule);
    assert.ok(reading, one.rule);
    assert.equal(evaluate(reading.when, caseWorld(one)), one.expect);
  });

// A reading about a result that is there, but badly described, is never unknown: without the result there is nothing to say.
const aboutWhatIsThere = new Set([
  "duplex-low-information",
  "vcss-and-stockings",
  "villalta-without-clot",
  "plms-not-confirmed",
  "plms-rule-set-unknown",
]);
test("every reading has a case that is yes, one that is no and one that cannot tell", () => {
  for (const { id } of readings) {
    const wanted = aboutWhatIsThere.has(id) ? ["yes", "no"] : ["yes", "no", "unknown"];
    assert.deepEqual(new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect)), new Set(wanted), id);
  }
});

// Who has told us nothing has no results, and nothing is said about them.
test("nothing known, nothing read", () => {
  for (const { id, when } of readings) assert.notEqual(evaluate(when, caseWorld({ facts: {} })), "yes", id);
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
  for (const criterion of nerveStudyCriteria) assert.equal(evaluate(holds(criterion), caseWorld({ facts })), "unknown", criterion.id);
});

test("a reading is plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(readings)), readings));

test("every reading looks at some fact", () => {
  for (const { id, when } of readings) assert.ok(factsOf(when).length > 0, id);
});
