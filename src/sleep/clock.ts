// The time of a night in whole milliseconds: the window that is scored, the stage at a moment, and the hours of each stage.
import type { Epochs, Span, Stage } from "./night.ts";

export type Stretch = readonly [from: number, to: number];

export type StageTime = Readonly<Record<Stage, number>>;

export interface Clock {
  readonly from: number;
  readonly to: number;
  // Stretches in which no leg could be read. Nothing is known about them, so no interval reaches across.
  readonly gaps: readonly Stretch[];
  readonly stageAt: (at: number) => Stage;
  readonly timeIn: (from: number, to: number) => StageTime;
  readonly time: StageTime;
  readonly excluded: number;
}

export interface ClockInput {
  readonly stages: Epochs | undefined;
  readonly lightsOff: number | undefined;
  readonly lightsOn: number | undefined;
  readonly recordingSeconds: number | undefined;
  readonly gaps: readonly Span[];
}

// Rounded, so that 110.01 - 100.01 is not less than 10 (ledger, section 3.95).
export const ms = (seconds: number): number => Math.round(seconds * 1000);

export const asleep = (stage: Stage): boolean => stage === "n1" || stage === "n2" || stage === "n3" || stage === "rem";

export function clockOf(input: ClockInput): Clock {
  const { stages } = input;
  const epoch = stages ? ms(stages.epochSeconds) : 1;
  const start = stages ? ms(stages.startSeconds) : 0;
  const end = stages ? start + epoch * stages.stages.length : undefined;
  const recorded = input.recordingSeconds === undefined ? undefined : ms(input.recordingSeconds);
  const from = input.lightsOff === undefined ? (stages ? start : 0) : ms(input.lightsOff);
  const to = Math.min(
    input.lightsOn === undefined ? (end ?? Number.POSITIVE_INFINITY) : ms(input.lightsOn),
    recorded ?? Number.POSITIVE_INFINITY,
  );
  const gaps = mergeStretches(input.gaps.map((gap): Stretch => [ms(gap.onset), ms(gap.onset) + ms(gap.duration)]));
  // An onset exactly on a border belongs to the epoch that begins there (C-SLP-174).
  const stageAt = (at: number): Stage => stages?.stages[Math.floor((at - start) / epoch)] ?? "unknown";
  const readable = (a: number, b: number): number => {
    const [x, y] = [Math.max(a, from), Math.min(b, to)];
    return Math.max(0, y - x) - gaps.reduce((sum, [g, h]) => sum + Math.max(0, Math.min(y, h) - Math.max(x, g)), 0);
  };
  const timeIn = (a: number, b: number): StageTime => {
    const time: Record<Stage, number> = { wake: 0, n1: 0, n2: 0, n3: 0, rem: 0, unknown: 0 };
    const last = Math.min(stages?.stages.length ?? 0, Math.ceil((b - start) / epoch));
    for (let i = Math.max(0, Math.floor((a - start) / epoch)); i < last; i += 1) {
      const begins = start + i * epoch;
      time[stages?.stages[i] ?? "unknown"] += readable(Math.max(a, begins), Math.min(b, begins + epoch));
    }
    // What no epoch covers was recorded but not staged.
    const [x, y] = [Math.max(a, from), Math.min(b, to)];
    if (Number.isFinite(y)) time.unknown += readable(x, y) - sleepAndWake(time);
    return time;
  };
  const upTo = Number.isFinite(to) ? to : from;
  return { from, to, gaps, stageAt, timeIn, time: timeIn(from, to), excluded: upTo - from - readable(from, upTo) };
}

const sleepAndWake = (time: StageTime): number => time.wake + time.n1 + time.n2 + time.n3 + time.rem + time.unknown;

export const sleepOf = (time: StageTime): number => time.n1 + time.n2 + time.n3 + time.rem;

export function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: [number, number][] = [];
  for (const [from, to] of stretches.filter(([a, b]) => b > a).toSorted((x, y) => x[0] - y[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function gapBetween(gaps: readonly Stretch[], before: number, after: number): boolean {
  return gaps.some(([from, to]) => from < after && to > before);
}

// The parts that every list covers: where all legs are unreadable, there is a gap.
export function commonStretches(lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const [first, ...rest] = lists;
  if (!first) return [];
  return rest.reduce<readonly Stretch[]>(
    (common, list) => common.flatMap(([a, b]) => list.map(([c, d]): Stretch => [Math.max(a, c), Math.min(b, d)]).filter(([x, y]) => y > x)),
    mergeStretches(first),
  );
}
