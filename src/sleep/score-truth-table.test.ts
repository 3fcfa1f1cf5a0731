// The truth table C-SLP-150: every boundary of the WASM 2016 rules, one row each.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Choices } from "./choices.ts";
import type { Arousal, Epochs, MarkedMovement, NightEvents, RespiratoryEvent, Side, Span, Stage } from "./night.ts";
import type { RuleSetResult } from "./night-result.ts";
import { scoreNight } from "./score-night.ts";

type Row = readonly [onset: number, duration?: number, side?: Side];

interface Night {
  readonly moves: readonly Row[];
  readonly stages?: readonly Stage[];
  readonly arousals?: readonly (readonly [onset: number, end: number])[];
  readonly breathing?: readonly (readonly [onset: number, end: number])[];
  readonly gaps?: readonly Span[];
  readonly lights?: readonly [off: number, on: number];
  readonly choices?: Partial<Choices>;
}

const marked = ([onset, duration = 2, side = "left"]: Row): MarkedMovement => ({ onset, duration, side });
const asleepAllNight: readonly Stage[] = Array.from({ length: 120 }, () => "n2");

function wasm(night: Night): RuleSetResult {
  const stages: Epochs = { startSeconds: 0, epochSeconds: 30, stages: night.stages ?? asleepAllNight };
  const events: NightEvents = {
    dialect: "table",
    stages,
    movements: night.moves.map(marked),
    problems: [],
    ...(night.arousals && { arousals: night.arousals.map(([on, off]): Arousal => ({ onset: on, duration: off - on, name: "arousal" })) }),
    ...(night.breathing && {
      respiratory: night.breathing.map(([on, off]): RespiratoryEvent => ({ onset: on, duration: off - on, kind: "apnea", name: "apnea" })),
    }),
    ...(night.lights && { lightsOff: night.lights[0], lightsOn: night.lights[1] }),
  };
  const options = { choices: night.choices ?? {}, gaps: night.gaps ?? [] };
  const read = scoreNight({ movements: "marked", events, rules: ["wasm-2016"], options });
  assert.ok(read.ok);
  const result = read.value.rules["wasm-2016"];
  assert.ok(result);
  return result;
}

const periodic = (result: RuleSetResult): number => result.movements.filter((m) => m.kind === "periodic").length;
const count = (result: RuleSetResult, id: string): number | null | undefined => result.indices[id]?.count;
const every = (interval: number, n: number, from = 100): Row[] => Array.from({ length: n }, (_, i) => [from + i * interval]);

const howManyArePeriodic: readonly (readonly [name: string, night: Night, expected: number])[] = [
  ["1: four candidates 10.0 s apart are a series (C-SLP-041)", { moves: every(10, 4) }, 4],
  [
    "2: one interval of 9.99 s ends the run, and nothing reaches across (C-SLP-042, C-SLP-043)",
    { moves: [[100], [120], [140], [149.99], [170], [190]] },
    0,
  ],
  ["3: an interval of 90.0 s is in (C-SLP-041)", { moves: [[100], [190], [280], [370]] }, 4],
  ["3: an interval of 90.01 s is out (C-SLP-042)", { moves: [[100], [190], [280], [370.01]] }, 0],
  ["3: with the interval of 90 s left open, it is out (C-SLP-041)", { moves: every(90, 4), choices: { longestInterval: "open" } }, 0],
  ["4: three candidates are no series (C-SLP-041)", { moves: every(20, 3) }, 0],
  ["5: a movement of 0.49 s is ignored and breaks nothing (C-SLP-023)", { moves: [[100], [120], [130, 0.49], [140], [160]] }, 4],
  [
    "5: a movement of 0.5 s is one (C-SLP-023)",
    {
      moves: [
        [100, 0.5],
        [120, 0.5],
        [140, 0.5],
        [160, 0.5],
      ],
    },
    4,
  ],
  ["6: a movement of 10.0 s is a candidate (C-SLP-031)", { moves: [[100], [120], [140, 10], [160]] }, 4],
  ["6: a movement of 10.01 s is none, and breaks (C-SLP-033)", { moves: [[100], [120], [140], [160, 10.01], [180], [200], [220]] }, 0],
  ["7: left and right with a gap of 0.49 s are one (C-SLP-030)", { moves: [...every(20, 3), [160, 1, "left"], [161.49, 1, "right"]] }, 4],
  [
    "7: with a gap of 0.50 s they are two, 1.5 s apart, which breaks (C-SLP-030)",
    { moves: [[100], [120], [140], [141.5 + 1, 1, "right"], [160]] },
    0,
  ],
  [
    "7: where the gap of 0.5 s counts, they are one (C-SLP-171)",
    { moves: [[100], [120], [140], [142.5, 1, "right"], [160]], choices: { bilateralGap: "inclusive" } },
    4,
  ],
  ["8: both legs together 15.0 s are a candidate (C-SLP-032)", { moves: [...every(20, 3), [160, 9, "left"], [167, 8, "right"]] }, 4],
  ["8: 15.01 s are none (C-SLP-032)", { moves: [...every(20, 3), [160, 9, "left"], [167, 8.01, "right"]] }, 0],
  [
    "9: four members are a candidate (C-SLP-032)",
    { moves: [...every(20, 3), [160, 1], [161, 1, "right"], [162.2, 1], [163.3, 1, "right"]] },
    4,
  ],
  [
    "9: five members are none (C-SLP-032)",
    { moves: [...every(20, 3), [160, 1], [161, 1, "right"], [162.2, 1], [163.3, 1, "right"], [164.5, 1]] },
    0,
  ],
  [
    "10: one member of 10.5 s within 12 s of both legs makes none (C-SLP-032)",
    { moves: [...every(20, 3), [160, 10.5], [169, 3, "right"]] },
    0,
  ],
  ["15: the last movement of the recording can be the fourth (C-SLP-045)", { moves: every(20, 4, 3535) }, 4],
  ["17: no interval across a gap in the recording (C-SLP-182)", { moves: every(20, 6), gaps: [{ onset: 145, duration: 5 }] }, 0],
  ["17: a run may start after a gap (C-SLP-182)", { moves: every(20, 7), gaps: [{ onset: 145, duration: 5 }] }, 4],
  ["18: an empty list holds none", { moves: [] }, 0],
  ["18: one leg is enough", { moves: every(20, 5).map(([on]) => [on, 2, "right"]) }, 5],
  ["C-SLP-170: after a short interval a movement may start a run", { moves: [[100], [105], [125], [145], [165], [500]] }, 4],
  ["C-SLP-170: or it may not", { moves: [[100], [105], [125], [145], [165], [500]], choices: { shortIntervalStart: "may-not-start" } }, 0],
  ["C-SLP-172: two movements of one leg 0.3 s apart stay two", { moves: [...every(20, 3), [160, 1], [161.3, 1]] }, 4],
  ["C-SLP-172: touching movements of one leg are one", { moves: [...every(20, 3), [160, 6], [166, 6]] }, 0],
  [
    "C-SLP-172: joined when asked for, and then too long",
    { moves: [...every(20, 3), [160, 6], [166.3, 6]], choices: { sameLeg: "join" } },
    0,
  ],
  ["C-SLP-001: a channel for both legs joins with nothing", { moves: every(20, 4).map(([on]) => [on, 2, "unknown"]) }, 4],
  ["C-SLP-046: runs cross the border of sleep and wake", { moves: every(20, 4, 3), stages: ["wake", "n1", "rem"] }, 4],
];

for (const [name, night, expected] of howManyArePeriodic) test(`C-SLP-150, ${name}`, () => assert.equal(periodic(wasm(night)), expected));

test("C-SLP-150, 11: a run through wake is one run, and its members are periodic asleep or awake by their own onset (C-SLP-046)", () => {
  const result = wasm({ moves: every(30, 6, 5), stages: ["n2", "n2", "wake", "wake", "n2", "n2"] });
  assert.equal(result.runs.length, 1);
  assert.deepEqual([count(result, "plms"), count(result, "plmw")], [4, 2]);
});

for (const [name, [onset, duration], expected] of [
  ["begins exactly 10.25 s after the end: in", [130.25, 1], true],
  ["begins 10.251 s after the end: out", [130.251, 1], false],
  ["ends exactly 2 s before the end: out, for a movement does not hold its own end", [117, 1], false],
  ["ends 1.999 s before the end: in", [117, 1.001], true],
  ["lies over the end", [119, 2], true],
] as const) {
  test(`C-SLP-150, 12: breathing ends at 120 s, a movement ${name} (C-SLP-060, C-SLP-175)`, () => {
    assert.equal(wasm({ moves: [[onset, duration]], breathing: [[100, 120]] }).movements[0]?.respiratory, expected);
  });
}

test("C-SLP-150, 13: leaving out a breathing-related movement can make a run that was not there (C-SLP-062)", () => {
  const night: Night = {
    moves: [[100], [120], [125], [145], [165]],
    breathing: [[110, 125]],
    choices: { respiratoryWindow: "half-second" },
  };
  const result = wasm(night);
  assert.deepEqual([count(result, "plms"), count(result, "plms-nonrespiratory")], [0, 4]);
});

for (const [gap, expected] of [
  [0.49, true],
  [0.5, false],
] as const) {
  test(`C-SLP-150, 14: an arousal that ends ${gap} s before the movement ${expected ? "belongs" : "does not belong"} to it (C-SLP-065)`, () => {
    assert.equal(wasm({ moves: [[100]], arousals: [[95, 100 - gap]] }).movements[0]?.arousal, expected);
    assert.equal(wasm({ moves: [[100, 2]], arousals: [[102 + gap, 110]] }).movements[0]?.arousal, expected);
  });
}

test("C-SLP-177: at exactly 0.5 s the arousal belongs when asked so", () => {
  assert.equal(wasm({ moves: [[100]], arousals: [[95, 99.5]], choices: { arousalGap: "inclusive" } }).movements[0]?.arousal, true);
});

test("C-SLP-066: an arousal that begins before and outlasts the movement belongs to it", () => {
  assert.equal(wasm({ moves: [[100, 2]], arousals: [[90, 140]] }).movements[0]?.arousal, true);
});

for (const [name, moves, lights, choices, expected] of [
  ["its onset lies before lights off: none", [[99.5, 2]], [100, 200], {}, "not-scored"],
  ["its onset lies on lights off: whole", [[100, 2]], [100, 200], {}, "candidate"],
  ["it crosses lights on: whole", [[199, 2]], [100, 200], {}, "candidate"],
  ["its onset lies on lights on: none", [[200, 2]], [100, 200], {}, "not-scored"],
  ["cut at lights off when asked", [[99.5, 2]], [100, 200], { lights: "cut" }, "candidate"],
  ["cut to less than 0.5 s: none", [[199.6, 2]], [100, 200], { lights: "cut" }, "not-scored"],
] as const satisfies readonly (readonly [string, readonly Row[], readonly [number, number], Partial<Choices>, string])[]) {
  test(`C-SLP-150, 16: a movement across lights, ${name} (C-SLP-028, C-SLP-173)`, () => {
    assert.equal(wasm({ moves, lights, choices }).movements[0]?.kind, expected);
  });
}

test("C-SLP-150, 18: awake all night: no index per hour of sleep, and none is 0 (C-SLP-183)", () => {
  const result = wasm({ moves: every(20, 5), stages: Array.from({ length: 120 }, () => "wake") });
  assert.deepEqual([result.indices["plms"]?.value, result.indices["plms"]?.unknownBecause], [null, "no-time-in-these-stages"]);
  assert.equal(result.indices["plmw"]?.value, 5);
});
