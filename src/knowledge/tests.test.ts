// The tests: that none is proposed in vain. Their cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf } from "../logic/explain.ts";
import type { Expr } from "../logic/expr.ts";
import { alarms } from "./alarms.ts";
import { formulas } from "./derived/formulas.ts";
import { reasons } from "./reasons.ts";
import type { Test, TestId } from "./shape.ts";
import { tests } from "./tests.ts";
import { treatments } from "./treatments.ts";

const byId: ReadonlyMap<string, Test> = new Map(tests.map((one) => [one.id, one]));

test("questions, examination, diary, medicines, iron, blood count and CRP are for everybody with the picture", () => {
  assert.deepEqual(
    tests.filter(({ when }) => when === undefined).map(({ id }) => id),
    ["interview", "examination", "medicine-review", "diary", "iron-studies", "blood-count", "crp"],
  );
});

test("of a person about whom nothing is known, no test with a trigger is proposed", () => {
  for (const { id, when } of tests) if (when) assert.notEqual(evaluate(when, world(new Map())), "yes", id);
});

/** What a test yields, and what is computed from that. */
function yields({ gives }: Test): ReadonlySet<string> {
  const out = new Set<string>(gives);
  for (const { fact, value } of formulas) if (factsOf(value).some((part) => part !== "today" && out.has(part))) out.add(fact);
  return out;
}
const looksAt = (exprs: readonly (Expr | undefined)[]): string[] => exprs.flatMap((expr) => (expr ? factsOf(expr) : []));

test("every test that settles a reason yields something that the reason looks at", () => {
  for (const { id, present, suspected, against, settledBy } of reasons)
    for (const testId of settledBy) {
      const found = byId.get(testId);
      assert.ok(found, `${id}: ${testId}`);
      const given = yields(found);
      assert.ok(
        looksAt([present, suspected, against]).some((fact) => given.has(fact)),
        `${testId} yields nothing for ${id}`,
      );
    }
});

/** It supports a doubtful diagnosis, and no index may decide one. */
const supportsOnly: ReadonlySet<TestId> = new Set<TestId>(["immobilization-test"]);

test("every test settles a reason, feeds an alarm, or tells a treatment something", () => {
  const settling = new Set(reasons.flatMap(({ settledBy }) => settledBy));
  const alarming = alarms.flatMap(({ levels }) => levels.map(({ when }) => when));
  const planning = treatments.flatMap((one) =>
    [...one.for, ...one.caps, ...one.avoid, ...one.never, ...one.cautions].map(({ when }) => when),
  );
  const asked = new Set(looksAt([...alarming, ...planning]));
  for (const one of tests)
    assert.equal(settling.has(one.id) || one.gives.some((fact) => asked.has(fact)), !supportsOnly.has(one.id), one.id);
});

test("each test stands once, and all of them are plain data", () => {
  assert.equal(byId.size, tests.length);
  assert.equal(tests.length, 29);
  for (const { id, gives } of tests) assert.equal(new Set(gives).size, gives.length, id);
  assert.deepEqual(JSON.parse(JSON.stringify(tests)), tests);
});
