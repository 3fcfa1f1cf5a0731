// What must hold for all alarms. Their cases run with those of every other rule.
import assert from "node:assert/strict";
import { test } from "node:test";
import { list, world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { alarmIs, alarms, emergency } from "./alarms.ts";
import { holds } from "./language.ts";
import type { Urgency } from "./shape.ts";

const order: readonly Urgency[] = ["emergency", "same-day", "same-week", "two-weeks"];
const nothing = world(new Map());

test("of a person about whom nothing is known, no alarm is raised and none is called absent", () => {
  for (const { id, levels } of alarms) for (const { when } of levels) assert.equal(evaluate(when, nothing), "unknown", id);
  assert.equal(evaluate(holds(emergency), nothing), "unknown");
});

test("the levels of an alarm stand with the most urgent first", () => {
  for (const { id, levels } of alarms) {
    const ranks = levels.map(({ urgency }) => order.indexOf(urgency));
    assert.deepEqual(ranks, [...new Set(ranks)].toSorted(), id);
  }
});

test("a same-day alarm is no emergency", () => {
  const person = world(new Map([["new-one-sided-leg-swelling", true]]));
  assert.equal(evaluate(alarmIs("suspected-dvt"), person), "yes");
  assert.notEqual(evaluate(holds(emergency), person), "yes");
});

test("an entry that cannot be read hides neither methadone nor what is taken with it", () => {
  const open = list([{ tags: ["methadone", "qt-prolonging"] }, { tags: ["citalopram", "qt-prolonging"] }], true);
  assert.equal(evaluate(alarmIs("qt-danger"), world(new Map([["medicines", open]]))), "yes");
});

test("there are 29 alarms, and every one says what it is and what to do, twice", () => {
  assert.equal(new Set(alarms.map(({ id }) => id)).size, 29);
  for (const { id, says, do: act } of alarms)
    for (const text of [says.plain, says.clinician, act.plain, act.clinician]) assert.match(text, /^[A-Z].*\.$/s, id);
});

test("no text tells anybody to stop one of the medicines that must come down in steps", () => {
  for (const { id, do: act } of alarms)
    assert.doesNotMatch(act.plain, /(?<!not |not\s)\bstop (?:taking )?(?:it|the medicine|your medicine)/i, id);
});

test("alarms are plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(alarms)), alarms));
