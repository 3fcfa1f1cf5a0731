import assert from "node:assert/strict";
import { test } from "node:test";
import { experimentRules } from "../../src/knowledge/diary/experiments.ts";
import { isoDay } from "../../src/record/day.ts";
import { type ExperimentPlan, experimentsFor, planExperiment } from "../../src/record/diary/experiment-plan.ts";
import { experimentResult } from "../../src/record/diary/experiment-result.ts";
import type { Details } from "../../src/record/diary/fields.ts";
import { nightsOf } from "../../src/record/diary/night.ts";
import { knownOf } from "../../src/record/known.ts";
import { readPerson } from "../../src/record/read.ts";
import { dayEntry, FIRST } from "../../bench/diary/invent.ts";

const START = isoDay(FIRST);
const plan = planExperiment("0b6c1c60-0000-4000-8000-000000000001", "no-late-caffeine", START);
const END = plan.periods.at(-1)?.to ?? "";

test("planned test: pairs of whole weeks without a gap, one of each kind in a pair", () => {
  assert.equal(plan.periods.length, 2 * experimentRules.usualPairs);
  plan.periods.forEach(({ pair, from, to, countsFrom }, i) => {
    assert.deepEqual([from, countsFrom, to], [isoDay(FIRST + 7 * i), isoDay(FIRST + 7 * i + 2), isoDay(FIRST + 7 * i + 6)]);
    assert.equal(pair, Math.floor(i / 2));
  });
  for (const periods of Map.groupBy(plan.periods, ({ pair }) => pair).values())
    assert.deepEqual(periods.map(({ arm }) => arm).toSorted(), ["change", "usual"]);
});

test("planned test: the same id gives the same order, and over many ids either comes first about as often", () => {
  assert.deepEqual(planExperiment(plan.id, plan.experiment, START), plan);
  const first = Array.from({ length: 400 }, (_, i) => planExperiment(`id-${i}`, "no-late-caffeine", START).periods[0]?.arm);
  const usual = first.filter((arm) => arm === "usual").length;
  assert.ok(usual > 160 && usual < 240, String(usual));
});

test("planned test: impossible plans are refused with what was expected", () => {
  assert.throws(() => planExperiment("x", "no-alcohol", "soon"), /such as 2026-11-22/);
  for (const pairs of [0, 2, 7, 3.5]) assert.throws(() => planExperiment("x", "no-alcohol", START, pairs), /3 to 6 pairs/);
});

const nightsOfPlan = (told: (arm: string, i: number) => Details | undefined, { periods }: ExperimentPlan = plan) => {
  const arms = periods.flatMap(({ arm }) => Array.from({ length: 7 }, () => arm));
  const entries = arms.flatMap((arm, i) => {
    const details = told(arm, i);
    return details === undefined ? [] : [dayEntry(i, details)];
  });
  return nightsOf(entries, START, isoDay(FIRST + arms.length - 1));
};
const strength = (value: number): Details => ({ severity: { low: value, high: value } });
const wobble = (i: number) => [0, 1, 0, -1, 1, 0, -1, 0, 1][i % 9] ?? 0;

const results: readonly [name: string, told: (arm: string, i: number) => Details | undefined, answer: string, pairs: number][] = [
  ["usual weeks plainly worse", (arm, i) => strength((arm === "usual" ? 7 : 3) + wobble(i)), "tested-likely", 4],
  ["usual weeks plainly better", (arm, i) => strength((arm === "usual" ? 3 : 7) + wobble(i)), "tested-other-way", 4],
  ["no difference, even nights", (_, i) => strength(5 + wobble(i)), "small-at-most", 4],
  ["no difference, wild nights", (_, i) => strength([0, 9, 1, 3, 10, 2, 8, 5, 0, 7, 4][(i * 5 + (i % 3)) % 11] ?? 0), "cannot-tell-yet", 4],
  ["nothing noted", () => undefined, "not-enough-nights", 0],
  [
    "two weeks noted only in their first nights",
    (arm, i) => (i < 28 && i % 7 > 4 ? undefined : strength(arm === "usual" ? 6 : 5)),
    "not-enough-nights",
    2,
  ],
];
for (const [name, told, answer, pairs] of results)
  test(`planned test: ${name}`, () => {
    const result = experimentResult(plan, nightsOfPlan(told), END);
    assert.deepEqual([result.answer, result.pairs], [answer, pairs]);
  });

test("planned test: nothing is judged before its last night", () => {
  const nights = nightsOfPlan((arm) => strength(arm === "usual" ? 9 : 1));
  assert.equal(experimentResult(plan, nights.slice(0, -1), isoDay(FIRST + 54)).answer, "running");
  assert.equal(experimentResult(plan, nights, END).answer, "tested-likely");
});

test("planned test: the first two nights of a week do not count", () => {
  const nights = nightsOfPlan((arm, i) => strength(i % 7 < 2 ? 5 : arm === "usual" ? 7 : 3));
  const { effect, chance } = experimentResult(plan, nights, END);
  assert.deepEqual(effect, { mean: 4, low: 4, high: 4, level: 0.95 });
  assert.equal(chance, 2 / 16, "four pairs have sixteen orders, and two of them differ as much");
});

test("planned test: nights that did not keep to the plan are counted", () => {
  const { notKept } = experimentResult(
    plan,
    nightsOfPlan((_, i) => ({
      ...strength(5),
      ...(i === 3 ? { lastCaffeine: `${isoDay(FIRST + i)}T18:00Z` } : { caffeineCups: 0 }),
    })),
    END,
  );
  const firstArm = plan.periods[0]?.arm;
  assert.deepEqual(notKept, firstArm === "change" ? { change: 1, usual: 28 } : { change: 0, usual: 27 });
});

test("planned test: what may be offered is read from the person, and what is missing is named", () => {
  const person = readPerson({ today: "2026-11-22", facts: { "caffeine-cups-per-day": 3 } }, undefined);
  assert.ok("observations" in person);
  const offers = new Map(experimentsFor(knownOf(person)).map(({ experiment, offered, missing }) => [experiment.id, { offered, missing }]));
  assert.equal(offers.get("no-late-caffeine")?.offered, "yes");
  assert.equal(offers.get("no-alcohol")?.offered, "unknown");
  assert.ok(offers.get("no-alcohol")?.missing.includes("alcohol-drinks-per-week"));
  assert.equal(offers.get("earlier-exercise")?.offered, "unknown");
});
