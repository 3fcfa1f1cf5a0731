// What must hold for all referrals, and what a letter holds. The cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { isFactId } from "./facts.ts";
import { coreLetter } from "./letters.ts";
import { care, referrals } from "./team.ts";

test("nobody about whom nothing is known is referred", () => {
  for (const { id, when } of referrals) assert.equal(evaluate(when, world(new Map())), "unknown", id);
});

test("every referral goes along with a letter that somebody receives", () => {
  for (const { id, care: wanted } of referrals)
    assert.ok(
      care.some((one) => one.id === wanted),
      id,
    );
});

test("a letter asks for facts that exist, each part once", () => {
  const parts = [...coreLetter.map(({ id, facts }) => ({ id, facts })), ...care.map(({ id, letter }) => ({ id, facts: letter.facts }))];
  for (const { id, facts } of parts) for (const fact of facts) assert.ok(isFactId(fact), `${id}: ${fact}`);
  assert.equal(new Set(coreLetter.map(({ id }) => id)).size, coreLetter.length);
  for (const { id, facts, also } of coreLetter) assert.ok(facts.length > 0 || also !== undefined, id);
});

test("the core of a letter names the criteria, the iron values and the ninth question", () => {
  const facts = new Set(coreLetter.flatMap((one) => one.facts));
  for (const id of [
    "urge-to-move-legs",
    "explained-by-mimic",
    "ferritin",
    "transferrin-saturation",
    "crp",
    "creatinine-clearance",
    "phq9-item9",
    "drug-allergies",
  ] as const)
    assert.ok(facts.has(id), id);
});

test("no referral text advises stopping a medicine", () => {
  for (const { id, says } of referrals) assert.doesNotMatch(says.plain, /\bstop (?:taking|your|the)\b/i, id);
});

test("team and letters are plain data", () => {
  const data = { care, referrals, coreLetter };
  assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
});
