import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { chooseLeg, findChannels, sideOfLabel } from "./channels.ts";
import type { Signal } from "./edf-signals.ts";

const signalsOf = (labels: readonly string[], change: Partial<Signal> = {}): readonly Signal[] =>
  labels.map((label, index) => ({
    index,
    label,
    role: "signal" as const,
    transducer: "",
    prefilter: "",
    dimension: "uV",
    microvolts: 1,
    samplesPerRecord: 200,
    samplesPerSecond: 200,
    byteOffset: 400 * index,
    calibration: { gain: 1, offset: 0, lowest: -500, highest: 500 },
    ...change,
  }));

const cases: readonly [labels: string, left: string | undefined, right: string | undefined, asks: boolean, unclear: number][] = [
  ["LAT, RAT", "LAT", "RAT", false, 0],
  ["EMG LAT, EMG RAT", "EMG LAT", "EMG RAT", false, 0],
  ["C3-M2, Chin, L Leg, R_LEG, ECG", "L Leg", "R_LEG", false, 0],
  ["Leg/L, Leg/R", "Leg/L", "Leg/R", false, 0],
  ["EMG Ant Tibial L, EMG Ant Tibial R", "EMG Ant Tibial L", "EMG Ant Tibial R", false, 0],
  ["L-Leg 1-L-Leg 2, R-Leg1-R-Leg2", "L-Leg 1-L-Leg 2", "R-Leg1-R-Leg2", false, 0],
  ["L-Leg 1, L-Leg 2, R-Leg 1, R-Leg 2", "L-Leg 1 - L-Leg 2", "R-Leg 1 - R-Leg 2", true, 0],
  ["LLEG+, LLEG-, RLEG+, RLEG-", "LLEG+ - LLEG-", "RLEG+ - RLEG-", true, 0],
  ["PLM l, PLM r", "PLM l", "PLM r", true, 0],
  ["L EMG, R EMG", "L EMG", "R EMG", true, 0],
  ["Leg 1, Leg 2", undefined, undefined, false, 2],
  ["LAT, L Leg, RAT", undefined, "RAT", false, 2],
  ["LAT1, RAT", undefined, "RAT", false, 1],
  ["Leg", undefined, undefined, false, 1],
  ["EMG Tib", undefined, undefined, false, 1],
  ["LAT, Legs", "LAT", undefined, false, 1],
  ["Chin, EMG1", undefined, undefined, false, 0],
];
for (const [labels, left, right, asks, unclear] of cases)
  test(`channels: ${labels}`, () => {
    const found = findChannels(signalsOf(labels.split(", ")));
    assert.equal(found.left?.label, left);
    assert.equal(found.right?.label, right);
    assert.equal(
      [found.left, found.right].some((leg) => leg?.needsConfirmation !== undefined),
      asks,
    );
    assert.equal(found.unclear.length, unclear);
    for (const one of found.unclear) assert.ok(one.why !== "" && one.couldBe.length > 0);
    assert.equal(found.problems.length, left === undefined && right === undefined ? 1 : 0);
  });

test("channels: a pair is read as plus and minus of the right signals", () => {
  const { left } = findChannels(signalsOf(["ECG", "L-Leg 2", "L-Leg 1"]));
  assert.deepEqual(left?.channel, { plus: 2, minus: 1, unit: "microvolt" });
});

test("channels: one channel for both legs is taken as that, and asks", () => {
  const { combined, left } = findChannels(signalsOf(["Legs", "EKG"]));
  assert.equal(combined?.side, "combined");
  assert.notEqual(combined?.needsConfirmation, undefined);
  assert.equal(left, undefined);
});

test("channels: two electrodes of unlike rate make no pair", () => {
  const [one, two] = signalsOf(["L-Leg 1", "L-Leg 2"]);
  assert.ok(one && two);
  const { left, unclear } = findChannels([one, { ...two, samplesPerRecord: 100, samplesPerSecond: 100 }]);
  assert.equal(left, undefined);
  assert.equal(unclear.length, 2);
});

test("channels: a leg channel that is no voltage is named as a problem", () => {
  const { microvolts: _, ...sensor } = { ...signalsOf(["LAT"])[0], dimension: "mmHg" } as Signal; // spread of one made above
  assert.match(findChannels([sensor]).problems[0]?.what ?? "", /no voltage/);
});

test("channels: a person's choice needs no confirmation, and must be there exactly once", () => {
  const signals = signalsOf(["EMG1", "EMG2", "EMG3", "EMG3"]);
  const one = chooseLeg(signals, "left", ["EMG2"]);
  assert.ok(one.ok && one.value.channel.plus === 1 && one.value.needsConfirmation === undefined);
  const pair = chooseLeg(signals, "right", ["EMG1", "EMG2"]);
  assert.ok(pair.ok && pair.value.channel.minus === 1 && pair.value.needsConfirmation === undefined);
  assert.ok(!chooseLeg(signals, "left", ["EMG3"]).ok);
  assert.ok(!chooseLeg(signals, "left", ["emg1"]).ok);
});

test("channels: the side that a linked annotation names", () => {
  assert.deepEqual(["EMG LAT", "RAT", "EMG RAT", "Leg 1", "Fpz-Cz", "L-Leg 1"].map(sideOfLabel), [
    "left",
    "right",
    "right",
    "unknown",
    "unknown",
    "left",
  ]);
});

const table = [join(import.meta.dirname, "../../../shared/data/edf"), process.env["EKBOM_EDF_SAMPLES"] ?? ""]
  .map((folder) => join(folder, "cinc2026__channel_table.csv"))
  .find((path) => existsSync(path));

test("channels: every leg and ECG name of the PhysioNet 2026 table is known, and no other name is", {
  skip: table === undefined ? "the table is not on this machine" : false,
}, () => {
  for (const line of readFileSync(table ?? "", "utf8")
    .trim()
    .split("\n")
    .slice(1)) {
    const [names = "", category] = line.split(",");
    for (const name of names.split(";")) {
      const { left, right, combined, ecg, unclear } = findChannels(signalsOf([name]));
      const kind = [left, right, combined, ...unclear].some((one) => one !== undefined) ? "leg emg" : ecg.length > 0 ? "ecg" : "other";
      assert.equal(kind, category === "leg emg" || category === "ecg" ? category : "other", name);
    }
  }
});
