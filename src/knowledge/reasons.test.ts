// What must hold for all reasons. Their cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import type { Expr, Truth } from "../logic/expr.ts";
import { reasons } from "./reasons.ts";
import type { Reason } from "./shape.ts";

type Facts = Readonly<Record<string, boolean | number>>;

function statusOf({ present, suspected }: Reason, facts: Facts): string {
  const verdict = (expr: Expr | undefined): Truth => (expr === undefined ? "no" : evaluate(expr, world(new Map(Object.entries(facts)))));
  if (verdict(present) === "yes") return "present";
  if (verdict(suspected) === "yes") return "suspected";
  return verdict(present) === "no" && verdict(suspected) === "no" ? "absent" : "unknown";
}

/** What a test cannot show is explained, never claimed: these have no expression. */
const explainedOnly = new Set(["dopamine-system"]);

test("of a person about whom nothing is known, no reason is told present, suspected or absent", () => {
  for (const reason of reasons.filter(({ id }) => !explainedOnly.has(id))) assert.equal(statusOf(reason, {}), "unknown", reason.id);
});

test("what is only explained has no expression and no test that would settle it", () => {
  for (const { id, present, suspected, settledBy } of reasons)
    assert.equal(present === undefined && suspected === undefined && settledBy.length === 0, explainedOnly.has(id), id);
});

test("no vein, habit, mood or sleep reason is ever better than suspected", () => {
  const capped = reasons.filter(({ domain }) => ["vascular", "lifestyle", "mood", "sleep"].includes(domain));
  assert.equal(capped.length, 16);
  for (const { id, present } of capped) assert.equal(present, undefined, id);
});

test("a firm link is claimed for low iron, kidney disease and augmentation alone", () => {
  assert.deepEqual(
    reasons.filter(({ link }) => link === "firm").map(({ id }) => id),
    ["iron-deficiency", "iron-deficiency-anemia", "kidney-disease", "dopaminergic-augmentation"],
  );
});

test("no iron text calls a store replete or normal", () => {
  for (const { id, says } of reasons)
    if (/iron|ferritin|anemia/.test(id)) assert.doesNotMatch(`${says.plain} ${says.clinician}`, /\breplete|\bnormal/i, id);
});

test("no text tells anybody to stop a medicine, and none says that a habit or a disease causes restless legs", () => {
  for (const { id, says } of reasons) {
    const text = `${says.plain} ${says.clinician}`;
    assert.doesNotMatch(text.replaceAll(/\b(?:never|not) stop\b[^.]*\./gi, ""), /\bstop (?:it|taking|this|that|your|all)\b/i, id);
    assert.doesNotMatch(text, /\bcauses? (?:restless|RLS)/i, id);
  }
});

test("ids are unique, and reasons are plain data", () => {
  assert.equal(new Set(reasons.map(({ id }) => id)).size, reasons.length);
  assert.deepEqual(JSON.parse(JSON.stringify(reasons)), reasons);
});

const ferritin = fc.integer({ min: 2, max: 1200 }).map((half) => half / 2);
const saturation = fc.integer({ min: 0, max: 100 });
const ironStatus = (facts: Facts): string => {
  const reason = reasons.find(({ id }) => id === "iron-deficiency");
  assert.ok(reason);
  return statusOf(reason, { "heavy-periods": false, "blood-donor": false, ...facts });
};

test("iron in adults without kidney failure follows the rule with “or”, and on dialysis the rule with “and”", () => {
  const settled = { age: 50, crp: 1, "fever-in-last-four-weeks": false, "inflammatory-disease": false };
  fc.assert(
    fc.property(ferritin, saturation, (store, moving) => {
      const iron = { ...settled, ferritin: store, "transferrin-saturation": moving };
      assert.equal(ironStatus({ ...iron, dialysis: false, egfr: 90 }) === "present", store <= 75 || moving < 20);
      assert.equal(ironStatus({ ...iron, dialysis: true }), store < 200 && moving < 20 ? "present" : "absent");
    }),
  );
});

test("no adult limit of iron is used for a child", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 17 }), ferritin, saturation, (age, store, moving) => {
      const expected = store < 50 ? "present" : store < 75 ? "suspected" : "absent";
      assert.equal(ironStatus({ age, dialysis: false, egfr: 90, ferritin: store, "transferrin-saturation": moving }), expected);
    }),
  );
});
