// Each follow-up asked about people whom a clinician can picture, and what must hold for all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type World, world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { quantity } from "../logic/quantity.ts";
import { caseWorld } from "./case-world.ts";
import { followUps, visitQuestions } from "./follow-up.ts";
import { cases as iron } from "./follow-up/iron.cases.ts";
import { cases as medicines } from "./follow-up/medicines.cases.ts";
import { cases as people } from "./follow-up/people.cases.ts";
import { all } from "./language.ts";
import type { FollowUp } from "./shape.ts";

const cases = [...iron, ...medicines, ...people];
const WORD = { yes: "due", no: "not-due", unknown: "unknown" } as const;

function standing({ when, provided }: FollowUp, person: World): string {
  assert.ok(when);
  return WORD[evaluate(provided === undefined ? when : all(when, provided), person)];
}
const named = (id: string): FollowUp => {
  const item = followUps.find((one) => one.id === id);
  assert.ok(item, id);
  return item;
};

test("every follow-up that depends on facts has a case that is due, one that is not and one that cannot tell", () => {
  for (const { id, when } of followUps) {
    if (when === undefined) continue;
    assert.deepEqual(
      new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect)),
      new Set(["due", "not-due", "unknown"]),
      id,
    );
  }
});

test("every follow-up is due by a fact or after a treatment", () => {
  for (const { id, when, after } of followUps) assert.ok(when !== undefined || (after?.length ?? 0) > 0, id);
});

test("of a person about whom nothing is known nothing is due", () => {
  for (const item of followUps.filter(({ when }) => when !== undefined)) assert.notEqual(standing(item, world(new Map())), "due", item.id);
});

const DAYS = { D: 1, W: 7, M: 30, Y: 365 } as const;
const days = (duration: string): number => {
  const match = /^P(\d+)([DWMY])$/.exec(duration);
  assert.ok(match, duration);
  return Number(match[1]) * DAYS[match[2] as keyof typeof DAYS]; // the pattern admits these four letters only
};

test("what is due is due before it is late", () => {
  for (const { id, due, latest } of followUps) if (latest !== undefined) assert.ok(days(due) < days(latest), id);
});

test("no iron value is asked for before 8 weeks after an infusion", () => {
  const checks = followUps.filter(({ says }) => /ferritin/i.test(says.clinician));
  const afterInfusion = checks.filter(({ after }) => after?.includes("ferric-carboxymaltose"));
  assert.deepEqual(
    afterInfusion.map(({ id }) => id),
    ["recheck-iron-after-infusion"],
  );
  for (const { due, latest } of afterInfusion) assert.deepEqual([days(due), latest], [56, "P12W"]);
});

test("days that have passed are counted from the start of the medicine", () => {
  const { elapsed } = named("recheck-iron");
  assert.ok(elapsed);
  const person = caseWorld({ today: "2026-11-22", facts: {}, medicines: [{ ingredient: "ferrous-sulfate", since: "2026-10-11" }] });
  assert.deepEqual(quantity(elapsed, person), { low: 42, high: 42 });
});

test("ids are unique and every text is a sentence", () => {
  assert.equal(new Set(followUps.map(({ id }) => id)).size, followUps.length);
  for (const { id, says } of followUps) for (const text of [says.plain, says.clinician]) assert.match(text, /^[A-Z].*\.$/s, id);
});

test("the questions of a visit cover what every visit must hold", () => {
  const asked = new Set(visitQuestions.flatMap(({ facts }) => facts));
  for (const id of [
    "irls-total",
    "symptom-onset-hour",
    "rest-to-onset-minutes",
    "phq9-item9",
    "impulse-control-problem",
    "epworth-total",
    "falls-in-last-year",
    "over-the-counter-antihistamine",
  ] as const)
    assert.ok(asked.has(id), id);
  assert.equal(visitQuestions.length, 17);
});

test("follow-ups are plain data", () =>
  assert.deepEqual(JSON.parse(JSON.stringify({ followUps, visitQuestions })), { followUps, visitQuestions }));
