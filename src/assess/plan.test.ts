// The plan of a person: every case of every treatment, weighed by the engine itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RuleCase } from "../knowledge/cases.ts";
import { treatments } from "../knowledge/treatments.ts";
import { cases as alpha2Delta } from "../knowledge/treatments/alpha-2-delta.cases.ts";
import { cases as culprits } from "../knowledge/treatments/culprits.cases.ts";
import { cases as devicesAndVeins } from "../knowledge/treatments/devices-and-veins.cases.ts";
import { cases as dopaminergic } from "../knowledge/treatments/dopaminergic.cases.ts";
import { cases as habits } from "../knowledge/treatments/habits.cases.ts";
import { cases as iron } from "../knowledge/treatments/iron.cases.ts";
import { cases as otherMedicines } from "../knowledge/treatments/other-medicines.cases.ts";
import { knownOf } from "../record/known.ts";
import { readPerson } from "../record/read.ts";
import type { PlanLine } from "./assessment.ts";
import { findConflicts } from "./conflicts.ts";
import { contextOf } from "./context.ts";
import { weighTreatments } from "./plan.ts";

const cases = [...iron, ...alpha2Delta, ...dopaminergic, ...otherMedicines, ...culprits, ...devicesAndVeins, ...habits];

function planOf({ today = "2026-11-22", facts, medicines }: Pick<RuleCase, "today" | "facts" | "medicines">): readonly PlanLine[] {
  const record = readPerson({ today, facts, ...(medicines && { medicines }) }, undefined);
  assert.ok("observations" in record, JSON.stringify(record));
  assert.deepEqual(record.problems, []);
  const known = knownOf(record);
  return weighTreatments(contextOf(known, findConflicts(known).inConflict));
}
const lineOf = (person: Pick<RuleCase, "facts" | "medicines">, id: string) => planOf(person).find((line) => line.id === id);

for (const one of cases)
  test(`${one.rule}: ${one.name}: ${one.expect}`, () => assert.equal(lineOf(one, one.rule)?.advice ?? "none", one.expect));

test("every treatment has at least three cases: one where it says something, one where it says nothing or the opposite", () => {
  for (const { id, silentGuideline } of treatments) {
    const found = cases.filter(({ rule }) => rule === id).map(({ expect }) => expect);
    assert.ok(found.length >= 3, `${id}: ${found.length}`);
    assert.ok(new Set(found).size >= 2 || silentGuideline !== undefined, `${id}: ${found.join(" ")}`);
  }
  for (const { rule } of cases)
    assert.ok(
      treatments.some(({ id }) => id === rule),
      rule,
    );
});

test("no two treatments share an id", () => assert.equal(new Set(treatments.map(({ id }) => id)).size, treatments.length));

test("a treatment survives a round trip through JSON", () => assert.deepEqual(JSON.parse(JSON.stringify(treatments)), treatments));
