// The resting level of a channel as the night goes on: a low percentile of the seconds in a moving window.
import { settings } from "./signal-settings.ts";

export interface RestingLevel {
  readonly add: (second: number, value: number) => void;
  readonly drop: (second: number) => void;
  // Undefined while no readable second is near.
  readonly now: () => number | undefined;
}

const span = 2 * settings.restWindowSeconds + 2;

// Keeps the window sorted, so that each second costs one insertion and one removal.
export function createRestingLevel(quantile: number): RestingLevel {
  const bySecond = new Float32Array(span).fill(Number.NaN);
  const sorted = new Float32Array(span);
  let count = 0;
  const place = (value: number): number => {
    let [a, b] = [0, count];
    while (a < b) {
      const mid = (a + b) >> 1;
      if ((sorted[mid] ?? 0) < value) a = mid + 1;
      else b = mid;
    }
    return a;
  };
  return {
    add(second, value) {
      bySecond[second % span] = value;
      if (Number.isNaN(value)) return;
      const kept = bySecond[second % span] ?? value; // As single precision keeps it, so that it is found again.
      const at = place(kept);
      sorted.copyWithin(at + 1, at, count);
      sorted[at] = kept;
      count += 1;
    },
    drop(second) {
      const value = bySecond[second % span] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      const at = place(value);
      sorted.copyWithin(at, at + 1, count);
      count -= 1;
      bySecond[second % span] = Number.NaN;
    },
    now: () => (count === 0 ? undefined : sorted[Math.floor(quantile * (count - 1))]),
  };
}
