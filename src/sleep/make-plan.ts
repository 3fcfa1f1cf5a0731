// The truth of a made night: stages, breathing events, arousals, and the movements of each leg.
import type { Chance } from "./chance.ts";
import { chance } from "./chance.ts";
import { made, type NightToMake } from "./make-settings.ts";
import type { Arousal, MarkedMovement, RespiratoryEvent, Stage } from "./night.ts";

export interface PlannedMovement extends MarkedMovement {
  readonly side: "left" | "right";
  // Mean rectified microvolts while it lasts.
  readonly amplitude: number;
}

export interface NightPlan {
  readonly seconds: number;
  readonly lightsOff: number;
  readonly lightsOn: number;
  readonly stages: readonly Stage[];
  readonly movements: readonly PlannedMovement[];
  readonly arousals: readonly Arousal[];
  readonly respiratory: readonly RespiratoryEvent[];
}

export function planNight(wanted: NightToMake): NightPlan {
  const dice = chance(wanted.seed);
  const epochs = Math.max(10, Math.round((wanted.hours * 3600) / made.epochSeconds));
  const seconds = epochs * made.epochSeconds;
  const stages = planStages(epochs, dice);
  const respiratory = planBreathing(stages, dice);
  const movements = planMovements(stages, respiratory, dice);
  const arousals = planArousals(movements, respiratory, seconds, dice);
  const lights = { lightsOff: made.lightsOffSeconds, lightsOn: seconds - made.lightsOnBeforeEndSeconds };
  return { seconds, ...lights, stages, movements, arousals, respiratory };
}

// One cycle of about 90 minutes after another: deep sleep early, REM late, a little wake between.
function planStages(epochs: number, dice: Chance): readonly Stage[] {
  const stages: Stage[] = [];
  const add = (stage: Stage, low: number, high: number): void => {
    stages.push(...Array.from({ length: Math.round(dice.between(low, high)) }, () => stage));
  };
  add("wake", 10, 16);
  for (let cycle = 0; stages.length < epochs; cycle += 1) {
    add("n1", 4, 8);
    add("n2", 35, 50);
    add("n3", Math.max(0, 40 - 12 * cycle), Math.max(2, 60 - 15 * cycle));
    add("n2", 30, 50);
    add("rem", 15 + 8 * cycle, 25 + 10 * cycle);
    add("wake", 2, 12);
  }
  return stages.slice(0, epochs);
}

export const plannedStage = (stages: readonly Stage[], at: number): Stage => stages[Math.floor(at / made.epochSeconds)] ?? "wake";

// Here and there, half an hour of breathing events.
function planBreathing(stages: readonly Stage[], dice: Chance): readonly RespiratoryEvent[] {
  const events: RespiratoryEvent[] = [];
  const end = stages.length * made.epochSeconds;
  for (let from = dice.between(2400, 4800); from < end - 900; from += dice.between(5400, 10_800)) {
    const until = Math.min(end - 120, from + dice.between(900, 1800));
    for (let at = from; at < until; at += dice.between(35, 70)) {
      if (plannedStage(stages, at) === "wake") continue;
      const apnea = dice.happens(0.4);
      events.push({
        onset: round(at),
        duration: round(dice.between(12, 25)),
        kind: apnea ? "obstructive-apnea" : "hypopnea",
        name: apnea ? "Obstructive apnea" : "Hypopnea",
      });
    }
  }
  return events;
}

function planMovements(stages: readonly Stage[], respiratory: readonly RespiratoryEvent[], dice: Chance): readonly PlannedMovement[] {
  const onsets: number[] = [];
  const end = stages.length * made.epochSeconds - 30;
  for (let at = 30; at < end; ) {
    const stage = plannedStage(stages, at);
    const series = dice.happens(stage === "rem" ? 0.2 : stage === "n3" ? 0.4 : 0.65);
    const size = series ? Math.round(dice.between(4, 22)) : 1;
    for (let i = 0; i < size && at < end; i += 1) {
      onsets.push(at);
      if (dice.happens(0.04)) onsets.push(at + dice.between(5, 9));
      at += logNormal(made.interval, dice);
    }
    at += dice.between(20, series ? 200 : 400);
  }
  for (const { onset, duration } of respiratory) if (dice.happens(0.5)) onsets.push(onset + duration + dice.between(-1, 4));
  return placed(
    onsets.toSorted((a, b) => a - b),
    dice,
  );
}

// Which leg, how long, how strong; what would come too near to the movement before on its leg is left out of the truth.
function placed(onsets: readonly number[], dice: Chance): readonly PlannedMovement[] {
  const movements: PlannedMovement[] = [];
  const free = { left: 0, right: 0 };
  for (const onset of onsets) {
    const which = dice.uniform();
    const duration = dice.happens(0.03) ? dice.between(made.longDuration.least, made.longDuration.most) : logNormal(made.duration, dice);
    const amplitude = logNormal(made.amplitude, dice);
    const sides = which < 0.3 ? (["left"] as const) : which < 0.6 ? (["right"] as const) : (["left", "right"] as const);
    for (const [i, side] of sides.entries()) {
      const at = i === 0 ? onset : onset + dice.between(0, 0.3);
      const lasts = i === 0 ? duration : Math.max(made.duration.least, duration * dice.between(0.8, 1.2));
      if (at < free[side]) continue;
      movements.push({
        side,
        onset: round(at),
        duration: round(lasts),
        amplitude: i === 0 ? amplitude : amplitude * dice.between(0.8, 1.3),
      });
      free[side] = at + lasts + made.restBetween;
    }
  }
  return movements.toSorted((a, b) => a.onset - b.onset);
}

function planArousals(
  movements: readonly PlannedMovement[],
  respiratory: readonly RespiratoryEvent[],
  seconds: number,
  dice: Chance,
): readonly Arousal[] {
  const onsets = [
    ...movements.filter(() => dice.happens(0.25)).map(({ onset }) => onset + dice.between(-0.4, 0.8)),
    ...respiratory.filter(() => dice.happens(0.6)).map(({ onset, duration }) => onset + duration + dice.between(-0.5, 1)),
    ...Array.from({ length: Math.round(seconds / 900) }, () => dice.between(60, seconds - 60)),
  ].toSorted((a, b) => a - b);
  const arousals: Arousal[] = [];
  for (const onset of onsets) {
    const last = arousals.at(-1);
    if (last && onset < last.onset + last.duration + 10) continue;
    arousals.push({ onset: round(onset), duration: round(dice.between(3, 9)), name: "EEG arousal" });
  }
  return arousals;
}

interface Spread {
  readonly middle: number;
  readonly spread: number;
  readonly least: number;
  readonly most: number;
}

const logNormal = ({ middle, spread, least, most }: Spread, dice: Chance): number =>
  Math.min(most, Math.max(least, middle * Math.exp(spread * dice.normal())));

// Truth in whole milliseconds, as a file would write it.
const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
