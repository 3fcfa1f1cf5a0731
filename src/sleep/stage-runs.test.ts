import assert from "node:assert/strict";
import { test } from "node:test";
import type { Stage } from "./night.ts";
import { stageRuns } from "./stage-runs.ts";

const cases: readonly (readonly [name: string, stages: readonly Stage[], expected: readonly (readonly [Stage, number, number])[]])[] = [
  ["nothing staged", [], []],
  ["one stage", ["n2", "n2", "n2"], [["n2", 60, 150]]],
  ["a change, and the same stage again", ["wake", "n1", "n1", "wake"], [["wake", 60, 90], ["n1", 90, 150], ["wake", 150, 180]]],
  ["unknown is a stretch of its own", ["n2", "unknown", "n2"], [["n2", 60, 90], ["unknown", 90, 120], ["n2", 120, 150]]],
]; // biome-ignore format: a table
for (const [name, stages, expected] of cases)
  test(`stage runs: ${name}`, () =>
    assert.deepEqual(
      stageRuns({ startSeconds: 60, epochSeconds: 30, stages }).map(({ stage, from, to }) => [stage, from, to]),
      expected,
    ));
