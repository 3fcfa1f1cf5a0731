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
    seen(second, flat ? "flat" : saturated ? "saturated" : step > settings.popMicrovolts ? "pop" : undefined);
    [low, high, step, longest, clipped, broken] = [Infinity, -Infinity, 0, 0, 0, false];
    second += 1;
    ends = Math.round((second + 1) * rate);
  };

  return {
    push(samples) {
      let clean = samples;
      for (let i = 0; i < samples.length; i += 1) {
        let x = samples[i] as number; // i is inside the array
        if (!Number.isFinite(x)) {
          x = Number.isNaN(last) ? 0 : last;
          if (clean === samples) clean = samples.slice();
          clean[i] = x;
          broken = true;
        }
        if (x < low) low = x;
        if (x > high) high = x;
        const jump = Math.abs(x - last);
        if (jump > step) step = jump;
        stuck = jump === 0 ? stuck + 1 : 0;
        if (stuck > longest && (x === low || x === high)) longest = stuck;
        if (physical && (x >= physical.max || x <= physical.min)) clipped += 1;
        last = x;
        sample += 1;
        if (sample === ends) close();
      }
      return clean;
    },
    finish() {
      if (sample > Math.round(second * rate)) close();
    },
  };
}
