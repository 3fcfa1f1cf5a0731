// Facts that cannot both be true, asked about records that a clinician can picture.
import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../../logic/evaluate.ts";
import { factsOf } from "../../logic/explain.ts";
import { caseWorld } from "../case-world.ts";
import { conflicts } from "./conflicts.ts";
import { cases } from "./conflicts.cases.ts";

for (const one of cases)
  test(`${one.rule}: ${one.name}: ${one.expect}`, () => {
    const conflict = conflicts.find(({ id }) => id === one.rule);
    assert.ok(conflict, one.rule);
    assert.equal(evaluate(conflict.when, caseWorld(one)), one.expect);
  });

test("every conflict has a case that is yes, one that is no and one that cannot tell", () => {
  for (const { id } of conflicts)
    assert.deepEqual(new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect)), new Set(["yes", "no", "unknown"]), id);
});

test("nothing known, nothing in conflict", () => {
  for (const { id, when } of conflicts) assert.notEqual(evaluate(when, caseWorld({ facts: {} })), "yes", id);
});

test("a conflict names at least one fact that its statement looks at", () => {
  for (const { id, when, facts } of conflicts) {
    const looked = new Set<string>(factsOf(when));
    assert.ok(
      facts.some((fact) => looked.has(fact)),
      id,
    );
  }
});
