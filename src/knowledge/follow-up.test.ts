// What must hold for all follow-up. Its cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, list, world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { quantity } from "../logic/quantity.ts";
import { followUps, visitQuestions } from "./follow-up.ts";
import { classesOf } from "./medicines.ts";
import type { FollowUp } from "./shape.ts";

const named = (id: string): FollowUp => {
  const item = followUps.find((one) => one.id === id);
  assert.ok(item, id);
  return item;
};

test("every follow-up is due by a fact or after a treatment", () => {
  for (const { id, when, after } of followUps) assert.ok(when !== undefined || (after?.length ?? 0) > 0, id);
});

test("of a person about whom nothing is known nothing is due", () => {
  for (const { id, when } of followUps) if (when) assert.notEqual(evaluate(when, world(new Map())), "yes", id);
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
  const taken = list([{ tags: ["ferrous-sulfate", ...classesOf("ferrous-sulfate")], from: 100 }]);
  const person = world(
    new Map<string, Answer>([
      ["today", 142],
      ["medicines", taken],
    ]),
  );
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
