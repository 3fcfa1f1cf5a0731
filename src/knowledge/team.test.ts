// Who does what and when to refer, asked about people whom a clinician can picture; and what a letter holds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { caseWorld } from "./case-world.ts";
import { isFactId } from "./facts.ts";
import { coreLetter } from "./letters.ts";
import { care, referrals } from "./team.ts";
import { cases as careCases } from "./team/care.cases.ts";
import { cases as referralCases } from "./team/referrals.cases.ts";

const tables = [
  { rules: care, cases: careCases },
  { rules: referrals, cases: referralCases },
] as const;

for (const { rules, cases } of tables) {
  for (const one of cases)
    test(`${one.rule}: ${one.name}: ${one.expect}`, () => {
      const rule = rules.find(({ id }) => id === one.rule);
      assert.ok(rule, one.rule);
      assert.equal(evaluate(rule.when, caseWorld(one)), one.expect);
    });

  test(`each of the ${rules.length} has a case that is yes, one that is no and one that cannot tell`, () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id } of rules)
      assert.deepEqual(new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect)), new Set(["yes", "no", "unknown"]), id);
  });
}

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
