// The indices C-SLP-080 to C-SLP-094 and the settled readings behind them, on nights small enough to count by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NightInput } from "./score-night.ts";
import { scoreNight } from "./score-night.ts";
import type { NightEvents, Side, Stage } from "./night.ts";
import type { NightResult, RuleSetResult } from "./night-result.ts";

type Row = readonly [onset: number, duration?: number, side?: Side];

const hoursOf = (...stages: readonly Stage[]): readonly Stage[] => stages.flatMap((stage) => Array.from({ length: 120 }, () => stage));
const moves = (rows: readonly Row[]) => rows.map(([onset, duration = 2, side = "left" as Side]) => ({ onset, duration, side }));
const every = (interval: number, n: number, from: number): Row[] => Array.from({ length: n }, (_, i) => [from + i * interval]);

function night(
  rows: readonly Row[],
  stages: readonly Stage[],
  more: Partial<NightEvents> = {},
  options: NightInput["options"] = {},
): NightResult {
  const events = { dialect: "table", stages: { startSeconds: 0, epochSeconds: 30, stages }, movements: moves(rows), problems: [], ...more };
  const read = scoreNight({ movements: "marked", events, rules: ["wasm-2016", "aasm"], options });
  assert.ok(read.ok);
  return read.value;
}

function wasm(...args: Parameters<typeof night>): RuleSetResult {
  const result = night(...args).rules["wasm-2016"];
  assert.ok(result);
  return result;
}

const value = (result: RuleSetResult, id: string): number | null => {
  const index = result.indices[id];
  assert.ok(index, `no index ${id}`);
  return index.value;
};

// Two hours N2, one REM, one awake: 6 periodic in N2, 4 in REM, 5 awake, and single ones.
const rich = wasm(
  [...every(20, 6, 1000), [5000], [5006], ...every(30, 4, 7300), ...every(15, 5, 11000), [12000, 12]],
  hoursOf("n2", "n2", "rem", "wake"),
);

const expected: readonly (readonly [row: string, id: string, value: number | null])[] = [
  ["C-SLP-080", "plms", 10 / 3],
  ["C-SLP-081", "plms-nrem", 3],
  ["C-SLP-081", "plms-n2", 3],
  ["C-SLP-081", "plms-n1", null],
  ["C-SLP-081", "plms-rem", 4],
  ["C-SLP-082", "plmw", 5],
  ["C-SLP-085", "clms", 12 / 3],
  ["C-SLP-085", "clmw", 5],
  ["C-SLP-086", "short-interval-sleep", 1 / 3],
  ["C-SLP-086", "short-interval-wake", 0],
  ["C-SLP-087", "isolated-sleep", 1 / 3],
  ["C-SLP-088", "duration-plms", 2],
  ["C-SLP-088", "duration-short", 2],
  ["C-SLP-089", "plms-left", 10 / 3],
  ["C-SLP-089", "plms-right", 0],
  ["C-SLP-089", "plms-bilateral", 0],
  ["C-SLP-090", "periodicity-wasm", 10 / 12],
  ["C-SLP-180", "periodicity-ferri-2006", 8 / 11],
];
for (const [row, id, number] of expected)
  test(`${row}: ${id} of a night counted by hand`, () => {
    assert.equal(value(rich, id), number);
    assert.equal(rich.indices[id]?.row.slice(0, 7), row.slice(0, 7));
  });

test("C-SLP-091, C-SLP-181: logarithm of the intervals of 10 to 90 s that end in sleep, SD with n - 1", () => {
  const result = wasm([[100], [110], [130], [170], [175], [300]], hoursOf("n2"));
  const logs = [10, 20, 40].map(Math.log);
  const mean = logs.reduce((a, b) => a + b) / 3;
  assert.equal(value(result, "log-interval-mean"), mean);
  assert.equal(value(result, "log-interval-sd"), Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 2));
  assert.equal(wasm([[100], [110]], hoursOf("n2")).indices["log-interval-sd"]?.unknownBecause, "too-few-intervals");
});

test("C-SLP-083, C-SLP-184: with arousals scored there is a number, with none in the file there is none, unless the caller knows", () => {
  const rows = every(20, 4, 100);
  assert.equal(value(wasm(rows, hoursOf("n2"), { arousals: [{ onset: 121, duration: 3, name: "arousal" }] }), "plms-arousal"), 1);
  assert.equal(wasm(rows, hoursOf("n2")).indices["plms-arousal"]?.unknownBecause, "arousals-not-scored");
  assert.equal(value(wasm(rows, hoursOf("n2"), {}, { scored: ["arousals"] }), "plms-arousal"), 0);
});

test("C-SLP-068: without breathing annotations the non-respiratory index is null, never equal to the other", () => {
  const result = wasm(every(20, 4, 100), hoursOf("n2"));
  for (const id of ["plms-nonrespiratory", "plms-nonrespiratory-arousal", "clm-respiratory"]) assert.equal(value(result, id), null);
  assert.equal(result.movements[0]?.respiratory, null);
  assert.equal(value(wasm(every(20, 4, 100), hoursOf("n2"), {}, { scored: ["respiratory"] }), "plms-nonrespiratory"), 4);
});

const apnea = (onset: number, duration: number) => ({ onset, duration, kind: "apnea" as const, name: "apnea" });

test("C-SLP-062, C-SLP-084: the headline holds breathing-related movements; the other is scored again, not subtracted", () => {
  const result = wasm(every(20, 5, 100), hoursOf("n2"), { respiratory: [apnea(120, 20)] });
  assert.deepEqual([value(result, "plms"), value(result, "plms-nonrespiratory"), value(result, "clm-respiratory")], [5, 4, 1]);
  assert.deepEqual([result.indices["plms"]?.low, result.indices["plms"]?.high, result.indices["plms"]?.dependsOn], [4, 5, ["breathing"]]);
});

test("C-SLP-176: leaving out breathing-related movements, a movement that is no candidate still breaks; it can be left out too", () => {
  const rows: Row[] = [[100], [120], [140, 11], [160], [180]];
  const events = { respiratory: [apnea(120, 25)] };
  assert.equal(value(wasm(rows, hoursOf("n2"), events), "plms-nonrespiratory"), 0);
  assert.equal(value(wasm(rows, hoursOf("n2"), events, { choices: { nonRespiratory: "non-candidates-too" } }), "plms-nonrespiratory"), 4);
});

test("C-SLP-175: overlapping breathing events have an end each, unless they are merged", () => {
  const events = { respiratory: [apnea(100, 30), apnea(110, 60)] };
  const at = (respiratoryEnds: "each" | "merged") =>
    wasm([[131, 1]], hoursOf("n2"), events, { choices: { respiratoryEnds } }).movements[0]?.respiratory;
  assert.deepEqual([at("each"), at("merged")], [true, false]);
});

test("C-SLP-061: the narrow window around the end of breathing is there for comparison", () => {
  const at = (respiratoryWindow: "wasm" | "half-second") =>
    wasm([[135, 1]], hoursOf("n2"), { respiratory: [apnea(100, 30)] }, { choices: { respiratoryWindow } }).movements[0]?.respiratory;
  assert.deepEqual([at("wasm"), at("half-second")], [true, false]);
});

test("C-SLP-170: both readings are always shown, as a range that names the choice", () => {
  const index = wasm([[100], [105], [125], [145], [165]], hoursOf("n2")).indices["plms"];
  assert.deepEqual([index?.value, index?.low, index?.high, index?.dependsOn], [4, 0, 4, ["shortIntervalStart"]]);
});

test("C-SLP-174: an onset exactly on an epoch border belongs to the epoch that begins there", () => {
  assert.equal(wasm([[3600]], hoursOf("n2", "rem")).movements[0]?.stage, "rem");
});

test("C-SLP-178: the first movement, and one after a movement that is no candidate, has no interval", () => {
  const result = wasm([[100], [120], [140, 11], [155], [175]], hoursOf("n2"));
  assert.deepEqual(
    result.movements.map((m) => m.interval),
    [null, 20, null, null, 20],
  );
  assert.deepEqual(
    result.movements.map((m) => m.short),
    [false, false, false, false, false],
  );
});

test("C-SLP-179: isolated is in no series and not short, or literally an interval above 90 s", () => {
  const rows: Row[] = [[100], [105], [125], [400]];
  const isolated = (choice: "outside-runs" | "literal") =>
    wasm(rows, hoursOf("n2"), {}, { choices: { isolated: choice } }).movements.map((m) => m.isolated);
  assert.deepEqual(isolated("outside-runs"), [true, false, true, true]);
  assert.deepEqual(isolated("literal"), [false, false, false, true]);
});

test("C-SLP-179: a candidate that starts a run after a short interval is both short and periodic", () => {
  const second = wasm([[100], [105], [125], [145], [165]], hoursOf("n2")).movements[1];
  assert.deepEqual([second?.kind, second?.short, second?.isolated], ["periodic", true, false]);
});

test("C-SLP-183: an index over zero hours is null, never 0", () => {
  const result = wasm([], hoursOf("wake"));
  assert.deepEqual([value(result, "plms"), value(result, "plms-rem"), value(result, "plmw")], [null, null, 0]);
});

test("without stages nothing is counted per hour of sleep, and every such index says why", () => {
  const read = scoreNight({ movements: moves(every(20, 5, 100)), events: { dialect: "none", problems: [] }, rules: ["wasm-2016"] });
  assert.ok(read.ok);
  const result = read.value.rules["wasm-2016"];
  assert.equal(result?.movements.filter((m) => m.kind === "periodic").length, 5);
  for (const index of Object.values(result?.indices ?? {}))
    assert.deepEqual([index.value, index.unknownBecause !== undefined], [null, true], index.id);
});

test("C-SLP-092: movements per hour of the night and per hour of sleep", () => {
  const result = wasm([...every(20, 10, 1000), ...every(20, 5, 8000)], hoursOf("n2", "wake", "n2"));
  assert.deepEqual(
    result.byHour.map((one) => [one.fromSeconds, one.sleepHours, one.value]),
    [
      [0, 1, 10],
      [3600, 0, null],
      [7200, 1, 5],
    ],
  );
  assert.deepEqual(
    result.byHourOfSleep.map((one) => [one.fromSeconds, one.count, one.value]),
    [
      [0, 10, 10],
      [3600, 5, 5],
    ],
  );
});

test("C-SLP-092: an onset exactly on the hour belongs to the hour that begins there", () => {
  const { byHour, byHourOfSleep } = wasm(every(20, 4, 3600), hoursOf("n2", "n2"));
  assert.deepEqual(
    [byHour, byHourOfSleep].map((bins) => bins.map((one) => one.count)),
    [
      [0, 4],
      [0, 4],
    ],
  );
});

test("C-SLP-093: the histogram holds every interval up to 90 s in bins of 2 s", () => {
  const result = wasm([[100], [121.9], [143.9], [233.9], [333.9]], hoursOf("n2"));
  assert.deepEqual(
    result.intervals.filter((bin) => bin.sleep > 0).map((bin) => [bin.fromSeconds, bin.toSeconds, bin.sleep]),
    [
      [20, 22, 1],
      [22, 24, 1],
      [88, 90, 1],
    ],
  );
  assert.equal(
    result.logIntervals.reduce((sum, bin) => sum + bin.sleep, 0),
    4,
  );
});

test("C-SLP-094: denominator, rule set, version of the scorer and excluded minutes stand beside every number", () => {
  const result = night(every(20, 5, 100), hoursOf("n2", "wake"), {}, { gaps: [{ onset: 1800, duration: 600 }] });
  assert.equal(result.analysed.excludedMinutes, 10);
  assert.equal(result.rules["wasm-2016"]?.indices["plms"]?.hours, 50 / 60);
  assert.equal(result.rules["wasm-2016"]?.rules, "wasm-2016");
  assert.equal(result.scorer, "ekbom-sleep 1");
  assert.equal(result.use, "research");
});

test("C-SLP-080: sleep before lights off and after lights on is no sleep time", () => {
  const result = wasm(every(20, 5, 2000), hoursOf("n2"), { lightsOff: 900, lightsOn: 2700 });
  assert.deepEqual([result.indices["plms"]?.hours, value(result, "plms")], [0.5, 10]);
});

test("a mark without a duration is not scored, and says so", () => {
  const result = night(
    [
      [100, 0],
      [Number.NaN, 2],
    ],
    hoursOf("n2"),
  );
  assert.equal(result.problems.length, 2);
  assert.match(result.problems[0]?.where ?? "", /100/);
});

test("C-SLP-172: two marks of one leg less than 0.5 s apart are reported", () => {
  assert.match(
    night(
      [
        [100, 1],
        [101.2, 1],
      ],
      hoursOf("n2"),
    ).problems[0]?.what ?? "",
    /0.2 s after/,
  );
});

for (const [name, events, where] of [
  ["lights on before lights off", { lightsOff: 100, lightsOn: 50, movements: [] }, "lights"],
  ["epochs of no length", { stages: { startSeconds: 0, epochSeconds: 0, stages: ["n2"] }, movements: [] }, "stages"],
  ["no marked movements", {}, "movements"],
] as const) {
  test(`refused, with place and expectation: ${name}`, () => {
    const read = scoreNight({ movements: "marked", events: { dialect: "table", problems: [], ...events }, rules: ["aasm"] });
    assert.ok(!read.ok);
    assert.equal(read.problems[0]?.where, where);
  });
}

test("the result is plain JSON", () => {
  const result = night(every(20, 5, 100), hoursOf("n2"));
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
});
