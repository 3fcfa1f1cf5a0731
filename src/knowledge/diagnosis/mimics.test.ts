// What must hold for all mimics. Their cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../../logic/answers.ts";
import { evaluate } from "../../logic/evaluate.ts";
import { holds } from "../language.ts";
import { mimicCriteria, mimicIs, mimicPresent, mimics } from "./mimics.ts";

const known = (facts: Readonly<Record<string, boolean>>) => world(new Map(Object.entries(facts)));

test("of a person about whom nothing is known, no mimic is told absent", () => {
  for (const { id, pattern } of mimics) assert.equal(evaluate(pattern, world(new Map())), "unknown", id);
  assert.equal(evaluate(holds(mimicPresent), world(new Map())), "unknown");
});

test("one picture is enough for a mimic to be present", () => {
  for (const { id, pattern } of mimics) assert.ok(JSON.stringify(mimicPresent.when).includes(JSON.stringify(pattern)), id);
});

const speaksAgainst: readonly [mimic: string, what: string, facts: Readonly<Record<string, boolean>>, expect: string][] = [
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
    assert.equal(evaluate(against, known(facts)), expect);
  });

test("akathisia is named by its statement", () => {
  assert.equal(evaluate(mimicIs("akathisia"), known({ "whole-body-inner-restlessness": false })), "no");
});

test("there are nineteen mimics, and each asks first about a fact of its own picture", () => {
  assert.equal(new Set(mimics.map(({ id }) => id)).size, 19);
  assert.equal(mimicCriteria.length, 19);
  for (const { id, pattern, asks } of mimics) assert.ok(JSON.stringify(pattern).includes(`"${asks[0]}"`), id);
});

test("a mimic is plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(mimics)), mimics));
