import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gatherEdfBytes } from "./edf-gather.ts";
import type { Header } from "./edf-header.ts";

// Recordings by other people's software. Not shipped with the product (their licences differ): skipped where the folder is absent.
const folder = [join(import.meta.dirname, "../../../shared/data/edf"), process.env["EKBOM_EDF_SAMPLES"] ?? ""].find(
  (path) => path !== "" && existsSync(path),
);
const skip = folder === undefined ? "the sample recordings are not on this machine" : false;

interface Facts {
  readonly format: Header["format"];
  readonly date?: string;
  readonly secondsOfDay?: number;
  readonly records: number;
  readonly annotations: number;
  readonly problems: readonly string[];
  // Facts of single channels, computed by an independent decoder: rate, samples, first, last, sum.
  readonly channels: Readonly<Record<string, readonly [rate: number, samples: number, first: number, last: number, sum: number]>>;
}

const files: Readonly<Record<string, Facts>> = {
  "pyedflib__test_generator.edf": {
    format: "edf+c",
    date: "2011-4-4",
    secondsOfDay: 46622,
    records: 600,
    annotations: 2,
    problems: [],
    channels: {
      squarewave: [200, 120000, 99.99237, -99.961852, 1831.0826],
      "sine 1 Hz": [200, 120000, 3.128099, 0.015259, 1831.0826],
      "sine 50 Hz": [200, 120000, 99.99237, 0.015259, 1831.0826],
    },
  },
  "pyedflib__test_generator.bdf": {
    format: "bdf+c",
    date: "2000-1-1",
    secondsOfDay: 0,
    records: 30,
    annotations: 0,
    problems: [],
    channels: { "sine 5Hz": [1000, 30000, 31.410636, 0.000179, 0], "ramp 7Hz": [500, 15000, -962.666509, -1000, -3744000.019] },
  },
  "pyedflib__test_generator_datarec_generator_2.bdf": {
    format: "bdf+c",
    date: "2000-1-1",
    secondsOfDay: 0,
    records: 15,
    annotations: 0,
    problems: [],
    channels: { "sine 2.5Hz": [500, 15000, 31.410636, 0.000179, 0] },
  },
  "pyedflib__test_subsecond.edf": {
    format: "edf+c",
    date: "2020-1-24",
    secondsOfDay: 14756,
    records: 698,
    annotations: 4,
    problems: [],
    channels: { Fp1: [128, 89344, 6.247303, -0.132921, -26791.0936] },
  },
  "pyedflib__test_utf8.edf": {
    format: "edf+c",
    date: "2020-1-24",
    secondsOfDay: 14756,
    records: 698,
    annotations: 5,
    problems: [],
    channels: { Fp1: [128, 89344, 6.247303, -0.132921, -26791.0936] },
  },
  "edfjl__test_uneven_samp.edf": {
    format: "edf",
    records: 11,
    annotations: 0,
    problems: ["start date", "start time", "end of file"],
    channels: { "3Hz +5/-5 V": [100, 11000, 0, -0.932617, 26.3184], "0.2Hz Blk 1/0uV": [12.8, 1408, 1, 0, 704] },
  },
  "nsrr__simulated-01.edf": {
    format: "edf",
    date: "2014-5-7",
    secondsOfDay: 51942,
    records: 10,
    annotations: 0,
    problems: [],
    channels: { SaO2: [1, 10, 50.000763, 50.014496, 500.0763], "EEG(sec)": [2, 20, 0.490196, 19.117647, 196.0784] },
  },
  "mne__SC4001EC-Hypnogram.edf": {
    format: "edf+c",
    date: "1989-4-24",
    secondsOfDay: 58380,
    records: 1,
    annotations: 154,
    problems: [],
    channels: {},
  },
};

const readAll = (file: string) => {
  const night = gatherEdfBytes(readFileSync(join(folder ?? "", file)), ({ signals }) => ({
    ok: true,
    value: { channels: signals.flatMap(({ index, role }) => (role === "signal" ? [{ plus: index, unit: "own" as const }] : [])) },
  }));
  assert.ok(night.ok, JSON.stringify(night));
  return night.value;
};

for (const [file, facts] of Object.entries(files))
  test(`other software's recording: ${file}`, { skip }, () => {
    const { header, records, annotations, problems, channels } = readAll(file);
    const { date } = header.start;
    assert.equal(header.format, facts.format);
    assert.equal(date && `${date.year}-${date.month}-${date.day}`, facts.date);
    assert.equal(header.start.secondsOfDay, facts.secondsOfDay);
    assert.equal(records, facts.records);
    assert.equal(annotations.length, facts.annotations);
    assert.deepEqual(
      problems.map(({ where }) => where),
      facts.problems,
    );
    for (const [label, [rate, count, first, last, sum]] of Object.entries(facts.channels)) {
      const [segment, ...more] = channels[header.signals.findIndex((signal) => signal.label === label)] ?? [];
      assert.ok(segment !== undefined && more.length === 0, label);
      assert.equal(segment.samplesPerSecond, rate);
      assert.equal(segment.samples.length, count);
      assert.ok(Math.abs(Number(segment.samples[0]) - first) < 1e-4, `${label} first ${segment.samples[0]}`);
      assert.ok(Math.abs(Number(segment.samples.at(-1)) - last) < 1e-4, `${label} last ${segment.samples.at(-1)}`);
      const total = segment.samples.reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(total - sum) < 0.1, `${label} sum ${total}`);
    }
  });

test("other software's recording: a start within a second moves the samples, and notes stay where they were written", { skip }, () => {
  const { channels, annotations } = readAll("pyedflib__test_subsecond.edf");
  assert.equal(channels[0]?.[0]?.startSeconds, 0.3945312);
  assert.deepEqual(annotations[0], { onset: 2.3457031, text: "XLSpike" });
});

test("other software's recording: Chinese notes are read", { skip }, () => {
  assert.deepEqual(readAll("pyedflib__test_utf8.edf").annotations[2], { onset: 120, text: "中文测试八个字" });
});

test("other software's recording: the uneven odd-rate channels of the BDF keep their rates", { skip }, () => {
  assert.deepEqual(
    readAll("pyedflib__test_generator.bdf").channels.map(([segment]) => segment?.samplesPerSecond),
    [1000, 800, 500, 975, 999],
  );
});
