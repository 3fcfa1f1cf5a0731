// The claims of docs/methods.md in small. Every trial has its seed, so these counts are the same on every machine.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { testFinds, triggerFalseAlarms, triggerPower, watchAlarms, watchFinds } from "../../bench/diary/trials.ts";
import { entriesOf } from "../../src/record/diary/merge.ts";
import { isoDay } from "../../src/record/day.ts";
import { factsFromDiary } from "../../src/record/diary/diary-facts.ts";
import { nightsOf } from "../../src/record/diary/night.ts";
import { watchAugmentation } from "../../src/record/diary/augmentation.ts";
import { chartColumns, weeksOf } from "../../src/record/diary/trends.ts";
import { weighTriggers } from "../../src/record/diary/triggers.ts";
import { FIRST, inventNights } from "../../bench/diary/invent.ts";
import { courseRecord } from "../../bench/diary/invent-course.ts";
import { diaryOf } from "./inventions.ts";

/** Forty trials hold at most this many false alarms, in all but one of a thousand runs, while their share is one in twenty. */
const MOST_OF_FORTY = 7 / 40;

for (const rho of [0, 0.3, 0.6, 0.8])
  test(`methods: false alarms of the triggers stay rare, likeness ${rho}`, () =>
    assert.ok(triggerFalseAlarms(40, { nights: 84, rho, missing: 0.3 }) <= MOST_OF_FORTY));

test("methods: two points are found in sixteen weeks, mostly, and the interval mostly holds them", () => {
  const { found, besides, covered } = triggerPower(25, { nights: 112, rho: 0.3, missing: 0.1, effect: 2 });
  assert.ok(found >= 0.8 && covered >= 0.6 && besides <= 0.2, JSON.stringify({ found, besides, covered }));
});

test("methods: a planned test rarely cries wolf, and finds three points in six pairs", () => {
  for (const rho of [0, 0.8]) assert.ok(testFinds(200, 4, { rho, missing: 0.1, effect: 0 }) <= 0.06);
  assert.ok(testFinds(60, 6, { rho: 0.3, missing: 0.1, effect: 3 }) >= 0.8);
});

const year = { before: 56, after: 364, rho: 0.6, missing: 0.1, hoursEarlier: 0, pointsStronger: 0, helps: 0 };
test("methods: a year of looks rarely cries wolf", () => assert.ok(watchAlarms(12, year) <= 2 / 12));
test("methods: four hours earlier is seen at the end of a year", () =>
  assert.ok(watchFinds(15, { ...year, rho: 0.3, hoursEarlier: 4, pointsStronger: 2 }) >= 0.8));

test("methods: a year of nights has all its answers, and takes a moment (the time is shown, not judged)", (context) => {
  const invented = inventNights({ nights: 365, rho: 0.5, missing: 0.1, effect: 1, seed: 1 });
  const diary = diaryOf(invented.flatMap(({ entries }) => entries));
  const started = process.cpuUsage();
  const nights = nightsOf(entriesOf(diary), isoDay(FIRST), isoDay(FIRST + 364));
  const made = [chartColumns(nights).nights.length, weeksOf(nights).length, weighTriggers(nights).findings.length];
  const told = [
    factsFromDiary(nights, { medicines: [], medicinesOpen: false }).length,
    watchAugmentation(nights, courseRecord(60)).signs.length,
  ];
  context.diagnostic(`${(process.cpuUsage(started).user / 1000).toFixed(0)} ms of one processor`);
  assert.deepEqual(made, [365, 53, 10]);
  assert.ok(told.every((count) => count > 3));
});

test("methods: docs/methods.md holds every table", () => {
  const text = readFileSync("docs/methods.md", "utf8");
  for (const name of ["trigger-false-alarms", "trigger-power", "test-of-oneself", "watch-false-alarms", "watch-power"])
    assert.match(text, new RegExp(`<!-- ${name} -->\\n\\n\\| .+\\n\\| ---: [\\s\\S]+?\\n\\n<!-- end -->`), name);
});
