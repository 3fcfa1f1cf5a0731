// Scores the movements of a night by the AASM manual.
import { aasmRespiratoryWindows, touches, withArousal } from "./association.ts";
import { asleep } from "./clock.ts";
import type { Dropped, LegMovement } from "./leg-movements.ts";
import { legMovements } from "./leg-movements.ts";
import type { Around, Movement } from "./movements.ts";
import { sideOf } from "./movements.ts";
import type { MarkedMovement } from "./night.ts";
import type { Reason } from "./rule.ts";
import { aasm } from "./rules-aasm.ts";
import type { RunRules } from "./runs.ts";
import { intervalsOf, runsOf } from "./runs.ts";
import type { Scored, ScoredMovement } from "./scored.ts";

export function scoreAasm(marked: readonly MarkedMovement[], around: Around): Scored {
  const { choices, clock } = around;
  const prepared = legMovements(marked, clock, choices);
  const windows = around.respiratory === null ? [] : aasmRespiratoryWindows(around.respiratory);
  const dropped: Dropped[] = [...prepared.dropped];
  const isLong = (leg: LegMovement): boolean => leg.off - leg.on > aasm.maxDuration.value;
  const scorable = prepared.legs
    .filter((leg) => {
      const because = !asleep(clock.stageAt(leg.on)) ? awake(clock.stageAt(leg.on)) : touches(leg, windows) ? breathing : undefined;
      if (because) dropped.push({ ...leg, because });
      return because === undefined;
    })
    // Of two that begin together the long one comes second, whichever leg it is: what breaks a series breaks it on both sides alike.
    .toSorted((a, b) => a.on - b.on || Number(isLong(a)) - Number(isLong(b)));
  const groups = grouped(scorable, isLong, around, dropped);
  const runRules: RunRules = {
    min: aasm.minInterval.value,
    max: aasm.maxInterval.value,
    maxIncluded: choices.longestInterval === "closed",
    minRun: aasm.minRun.value,
    shortMayStart: true,
  };
  const movements = groups.map((members) => judged(members, isLong, around));
  const intervals = intervalsOf(movements, clock.gaps);
  const runs = runsOf(movements, intervals, runRules);
  const counted = arousalsCounted(movements);
  const scored = movements.map((movement, i): ScoredMovement => {
    const interval = intervals[i] ?? null;
    const run = runs[i] ?? null;
    const short = interval !== null && interval < runRules.min;
    const series: Reason =
      run === null
        ? { row: "C-SLP-048", says: "in no series of 4 or more" }
        : { row: "C-SLP-048", says: "in a series of 4 or more, 5 to 90 s apart: periodic" };
    return {
      ...movement,
      interval,
      run,
      short,
      isolated: movement.candidate && run === null && !short,
      nonRespiratory: null,
      arousalCounted: counted[i] === true,
      because: movement.candidate ? [...movement.because, series] : movement.because,
    };
  });
  return { movements: scored, dropped, problems: prepared.problems, runRules };
}

const awake = (stage: string): Reason => ({
  row: "C-SLP-047",
  says: stage === "wake" ? "awake: not scored" : "sleep stage unknown: not scored",
});
const breathing: Reason = { row: "C-SLP-063", says: "from 0.5 s before to 0.5 s after a breathing event: not scored" };
const follower: Reason = { row: "C-SLP-185", says: "same leg, less than 5 s after the one before: belongs to it" };
const tooLong: Reason = { row: "C-SLP-186", says: "longer than 10 s: ignored" };

// Onsets of the two legs less than 5 s apart are one; the first onset is the anchor that the next is measured from (C-SLP-034).
function grouped(
  legs: readonly LegMovement[],
  isLong: (leg: LegMovement) => boolean,
  around: Around,
  dropped: Dropped[],
): readonly (readonly LegMovement[])[] {
  const groups: LegMovement[][] = [];
  for (const leg of legs) {
    if (isLong(leg)) {
      if (around.choices.longMovement === "break") groups.push([leg]);
      else dropped.push({ ...leg, because: tooLong });
      continue;
    }
    const group = groups.findLast((one) => !one.some(isLong));
    const anchor = group?.[0];
    if (!group || !anchor || leg.on - anchor.on >= aasm.bilateralOnsets.value) groups.push([leg]);
    else if (anchor.side !== leg.side && anchor.side !== "unknown" && leg.side !== "unknown" && group.length === 1) group.push(leg);
    else if (around.choices.closeFollower === "break") groups.push([leg]);
    else dropped.push({ ...leg, because: follower });
  }
  return groups;
}

function judged(members: readonly LegMovement[], isLong: (leg: LegMovement) => boolean, around: Around): Movement {
  const on = Math.min(...members.map((one) => one.on));
  const off = Math.max(...members.map((one) => one.off));
  const candidate = !members.some(isLong);
  const because: Reason[] = candidate
    ? [{ row: "C-SLP-048", says: "lasts 0.5 to 10 s" }]
    : [{ row: "C-SLP-186", says: "longer than 10 s: ends a series" }];
  if (members.length > 1) because.push({ row: "C-SLP-034", says: "both legs, onsets less than 5 s apart: one movement" });
  const arousal = withArousal({ on, off }, around.arousals, around.choices);
  if (arousal) because.push({ row: "C-SLP-065", says: "with an arousal" });
  // What goes with breathing was left out before, so nothing here does, as far as breathing was scored.
  const respiratory = around.respiratory === null ? null : false;
  return { on, off, members, side: sideOf(members), candidate, stage: around.clock.stageAt(on), arousal, respiratory, because };
}

// Of movements less than 10 s apart, each with an arousal, only the first has its arousal counted (C-SLP-067).
function arousalsCounted(movements: readonly Movement[]): readonly boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return movements.map((movement) => {
    if (!movement.candidate || movement.arousal !== true || movement.on - last < aasm.arousalOncePer.value) return false;
    last = movement.on;
    return true;
  });
}
