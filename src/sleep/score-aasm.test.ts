// The AASM rules, one row each: which movements are periodic, and why the others are not scored.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Choices } from "./choices.ts";
import type { NightEvents, Side, Stage } from "./night.ts";
import type { RuleSetResult } from "./night-result.ts";
import { scoreNight } from "./score-night.ts";

type Row = readonly [onset: number, duration?: number, side?: Side];

interface Night {
  readonly moves: readonly Row[];
  readonly stages?: readonly Stage[];
  readonly breathing?: readonly [onset: number, end: number];
  readonly arousals?: readonly number[];
  readonly choices?: Partial<Choices>;
}

function aasm(night: Night): RuleSetResult {
  const events: NightEvents = {
    dialect: "table",
    stages: { startSeconds: 0, epochSeconds: 30, stages: night.stages ?? Array.from({ length: 120 }, () => "n2") },
    movements: night.moves.map(([onset, duration = 2, side = "left"]) => ({ onset, duration, side })),
    problems: [],
    ...(night.breathing && {
      respiratory: [{ onset: night.breathing[0], duration: night.breathing[1] - night.breathing[0], kind: "hypopnea", name: "hypopnea" }],
    }),
    ...(night.arousals && { arousals: night.arousals.map((onset) => ({ onset, duration: 3, name: "arousal" })) }),
  };
  const read = scoreNight({ movements: "marked", events, rules: ["aasm"], options: { choices: night.choices ?? {} } });
  assert.ok(read.ok);
  assert.ok(read.value.rules.aasm);
  return read.value.rules.aasm;
}

const periodic = (result: RuleSetResult): number => result.movements.filter((m) => m.kind === "periodic").length;
const every = (interval: number, n: number, from = 100): Row[] => Array.from({ length: n }, (_, i) => [from + i * interval]);

const howManyArePeriodic: readonly (readonly [name: string, night: Night, expected: number])[] = [
  ["C-SLP-048: four movements 5.0 s apart are a series", { moves: every(5, 4) }, 4],
  ...(["left", "right"] as const).map(
    (side) =>
      [
        `C-SLP-186: a long ${side} movement that begins with a short one breaks the series after it`,
        {
          moves: [[100, 12, side], [100, 2, side === "left" ? "right" : "left"], ...every(20, 3, 130)],
          choices: { longMovement: "break" },
        },
        0,
      ] as const,
  ),
  ["C-SLP-048: 90.0 s apart are a series", { moves: every(90, 4) }, 4],
  ["C-SLP-048: 90.001 s apart are none", { moves: every(90.001, 4) }, 0],
  ["C-SLP-048: three are none", { moves: every(20, 3) }, 0],
  ["C-SLP-048: 0.49 s is no movement", { moves: every(20, 4).map(([on]) => [on, 0.49]) }, 0],
  ["C-SLP-024: 10 s is a movement", { moves: every(20, 4).map(([on]) => [on, 10]) }, 4],
  ["C-SLP-186: a longer one is ignored and breaks nothing", { moves: [[100], [120], [130, 10.01], [150], [170]] }, 4],
  ["C-SLP-186: or it breaks", { moves: [[100], [120], [130, 10.01], [150], [170]], choices: { longMovement: "break" } }, 0],
  ["C-SLP-034: onsets of both legs 4.999 s apart are one movement", { moves: [...every(20, 3), [164.999, 1, "right"], [160]] }, 4],
  ["C-SLP-034: 5 s apart they are two", { moves: [...every(20, 3), [165, 1, "right"], [160]] }, 5],
  [
    "C-SLP-034: the next interval counts from the first onset",
    {
      moves: [
        [100, 1],
        [104, 1, "right"],
        [190, 1],
        [280, 1],
        [370, 1],
      ],
    },
    4,
  ],
  ["C-SLP-185: the same leg within 5 s belongs to the movement before", { moves: [[100, 1], [104.9, 1], ...every(20, 3, 120)] }, 4],
  ["C-SLP-185: or it breaks", { moves: [[100, 1], [104.9, 1], ...every(20, 2, 120)], choices: { closeFollower: "break" } }, 0],
  ["C-SLP-047: movements awake are not scored", { moves: every(20, 4, 0), stages: ["n2", "wake", "n2"] }, 0],
  ["C-SLP-047, C-SLP-187: a short wake does not part a series", { moves: every(25, 6, 5), stages: ["n2", "wake", "n2", "n2", "n2"] }, 4],
  ["C-SLP-047: a movement in an epoch nobody staged is not scored", { moves: every(25, 4, 0), stages: ["n2", "n2", "unknown", "n2"] }, 0],
  [
    "C-SLP-063: a movement 0.5 s before a breathing event is not scored",
    { moves: [...every(20, 3), [160, 1]], breathing: [161.4, 175] },
    0,
  ],
  ["C-SLP-063: one that ended 0.5 s before it is", { moves: [...every(20, 3), [160, 1]], breathing: [161.5, 175] }, 4],
  ["C-SLP-063: 0.5 s after the event it is not", { moves: every(20, 4), breathing: [145, 159.5] }, 0],
  ["C-SLP-063: 0.501 s after the event it is", { moves: every(20, 4), breathing: [145, 159.499] }, 4],
];

for (const [name, night, expected] of howManyArePeriodic) test(`AASM ${name}`, () => assert.equal(periodic(aasm(night)), expected));

test("AASM C-SLP-067: of two movements less than 10 s apart, each with an arousal, only the first arousal is counted", () => {
  const result = aasm({ moves: [[100], [109.9], [120], [130]], arousals: [100, 109, 120, 130] });
  assert.equal(result.indices["plms"]?.count, 4);
  assert.equal(result.indices["plms-arousal"]?.count, 3);
  assert.deepEqual(
    result.movements.map((m) => m.arousal),
    [true, true, true, true],
  );
});

test("AASM: what the manual does not define is null and says so, never 0", () => {
  const { indices } = aasm({ moves: every(20, 5) });
  for (const id of ["plmw", "periodicity-wasm", "plms-nonrespiratory"])
    assert.deepEqual([indices[id]?.value, indices[id]?.unknownBecause], [null, "not-defined-by-these-rules"]);
});

test("AASM C-SLP-185, C-SLP-186: both open readings stand in the range, and the range names them", () => {
  const result = aasm({ moves: [...every(20, 4), [185, 12], ...every(20, 3, 200)], stages: Array.from({ length: 120 }, () => "n2") });
  const index = result.indices["plms"];
  assert.deepEqual([index?.value, index?.low, index?.high, index?.dependsOn], [7, 4, 7, ["longMovement"]]);
});

test("AASM: every movement that was marked is there again, with the row that put it in or out", () => {
  const result = aasm({ moves: [[100], [102.5, 1], [103, 1, "right"], [150, 11], [4000]], breathing: [145, 149] });
  assert.deepEqual(
    result.movements.map((m) => [m.onset, m.kind, m.because.map((one) => one.row)]),
    [
      [100, "candidate", ["C-SLP-048", "C-SLP-034", "C-SLP-048"]],
      [102.5, "not-scored", ["C-SLP-185"]],
      [150, "not-scored", ["C-SLP-186"]],
      [4000, "not-scored", ["C-SLP-028"]],
    ],
  );
});
