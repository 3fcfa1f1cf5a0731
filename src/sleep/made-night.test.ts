// Made nights at three levels of noise: what the detector finds against what was put in, and how far the indices are off.
// This is no clinical validation: the signal is made. `EKBOM_LONG=1` runs 8 h at every rate instead of 3 h at 200.
import assert from "node:assert/strict";
import { test } from "node:test";
import { agree } from "./agreement.ts";
import { makeNight } from "./make-night.ts";
import type { NoiseLevel } from "./make-settings.ts";
import type { NightResult } from "./night-result.ts";
import { scoreNight } from "./score-night.ts";

const long = process.env["EKBOM_LONG"] === "1";
const hours = long ? 8 : 3;
const rates = long ? [100, 128, 200, 256, 500, 512] : [200];
const overlap = 0.5;

const levels: readonly (readonly [noise: NoiseLevel, leastF1: number])[] = [
  ["low", 0.95],
  ["medium", 0.9],
  ["high", 0.8],
];

for (const [noise, leastF1] of levels) {
  for (const rate of rates) {
    test(`a made night of ${hours} h, ${noise} noise, ${rate} samples per second: F1 at least ${leastF1}, indices within 5 %`, (t) => {
      const night = makeNight({ seed: 1, hours, rate, noise });
      const { truth, plan } = night;
      const rules = ["wasm-2016", "aasm"] as const;
      const found = scoreNight({ movements: "detected", channels: night.channels(), events: truth, rules });
      const real = scoreNight({ movements: "marked", events: truth, rules });
      assert.ok(found.ok && real.ok);
      const results = { a: real.value, b: found.value };
      const agreement = agree({
        a: truth.movements ?? [],
        b: found.value.detected,
        overlap,
        fromSeconds: 0,
        toSeconds: plan.seconds,
        results,
      });
      const errors = rules.map((one) => errorOf(real.value, found.value, one));
      t.diagnostic(
        `F1 ${agreement.f1?.toFixed(3)} (missed ${agreement.onlyA}, extra ${agreement.onlyB} of ${agreement.matched}), kappa ${agreement.kappa?.toFixed(3)}, PLMS index off by ${errors.map((e) => `${(100 * e).toFixed(1)} %`).join(" and ")}`,
      );
      assert.ok((agreement.f1 ?? 0) >= leastF1, `F1 ${agreement.f1}`);
      for (const error of errors) assert.ok(Math.abs(error) <= 0.05, `index error ${error}`);
    });
  }
}

function errorOf(real: NightResult, found: NightResult, rules: "wasm-2016" | "aasm"): number {
  const [a, b] = [real, found].map((result) => result.rules[rules]?.indices["plms"]?.value ?? Number.NaN);
  return (b ?? Number.NaN) / (a ?? Number.NaN) - 1;
}
