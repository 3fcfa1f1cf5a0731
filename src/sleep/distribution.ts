// How movements spread over the night and how far apart they are: per hour, per hour of sleep, and the histogram of intervals.
import type { RuleSet } from "./choices.ts";
import type { Clock } from "./clock.ts";
import { asleep, sleepOf } from "./clock.ts";
import type { Range } from "./range.ts";
import { rangeOf } from "./range.ts";
import type { Scored, ScoredMovement } from "./scored.ts";

const hour = 3_600_000;

export interface HourBin extends Range {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly sleepHours: number;
  readonly count: number;
}

export interface IntervalBin {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly sleep: number;
  readonly wake: number;
}

const periodic = (m: ScoredMovement): boolean => m.run !== null && asleep(m.stage);
const still = (m: ScoredMovement): boolean => m.nonRespiratory !== null && m.nonRespiratory.run !== null && asleep(m.stage);

// Hours of the clock from the start of what is scored; the rate is per hour of sleep in each.
export function byHour(rules: RuleSet, readings: readonly Scored[], clock: Clock): readonly HourBin[] {
  if (!Number.isFinite(clock.to)) return [];
  const sleep = (from: number, to: number): number => sleepOf(clock.timeIn(from, to));
  return hourBins(rules, readings, { start: clock.from, end: clock.to, sleep, at: (m) => m.on });
}

// Hours of sleep: wake is left out of the axis (C-SLP-092).
export function byHourOfSleep(rules: RuleSet, readings: readonly Scored[], clock: Clock): readonly HourBin[] {
  const onsets = new Set(readings.flatMap(({ movements }) => movements.map(({ on }) => on)));
  const slept = new Map<number, number>();
  let from = clock.from;
  let sleep = 0;
  for (const on of [...onsets].toSorted((a, b) => a - b)) {
    sleep += sleepOf(clock.timeIn(from, on));
    from = Math.max(from, on);
    slept.set(on, sleep);
  }
  const at = (m: ScoredMovement): number => slept.get(m.on) ?? Number.NaN;
  return hourBins(rules, readings, { start: 0, end: sleepOf(clock.time), sleep: (a, b) => b - a, at });
}

interface Axis {
  readonly start: number;
  readonly end: number;
  readonly sleep: (from: number, to: number) => number;
  readonly at: (movement: ScoredMovement) => number;
}

function hourBins(rules: RuleSet, readings: readonly Scored[], axis: Axis): readonly HourBin[] {
  const { start, end } = axis;
  const length = Math.ceil((end - start) / hour);
  // Each movement is placed once for each reading, however many hours there are.
  const counts = (which: (m: ScoredMovement) => boolean): readonly Uint32Array[] =>
    readings.map(({ movements }) => {
      const perHour = new Uint32Array(length);
      for (const movement of movements) {
        const at = which(movement) ? axis.at(movement) : Number.NaN;
        if (at >= start && at < end) perHour[Math.floor((at - start) / hour)]! += 1; // before the end, so inside the array
      }
      return perHour;
    });
  const breathing = readings[0]?.movements.some((m) => m.nonRespiratory !== null) === true;
  const [all, without] = [counts(periodic), breathing ? counts(still) : []];
  return Array.from({ length }, (_, i): HourBin => {
    const [from, to] = [start + i * hour, Math.min(start + (i + 1) * hour, end)];
    const sleep = axis.sleep(from, to);
    const rates = (lists: readonly Uint32Array[]) => lists.map((list) => (sleep > 0 ? ((list[i] ?? 0) * hour) / sleep : null));
    const range = rangeOf(rules, rates(all), rates(without));
    return { fromSeconds: from / 1000, toSeconds: to / 1000, sleepHours: sleep / hour, count: all[0]?.[i] ?? 0, ...range };
  });
}

// Bins of 2 s up to 90 s (C-SLP-093). Longer ones stand in the logarithmic bins.
export function linearHistogram(movements: readonly ScoredMovement[]): readonly IntervalBin[] {
  return histogram(
    movements,
    Array.from({ length: 46 }, (_, i) => 2000 * i),
  );
}

// Four bins to each doubling, from 0.5 s to 512 s: the ledger asks for logarithmic bins and leaves their width to us.
export function logHistogram(movements: readonly ScoredMovement[]): readonly IntervalBin[] {
  return histogram(
    movements,
    Array.from({ length: 41 }, (_, i) => Math.round(500 * 2 ** (i / 4))),
  );
}

function histogram(movements: readonly ScoredMovement[], edges: readonly number[]): readonly IntervalBin[] {
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? from;
    const last = i === edges.length - 2; // An interval of exactly 90 s still has a place.
    const here = movements.filter((m) => m.interval !== null && m.interval >= from && (m.interval < to || (last && m.interval === to)));
    const sleep = here.filter((m) => asleep(m.stage)).length;
    return { fromSeconds: from / 1000, toSeconds: to / 1000, sleep, wake: here.filter((m) => m.stage === "wake").length };
  });
}
