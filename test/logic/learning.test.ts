import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { world } from "../../src/logic/answers.ts";
import { not } from "../../src/logic/build.ts";
import { evaluate, NOT } from "../../src/logic/evaluate.ts";
import { quantity } from "../../src/logic/quantity.ts";
import { runs } from "../runs.ts";
import { statements } from "./invented.ts";
import { keepingWord, stories } from "./stories.ts";

const everything = statements({ doors: true, undefinable: true });
const firm = statements({ doors: false, undefinable: true });
const defined = statements({ doors: false, undefinable: false });
const story = stories({ endless: true });

test("law: learning more may settle an unknown, and never overturns a verdict", () => {
  fc.assert(
    fc.property(firm.expr, story, (expr, { before, later, complete }) => {
      for (const [earlier, now] of [
        [before, later],
        [later, complete],
        [before, complete],
      ] as const) {
        const verdict = evaluate(expr, world(earlier));
        if (verdict !== "unknown") assert.equal(evaluate(expr, world(keepingWord(earlier, now))), verdict);
      }
    }),
    runs(600),
  );
});

test("law: the interval of a quantity holds every value that it can still turn out to have", () => {
  fc.assert(
    fc.property(firm.term, story, (term, { before, later, complete }) => {
      for (const [earlier, now] of [
        [before, later],
        [later, complete],
        [before, complete],
      ] as const) {
        const wide = quantity(term, world(earlier));
        const narrow = quantity(term, world(keepingWord(earlier, now)));
        if (wide === undefined) continue;
        assert.ok(narrow !== undefined, "what is defined stays defined");
        assert.ok(
          narrow.low >= lower(wide.low) && narrow.high <= -lower(-wide.high),
          `${JSON.stringify(narrow)} within ${JSON.stringify(wide)}`,
        );
        assert.ok(wide.low <= wide.high);
      }
    }),
    runs(600),
  );
});

/** A hair below: a power may be out by its last bit. */
const lower = (value: number) => value - 1e-9 * Math.max(1, Math.abs(value));

test("law: with everything known, nothing is unknown and every quantity is one number", () => {
  fc.assert(
    fc.property(defined.expr, defined.term, story, (expr, term, { complete }) => {
      assert.notEqual(evaluate(expr, world(complete)), "unknown");
      const value = quantity(term, world(complete));
      assert.ok(value !== undefined && value.low === value.high && Number.isFinite(value.low));
    }),
    runs(300),
  );
});

test("law: not is its own inverse, and turns every verdict round", () => {
  fc.assert(
    fc.property(everything.expr, story, (expr, { before }) => {
      assert.equal(evaluate(not(not(expr)), world(before)), evaluate(expr, world(before)));
      assert.equal(evaluate(not(expr), world(before)), NOT[evaluate(expr, world(before))]);
    }),
    runs(300),
  );
});

test("law: a statement goes through JSON unchanged", () => {
  fc.assert(
    fc.property(everything.expr, (expr) => assert.deepEqual(JSON.parse(JSON.stringify(expr)), expr)),
    runs(300),
  );
});

test("law: what is remembered is what would be found", () => {
  fc.assert(
    fc.property(fc.array(everything.expr, { minLength: 2, maxLength: 5 }), story, (exprs, { before }) => {
      const shared = world(before);
      for (const expr of [...exprs, ...exprs]) assert.equal(evaluate(expr, shared), evaluate(expr, world(before)));
    }),
    runs(200),
  );
});
