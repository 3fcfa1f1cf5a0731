// Scores the movements of a night by WASM 2016.
import { respiratoryWindows, touches, withArousal } from "./association.ts";
import { againstCandidate, chained } from "./bilateral.ts";
import type { LegMovement } from "./leg-movements.ts";
import { legMovements } from "./leg-movements.ts";
import type { Around, Movement } from "./movements.ts";
import { sideOf } from "./movements.ts";
import type { MarkedMovement } from "./night.ts";
import type { Reason } from "./rule.ts";
import { wasm2016 as wasm } from "./rules-wasm-2016.ts";
import type { RunRules } from "./runs.ts";
import { fits, intervalsOf, runsOf } from "./runs.ts";
import type { Scored, ScoredMovement } from "./scored.ts";

export function scoreWasm(marked: readonly MarkedMovement[], around: Around): Scored {
  const { choices, clock } = around;
  const { legs, dropped, problems } = legMovements(marked, clock, choices);
  const windows = around.respiratory === null ? null : respiratoryWindows(around.respiratory, choices);
  const movements = chained(legs, choices).map((members) => judged(members, around, windows));
  const runRules: RunRules = {
    min: wasm.minInterval.value,
    max: wasm.maxInterval.value,
    maxIncluded: choices.longestInterval === "closed",
    minRun: wasm.minRun.value,
    shortMayStart: choices.shortIntervalStart === "may-start",
  };
  const intervals = intervalsOf(movements, clock.gaps);
  const runs = runsOf(movements, intervals, runRules);
  const again = windows === null ? null : withoutBreathing(movements, around, runRules);
  const scored = movements.map((movement, i): ScoredMovement => {
    const interval = intervals[i] ?? null;
    const run = runs[i] ?? null;
    const short = interval !== null && interval < runRules.min;
    const literal = interval !== null && interval > runRules.max;
    const alone = choices.isolated === "literal" ? literal : run === null && !short;
    const placed = { interval, run, short, isolated: movement.candidate && alone, arousalCounted: movement.arousal === true };
    const nonRespiratory = again === null ? null : (again[i] ?? { kept: false, run: null });
    return { ...movement, ...placed, nonRespiratory, because: [...movement.because, ...seriesReasons(movement, placed, runRules)] };
  });
  return { movements: scored, dropped, problems, runRules };
}

function judged(members: readonly LegMovement[], around: Around, windows: ReturnType<typeof respiratoryWindows> | null): Movement {
  const on = Math.min(...members.map((one) => one.on));
  const off = Math.max(...members.map((one) => one.off));
  const against = againstCandidate(members, on, off);
  const together: readonly Reason[] =
    members.length > 1 ? [{ row: "C-SLP-030", says: `${members.length} movements of both legs make one` }] : [];
  const fine: readonly Reason[] =
    against.length === 0 ? [{ row: members.length > 1 ? "C-SLP-032" : "C-SLP-031", says: "a candidate by its duration" }] : against;
  return {
    on,
    off,
    members,
    side: sideOf(members),
    candidate: against.length === 0,
    stage: around.clock.stageAt(on),
    arousal: withArousal({ on, off }, around.arousals, around.choices),
    respiratory: windows === null ? null : touches({ on, off }, windows),
    because: [...together, ...fine],
  };
}

// Not "periodic minus tagged": the rest is formed into runs anew, and may hold runs that were not there before (C-SLP-062).
function withoutBreathing(
  movements: readonly Movement[],
  around: Around,
  rules: RunRules,
): readonly NonNullable<ScoredMovement["nonRespiratory"]>[] {
  const both = around.choices.nonRespiratory === "non-candidates-too";
  const keep = movements.map((one) => !(one.respiratory === true && (one.candidate || both)));
  const kept = movements.filter((_, i) => keep[i]);
  const runs = runsOf(kept, intervalsOf(kept, around.clock.gaps), rules);
  let next = 0;
  return keep.map((stays) => ({ kept: stays, run: stays ? (runs[next++] ?? null) : null }));
}

function seriesReasons(movement: Movement, placed: Pick<ScoredMovement, "interval" | "run" | "short">, rules: RunRules): readonly Reason[] {
  if (!movement.candidate) return [];
  const reasons: Reason[] = [];
  const seconds = placed.interval === null ? "" : `${placed.interval / 1000} s`;
  if (placed.short) reasons.push({ row: "C-SLP-043", says: `${seconds} after the one before: too short, ends that series` });
  else if (placed.interval === null) reasons.push({ row: "C-SLP-178", says: "no usable interval before it" });
  else if (!fits(placed.interval, rules))
    reasons.push({ row: "C-SLP-042", says: `${seconds} after the one before: too long for one series` });
  if (placed.run !== null) reasons.push({ row: "C-SLP-041", says: "in a series of 4 or more, 10 to 90 s apart: periodic" });
  else if (!placed.short) reasons.push({ row: "C-SLP-041", says: "in no series of 4 or more" });
  if (movement.respiratory)
    reasons.push({ row: "C-SLP-060", says: "breathing-related: in the window around the end of a breathing event" });
  if (movement.arousal) reasons.push({ row: "C-SLP-065", says: "with an arousal" });
  return reasons;
}
