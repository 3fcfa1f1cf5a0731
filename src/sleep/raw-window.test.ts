// A window read from the file again is the signal that was written, wherever it lies, and nothing is drawn where nothing was recorded.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findChannels, type LegChannel } from "./channels.ts";
import { edfBytes, type RecordingToWrite } from "./edf-write.ts";
import { makeNight } from "./make-night.ts";
import { type NightReading, readNight } from "./read-night.ts";
import { readWindow } from "./raw-window.ts";
import { scoreReading } from "./score-reading.ts";
import { bytesSource } from "./source.ts";
import { eventsAround } from "./events-around.ts";

const rate = 200;
// A tone in the middle of the band, as loud as the minute in which it sounds; a slow drift below the band.
const value = (n: number): number =>
  (1 + Math.floor(n / rate / 60)) * 20 * Math.sin((2 * Math.PI * 40 * n) / rate) + 300 * Math.sin(n / 5000);

function recording(recordTimes: readonly number[]): RecordingToWrite {
  return {
    bits: 16,
    start: {},
    recordSeconds: 1,
    signals: [{ label: "EMG LAT", dimension: "uV", physicalMinimum: -3276.8, physicalMaximum: 3276.7, samplesPerRecord: rate }],
    recordTimes,
    annotations: [],
    samples: (_, record) => Float32Array.from({ length: rate }, (__, i) => value((recordTimes[record] ?? 0) * rate + i)),
  };
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly reading: NightReading;
  readonly leg: LegChannel;
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  let leg: LegChannel | undefined;
  const read = await readNight(bytesSource(bytes), {
    legs: ({ signals }) => {
      ({ left: leg } = findChannels(signals));
      return { ok: true, value: leg === undefined ? [] : [leg] };
    },
  });
  assert.ok(read.ok && leg !== undefined);
  return { bytes, reading: read.value, leg };
}

async function windowOf({ bytes, reading, leg }: Opened, fromSeconds: number, toSeconds: number) {
  const { header, recordRuns, pace } = reading;
  const read = await readWindow(bytesSource(bytes), { header, leg, recordRuns, pace, fromSeconds, toSeconds });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const whole = await opened(edfBytes(recording(Array.from({ length: 300 }, (_, i) => i))));

for (const [from, to] of [
  [0, 1],
  [10.013, 12.5],
  [119, 121.25],
  [290, 299.5],
] as const)
  test(`window ${from} to ${to} s: every sample in its place, without the drift`, async () => {
    const [segment, ...more] = await windowOf(whole, from, to);
    assert.ok(segment !== undefined && more.length === 0);
    assert.ok(segment.startSeconds >= from && segment.startSeconds - from < 1 / rate);
    assert.equal(segment.samples.length, Math.floor((to - segment.startSeconds) * rate + 1e-6) + 1);
    const worst = segment.samples.reduce((most, x, i) => {
      const seconds = segment.startSeconds + i / rate;
      const nearEdge = seconds < 0.3 || Math.abs(seconds - 120) < 0.3;
      const tone = (1 + Math.floor(seconds / 60)) * 20 * Math.sin(2 * Math.PI * 40 * seconds);
      return nearEdge ? most : Math.max(most, Math.abs(x - tone) / (1 + Math.floor(seconds / 60)));
    }, 0);
    assert.ok(worst < 2, `${worst} uV off`);
  });

test("window across a gap: two segments, and nothing between them", async () => {
  const gapped = await opened(
    edfBytes(recording([...Array.from({ length: 60 }, (_, i) => i), ...Array.from({ length: 60 }, (_, i) => 90 + i)])),
  );
  assert.deepEqual(gapped.reading.recordRuns, [
    { startSeconds: 0, record: 0, records: 60 },
    { startSeconds: 90, record: 60, records: 60 },
  ]);
  const [before, after, ...more] = await windowOf(gapped, 55, 95);
  assert.ok(before !== undefined && after !== undefined && more.length === 0);
  assert.equal(before.startSeconds + before.samples.length / rate, 60);
  assert.equal(after.startSeconds, 90);
  const loudest = (samples: Float32Array): number => Math.max(...samples);
  const times = loudest(after.samples.subarray(rate)) / loudest(before.samples.subarray(0, 4 * rate));
  assert.ok(Math.abs(times - 2) < 0.05, `minute 1 is ${times} times as loud as minute 0`);
});

test("window: too long or empty is refused", async () => {
  const { header, recordRuns, pace } = whole.reading;
  for (const toSeconds of [10, 10 + 3600]) {
    const read = await readWindow(bytesSource(whole.bytes), { header, leg: whole.leg, recordRuns, pace, fromSeconds: 10, toSeconds });
    assert.ok(!read.ok && read.problems[0]?.where === "window");
  }
});

test("whoever watches the legs sees every bin once, in order, and finds the same movements", async () => {
  const bytes = edfBytes(makeNight({ seed: 9, hours: 0.4, rate: 128, noise: "medium" }).recording({ marks: false }));
  const plain = await opened(bytes);
  const seen = { bins: 0, seconds: 0, wrong: 0 };
  const watched = await readNight(bytesSource(bytes), {
    legs: () => ({ ok: true, value: [plain.leg] }),
    watch: () => ({
      bins(startSeconds, bin, low, high, level) {
        assert.equal(startSeconds, 0);
        assert.equal(bin, seen.bins);
        seen.bins += level.length;
        for (const [i, mean] of level.entries()) if (!(mean <= Math.max(-(low[i] ?? 0), high[i] ?? 0) + 1e-3)) seen.wrong += 1;
      },
      rest: () => (seen.seconds += 1),
    }),
  });
  assert.ok(watched.ok);
  assert.deepEqual(seen, { bins: 0.4 * 3600 * 20, seconds: 0.4 * 3600, wrong: 0 });
  assert.deepEqual(watched.value.legs, plain.reading.legs);
});

test("no edits, same indices: the movements that were found, given back as a list, score as they did", async () => {
  const { reading } = await opened(edfBytes(makeNight({ seed: 2, hours: 1, rate: 128, noise: "medium" }).recording({ marks: true })));
  const around = eventsAround(reading, []);
  assert.ok(around.ok);
  const rules = ["wasm-2016", "aasm"] as const;
  const found = scoreReading(reading, { movements: "detected", events: around.value, rules });
  const given = scoreReading(reading, { movements: reading.legs.flatMap(({ movements }) => movements), events: around.value, rules });
  assert.ok(found.ok && given.ok);
  assert.deepEqual(given.value.rules, found.value.rules);
  assert.equal(given.value.source, "edited");
});
