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
  return hoursFrom(clock.from, clock.to).map(({ from, to }) =>
    bin(rules, readings, { from, to, sleep: sleepOf(clock.timeIn(from, to)), at: (m) => m.on }),
  );
}

function hoursFrom(start: number, end: number): readonly { readonly from: number; readonly to: number }[] {
  return Array.from({ length: Math.ceil((end - start) / hour) }, (_, i) => ({
    from: start + i * hour,
    to: Math.min(start + (i + 1) * hour, end),
  }));
}

// Hours of sleep: wake is left out of the axis (C-SLP-092).
export function byHourOfSleep(rules: RuleSet, readings: readonly Scored[], clock: Clock): readonly HourBin[] {
  const total = sleepOf(clock.time);
  const onsets = new Set(readings.flatMap(({ movements }) => movements.map(({ on }) => on)));
  const slept = new Map<number, number>();
  let [from, sleep] = [clock.from, 0];
  for (const on of [...onsets].toSorted((a, b) => a - b)) {
    sleep += sleepOf(clock.timeIn(from, on));
    from = Math.max(from, on);
    slept.set(on, sleep);
  }
  const at = (m: ScoredMovement): number => slept.get(m.on) ?? Number.NaN;
  return hoursFrom(0, total).map(({ from, to }) => bin(rules, readings, { from, to, sleep: to - from, at }));
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly sleep: number;
  readonly at: (movement: ScoredMovement) => number;
}

function bin(rules: RuleSet, readings: readonly Scored[], { from, to, sleep, at }: Bin): HourBin {
  const count = (scored: Scored | undefined, which: (m: ScoredMovement) => boolean): number =>
    scored ? scored.movements.filter((m) => which(m) && at(m) >= from && at(m) < to).length : 0;
  const rate = (n: number): number | null => (sleep > 0 ? (n * hour) / sleep : null);
  const breathing = readings[0]?.movements.some((m) => m.nonRespiratory !== null) === true;
  const range = rangeOf(
    rules,
    readings.map((one) => rate(count(one, periodic))),
    breathing ? readings.map((one) => rate(count(one, still))) : [],
  );
  return { fromSeconds: from / 1000, toSeconds: to / 1000, sleepHours: sleep / hour, count: count(readings[0], periodic), ...range };
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
