// The one pass from bytes to findings: the same as with whole channels in memory, in any blocks, and on time where the header rounds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLeg, findChannels } from "./channels.ts";
import { detectLeg } from "./detect-leg.ts";
import { gatherEdfBytes } from "./edf-gather.ts";
import { edfBytes, type RecordingToWrite } from "./edf-write.ts";
import { chance } from "./chance.ts";
import { makeNight } from "./make-night.ts";
import { type NightReading, readNight } from "./read-night.ts";
import { bytesSource, type ByteSource, streamSource } from "./source.ts";

async function reading(source: ByteSource): Promise<NightReading> {
  const read = await readNight(source, {
    legs: ({ signals }) => {
      const { left, right } = findChannels(signals);
      return { ok: true, value: [left, right].filter((leg) => leg !== undefined) };
    },
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

test("reading in one pass finds what detection in whole channels finds", async () => {
  const bytes = edfBytes(makeNight({ seed: 4, hours: 0.5, rate: 128, noise: "medium" }).recording({ marks: false, fillers: 1 }));
  const { legs, recorded } = await reading(bytesSource(bytes));
  const whole = gatherEdfBytes(bytes, () => ({
    ok: true,
    value: {
      channels: [
        { plus: 0, unit: "microvolt" },
        { plus: 1, unit: "microvolt" },
      ],
    },
  }));
  assert.ok(whole.ok);
  for (const [i, side] of (["left", "right"] as const).entries()) {
    const segments = whole.value.channels[i] ?? [];
    const { movements } = detectLeg({ side, label: "", rate: 128, segments });
    assert.ok(movements.length > 10);
    assert.deepEqual(legs[i]?.movements, movements);
  }
  assert.deepEqual(recorded, [{ onset: 0, duration: 1800 }]);
});

test("a source that overwrites its buffer, and a stream, give the same findings", async () => {
  const bytes = edfBytes(makeNight({ seed: 5, hours: 0.3, rate: 100, noise: "low" }).recording({ marks: false }));
  const buffer = new Uint8Array(2 ** 21);
  const reused: ByteSource = {
    size: bytes.length,
    read(offset, length) {
      const part = bytes.subarray(offset, offset + length);
      buffer.set(part);
      return buffer.subarray(0, part.length);
    },
  };
  async function* stream() {
    for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
  }
  const plain = await reading(bytesSource(bytes));
  assert.deepEqual((await reading(reused)).legs, plain.legs);
  assert.deepEqual((await reading(streamSource(stream()))).legs, plain.legs);
});

// 10 samples in 10/256 s; the header has room for 0.039063 only, which alone would put the last movement a tenth of a second early.
function roundedHeader(hours: number): { readonly recording: RecordingToWrite; readonly onsets: readonly number[] } {
  const rate = 256;
  const records = Math.floor((hours * 3600 * rate) / 10);
  const dice = chance(3);
  const rest = Float32Array.from({ length: 5120 }, () => dice.normal());
  const onsets = Array.from({ length: Math.floor((hours * 3600) / 300) - 1 }, (_, i) => 300 * (i + 1) + 0.137 * (i % 7));
  const value = (n: number): number => {
    const t = n / rate;
    const onset = onsets[Math.floor(t / 300) - 1] ?? Number.POSITIVE_INFINITY;
    return t >= onset && t < onset + 2 ? 60 * Math.cos(2 * Math.PI * 31 * (t - onset)) : (rest[n % rest.length] ?? 0);
  };
  const signal = { label: "EMG LAT", dimension: "uV", physicalMinimum: -300, physicalMaximum: 300, samplesPerRecord: 10 };
  const recording: RecordingToWrite = {
    bits: 16,
    start: {},
    recordSeconds: 10 / rate,
    signals: [signal],
    recordTimes: Array.from({ length: records }, (_, i) => (i * 10) / rate),
    annotations: [],
    samples: (_, record) => Array.from({ length: 10 }, (__, i) => value(record * 10 + i)),
  };
  return { recording, onsets };
}

test("C-SLP-010: where the header can only write a rounded record duration, the time stamps keep the movements on time", async () => {
  const { recording, onsets } = roundedHeader(3);
  const { legs } = await reading(bytesSource(edfBytes(recording)));
  const found = legs[0]?.movements ?? [];
  assert.equal(found.length, onsets.length);
  for (const [i, onset] of onsets.entries())
    assert.ok(Math.abs((found[i]?.onset ?? 0) - onset) <= 0.05 + 1e-9, `${found[i]?.onset} for ${onset}`);
});

test("without legs the time of the recording is still known, with its gaps", async () => {
  const samples = () => new Float32Array(10);
  const signals = [{ label: "Flow", dimension: "", physicalMinimum: -1, physicalMaximum: 1, samplesPerRecord: 10 }];
  const bytes = edfBytes({ bits: 16, start: {}, recordSeconds: 1, signals, recordTimes: [0, 1, 2, 60, 61], annotations: [], samples });
  const read = await readNight(bytesSource(bytes), { legs: () => ({ ok: true, value: [] }) });
  assert.ok(read.ok);
  assert.deepEqual(read.value.legs, []);
  assert.deepEqual(read.value.recorded, [
    { onset: 0, duration: 3 },
    { onset: 60, duration: 2 },
  ]);
});

test("a channel that cannot be chosen ends the reading with its reason", async () => {
  const bytes = edfBytes(makeNight({ seed: 1, hours: 0.1, rate: 100, noise: "low" }).recording({ marks: false }));
  const read = await readNight(bytesSource(bytes), {
    legs: ({ signals }) => {
      const leg = chooseLeg(signals, "left", ["Chin"]);
      return leg.ok ? { ok: true, value: [leg.value] } : leg;
    },
  });
  assert.ok(!read.ok);
  assert.match(read.problems[0]?.what ?? "", /0 channels have this name/);
});
