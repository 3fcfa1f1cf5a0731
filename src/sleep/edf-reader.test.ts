import assert from "node:assert/strict";
import { test } from "node:test";
import { type GatheredNight, gatherEdf, gatherEdfBytes } from "./edf-gather.ts";
import type { WantedChannel } from "./edf-plan.ts";
import { readEdfBytes } from "./edf-reader.ts";
import { edfBytes, type RecordingToWrite, type SignalToWrite } from "./edf-write.ts";
import type { Read } from "./night.ts";
import { blobSource, bytesSource, streamSource } from "./source.ts";

const leg = (label: string, samplesPerRecord: number, dimension = "uV"): SignalToWrite => ({
  label,
  dimension,
  physicalMinimum: -3276.8,
  physicalMaximum: 3276.7,
  samplesPerRecord,
});
// Every sample says where it came from: signal, record, place. Some are below zero.
const told = (signal: number, record: number, n: number) => (signal - 1) * 1000 - record * 10 + n * 0.1;

const recording = (change: Partial<RecordingToWrite> = {}): RecordingToWrite => {
  const signals = change.signals ?? [leg("EMG LAT", 5), leg("EMG RAT", 3), leg("ECG", 7)];
  return {
    bits: 16,
    start: { date: { year: 2026, month: 11, day: 22 }, secondsOfDay: 82800 },
    recordSeconds: 1,
    signals,
    recordTimes: [0, 1, 2],
    annotations: [],
    samples: (signal, record) => Array.from({ length: signals[signal]?.samplesPerRecord ?? 0 }, (_, n) => told(signal, record, n)),
    ...change,
  };
};

const wanting =
  (...channels: WantedChannel[]) =>
  (): Read<{ channels: readonly WantedChannel[] }> => ({ ok: true, value: { channels } });
const own = (plus: number): WantedChannel => ({ plus, unit: "own" });
function gather(bytes: Uint8Array, ...channels: WantedChannel[]): GatheredNight {
  const night = gatherEdfBytes(bytes, wanting(...channels));
  assert.ok(night.ok, JSON.stringify(night));
  return night.value;
}
const rounded = (samples: Float32Array | undefined) => Array.from(samples ?? [], (value) => Number(value.toFixed(2)));
const expectedOf = (signal: number, records: readonly number[], count: number) =>
  records.flatMap((record) => Array.from({ length: count }, (_, n) => Number(told(signal, record, n).toFixed(2))));

for (const bits of [16, 24] as const)
  test(`reader: ${bits}-bit channels of uneven rate, only those asked for, in the order asked for`, () => {
    const { channels, header, problems } = gather(edfBytes(recording({ bits })), own(2), own(0));
    assert.equal(header.format, bits === 16 ? "edf+c" : "bdf+c");
    assert.deepEqual(problems, []);
    assert.deepEqual(
      channels.map((segments) => segments.length),
      [1, 1],
    );
    assert.deepEqual(rounded(channels[0]?.[0]?.samples), expectedOf(2, [0, 1, 2], 7));
    assert.deepEqual(rounded(channels[1]?.[0]?.samples), expectedOf(0, [0, 1, 2], 5));
    assert.equal(channels[0]?.[0]?.samplesPerSecond, 7);
  });

test("reader: a gap divides the signal into segments at their true times", () => {
  const { channels, header } = gather(edfBytes(recording({ recordTimes: [0.5, 1.5, 60] })), own(1));
  assert.equal(header.format, "edf+d");
  assert.deepEqual(
    channels[0]?.map(({ startSeconds, samples }) => ({ startSeconds, samples: rounded(samples) })),
    [
      { startSeconds: 0.5, samples: expectedOf(1, [0, 1], 3) },
      { startSeconds: 60, samples: expectedOf(1, [2], 3) },
    ],
  );
});

test("reader: memory, Blob, stream in small pieces, an odd place in memory: the same night", async () => {
  for (const bits of [16, 24] as const) {
    const bytes = edfBytes(recording({ bits, recordTimes: [0, 1, 9], annotations: [{ onset: 3, text: "Lights off" }] }));
    const choose = wanting(own(0), own(1));
    const shifted = new Uint8Array(bytes.length + 1).subarray(1);
    shifted.set(bytes);
    async function* trickle() {
      for (let at = 0; at < bytes.length; at += 37) yield bytes.slice(at, at + 37);
    }
    const nights = [
      gatherEdfBytes(bytes, choose),
      gatherEdfBytes(shifted, choose),
      await gatherEdf(bytesSource(bytes), choose),
      await gatherEdf(blobSource(new Blob([new Uint8Array(bytes)])), choose),
      await gatherEdf(streamSource(trickle()), choose),
    ];
    for (const night of nights) assert.deepEqual(night, nights[0]);
    assert.ok(nights[0]?.ok);
  }
});

test("reader: a stream that ends early says so, and what came whole is read", async () => {
  const bytes = edfBytes(recording());
  async function* broken() {
    yield bytes.slice(0, bytes.length - 10);
  }
  const night = await gatherEdf(streamSource(broken()), wanting(own(0)));
  assert.ok(night.ok);
  assert.equal(night.value.records, 2);
  assert.deepEqual(
    night.value.problems.map(({ where, what }) => `${where}: ${what}`),
    ["end of file: it ends after 2 of 3 records"],
  );
});

test("reader: two leads of one leg give their difference, in microvolt", () => {
  const night = gather(edfBytes(recording({ signals: [leg("L-Leg 1", 4, "mV"), leg("L-Leg 2", 4, "mV")] })), {
    plus: 0,
    minus: 1,
    unit: "microvolt",
  });
  for (const value of night.channels[0]?.[0]?.samples ?? []) assert.ok(Math.abs(value + 1_000_000) < 200, `${value}`);
});

const refusals: readonly [name: string, signals: readonly SignalToWrite[], want: WantedChannel, what: RegExp][] = [
  ["microvolts of a channel that is no voltage", [leg("Leg sensor", 4, "mmHg")], { plus: 0, unit: "microvolt" }, /no voltage/],
  ["a channel that is not there", [leg("EMG LAT", 4)], { plus: 7, unit: "own" }, /no such signal/],
  ["the annotations as a signal", [leg("EMG LAT", 4)], { plus: 1, unit: "own" }, /no such signal/],
  ["a difference of unlike rates", [leg("a", 4), leg("b", 5)], { plus: 0, minus: 1, unit: "own" }, /samples in a record/],
  ["a difference of unlike units", [leg("a", 4), leg("b", 4, "mV")], { plus: 0, minus: 1, unit: "own" }, /unit/],
];
for (const [name, signals, want, what] of refusals)
  test(`reader: ${name} is refused`, () => {
    const night = gatherEdfBytes(edfBytes(recording({ signals })), wanting(want));
    assert.ok(!night.ok);
    assert.match(night.problems[0]?.what ?? "", what);
  });

test("reader: a wild time at the end of a block of reading is found out by the record after it", () => {
  const signals = [leg("EMG LAT", 60_000)];
  const quiet = new Float32Array(60_000);
  const perBlock = Math.floor(2 ** 20 / 120_020);
  for (const wild of [perBlock - 2, perBlock - 1, perBlock]) {
    const recordTimes = Array.from({ length: 3 * perBlock }, (_, i) => (i === wild ? 9999 : i));
    const night = gather(edfBytes(recording({ signals, recordTimes, samples: () => quiet })), own(0));
    assert.deepEqual(
      night.channels[0]?.map(({ startSeconds, samples }) => [startSeconds, samples.length / 60_000]),
      [
        [0, wild],
        [wild + 1, 3 * perBlock - wild - 1],
      ],
    );
  }
});

test("reader: pieces come in blocks of constant size however long the night", () => {
  const signals = [leg("EMG LAT", 60_000)];
  const bytes = edfBytes(
    recording({ signals, recordTimes: Array.from({ length: 60 }, (_, i) => i), samples: () => new Float32Array(60_000) }),
  );
  let largest = 0;
  let samples = 0;
  const done: number[] = [];
  const read = readEdfBytes(bytes, () => ({
    ok: true,
    value: {
      channels: [own(0)],
      onPiece: ({ channels }) => {
        largest = Math.max(largest, channels[0]?.buffer.byteLength ?? 0);
        samples += channels[0]?.length ?? 0;
      },
      onProgress: (bytesDone) => done.push(bytesDone / bytes.length),
    },
  }));
  assert.ok(read.ok);
  assert.equal(samples, 60 * 60_000);
  assert.ok(largest <= 2 * 2 ** 20, `${largest} bytes in one piece`);
  assert.equal(done.at(-1), 1);
  assert.deepEqual(
    done,
    done.toSorted((a, b) => a - b),
  );
});

test("reader: annotations are sorted, repetitions count once, UTF-8 and signal links are read", () => {
  const annotations = [
    { onset: 9.5, duration: 1.25, text: "Limb movement", channel: "EMG LAT" },
    { onset: -2, text: "calibration" },
    { onset: 4, text: "中文 µ é" },
    { onset: 9.5, duration: 1.25, text: "Limb movement", channel: "EMG LAT" },
  ];
  const night = gather(edfBytes(recording({ annotations })));
  assert.deepEqual(night.annotations, [annotations[1], annotations[2], annotations[0]]);
  assert.match(night.problems[0]?.what ?? "", /twice/);
});

for (const [name, notes] of [
  ["the first keeps the time", "+0.5\x14\x14\0+7\x14second\x14\0"],
  ["where the first begins with a note, the next one keeps the time", "+7\x14second\x14\0"],
] as const)
  test(`reader: several annotation signals are read; ${name}`, () => {
    // An ordinary signal, renamed, whose samples are the bytes of notes. The writer's own annotations come after it.
    const signals = [leg("EMG LAT", 4), { ...leg("notes", 10), physicalMinimum: -32768, physicalMaximum: 32767 }];
    const words = new Int16Array(10);
    new Uint8Array(words.buffer).set(new TextEncoder().encode(notes));
    const samples = (signal: number) => (signal === 1 ? words : new Int16Array(4));
    const bytes = edfBytes(recording({ signals, recordTimes: [0.5], annotations: [{ onset: 3, text: "first" }], samples }));
    bytes.set(new TextEncoder().encode("EDF Annotations "), 256 + 16);
    const night = gather(bytes, own(0));
    assert.equal(night.channels[0]?.[0]?.startSeconds, 0.5);
    assert.deepEqual(
      night.annotations.map(({ onset, text }) => [onset, text]),
      [
        [3, "first"],
        [7, "second"],
      ],
    );
  });
