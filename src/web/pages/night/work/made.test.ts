import assert from "node:assert/strict";
import { test } from "node:test";
import { edfBytes } from "../../../../sleep/edf-write.ts";
import { makeNight } from "../../../../sleep/make-night.ts";
import { openNight } from "./open-night.ts";

const made = () => makeNight({ seed: 1, hours: 0.1, rate: 100, noise: "low" }).recording({ marks: false });
for (const [says, recording, expected] of [
  ["a file from ekbom sleep make, opened as a recording, is made", made(), true],
  ["the same signal from a machine is not", { ...made(), equipment: "Recorder" }, false],
  ["nor where no machine is named", { ...made(), equipment: "X" }, false],
] as const)
  test(says, async () => {
    const blob = new Blob([new Uint8Array(edfBytes(recording))]);
    const opened = await openNight({ recording: { name: "renamed.edf", blob }, beside: [], made: false }, undefined, () => undefined);
    assert.ok(opened.ok);
    assert.equal(opened.value.open.made, expected);
  });
