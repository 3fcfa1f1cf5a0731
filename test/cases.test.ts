// Every case of every rule, from the plain input to the word that the engine says of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../src/assess/assess.ts";
import type { Assessment } from "../src/assess/assessment.ts";
import { type CaseKind, casesByKind } from "../src/knowledge/all-cases.ts";
import { alarms, emergency } from "../src/knowledge/alarms.ts";
import type { RuleCase } from "../src/knowledge/cases.ts";
import { criteria } from "../src/knowledge/criteria.ts";
import { conflicts } from "../src/knowledge/derived/conflicts.ts";
import { mimics } from "../src/knowledge/diagnosis/mimics.ts";
import { followUps } from "../src/knowledge/follow-up.ts";
import { all, holds } from "../src/knowledge/language.ts";
import { reasons } from "../src/knowledge/reasons.ts";
import { care, referrals } from "../src/knowledge/team.ts";
import { readings } from "../src/knowledge/readings.ts";
import { tests } from "../src/knowledge/tests.ts";
import { treatments } from "../src/knowledge/treatments.ts";
import { evaluate } from "../src/logic/evaluate.ts";
import type { Expr } from "../src/logic/expr.ts";
import { type Known, knownOf } from "../src/record/known.ts";
import { readPerson } from "../src/record/read.ts";

interface Asked {
  readonly rule: string;
  readonly known: Known;
  readonly assessment: () => Assessment;
}

/** A rule of a table, by its id. */
function ruleIn<T extends { readonly id: string }>(table: readonly T[], id: string): T {
  const found = table.find((one) => one.id === id);
  assert.ok(found, `there is no rule ${id}`);
  return found;
}

const verdictOf = (expr: Expr | undefined, { known }: Asked): string => {
  assert.ok(expr, "the rule has no statement");
  return evaluate(expr, known.now);
};

/** What the engine says of a rule, in the words of its cases. */
const says: Readonly<Record<CaseKind, (asked: Asked) => string>> = {
  conflicts: (asked) => verdictOf(ruleIn(conflicts, asked.rule).when, asked),
  criteria: (asked) => verdictOf(holds(ruleIn(criteria, asked.rule)), asked),
  mimics: ({ rule, assessment }) => ruleIn(assessment().diagnosis.mimics, rule).verdict,
  alarms: ({ rule, assessment }) => {
    const { alarms, notAsked } = assessment();
    const line = alarms.find(({ id }) => id === rule);
    if (line) return line.status === "present" ? line.urgency : line.status;
    return notAsked.some(({ id }) => id === rule) ? "not-asked" : "absent";
  },
  readings: (asked) => verdictOf(ruleIn(readings, asked.rule).when, asked),
  reasons: ({ rule, assessment }) => ruleIn(assessment().reasons, rule).status,
  tests: (asked) => verdictOf(ruleIn(tests, asked.rule).when, asked),
  treatments: ({ rule, assessment }) => assessment().plan.find(({ id }) => id === rule)?.advice ?? "none",
  followUps: (asked) => {
    if (asked.assessment().followUp.some(({ id }) => id === asked.rule)) return "due";
    const { when, provided } = ruleIn(followUps, asked.rule);
    return when && verdictOf(provided ? all(when, provided) : when, asked) === "unknown" ? "unknown" : "not-due";
  },
  referrals: (asked) => verdictOf(ruleIn(referrals, asked.rule).when, asked),
  care: (asked) => verdictOf(ruleIn(care, asked.rule).when, asked),
};

function ask({ rule, today = "2026-11-22", facts, medicines }: RuleCase): Asked {
  const record = readPerson({ today, facts, ...(medicines && { medicines }) }, undefined);
  assert.ok("observations" in record, JSON.stringify(record));
  assert.deepEqual(record.problems, [], "the facts of a case can be read");
  return { rule, known: knownOf(record), assessment: () => assess(record) };
}

for (const [kind, cases] of Object.entries(casesByKind))
  for (const one of cases)
    test(`${kind}: ${one.rule}: ${one.name}: ${one.expect}`, () => assert.equal(says[kind as CaseKind](ask(one)), one.expect));

/** Words of which the cases of a rule must show at least one each: that it fires, that it does not, that it cannot tell. */
type Wanted = readonly [id: string, words: readonly (readonly string[])[]];

// Whether somebody may be pregnant is never unknown, nor is a reading about a result that is there but badly described.
const neverUnknown = new Set([
  "possibly-pregnant",
  "duplex-low-information",
  "vcss-and-stockings",
  "villalta-without-clot",
  "plms-not-confirmed",
  "plms-rule-set-unknown",
]);
const truths = (rules: readonly { readonly id: string }[]): readonly Wanted[] =>
  rules.map(({ id }) => [id, [["yes"], ["no"], ...(neverUnknown.has(id) ? [] : [["unknown"]])]]);
const cased = new Set(casesByKind.criteria.map(({ rule }) => rule));

const wanted: Readonly<Record<CaseKind, readonly Wanted[]>> = {
  conflicts: truths(conflicts),
  criteria: truths(criteria.filter(({ id }) => cased.has(id))),
  mimics: truths(mimics),
  alarms: alarms.map(({ id, levels }) => [id, [...levels.map(({ urgency }) => [urgency]), ["absent"], ["possible", "not-asked"]]]),
  readings: truths(readings),
  reasons: reasons
    .filter(({ present, suspected }) => present ?? suspected)
    .map(({ id, present, suspected }) => [
      id,
      [["absent"], ["unknown"], ...(present ? [["present"]] : []), ...(suspected ? [["suspected"]] : [])],
    ]),
  tests: truths(tests.filter(({ when }) => when)),
  treatments: treatments.map(({ id }) => [id, []]),
  followUps: followUps.map(({ id, when }) => [id, [["due"], ["not-due"], ...(when ? [["unknown"]] : [])]]),
  referrals: truths(referrals),
  care: truths(care),
};

function covered(kind: CaseKind): void {
  const rules = wanted[kind];
  const cases = Map.groupBy(casesByKind[kind], ({ rule }) => rule);
  for (const [id, words] of rules) {
    const found = new Set(cases.get(id)?.map(({ expect }) => expect));
    for (const anyOf of words)
      assert.ok(
        anyOf.some((word) => found.has(word)),
        `${id} has no case that is ${anyOf.join(" or ")}`,
      );
  }
  assert.deepEqual(
    [...cases.keys()].filter((id) => !rules.some(([rule]) => rule === id)),
    [],
    "cases of rules that do not exist",
  );
}

test("alarms: every one has a case at each of its urgencies, one that is absent and one that cannot tell", () => covered("alarms"));
for (const kind of Object.keys(casesByKind))
  test(`${kind}: every rule has a case where it fires, one where it does not, one where it cannot tell`, () => covered(kind as CaseKind)); // the keys of the table are its kinds

test("treatments: each has cases with at least two different words, but for those that no guideline speaks of", () => {
  const cases = Map.groupBy(casesByKind.treatments, ({ rule }) => rule);
  for (const { id } of treatments.filter(({ silentGuideline }) => silentGuideline === undefined))
    assert.ok(new Set(cases.get(id)?.map(({ expect }) => expect)).size >= 2, id);
});

test("an alarm is raised exactly when its named statement holds, and an emergency is one", () => {
  for (const one of casesByKind.alarms) {
    const { known } = ask(one);
    const raised = !["possible", "not-asked", "absent"].includes(one.expect);
    assert.equal(evaluate(holds(ruleIn(criteria, `alarm:${one.rule}`)), known.now) === "yes", raised, one.name);
    if (one.expect === "emergency") assert.equal(evaluate(holds(emergency), known.now), "yes", one.name);
  }
});
