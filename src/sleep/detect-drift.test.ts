// Eight hours at every rate: the time of a movement is the time at which it was put there, to the end of the night.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chance } from "./chance.ts";
import { createLegDetector } from "./detect-leg.ts";

// One step of the smoothing is a bin of 0.05 s. A published tool drifted ten minutes in a night of 256 Hz (C-SLP-010).
function rest(samples: number): Float32Array {
  const dice = chance(9);
  return Float32Array.from({ length: samples }, () => 0.7 * dice.normal());
}

for (const rate of [100, 128, 200, 256, 500, 512]) {
  test(`C-SLP-010, C-SLP-143: at ${rate} samples per second no onset of eight hours is more than one step off`, (t) => {
    const pattern = rest(10 * rate);
    const detector = createLegDetector({ side: "left", label: "LAT", rate });
    const onsets: number[] = [];
    for (let second = 0; second < 8 * 3600; second += 10) {
      const samples = pattern.slice();
      // A movement every 300 s, each a little later within its second than the one before.
      if (second % 300 === 0 && second > 0) {
        const onset = second + 3 + ((onsets.length * 0.0173) % 1);
        onsets.push(onset);
        for (let i = 0; i < samples.length; i += 1) {
          const t = second + i / rate;
          if (t >= onset && t < onset + 2) samples[i] = 60 * Math.cos(2 * Math.PI * 31 * (t - onset));
        }
      }
      detector.push({ startSeconds: second, samples });
    }
    const { movements } = detector.finish();
    assert.equal(movements.length, onsets.length);
    const off = onsets.map((onset, i) => Math.abs((movements[i]?.onset ?? 0) - onset));
    for (const [i, onset] of onsets.entries()) assert.ok((off[i] ?? 1) <= 0.05 + 1e-9, `movement at ${onset} s is ${off[i]} s off`);
    const worst = (some: readonly number[]): string => `${(1000 * Math.max(...some)).toFixed(0)} ms`;
    t.diagnostic(`furthest off: ${worst(off.slice(0, 12))} in the first hour, ${worst(off.slice(-12))} in the eighth`);
    assert.ok((onsets.at(-1) ?? 0) > 7.9 * 3600);
  });
}
