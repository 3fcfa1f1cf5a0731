import assert from "node:assert/strict";
import { test } from "node:test";
import { edfBytes, type RecordingToWrite } from "../../../../sleep/edf-write.ts";
import { type Choice, type Chosen, chosenOf, firstChoice } from "./channel-choice.ts";
import { channelQuestion, openNight } from "./open-night.ts";

const cases: readonly (readonly [name: string, choice: Choice, expected: Chosen])[] = [
  ["nothing", { left: ["", ""], right: ["", ""] }, { ok: false }],
  ["one leg", { left: ["EMG1", ""] }, { ok: true, value: { left: ["EMG1"] } }],
  ["a pair and a leg", { left: ["A", "B"], right: ["C", ""] }, { ok: true, value: { left: ["A", "B"], right: ["C"] } }],
  ["one channel for both sides", { left: ["A", ""], right: ["A", ""] }, { ok: false, twice: "A" }],
  ["a channel minus itself", { left: ["A", "A"] }, { ok: false, twice: "A" }],
];
for (const [name, choice, expected] of cases) test(`channels chosen: ${name}`, () => assert.deepEqual(chosenOf(choice), expected));

const file = (labels: readonly string[]) => {
  const recording: RecordingToWrite = {
    bits: 16,
    start: {},
    recordSeconds: 1,
    signals: labels.map((label) => ({ label, dimension: "uV", physicalMinimum: -100, physicalMaximum: 100, samplesPerRecord: 100 })),
    recordTimes: Array.from({ length: 90 }, (_, i) => i),
    annotations: [],
    samples: () => new Float32Array(100),
  };
  return { recording: { name: "a.edf", blob: new Blob([new Uint8Array(edfBytes(recording))]) }, beside: [], made: false };
};

const asked: readonly (readonly [name: string, labels: readonly string[], question: boolean])[] = [
  ["two known legs: no question", ["EMG LAT", "EMG RAT", "EEG"], false],
  ["one known leg: is the other missing?", ["EMG LAT", "EEG"], true],
  ["numbered legs: one leg of two, or one electrode of a pair", ["Leg 1", "Leg 2"], true],
  ["no leg at all", ["EEG", "EOG"], true],
];
for (const [name, labels, question] of asked)
  test(`channels asked: ${name}`, async () => {
    const got = await channelQuestion(file(labels));
    assert.ok(got.ok);
    assert.equal(got.value !== undefined, question);
  });

test("channels asked: what the names tell stands in the form, what they do not tell is left open", async () => {
  const got = await channelQuestion(file(["EMG LAT", "Leg 2"]));
  assert.ok(got.ok && got.value !== undefined);
  assert.deepEqual(firstChoice(got.value), { left: ["EMG LAT", ""], right: ["", ""], combined: ["", ""] });
});

test("no leg and no marks: refused with a reason", async () => {
  const got = await openNight(file(["EEG"]), {}, () => undefined);
  assert.ok(!got.ok);
  assert.match(got.problems[0]?.what ?? "", /no leg channel is chosen/);
});

test("a channel chosen by hand is searched, and a window of it can be read", async () => {
  const got = await openNight(file(["Leg 1"]), { left: ["Leg 1"] }, () => undefined);
  assert.ok(got.ok, JSON.stringify(got));
  const { open, score, window } = got.value;
  assert.deepEqual(
    open.legs.map(({ side, label }) => [side, label]),
    [["left", "Leg 1"]],
  );
  assert.equal(open.untilSeconds, 90);
  const [segment] = valueOf(await window(0, 10, 12));
  assert.equal(segment?.samples.length, 201);
  const edited = valueOf(score({ movements: [{ onset: 20, duration: 2, side: "left" }], without: [] }));
  assert.equal(edited.rules["wasm-2016"]?.movements.length, 1);
  assert.equal(edited.source, "edited");
});

function valueOf<T>(read: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  assert.ok(read.ok);
  return read.value;
}
