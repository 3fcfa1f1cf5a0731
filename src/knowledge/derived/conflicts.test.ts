// What must hold for all conflicts. Their cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../../logic/answers.ts";
import { evaluate } from "../../logic/evaluate.ts";
import { factsOf } from "../../logic/explain.ts";
import { conflicts } from "./conflicts.ts";

test("nothing known, nothing in conflict", () => {
  for (const { id, when } of conflicts) assert.notEqual(evaluate(when, world(new Map())), "yes", id);
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
