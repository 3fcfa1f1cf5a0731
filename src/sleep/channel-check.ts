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
  const [ceiling, floor] = [physical?.max ?? Infinity, physical?.min ?? -Infinity];
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

  // A part of one second. Most have nothing to report, and need less than a close look.
  const look = (given: Float32Array, samples: Float32Array, from: number, until: number): Float32Array => {
    let [lo, hi, before, jumpMost, jumps, same, sameMost] = [low, high, last, step, 0, stuck, 0];
    for (let i = from; i < until; i += 1) {
      const x = samples[i] as number; // i is inside the array
      const jump = Math.abs(x - before);
      if (x < lo) lo = x;
      if (x > hi) hi = x;
      if (jump > jumpMost) jumpMost = jump;
      if (jump === 0) {
        same += 1;
        if (same > sameMost) sameMost = same;
      } else same = 0;
      jumps += jump;
      before = x;
    }
    // What is no number makes the sum none, and so does the first sample of a stretch, which has none before it.
    if (!Number.isFinite(jumps) || lo <= floor || hi >= ceiling || sameMost >= settings.saturatedSamples)
      return closeLook(given, samples, from, until);
    [low, high, last, step, stuck] = [lo, hi, before, jumpMost, same];
    return given;
  };

  // Works on its own copies of the marks: in a bad channel this loop meets every sample of the night.
  const closeLook = (given: Float32Array, samples: Float32Array, from: number, until: number): Float32Array => {
    let clean = given;
    let [lo, hi, before, jumpMost, same, sameMost, cut] = [low, high, last, step, stuck, longest, 0];
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
      same = jump === 0 ? same + 1 : 0;
      if (same > sameMost && (x === lo || x === hi)) sameMost = same;
      if (x >= ceiling || x <= floor) cut += 1;
      before = x;
    }
    [low, high, last, step, stuck, longest] = [lo, hi, before, jumpMost, same, sameMost];
    clipped += cut;
    return clean;
  };

  return {
    push(samples) {
      let clean = samples;
      for (let i = 0; i < samples.length; ) {
        const until = Math.min(samples.length, i + ends - sample) | 0; // 32 bits: the loops that look count by it
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
