// Watches raw samples second by second: flat, saturated, jumping. Constant memory; a second without a fault leaves no trace.
import type { Fault } from "./leg-findings.ts";
import { settings } from "./signal-settings.ts";

export interface ChannelCheck {
  // Hands the samples back, those that are no numbers replaced: they would poison a filter. Their second counts as flat.
  readonly push: (samples: Float32Array) => Float32Array;
  // Reports the last, incomplete second.
  readonly finish: () => void;
}

export type SecondSeen = (second: number, fault: Fault | undefined) => void;

export function createChannelCheck(
  rate: number,
  physical: { readonly min: number; readonly max: number } | undefined,
  seen: SecondSeen,
): ChannelCheck {
  let sample = 0;
  let second = 0;
  let ends = Math.round(rate);
  let [low, high, last, step, stuck, longest, clipped, broken] = [Infinity, -Infinity, Number.NaN, 0, 0, 0, 0, false];

  const close = (): void => {
    const samples = Math.max(1, Math.round((second + 1) * rate) - Math.round(second * rate));
    const flat = broken || high - low < settings.flatMicrovolts;
    const saturated =
      clipped > settings.saturatedShare * samples || (longest >= settings.saturatedSamples && high - low > settings.popMicrovolts);
    // At the end of its scale a channel is flat as well; the end of the scale says more.
    seen(second, saturated ? "saturated" : flat ? "flat" : step > settings.popMicrovolts ? "pop" : undefined);
    [low, high, step, longest, clipped, broken] = [Infinity, -Infinity, 0, 0, 0, false];
    second += 1;
    ends = Math.round((second + 1) * rate);
  };

  // A part of one second. Works on its own copies of the marks: this loop meets every sample of the night.
  const look = (given: Float32Array, samples: Float32Array, from: number, until: number): Float32Array => {
    let clean = given;
    // The plus tells the engine that these are plain numbers; without it every sample would make an object.
    let lo = +low;
    let hi = +high;
    let before = +last;
    let jumpMost = +step;
    let same = +stuck;
    let sameMost = +longest;
    for (let i = from; i < until; i += 1) {
      let x = samples[i] as number; // i is inside the array
      if (!Number.isFinite(x)) {
        x = Number.isNaN(before) ? 0 : before;
        if (clean === samples) clean = samples.slice();
        clean[i] = x;
        broken = true;
      }
      if (x < lo) lo = x;
      if (x > hi) hi = x;
      const jump = Math.abs(x - before);
      if (jump > jumpMost) jumpMost = jump;
      if (jump === 0) {
        same += 1;
        if (same > sameMost && (x === lo || x === hi)) sameMost = same;
      } else same = 0;
      before = x;
    }
    [low, high, last, step, stuck, longest] = [lo, hi, before, jumpMost, same, sameMost];
    if (physical && (hi >= physical.max || lo <= physical.min))
      for (const x of clean.subarray(from, until)) if (x >= physical.max || x <= physical.min) clipped += 1;
    return clean;
  };

  return {
    push(samples) {
      let clean = samples;
      for (let i = 0; i < samples.length; ) {
        const until = Math.min(samples.length, i + ends - sample);
        clean = look(clean, samples, i, until);
        sample += until - i;
        i = until;
        if (sample === ends) close();
      }
      return clean;
    },
    finish() {
      if (sample > Math.round(second * rate)) close();
    },
  };
}
