// Detection on signals drawn by hand: each rule of the standard, each fault of a channel, and the times of eight hours.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chance } from "./chance.ts";
import { createLegDetector, detectLeg } from "./detect-leg.ts";
import type { LegFindings, Piece } from "./leg-findings.ts";

// Seconds of 30 Hz with a mean rectified height in microvolts; everything else is a resting leg of `rest`.
type Burst = readonly [from: number, to: number, height: number];

interface Drawing {
  readonly seconds?: number;
  readonly rate?: number;
  readonly rest?: (t: number) => number;
  readonly bursts?: readonly Burst[];
  readonly add?: (t: number, i: number) => number;
}

function draw({ seconds = 180, rate = 200, rest = () => 1, bursts = [], add = () => 0 }: Drawing): Float32Array {
  const dice = chance(5);
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => {
    const t = i / rate;
    const height = bursts.reduce((sum, [from, to, h]) => sum + (t >= from && t < to ? h : 0), 0);
    // The mean of |sin| is 2 / pi, that of |normal| is sqrt(2 / pi); the band keeps about nine tenths of white noise here.
    return height * (Math.PI / 2) * Math.sin(2 * Math.PI * 30 * t) + rest(t) * 1.35 * dice.normal() + add(t, i);
  });
}

function find(drawing: Drawing, physical?: { min: number; max: number }): LegFindings {
  const segments: Piece[] = [{ startSeconds: 0, samples: draw(drawing) }];
  return detectLeg({ side: "left", label: "LAT", rate: drawing.rate ?? 200, segments, ...(physical && { physical }) });
}

const spans = (found: LegFindings): readonly (readonly [number, number])[] =>
  found.movements.map(({ onset, duration }) => [Math.round(onset * 10) / 10, Math.round(duration * 10) / 10] as const);

const rules: readonly (readonly [
  name: string,
  bursts: readonly Burst[],
  expected: readonly (readonly [onset: number, duration: number])[],
])[] = [
  ["C-SLP-020: 12 uV above rest is a movement", [[100, 102, 12]], [[100, 2]]],
  ["C-SLP-020: 6 uV above rest is none", [[100, 102, 6]], []],
  [
    "C-SLP-021: it ends where half a second is quiet",
    [
      [100, 101, 30],
      [101.7, 103, 30],
    ],
    [
      [100, 1],
      [101.7, 1.3],
    ],
  ],
  [
    "C-SLP-022: a quiet dip of 0.3 s does not end it",
    [
      [100, 101, 30],
      [101.3, 103, 30],
    ],
    [[100, 3]],
  ],
  [
    "C-SLP-022: between 2 and 8 uV it goes on",
    [
      [100, 101, 30],
      [101, 103, 5],
    ],
    [[100, 3]],
  ],
  [
    "C-SLP-020: 5 uV before the rise to 8 do not belong to it",
    [
      [99, 100, 5],
      [100, 102, 30],
    ],
    [[100, 2]],
  ],
  ["C-SLP-023: 0.3 s is too short", [[100, 100.3, 60]], []],
  ["C-SLP-023: 0.6 s is long enough", [[100, 100.6, 60]], [[100, 0.6]]],
  ["C-SLP-024: a movement of 20 s is found whole", [[100, 120, 30]], [[100, 20]]],
];
for (const [name, bursts, expected] of rules) {
  test(`detection, ${name}`, () => {
    const found = spans(find({ bursts }));
    assert.equal(found.length, expected.length, JSON.stringify(found));
    for (const [i, [onset, duration]] of expected.entries()) {
      assert.ok(Math.abs((found[i]?.[0] ?? 0) - onset) <= 0.1, JSON.stringify(found));
      assert.ok(Math.abs((found[i]?.[1] ?? 0) - duration) <= 0.15, JSON.stringify(found));
    }
  });
}

test("detection, C-SLP-025, C-SLP-026: short knocks never make a median of half a second: rejected, and said so", () => {
  const knocks = Array.from({ length: 4 }, (_, i): Burst => [100 + i * 0.6, 100.15 + i * 0.6, 20]);
  const found = find({ bursts: knocks });
  assert.deepEqual(spans(found), []);
  assert.deepEqual(
    found.rejected.map((one) => one.because.row),
    ["C-SLP-026"],
  );
});

test("detection, C-SLP-020, C-SLP-021: each movement says which rules began and ended it, how high it was, and over what", () => {
  const [movement] = find({ bursts: [[100, 102, 40]] }).movements;
  assert.deepEqual(
    movement?.because.map((one) => one.row),
    ["C-SLP-020", "C-SLP-021"],
  );
  assert.ok(movement && movement.peak > 35 && movement.peak < 45 && movement.rest > 0.8 && movement.rest < 1.2);
  assert.deepEqual([movement.confidence, movement.doubts], [1, []]);
});

test("detection: near the threshold, confidence falls and the doubt is named", () => {
  const [movement] = find({ bursts: [[100, 102, 9]] }).movements;
  assert.deepEqual(movement?.doubts, ["near-threshold"]);
  assert.ok(movement.confidence < 0.8);
});

test("detection, C-SLP-005, C-SLP-008: the resting level follows the night; the same rise counts the same before and after", () => {
  const found = find({
    seconds: 600,
    rest: (t) => (t < 300 ? 1 : 4),
    bursts: [
      [150, 152, 14],
      [450, 452, 14],
    ],
  });
  assert.deepEqual(
    found.movements.map((one) => Math.round(one.onset)),
    [150, 450],
  );
  assert.ok(Math.abs((found.movements[1]?.rest ?? 0) - 4) < 0.6);
});

test("detection, C-SLP-004: above 5 uV at rest there is a warning, and the threshold stays", () => {
  const found = find({ seconds: 300, rest: () => 7, bursts: [[150, 152, 30]] });
  assert.ok(found.quality.restlessSeconds > 290);
  assert.deepEqual(found.movements[0]?.doubts.includes("restless-baseline"), true);
});

test("detection, C-SLP-008: above 15 uV at rest nothing is detected, and the time is not counted as readable", () => {
  const found = find({ seconds: 300, rest: () => 25, bursts: [[150, 152, 60]] });
  assert.deepEqual(found.movements, []);
  assert.deepEqual(
    found.quality.faults.map((one) => one.fault),
    ["too-noisy"],
  );
  assert.equal(found.quality.readableSeconds, 0);
});

const beats = (height: number) => (t: number) => {
  const since = t % 0.85;
  return height * Math.exp(-(((since - 0.4) / 0.012) ** 2) / 2);
};

test("detection, C-SLP-009: heartbeats of 60 uV are no movements and prolong none", () => {
  const found = find({
    seconds: 300,
    bursts: [
      [100, 102, 30],
      [200, 203, 30],
    ],
    add: beats(60),
  });
  assert.ok(found.quality.heartbeatSeconds > 200);
  assert.deepEqual(
    found.movements.map(({ onset }) => Math.round(onset * 5) / 5),
    [100, 200],
  );
  for (const [i, seconds] of [2, 3].entries()) assert.ok(Math.abs((found.movements[i]?.duration ?? 0) - seconds) <= 0.3);
});

test("detection: mains hum of 20 uV is seen and taken out, and does not hide a movement", () => {
  const found = find({ seconds: 300, bursts: [[100, 102, 30]], add: (t) => 20 * Math.sin(2 * Math.PI * 50 * t) });
  assert.ok(found.quality.mainsSeconds > 280);
  assert.ok((found.quality.restMicrovolts ?? 99) < 2);
  assert.deepEqual(
    spans(found).map(([onset]) => onset),
    [100],
  );
});

test("detection: bursts at 50 Hz are movements, not hum", () => {
  const bursts: Drawing["add"] = (t) => (t % 20 < 2 ? 40 * Math.sin(2 * Math.PI * 50 * t) : 0);
  const found = find({ seconds: 200, add: bursts });
  assert.equal(found.quality.mainsSeconds, 0);
  assert.equal(found.movements.length, 10);
});

test("detection: drift and offset of an electrode are no movements", () => {
  assert.deepEqual(find({ add: (t) => 5000 + 400 * Math.sin(2 * Math.PI * 0.2 * t) }).movements, []);
});

const faults: readonly (readonly [name: string, add: Drawing["add"], fault: string, from: number, seconds: number])[] = [
  ["a flat line of 20 s", undefined, "flat", 60, 20],
  ["a channel that hits the end of its scale for 20 s", (t) => (t >= 60 && t < 80 ? 9000 : 0), "saturated", 60, 20],
  ["a jump of an electrode", (t) => (t >= 60 ? 3000 : 0), "pop", 60, 1],
];
for (const [name, add, fault, from, seconds] of faults) {
  test(`detection: ${name} is reported as ${fault}`, () => {
    const samples = draw({ ...(add && { add }) }).map((x, i) =>
      fault === "flat" && i >= 60 * 200 && i < 80 * 200 ? 7 : Math.min(8000, x),
    );
    const found = detectLeg({
      side: "left",
      label: "LAT",
      rate: 200,
      physical: { min: -8000, max: 8000 },
      segments: [{ startSeconds: 0, samples }],
    });
    const [one] = found.quality.faults.filter((span) => span.fault === fault);
    assert.deepEqual([one?.onset, one?.duration], [from, seconds]);
    assert.deepEqual(found.movements, []);
  });
}

test("detection: samples that are no numbers do not poison the signal around them", () => {
  const samples = draw({ bursts: [[100, 102, 30]] });
  samples.fill(Number.NaN, 60 * 200, 70 * 200);
  const found = detectLeg({ side: "left", label: "LAT", rate: 200, segments: [{ startSeconds: 0, samples }] });
  assert.deepEqual(
    found.quality.faults.map((one) => [one.fault, one.onset, one.duration]),
    [["flat", 60, 10]],
  );
  assert.deepEqual(spans(found), [[100, 2]]);
  assert.ok(Number.isNaN(samples[60 * 200]), "the caller's samples stay as they were");
});

test("detection: a movement that the end of the signal cuts off is kept, and says so", () => {
  const found = find({ bursts: [[178, 200, 30]] });
  assert.deepEqual(
    found.movements.map((one) => one.doubts),
    [["cut-by-fault"]],
  );
});

test("detection, C-SLP-182: after a gap a new stretch begins at its own time", () => {
  const samples = draw({ bursts: [[100, 102, 30]] });
  const segments = [
    { startSeconds: 0, samples },
    { startSeconds: 1000.25, samples },
  ];
  const found = detectLeg({ side: "left", label: "LAT", rate: 200, segments });
  assert.deepEqual(found.recorded, [
    { onset: 0, duration: 180 },
    { onset: 1000.25, duration: 180 },
  ]);
  assert.deepEqual(
    found.movements.map((one) => one.onset),
    [100, 1100.25],
  );
});

test("detection: how the signal is cut into pieces changes nothing", () => {
  const samples = draw({
    seconds: 120,
    rate: 128,
    bursts: [
      [40, 42, 30],
      [62, 63, 20],
      [90, 97, 50],
    ],
  });
  const whole = detectLeg({ side: "left", label: "LAT", rate: 128, segments: [{ startSeconds: 0, samples }] });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 40 }), (lengths) => {
      const detector = createLegDetector({ side: "left", label: "LAT", rate: 128 });
      for (let at = 0, i = 0; at < samples.length; i += 1) {
        const length = lengths[i % lengths.length] ?? 1;
        detector.push({ startSeconds: at / 128, samples: samples.subarray(at, at + length) });
        at += length;
      }
      assert.deepEqual(detector.finish(), whole);
    }),
    { numRuns: 30 },
  );
});

test("detection: a recording shorter than a window, or empty, is no trouble", () => {
  assert.deepEqual(find({ seconds: 10, bursts: [[4, 6, 30]] }).movements.length, 1);
  for (const seconds of [0, 0.01, 0.4]) assert.deepEqual(find({ seconds }).movements, []);
});
