// The maker of nights: the same seed gives the same night, its truth keeps the rules, and its file reads back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLeg } from "./detect-leg.ts";
import { readEdfBytes } from "./edf-reader.ts";
import { edfBytes } from "./edf-write.ts";
import { makeNight } from "./make-night.ts";
import type { NightToMake } from "./make-settings.ts";
import type { Piece } from "./leg-findings.ts";
import { scoreNight } from "./score-night.ts";
import { eventsFromAnnotations } from "./stages-annotations.ts";

const wanted: NightToMake = { seed: 7, hours: 1.5, rate: 128, noise: "medium" };
const first = (night: ReturnType<typeof makeNight>): Float32Array => {
  const [piece] = night.channels()[0]?.segments ?? [];
  assert.ok(piece);
  return piece.samples;
};

test("the same seed makes the same night, another seed another one", () => {
  assert.deepEqual(makeNight(wanted).truth, makeNight(wanted).truth);
  assert.deepEqual(first(makeNight(wanted)), first(makeNight(wanted)));
  assert.notDeepEqual(makeNight({ ...wanted, seed: 8 }).truth, makeNight(wanted).truth);
});

test("the truth does not depend on the rate or the noise", () => {
  assert.deepEqual(makeNight({ ...wanted, rate: 512, noise: "high" }).truth, makeNight(wanted).truth);
});

test("the truth needs no correction: no movement is too short, overlaps or follows too soon on its leg", () => {
  const { truth } = makeNight({ ...wanted, hours: 8 });
  const read = scoreNight({ movements: "marked", events: truth, rules: ["wasm-2016", "aasm"] });
  assert.ok(read.ok);
  assert.deepEqual(read.value.problems, []);
  const wasm = read.value.rules["wasm-2016"];
  const members = wasm?.movements.reduce((sum, one) => sum + one.members.length, 0);
  assert.equal(members, truth.movements?.length);
  // A night worth scoring: series, single movements, both legs, breathing, arousals.
  for (const id of [
    "plms",
    "plmw",
    "plms-rem",
    "plms-bilateral",
    "clm-respiratory",
    "plms-arousal",
    "isolated-sleep",
    "short-interval-sleep",
  ])
    assert.ok((wasm?.indices[id]?.count ?? 0) > 0, id);
  assert.ok(wasm?.movements.some((one) => one.kind === "non-candidate"));
});

test("the file of a made night holds its truth and its signal", () => {
  const night = makeNight(wanted);
  const bytes = edfBytes(night.recording({ marks: true, fillers: 2 }));
  const pieces: Piece[] = [];
  const read = readEdfBytes(bytes, (header) => {
    assert.deepEqual(
      header.signals.map((one) => one.label),
      ["EMG LAT", "EMG RAT", "Filler 1", "Filler 2", "EDF Annotations"],
    );
    const onPiece = ({
      startSeconds,
      follows,
      channels: [samples = new Float32Array()],
    }: {
      startSeconds: number;
      follows: boolean;
      channels: readonly Float32Array[];
    }) => void pieces.push({ startSeconds, follows, samples: samples.slice() });
    return { ok: true, value: { channels: [{ plus: 0, unit: "microvolt" }], onPiece } };
  });
  assert.ok(read.ok);
  const events = eventsFromAnnotations(read.value.annotations);
  for (const part of ["stages", "arousals", "respiratory", "lightsOff", "lightsOn", "movements"] as const)
    assert.deepEqual(events[part], night.truth[part], part);
  const [left] = night.channels();
  assert.ok(left);
  const fromFile = detectLeg({ ...left, segments: pieces });
  const direct = detectLeg(left);
  // The file rounds to 0.1 uV, which may move an edge by a bin.
  assert.equal(fromFile.movements.length, direct.movements.length);
  for (const [i, one] of direct.movements.entries()) assert.ok(Math.abs((fromFile.movements[i]?.onset ?? 0) - one.onset) <= 0.1);
});

test("without marks the file does not tell where the movements are", () => {
  const read = readEdfBytes(edfBytes(makeNight({ ...wanted, hours: 0.1 }).recording({ marks: false })), () => ({
    ok: true,
    value: { channels: [] },
  }));
  assert.ok(read.ok);
  assert.equal(eventsFromAnnotations(read.value.annotations).movements, undefined);
});
