// A night of one leg as a pyramid: each step holds the least, the most and the loudest level of four bins of the step below, so that a
// picture of any stretch costs a few bins for each of its columns. What was not recorded is no number.
import type { Segment } from "../../../../sleep/night.ts";
import { settings } from "../../../../sleep/signal-settings.ts";

export interface Step {
  readonly binSeconds: number;
  readonly low: Float32Array;
  readonly high: Float32Array;
  // Mean rectified microvolts in the lowest step, the highest of them in the others.
  readonly level: Float32Array;
}

export interface Pyramid {
  readonly steps: readonly Step[];
  // Resting level of each second, rectified microvolts.
  readonly rest: Float32Array;
}

export interface Columns {
  readonly low: Float32Array;
  readonly high: Float32Array;
}

const fan = 4;
// A column takes at least so many bins, so that nothing stands more than a fraction of a column off.
const finer = 4;
const fewest = 512;

export function pyramidOf(base: Omit<Step, "binSeconds">, rest: Float32Array): Pyramid {
  const steps: Step[] = [{ ...base, binSeconds: settings.binSeconds }];
  for (let top = steps[0]; top !== undefined && top.low.length > fewest; top = steps.at(-1)) {
    const length = Math.ceil(top.low.length / fan);
    steps.push({
      binSeconds: top.binSeconds * fan,
      low: gathered(top.low, length, Math.min),
      high: gathered(top.high, length, Math.max),
      level: gathered(top.level, length, Math.max),
    });
  }
  return { steps, rest };
}

function gathered(from: Float32Array, length: number, pick: (a: number, b: number) => number): Float32Array {
  const to = new Float32Array(length).fill(Number.NaN);
  for (let i = 0; i < from.length; i += 1) {
    const x = from[i] as number; // i is inside the array
    if (Number.isNaN(x)) continue;
    const at = Math.floor(i / fan);
    const y = to[at] as number;
    to[at] = Number.isNaN(y) ? x : pick(x, y);
  }
  return to;
}

/** Least and most of a stretch in so many columns, from the highest step that is still fine enough. */
export function columnsOf({ steps }: Pyramid, fromSeconds: number, toSeconds: number, count: number): Columns {
  const step = stepFor(steps, (toSeconds - fromSeconds) / count);
  const low = extremes(step?.low, step, { fromSeconds, toSeconds, count }, Math.min);
  const high = extremes(step?.high, step, { fromSeconds, toSeconds, count }, Math.max);
  return { low, high };
}

/** The loudest level of a stretch in so many columns. */
export function levelsOf({ steps }: Pyramid, fromSeconds: number, toSeconds: number, count: number): Float32Array {
  const step = stepFor(steps, (toSeconds - fromSeconds) / count);
  return extremes(step?.level, step, { fromSeconds, toSeconds, count }, Math.max);
}

const stepFor = (steps: readonly Step[], columnSeconds: number): Step | undefined =>
  steps.findLast(({ binSeconds }) => binSeconds <= columnSeconds / finer) ?? steps[0];

interface Stretch {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly count: number;
}

function extremes(
  bins: Float32Array | undefined,
  step: Step | undefined,
  { fromSeconds, toSeconds, count }: Stretch,
  pick: (a: number, b: number) => number,
): Float32Array {
  const out = new Float32Array(count).fill(Number.NaN);
  if (bins === undefined || step === undefined) return out;
  const perColumn = (toSeconds - fromSeconds) / count / step.binSeconds;
  const first = fromSeconds / step.binSeconds;
  for (let column = 0; column < count; column += 1) {
    const from = Math.max(0, Math.floor(first + column * perColumn));
    // A bin that two columns share stands in both: left out of neither, lost by no rounding.
    const to = Math.min(bins.length, Math.ceil(first + (column + 1) * perColumn));
    let found = Number.NaN;
    for (let i = from; i < to; i += 1) {
      const x = bins[i] as number; // inside the array
      if (!Number.isNaN(x)) found = Number.isNaN(found) ? x : pick(found, x);
    }
    out[column] = found;
  }
  return out;
}

/** The same of raw samples, for a look that is closer than the pyramid. */
export function columnsOfSegments(segments: readonly Segment[], { fromSeconds, toSeconds, count }: Stretch): Columns {
  const low = new Float32Array(count).fill(Number.NaN);
  const high = new Float32Array(count).fill(Number.NaN);
  const columnSeconds = (toSeconds - fromSeconds) / count;
  for (const { startSeconds, samplesPerSecond, samples } of segments) {
    const first = Math.max(0, Math.ceil((fromSeconds - startSeconds) * samplesPerSecond));
    const last = Math.min(samples.length, Math.ceil((toSeconds - startSeconds) * samplesPerSecond));
    for (let i = first; i < last; i += 1) {
      const x = samples[i] as number; // inside the array
      const column = Math.min(count - 1, Math.max(0, Math.floor((startSeconds + i / samplesPerSecond - fromSeconds) / columnSeconds)));
      const [least, most] = [low[column] as number, high[column] as number];
      low[column] = Number.isNaN(least) ? x : Math.min(least, x);
      high[column] = Number.isNaN(most) ? x : Math.max(most, x);
    }
  }
  return { low, high };
}
