// The front door with channels: what was readable, what is left out of denominators, what the notes say, what is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chance } from "./chance.ts";
import { choiceTable, readingsOf, usualChoices } from "./choices.ts";
import { createLegDetector } from "./detect-leg.ts";
import type { LegSignal } from "./leg-findings.ts";
import type { LegSide } from "./leg-movements.ts";
import type { NightEvents } from "./night.ts";
import type { NightResult } from "./night-result.ts";
import { type NightInput, scoreNight } from "./score-night.ts";

const rate = 100;
const minutes = 20;
const events: NightEvents = {
  dialect: "test",
  stages: { startSeconds: 0, epochSeconds: 30, stages: Array.from({ length: 2 * minutes }, () => "n2") },
  problems: [],
};

// A resting leg with a movement every 20 s; `flat` minutes hold nothing.
function leg(side: LegSide, flat: readonly [from: number, to: number] = [0, 0]): LegSignal {
  const dice = chance(3);
  const samples = Float32Array.from({ length: minutes * 60 * rate }, (_, i) => {
    const t = i / rate;
    if (t >= flat[0] * 60 && t < flat[1] * 60) return 0;
    return 1.2 * dice.normal() + (t % 20 > 5 && t % 20 < 7 ? 50 * Math.sin(2 * Math.PI * 30 * t) : 0);
  });
  return { side, label: side, rate, segments: [{ startSeconds: 0, samples }] };
}

function score(more: Partial<NightInput>): NightResult {
  const read = scoreNight({ movements: "detected", events, rules: ["wasm-2016", "aasm"], ...more });
  assert.ok(read.ok);
  return read.value;
}

const plms = (result: NightResult) => result.rules["wasm-2016"]?.indices["plms"];
const noteIds = (result: NightResult): readonly string[] => result.notes.map((one) => one.id);

test("two good legs: every movement is one of both legs, and all time counts", () => {
  const result = score({ channels: [leg("left"), leg("right")] });
  assert.deepEqual([plms(result)?.count, plms(result)?.hours], [60, 1 / 3]);
  assert.equal(result.rules["wasm-2016"]?.indices["plms-bilateral"]?.count, 60);
  assert.deepEqual(
    result.channels.map((one) => one.readableSeconds),
    [1200, 1200],
  );
  assert.equal(result.source, "detected");
});

test("one leg unreadable for 5 minutes: the other one still counts, and the quality says what is missing", () => {
  const result = score({ channels: [leg("left"), leg("right", [5, 10])] });
  assert.deepEqual([plms(result)?.count, plms(result)?.hours, result.analysed.excludedMinutes], [60, 1 / 3, 0]);
  assert.deepEqual(
    result.channels.map((one) => one.readableSeconds),
    [1200, 900],
  );
});

test("C-SLP-094, C-SLP-182: both legs unreadable for 5 minutes: that time is in no denominator, and no interval crosses it", () => {
  const result = score({ channels: [leg("left", [5, 10]), leg("right", [5, 10])] });
  assert.deepEqual([plms(result)?.count, plms(result)?.hours, result.analysed.excludedMinutes], [45, 0.25, 5]);
  assert.deepEqual(result.analysed.gaps, [{ onset: 300, duration: 300 }]);
  assert.equal(result.rules["wasm-2016"]?.runs.length, 2);
});

test("streaming and arrays give the same night", () => {
  const [left, right] = [leg("left"), leg("right")];
  const legs = [left, right].map((channel) => {
    const detector = createLegDetector(channel);
    for (const { startSeconds, samples } of channel.segments)
      for (let at = 0; at < samples.length; at += 777)
        detector.push({ startSeconds: startSeconds + at / rate, samples: samples.subarray(at, at + 777) });
    return detector.finish();
  });
  assert.deepEqual(score({ legs }), score({ channels: [leg("left"), leg("right")] }));
});

test("a list that a person has edited is scored as edited, with the quality of the channels beside it", () => {
  const movements = score({ channels: [leg("left")] }).detected.slice(0, 10);
  const result = score({ movements, channels: [leg("left")] });
  assert.deepEqual([result.source, plms(result)?.count, result.channels.length], ["edited", 10, 1]);
});

test("C-SLP-001: one leg alone, or one channel for both, is said", () => {
  assert.ok(noteIds(score({ channels: [leg("left")] })).includes("one-leg"));
  assert.ok(!noteIds(score({ channels: [leg("left"), leg("right")] })).includes("one-leg"));
  assert.ok(noteIds(score({ channels: [leg("unknown")] })).includes("combined-leg-channel"));
});

test("C-SLP-002, C-SLP-003: at 100 samples per second the upper band is missing, and that is said", () => {
  const result = score({ channels: [leg("left")] });
  assert.equal(result.channels[0]?.lowSamplingRate, true);
  assert.ok(noteIds(result).includes("low-sampling-rate"));
});

test("C-SLP-006: the result says what its amplitudes are of; without a signal there are none", () => {
  assert.ok(noteIds(score({ channels: [leg("left")] })).includes("rectified"));
  assert.ok(!noteIds(score({ movements: [] })).includes("rectified"));
});

test("C-SLP-063, C-SLP-068, C-SLP-184: what nobody scored is said, and disappears from the notes when it is scored", () => {
  const bare = noteIds(score({ movements: [] }));
  for (const id of ["arousals-not-scored", "breathing-not-scored", "aasm-breathing-not-left-out", "lights-unknown"])
    assert.ok(bare.includes(id), id);
  const full = noteIds(score({ movements: [], events: { ...events, arousals: [], respiratory: [], lightsOff: 0, lightsOn: 1200 } }));
  assert.deepEqual(full, ["one-night", "not-a-diagnosis"]);
});

test("C-SLP-100, C-SLP-101, C-SLP-102, C-SLP-108: every result says that a number makes no diagnosis and one night rules out nothing", () => {
  const notes = score({ movements: [] }).notes.filter((one) => ["one-night", "not-a-diagnosis"].includes(one.id));
  assert.deepEqual(
    notes.map((one) => one.row),
    ["C-SLP-108", "C-SLP-100"],
  );
});

test("C-SLP-027: a marked movement of any length above half a second stays in the list", () => {
  const result = score({ movements: [{ onset: 100, duration: 45, side: "left" }] });
  assert.deepEqual(
    result.rules["wasm-2016"]?.movements.map((one) => [one.kind, one.duration]),
    [["non-candidate", 45]],
  );
});

test("C-SLP-040: the interval is from onset to onset, however long the movement before it lasts", () => {
  const movements = [100, 110, 120, 130].map((onset) => ({ onset, duration: 8, side: "left" as const }));
  const result = score({ movements }).rules["wasm-2016"];
  assert.deepEqual(
    result?.movements.map((one) => one.interval),
    [null, 10, 10, 10],
  );
});

test("C-SLP-040: an interval that is exactly 10 s in decimals is 10 s, whatever binary numbers make of it", () => {
  const movements = [100.01, 110.01, 120.01, 130.01].map((onset) => ({ onset, duration: 2, side: "left" as const }));
  assert.equal(plms(score({ movements }))?.count, 4);
});

test("C-SLP-044, C-SLP-170: the open readings are every combination of the open choices, the usual one first", () => {
  const readings = readingsOf("wasm-2016", usualChoices);
  assert.deepEqual(
    readings.map((one) => [one.shortIntervalStart, one.longestInterval]),
    [
      ["may-start", "closed"],
      ["may-not-start", "closed"],
      ["may-start", "open"],
      ["may-not-start", "open"],
    ],
  );
  assert.equal(readingsOf("aasm", usualChoices).length, 8);
});

test("a reading that the caller chooses is the value; the range still holds the other", () => {
  const movements = [0, 5, 25, 45, 65].map((onset) => ({ onset: onset + 100, duration: 2, side: "left" as const }));
  const index = plms(score({ movements, options: { choices: { shortIntervalStart: "may-not-start" } } }));
  assert.deepEqual([index?.count, index?.low, (index?.high ?? 0) * (1 / 3)], [0, 0, 4]);
});

test("every choice has two values, a row and a sentence", () => {
  for (const [name, { row, says, values }] of Object.entries(choiceTable)) {
    assert.match(row, /^C-SLP-\d{3}$/, name);
    assert.ok(says.length > 20 && values.length === 2, name);
  }
});

test("without a leg channel there is nothing to detect: refused", () => {
  const read = scoreNight({ movements: "detected", events, rules: ["aasm"] });
  assert.ok(!read.ok);
  assert.deepEqual([read.problems[0]?.where, read.problems[0]?.expected], ["movements", "a leg channel"]);
});

test("an arousal or breathing event without a time is left out, and said", () => {
  const arousals = [{ onset: Number.NaN, duration: 3, name: "arousal" }];
  const respiratory = [{ onset: 100, duration: -5, kind: "apnea" as const, name: "apnea" }];
  const { problems } = score({ movements: [], events: { ...events, arousals, respiratory } });
  assert.deepEqual(
    problems.map((one) => one.where),
    ["arousal at NaN s", "breathing event at 100 s"],
  );
});

test("lights off after the end of everything: refused, for there is no time to score", () => {
  const read = scoreNight({ movements: [], events: { ...events, lightsOff: 5000 }, rules: ["aasm"] });
  assert.ok(!read.ok);
  assert.equal(read.problems[0]?.where, "time to score");
});

const odd = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e-9, 1e9, Number.NaN, Number.POSITIVE_INFINITY, 30));
test("whatever the times are, the answer is a result without NaN or a refusal, never an exception", () => {
  const span = fc.record({ onset: odd, duration: odd });
  const world = fc.record({ spans: fc.array(span, { maxLength: 6 }), lights: fc.tuple(odd, odd), epoch: odd, start: odd });
  fc.assert(
    fc.property(world, ({ spans, lights, epoch, start }) => {
      const read = scoreNight({
        movements: spans.map((one) => ({ ...one, side: "left" })),
        events: {
          dialect: "odd",
          stages: { startSeconds: start, epochSeconds: epoch, stages: ["n2", "wake"] },
          arousals: spans.map((one) => ({ ...one, name: "arousal" })),
          lightsOff: lights[0],
          lightsOn: lights[1],
          problems: [],
        },
        rules: ["wasm-2016", "aasm"],
      });
      if (!read.ok) return;
      for (const rules of Object.values(read.value.rules))
        for (const index of Object.values(rules.indices)) assert.ok(index.value === null || Number.isFinite(index.value), index.id);
    }),
    { numRuns: 300 },
  );
});
