import assert from "node:assert/strict";
import { test } from "node:test";
import { gatherEdfBytes } from "./edf-gather.ts";
import { edfBytes, type RecordingToWrite } from "./edf-write.ts";

// 5,000 in seconds; EKBOM_LONG=1 runs the 100,000 that we publish.
const count = process.env["EKBOM_LONG"] === "1" ? 100_000 : 5_000;

const base: RecordingToWrite = {
  bits: 16,
  start: { date: { year: 2026, month: 11, day: 22 }, secondsOfDay: 82800 },
  recordSeconds: 1,
  signals: ["EMG LAT", "EMG RAT", "ECG"].map((label, i) => ({
    label,
    dimension: "uV",
    physicalMinimum: -500,
    physicalMaximum: 500,
    samplesPerRecord: 10 + i,
  })),
  recordTimes: [0, 1, 2, 3],
  annotations: [
    { onset: 0, duration: 30, text: "Sleep stage N2" },
    { onset: 1.5, duration: 2, text: "Limb movement", channel: "EMG LAT" },
    { onset: 3, text: "中文" },
  ],
  samples: (signal, record) => Float32Array.from({ length: 12 }, (_, n) => signal * 10 + record + n).subarray(0, 10 + signal),
};
const seeds = [
  edfBytes(base),
  edfBytes({ ...base, recordTimes: [0, 1, 50, 51] }),
  edfBytes({ ...base, bits: 24 }),
  edfBytes({ ...base, signals: [], recordSeconds: 0, samples: () => [] }),
];

// The same mutants on every run: a small generator of known quality (mulberry32).
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const extremes = ["99999999", "-1", "0", "1e300", "", "NaN", "-9999999", "0.000001", "0x10", "+5", "65536", "2147483648", "\0\0\0\0"];

function mutate(seed: Uint8Array, roll: () => number): Uint8Array {
  const pick = (below: number) => Math.floor(roll() * below);
  let bytes = seed.slice();
  for (let times = 1 + pick(6); times > 0 && bytes.length > 0; times -= 1) {
    const at = pick(bytes.length);
    const kind = pick(8);
    if (kind === 0) bytes[at] = pick(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    else if (kind === 2) bytes = bytes.slice(0, at);
    else if (kind === 3) bytes.copyWithin(at, pick(bytes.length), pick(bytes.length));
    else if (kind === 4) bytes.fill(pick(256), at, at + pick(100));
    else if (kind === 5)
      bytes = Uint8Array.from([...bytes.subarray(0, at), ...Array.from({ length: pick(20) }, () => pick(256)), ...bytes.subarray(at)]);
    else
      bytes.set(
        Buffer.from((extremes[pick(extremes.length)] ?? "").padEnd(8)).subarray(0, bytes.length - at),
        Math.min(at - (at % 8), bytes.length),
      );
  }
  return bytes;
}

test(`fuzz: ${count} broken recordings neither crash, nor hang, nor fill the memory`, (t) => {
  let slowest = 0;
  let read = 0;
  let peak = 0;
  globalThis.gc?.();
  const before = process.memoryUsage();
  for (let i = 0; i < count; i += 1) {
    const bytes = mutate(seeds[i % seeds.length] ?? new Uint8Array(0), dice(i));
    const began = performance.now();
    const night = gatherEdfBytes(bytes, ({ signals }) => ({
      ok: true,
      value: {
        channels: signals.flatMap(({ index, role, calibration, samplesPerRecord }) =>
          role === "signal" && calibration && samplesPerRecord > 0 ? [{ plus: index, unit: "own" as const }] : [],
        ),
      },
    }));
    slowest = Math.max(slowest, performance.now() - began);
    if (i % 500 === 0) {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      peak = Math.max(peak, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
    }
    if (!night.ok) {
      assert.ok(night.problems.length > 0, `mutant ${i} is refused without a reason`);
      continue;
    }
    read += 1;
    const samples = night.value.channels.flat().reduce((sum, segment) => sum + segment.samples.length, 0);
    assert.ok(samples <= bytes.length / 2, `mutant ${i}: ${samples} samples from ${bytes.length} bytes`);
    assert.ok(night.value.problems.length < 1000, `mutant ${i}: ${night.value.problems.length} problems`);
  }
  assert.ok(slowest < 5000, `the slowest took ${slowest} ms`);
  assert.ok(peak < 200 * 2 ** 20, `${peak} bytes`);
  assert.ok(read > count / 10 && read < count * 0.95, `${read} of ${count} were read: the mutants are too hard or too easy`);
  t.diagnostic(
    `${count} broken recordings: ${read} read, ${count - read} refused, slowest ${slowest.toFixed(1)} ms, memory at most ${(peak / 2 ** 20).toFixed(0)} MB`,
  );
});
