// Intervals from onset to onset, and the runs of periodic movements that they make.
import type { Stretch } from "./clock.ts";
import { gapBetween } from "./clock.ts";

interface Beat {
  readonly on: number;
  readonly candidate: boolean;
}

export interface RunRules {
  readonly min: number;
  readonly max: number;
  readonly maxIncluded: boolean;
  readonly minRun: number;
  readonly shortMayStart: boolean;
}

// Only between two candidates in a row, and never across a gap in the recording (C-SLP-178, C-SLP-182).
export function intervalsOf(beats: readonly Beat[], gaps: readonly Stretch[]): readonly (number | null)[] {
  return beats.map((beat, i) => {
    const before = beats[i - 1];
    if (!before?.candidate || !beat.candidate || gapBetween(gaps, before.on, beat.on)) return null;
    return beat.on - before.on;
  });
}

export function fits(interval: number | null, rules: RunRules): interval is number {
  return interval !== null && interval >= rules.min && (rules.maxIncluded ? interval <= rules.max : interval < rules.max);
}

// The number of the run of each movement, or null. Whatever does not continue a run ends it, and may begin the next.
export function runsOf(beats: readonly Beat[], intervals: readonly (number | null)[], rules: RunRules): readonly (number | null)[] {
  const run: (number | null)[] = beats.map(() => null);
  let open: number[] = [];
  let count = 0;
  const close = (): void => {
    if (open.length >= rules.minRun) {
      for (const i of open) run[i] = count;
      count += 1;
    }
    open = [];
  };
  beats.forEach((beat, i) => {
    const interval = intervals[i] ?? null;
    if (beat.candidate && open.length > 0 && fits(interval, rules)) {
      open.push(i);
      return;
    }
    close();
    const short = interval !== null && interval < rules.min;
    if (beat.candidate && (!short || rules.shortMayStart)) open = [i];
  });
  close();
  return run;
}

// How many intervals lie in sequences of at least `atLeast` fitting intervals (C-SLP-180), counted where `counts` says so.
export function inSequences(intervals: readonly (number | null)[], rules: RunRules, counts: (i: number) => boolean): number {
  let total = 0;
  let from = 0;
  for (let i = 0; i <= intervals.length; i += 1) {
    if (i < intervals.length && fits(intervals[i] ?? null, rules)) continue;
    if (i - from >= rules.minRun - 1) for (let k = from; k < i; k += 1) total += counts(k) ? 1 : 0;
    from = i + 1;
  }
  return total;
}
