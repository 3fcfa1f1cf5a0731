// Makes a night whose truth is known: the signal of both legs, what was put into it, and the file that holds both.
import { madeEquipment } from "./made-file.ts";
import type { RecordingToWrite } from "./edf-write.ts";
import type { Annotation } from "./edf-tal.ts";
import type { LegSignal } from "./leg-findings.ts";
import type { NightPlan } from "./make-plan.ts";
import { planNight } from "./make-plan.ts";
import { made, type NightToMake } from "./make-settings.ts";
import { makeLegSignal } from "./make-signal.ts";
import type { NightEvents, Stage } from "./night.ts";

export interface MadeNight {
  readonly plan: NightPlan;
  // The truth as a scorer would have marked it.
  readonly truth: NightEvents;
  readonly channels: () => readonly LegSignal[];
  // For the writer of EDF+. With `marks`, the true movements stand in the annotations too.
  readonly recording: (options: { readonly marks: boolean; readonly fillers?: number }) => RecordingToWrite;
}

const legs = [
  { side: "left", label: "EMG LAT" },
  { side: "right", label: "EMG RAT" },
] as const;
const range = 3276.7;
const physical = { min: -range, max: range };

export function makeNight(wanted: NightToMake): MadeNight {
  const plan = planNight(wanted);
  const { arousals, respiratory, lightsOff, lightsOn } = plan;
  const movements = plan.movements.map(({ onset, duration, side }) => ({ onset, duration, side }));
  const stages = { startSeconds: 0, epochSeconds: made.epochSeconds, stages: plan.stages };
  return {
    plan,
    truth: { dialect: "made", stages, arousals, respiratory, movements, lightsOff, lightsOn, problems: [] },
    channels: () =>
      legs.map(({ side, label }) => ({ side, label, rate: wanted.rate, physical, segments: makeLegSignal(wanted, plan, side) })),
    recording: ({ marks, fillers = 0 }) => recordingOf(wanted, plan, marks, fillers),
  };
}

function recordingOf(wanted: NightToMake, plan: NightPlan, marks: boolean, fillers: number): RecordingToWrite {
  const streams = legs.map(({ side }) => makeLegSignal(wanted, plan, side));
  const labels = [...legs.map(({ label }) => label), ...Array.from({ length: fillers }, (_, i) => `Filler ${i + 1}`)];
  let lastSecond: Float32Array = new Float32Array(wanted.rate);
  return {
    bits: 16,
    start: { date: { year: 2026, month: 1, day: 1 }, secondsOfDay: 22.5 * 3600 },
    equipment: madeEquipment,
    recordSeconds: 1,
    signals: labels.map((label) => ({
      label,
      dimension: "uV",
      physicalMinimum: physical.min,
      physicalMaximum: physical.max,
      samplesPerRecord: wanted.rate,
    })),
    recordTimes: Array.from({ length: plan.seconds }, (_, i) => i),
    annotations: annotationsOf(plan, marks),
    samples(signal) {
      const stream = streams[signal];
      if (!stream) return lastSecond; // A filler repeats the last second of a leg, so that it is no easier to read than a real channel.
      const piece = stream.next();
      if (piece.done) throw new RangeError("the writer asks for more records than the night has");
      lastSecond = piece.value.samples;
      return piece.value.samples;
    },
  };
}

const stageTexts: Readonly<Record<Stage, string>> = {
  wake: "Sleep stage W",
  n1: "Sleep stage N1",
  n2: "Sleep stage N2",
  n3: "Sleep stage N3",
  rem: "Sleep stage R",
  unknown: "Sleep stage ?",
};

function annotationsOf(plan: NightPlan, marks: boolean): readonly Annotation[] {
  const notes: Annotation[] = [
    { onset: plan.lightsOff, text: "Lights off" },
    { onset: plan.lightsOn, text: "Lights on" },
    ...plan.stages.map((stage, i) => ({ onset: i * made.epochSeconds, duration: made.epochSeconds, text: stageTexts[stage] })),
    ...[...plan.arousals, ...plan.respiratory].map(({ onset, duration, name }) => ({ onset, duration, text: name })),
  ];
  if (marks)
    for (const { onset, duration, side } of plan.movements)
      notes.push({ onset, duration, text: "Limb movement", channel: side === "left" ? "EMG LAT" : "EMG RAT" });
  return notes.toSorted((a, b) => a.onset - b.onset);
}
