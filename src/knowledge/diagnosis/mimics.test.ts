// Each mimic asked about people whom a clinician can picture, and what must hold for all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../../logic/answers.ts";
import { evaluate } from "../../logic/evaluate.ts";
import type { RuleCase } from "../cases.ts";
import { caseWorld } from "../case-world.ts";
import { holds } from "../language.ts";
import { mimicCriteria, mimicIs, mimicPresent, mimics } from "./mimics.ts";
import { cases as muscles } from "./mimics/muscles-and-joints.cases.ts";
import { cases as nerves } from "./mimics/nerves.cases.ts";
import { cases as restlessness } from "./mimics/restlessness.cases.ts";
import { cases as vessels } from "./mimics/vessels.cases.ts";

const cases: readonly RuleCase[] = [...muscles, ...vessels, ...nerves, ...restlessness];
for (const one of cases)
  test(`${one.rule}: ${one.name}: ${one.expect}`, () => {
    const mimic = mimics.find(({ id }) => id === one.rule);
    assert.ok(mimic, one.rule);
    assert.equal(evaluate(mimic.pattern, caseWorld(one)), one.expect);
  });

test("every mimic has a case that is yes, one that is no and one that cannot tell", () => {
  for (const { id } of mimics)
    assert.deepEqual(new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect)), new Set(["yes", "no", "unknown"]), id);
});

test("of a person about whom nothing is known, no mimic is told absent", () => {
  for (const { id, pattern } of mimics) assert.equal(evaluate(pattern, world(new Map())), "unknown", id);
  assert.equal(evaluate(holds(mimicPresent), world(new Map())), "unknown");
});

test("one picture is enough for a mimic to be present", () => {
  for (const one of cases.filter(({ expect }) => expect === "yes"))
    assert.equal(evaluate(holds(mimicPresent), caseWorld(one)), "yes", one.name);
});

const speaksAgainst: readonly [mimic: string, what: string, facts: RuleCase["facts"], expect: string][] = [
  ["leg-cramps", "an urge that is there between the cramps", { "urge-to-move-legs": true, "no-urge-between-attacks": false }, "yes"],
  ["leg-cramps", "an urge, and none between the cramps", { "urge-to-move-legs": true, "no-urge-between-attacks": true }, "no"],
  ["venous-stasis", "an urge that lying down does not settle", { "urge-to-move-legs": true, "better-lying-down": false }, "yes"],
  ["venous-stasis", "an urge that settles on lying down", { "urge-to-move-legs": true, "better-lying-down": true }, "no"],
  ["leg-edema", "no dent on pressing", { "pitting-edema": false }, "yes"],
  ["akathisia", "worse in the evening", { "worse-in-evening": true }, "yes"],
];
for (const [id, what, facts, expect] of speaksAgainst)
  test(`against ${id}: ${what}: ${expect}`, () => {
    const against = mimics.find((mimic) => mimic.id === id)?.against;
    assert.ok(against);
    assert.equal(evaluate(against, caseWorld({ facts })), expect);
  });

test("akathisia is named by its statement", () => {
  assert.equal(evaluate(mimicIs("akathisia"), caseWorld({ facts: { "whole-body-inner-restlessness": false } })), "no");
});

test("there are nineteen mimics, and each asks first about a fact of its own picture", () => {
  assert.equal(new Set(mimics.map(({ id }) => id)).size, 19);
  assert.equal(mimicCriteria.length, 19);
  for (const { id, pattern, asks } of mimics) assert.ok(JSON.stringify(pattern).includes(`"${asks[0]}"`), id);
});

test("a mimic is plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(mimics)), mimics));
