import assert from "node:assert/strict";
import { test } from "node:test";
import { outsideRecording } from "./outside-recording.ts";

const recorded = [{ onset: 0, duration: 100 }];
const at = (...onsets: readonly number[]) => ({ movements: onsets.map((onset) => ({ onset, duration: 2, side: "left" as const })) });
const stages = (startSeconds: number, ...list: readonly ("n2" | "unknown")[]) => ({
  stages: { startSeconds, epochSeconds: 30, stages: list },
});

for (const [says, events, found] of [
  ["movements inside", at(0, 99.9), undefined],
  ["movements after the end", at(50, 100, 500), /^2 of 3 .*first at 100 s/],
  ["a movement before the beginning", at(-0.5, 3), /^1 of 2 .*first at -0\.5 s/],
  ["the last epoch reaches over the end", stages(0, "n2", "n2", "n2", "n2"), undefined],
  ["one epoch more than was recorded", stages(90, "n2", "n2"), undefined],
  ["epochs after the end", stages(90, "n2", "n2", "n2"), /^1 of 3 .*first at 150 s/],
  ["unstaged epochs after the end", stages(90, "n2", "unknown", "unknown"), undefined],
] as const)
  test(`onsets outside a recording of 100 s: ${says}`, () => {
    const [problem] = outsideRecording(events, recorded);
    if (found === undefined) assert.equal(problem, undefined);
    else assert.match(problem?.what ?? "", found);
    assert.deepEqual(outsideRecording(events, []), [], "a recording without a length tells nothing");
  });
