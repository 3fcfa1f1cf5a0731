import assert from "node:assert/strict";
import { test } from "node:test";
import type { FactId } from "../../../../knowledge/facts.ts";
import { dayOf } from "../../../../record/day.ts";
import { readPerson } from "../../../../record/read.ts";
import { annotationsFromEvents } from "../../../../sleep/annotations-from-events.ts";
import { writeAnnotations } from "../../../../sleep/annotations-write.ts";
import type { RuleSet } from "../../../../sleep/choices.ts";
import { edfBytes } from "../../../../sleep/edf-write.ts";
import { makeNight } from "../../../../sleep/make-night.ts";
import { type Answers, inputOf, noAnswers, tell } from "../../../state/answers.ts";
import { movementsOf, sheetOf, tallyOf } from "../edit/sheet.ts";
import { openNight } from "../work/open-night.ts";
import { confirmationOf, factsOf, withdrawnFacts } from "./confirmation.ts";

const made = makeNight({ seed: 7, hours: 1, rate: 100, noise: "low" });
const recording = { name: "a.edf", blob: new Blob([new Uint8Array(edfBytes(made.recording({ marks: false })))]) };
const opened = await openNight({ recording, beside: [], made: false }, undefined, () => undefined);
assert.ok(opened.ok);
const { open, score } = opened.value;
const now = Date.UTC(2026, 10, 22, 12);
const today = "2026-11-22";

function confirmed(rules: RuleSet, without: readonly number[] = []) {
  const result = score({ movements: "detected", without });
  assert.ok(result.ok);
  const night = confirmationOf({
    id: "n1",
    on: "2026-11-20",
    now,
    rules,
    result: result.value,
    legs: open.legs,
    without,
    tally: tallyOf(sheetOf([], "ekbom")),
  });
  assert.ok(night !== undefined);
  return night;
}

const assessed = (told: Answers) => {
  const record = readPerson(inputOf(told, today), undefined);
  assert.ok("observations" in record);
  return record;
};

for (const rules of ["wasm-2016", "aasm"] as const)
  test(`a night confirmed by ${rules} is read by the record, with its rule set and its day`, () => {
    const night = confirmed(rules);
    const answers = factsOf(night).reduce(tell, noAnswers);
    const record = assessed(answers);
    assert.deepEqual(record.problems, []);
    const value = (fact: FactId) => record.observations.filter((one) => one.fact === fact).map((one) => JSON.stringify(one));
    assert.equal(value("plms-index").length, 1);
    assert.deepEqual(
      record.observations.map(({ on }) => on),
      record.observations.map(() => dayOf("2026-11-20")),
    );
    assert.match(value("plms-rule-set")[0] ?? "", new RegExp(rules));
    assert.equal(value("plms-confirmed-by-person").length, 1);
    // AASM does not define movements awake: nothing is told of them, not zero.
    assert.equal(value("plmw-index").length, rules === "aasm" ? 0 : 1);
    assert.ok(night.sleepHours > 0.3 && night.channels.every(({ leftOut, readableHours }) => !leftOut && readableHours > 0.9));
  });

test("taken back, nothing of it is known", () => {
  const night = confirmed("wasm-2016");
  const answers = withdrawnFacts(night, now + 1).reduce(tell, factsOf(night).reduce(tell, noAnswers));
  assert.deepEqual(assessed(answers).observations, []);
});

test("a leg that was left out is named, and its movements are not counted", () => {
  const [both, one] = [confirmed("wasm-2016"), confirmed("wasm-2016", [0])];
  assert.deepEqual(
    one.channels.map(({ side, leftOut }) => [side, leftOut]),
    [
      ["left", true],
      ["right", false],
    ],
  );
  assert.ok(one.channels[1]?.readableHours !== undefined && one.channels[1].readableHours > 0.9);
  assert.ok(one.plms.value < both.plms.value);
});

test("without stages there is no number to confirm", () => {
  const result = score({ movements: "detected", without: [] });
  assert.ok(result.ok);
  const unstaged = { ...result.value, analysed: { ...result.value.analysed, sleepHours: null } };
  assert.equal(
    confirmationOf({
      id: "n",
      on: today,
      now,
      rules: "aasm",
      result: unstaged,
      legs: open.legs,
      without: [],
      tally: tallyOf(sheetOf([], "file")),
    }),
    undefined,
  );
});

test("marks that are saved and opened again beside the recording score the same", async () => {
  const movements = movementsOf(sheetOf(open.result.detected, "ekbom"));
  const marks = { name: "marks.edf", blob: new Blob([new Uint8Array(writeAnnotations(open.start, annotationsFromEvents({ movements })))]) };
  const again = await openNight({ recording, beside: [marks], made: false }, undefined, () => undefined);
  assert.ok(again.ok && again.value.open.marks !== undefined);
  assert.equal(again.value.open.marks.length, movements.length);
  const scored = again.value.score({ movements: again.value.open.marks, without: [] });
  assert.ok(scored.ok);
  assert.deepEqual(scored.value.rules["wasm-2016"]?.indices, open.result.rules["wasm-2016"]?.indices);
});
