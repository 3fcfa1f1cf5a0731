import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { world } from "../../src/logic/answers.ts";
import { not } from "../../src/logic/build.ts";
import { evaluate, NOT } from "../../src/logic/evaluate.ts";
import { type Explanation, explain, grounds } from "../../src/logic/explain.ts";
import type { Truth } from "../../src/logic/expr.ts";
import { openLeaves } from "../../src/logic/questions.ts";
import { runs } from "../runs.ts";
import { statements } from "./invented.ts";
import { type Answers, stories } from "./stories.ts";

const everything = statements({ doors: true, undefinable: true });
const firm = statements({ doors: false, undefinable: true });
const story = stories({ endless: true });

test("law: an explanation carries its verdict down to the leaves", () => {
  fc.assert(
    fc.property(everything.expr, story, (expr, { before }) => {
      const explained = explain(expr, world(before));
      assert.equal(explained.of, expr);
      assertSound(explained, before);
    }),
    runs(400),
  );
});

function assertSound({ truth, of, because }: Explanation, answers: Answers): void {
  assert.equal(truth, evaluate(of, world(answers)));
  for (const reason of because) assertSound(reason, answers);
  const carried = because.map((reason) => reason.truth);
  switch (of.op) {
    case "is":
    case "compare":
    case "among":
    case "has":
    case "known":
      return assert.deepEqual(because, []);
    case "settled":
      return assert.deepEqual([truth, because.length], [carried[0] === "unknown" ? "no" : "yes", 1]);
    case "not":
      return assert.deepEqual(carried, [NOT[truth]]);
    case "named":
      return assert.deepEqual(carried, of.stated !== undefined && answers.has(of.stated) ? [] : [truth]);
    case "atLeast": {
      const all = of.of.map((child) => evaluate(child, world(answers)));
      assert.ok(carried.length > 0);
      assert.deepEqual(
        carried,
        all.filter((one) => one === truth),
      );
    }
  }
}

test("law: every ground has the side of its leaf, and not turns the sides round", () => {
  const turned = { for: "against", against: "for", open: "open" } as const;
  fc.assert(
    fc.property(firm.expr, story, (expr, { before }) => {
      const here = world(before);
      const found = grounds(expr, here);
      for (const { leaf, speaks } of found) assert.equal(speaks === "open", evaluate(leaf, here) === "unknown");
      assert.deepEqual(
        grounds(not(expr), here),
        found.map(({ leaf, speaks }) => ({ leaf, speaks: turned[speaks] })),
      );
      const needed = { yes: "for", no: "against", unknown: "open" } as const satisfies Record<Truth, string>;
      assert.ok(found.some(({ speaks }) => speaks === needed[evaluate(expr, here)]));
    }),
    runs(400),
  );
});

test("law: every open leaf of an open verdict is an open ground", () => {
  fc.assert(
    fc.property(everything.expr, story, (expr, { before }) => {
      const here = world(before);
      const open = openLeaves(expr, here);
      assert.ok(open.every((leaf) => evaluate(leaf, here) === "unknown"));
      assert.equal(open.length > 0, evaluate(expr, here) === "unknown");
      const grounded = grounds(expr, here).flatMap(({ leaf, speaks }) => (speaks === "open" ? [leaf] : []));
      assert.ok(open.every((leaf) => grounded.some((other) => isDeepStrictEqual(other, leaf))));
    }),
    runs(400),
  );
});
