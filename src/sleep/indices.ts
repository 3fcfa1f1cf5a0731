// The indices of one scoring: counts over hours, mean durations, periodicity and intervals. Without a denominator there is no number.
import type { RuleSet } from "./choices.ts";
import type { Clock } from "./clock.ts";
import { asleep } from "./clock.ts";
import type { IndexRow, Need } from "./index-table.ts";
import { indexTable, onlyWasm } from "./index-table.ts";
import { fits, inSequences } from "./runs.ts";
import type { Scored, ScoredMovement } from "./scored.ts";

export type Unit = "per-hour" | "seconds" | "ratio" | "ln-seconds";
export type Why =
  | "stages-unknown"
  | "no-time-in-these-stages"
  | "arousals-not-scored"
  | "breathing-not-scored"
  | "no-movements"
  | "too-few-intervals"
  | "not-defined-by-these-rules";

export interface IndexValue {
  readonly id: string;
  readonly row: string;
  readonly says: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly count: number | null;
  readonly hours: number | null;
  readonly unknownBecause?: Why;
  // The same without breathing-related movements, where breathing was scored.
  readonly without?: number;
}

export interface Known {
  readonly stages: boolean;
  readonly arousals: boolean;
  readonly breathing: boolean;
}

export function indicesOf(rules: RuleSet, scored: Scored, clock: Clock, known: Known): readonly IndexValue[] {
  const table = indexTable[rules].map((row) =>
    row.over === "duration" ? duration(row, scored.movements, known) : rate(row, scored, clock, known),
  );
  if (rules === "wasm-2016") return [...table, ...periodicity(scored, known), ...logIntervals(scored, known)];
  return [...table, ...onlyWasm.map(undefinedRow), ...[...periodicity(scored, known), ...logIntervals(scored, known)].map(undefinedIndex)];
}

function rate(row: IndexRow, scored: Scored, clock: Clock, known: Known): IndexValue {
  const stages = row.over === "duration" ? [] : row.over;
  const time = stages.reduce((sum, stage) => sum + clock.time[stage], 0) / 3_600_000;
  const why = !known.stages ? "stages-unknown" : (missing(row.needs, known) ?? (time > 0 ? undefined : "no-time-in-these-stages"));
  const base = { id: row.id, row: row.row, says: row.says, unit: "per-hour" as const, hours: known.stages ? time : null };
  if (why) return { ...base, value: null, count: null, unknownBecause: why };
  const count = scored.movements.filter(row.counts).length;
  const value = { ...base, value: count / time, count };
  const { without } = row;
  if (!without || !scored.movements.some((m) => m.nonRespiratory !== null)) return value;
  return { ...value, without: scored.movements.filter(without).length / time };
}

function duration(row: IndexRow, movements: readonly ScoredMovement[], known: Known): IndexValue {
  const base = { id: row.id, row: row.row, says: row.says, unit: "seconds" as const, hours: null };
  if (!known.stages) return { ...base, value: null, count: null, unknownBecause: "stages-unknown" };
  const those = movements.filter(row.counts);
  if (those.length === 0) return { ...base, value: null, count: 0, unknownBecause: "no-movements" };
  return { ...base, value: those.reduce((sum, m) => sum + m.off - m.on, 0) / those.length / 1000, count: those.length };
}

function missing(needs: readonly Need[] | undefined, known: Known): Why | undefined {
  if (needs?.includes("breathing") && !known.breathing) return "breathing-not-scored";
  if (needs?.includes("arousals") && !known.arousals) return "arousals-not-scored";
  return undefined;
}

// Two definitions, kept as two numbers (C-SLP-090, C-SLP-180).
function periodicity(scored: Scored, known: Known): readonly IndexValue[] {
  const { movements, runRules } = scored;
  const sleeping = movements.map((m) => asleep(m.stage));
  const candidates = movements.filter((m) => m.candidate && asleep(m.stage));
  const periodic = candidates.filter((m) => m.run !== null);
  const intervals = movements.map((m) => m.interval);
  const defined = intervals.filter((interval, i) => interval !== null && sleeping[i]).length;
  const inSeries = inSequences(intervals, runRules, (i) => sleeping[i] === true);
  return [
    ratio("periodicity-wasm", "C-SLP-090", "Periodicity: periodic share of candidates asleep", [periodic.length, candidates.length], known),
    ratio("periodicity-ferri-2006", "C-SLP-180", "Periodicity of 2006: share of intervals that lie in series", [inSeries, defined], known),
  ];
}

function ratio(id: string, row: string, says: string, [part, whole]: readonly [number, number], known: Known): IndexValue {
  const base = { id, row, says, unit: "ratio" as const, hours: null };
  if (!known.stages) return { ...base, value: null, count: null, unknownBecause: "stages-unknown" };
  if (whole === 0) return { ...base, value: null, count: 0, unknownBecause: "no-movements" };
  return { ...base, value: part / whole, count: part };
}

// Natural logarithm of the intervals of 10 to 90 s that end in sleep; SD with n - 1 (C-SLP-181).
function logIntervals(scored: Scored, known: Known): readonly IndexValue[] {
  const logs = scored.movements.flatMap((m) => (fits(m.interval, scored.runRules) && asleep(m.stage) ? [Math.log(m.interval / 1000)] : []));
  const n = logs.length;
  const mean = logs.reduce((sum, one) => sum + one, 0) / n;
  const spread = Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
  const index = (id: string, says: string, value: number, atLeast: number): IndexValue => {
    const base = { id, row: "C-SLP-091", says, unit: "ln-seconds" as const, hours: null };
    if (!known.stages) return { ...base, value: null, count: null, unknownBecause: "stages-unknown" };
    return n < atLeast ? { ...base, value: null, count: n, unknownBecause: "too-few-intervals" } : { ...base, value, count: n };
  };
  return [
    index("log-interval-mean", "Mean of the logarithm of intervals asleep", mean, 1),
    index("log-interval-sd", "Spread of the logarithm of intervals asleep", spread, 2),
  ];
}

const undefinedRow = (row: IndexRow): IndexValue =>
  undefinedIndex({
    id: row.id,
    row: row.row,
    says: row.says,
    unit: row.over === "duration" ? "seconds" : "per-hour",
    value: null,
    count: null,
    hours: null,
  });

function undefinedIndex(index: IndexValue): IndexValue {
  const { id, row, says, unit } = index;
  return { id, row, says, unit, value: null, count: null, hours: null, unknownBecause: "not-defined-by-these-rules" };
}
