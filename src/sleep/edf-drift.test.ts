import assert from "node:assert/strict";
import { test } from "node:test";
import { gatherEdfBytes } from "./edf-gather.ts";
import { edfBytes } from "./edf-write.ts";
import type { Segment } from "./night.ts";

// Eight hours in which one sample per minute is a spike: where does the reader say that the last one lies?
const eightHours = 8 * 3600;

// Samples per record, and seconds per record as the header writes them; some headers can only write a rounded number.
const recordings: readonly [rate: number, samplesPerRecord: number, recordSeconds: number][] = [
  [100, 33, 0.33],
  [128, 129, 129 / 128],
  [200, 1001, 5.005],
  [256, 100, 100 / 256],
  [500, 77, 0.154],
  [512, 1000, 1000 / 512],
  [300, 100, 1 / 3],
  [44.1, 441, 10],
  [128, 32, 32 / 128],
];

function timesOfSpikes({ startSeconds, samplesPerSecond, samples }: Segment): number[] {
  const times: number[] = [];
  for (const [n, value] of samples.entries()) if (value > 50) times.push(startSeconds + n / samplesPerSecond);
  return times;
}

for (const [rate, samplesPerRecord, recordSeconds] of recordings)
  for (const gapAt of [undefined, 3600])
    test(`no drift in eight hours: ${rate} Hz in records of ${recordSeconds.toFixed(6)} s${gapAt === undefined ? "" : ", with a gap after an hour"}`, (t) => {
      const count = Math.floor(eightHours / recordSeconds);
      const gap = gapAt === undefined ? 0 : 1234.5;
      const timeOf = (record: number) => 0.25 + record * recordSeconds + (record * recordSeconds >= Number(gapAt) ? gap : 0);
      const everyMinute = Math.round(rate * 60);
      const quiet = new Float32Array(samplesPerRecord);
      const bytes = edfBytes({
        bits: 16,
        start: {},
        recordSeconds,
        signals: [{ label: "EMG LAT", dimension: "uV", physicalMinimum: -100, physicalMaximum: 100, samplesPerRecord }],
        recordTimes: Array.from({ length: count }, (_, record) => timeOf(record)),
        annotations: [],
        samples: (_, record) => {
          const spike = (everyMinute - ((record * samplesPerRecord) % everyMinute)) % everyMinute;
          return spike < samplesPerRecord ? quiet.with(spike, 99) : quiet;
        },
      });
      const night = gatherEdfBytes(bytes, () => ({ ok: true, value: { channels: [{ plus: 0, unit: "microvolt" }] } }));
      assert.ok(night.ok);
      const [segments = []] = night.value.channels;
      assert.equal(segments.length, gapAt === undefined ? 1 : 2);
      const found = segments.flatMap(timesOfSpikes);
      assert.equal(found.length, Math.ceil((count * samplesPerRecord) / everyMinute));
      const trueTimes = found.map((_, minute) => {
        const sample = minute * everyMinute;
        const record = Math.floor(sample / samplesPerRecord);
        return timeOf(record) + ((sample % samplesPerRecord) * recordSeconds) / samplesPerRecord;
      });
      const worst = Math.max(...found.map((time, i) => Math.abs(time - Number(trueTimes[i]))));
      t.diagnostic(`furthest off: ${(worst * rate).toFixed(4)} samples`);
      assert.ok(worst < 0.5 / rate, `the worst spike is ${worst} s off, half a sample is ${0.5 / rate} s`);
    });
