// Says the events of a night in the standard texts of EDF+, so that they can be written and read back.
import type { Annotation } from "./edf-tal.ts";
import type { Epochs, MarkedMovement, NightEvents, RespiratoryKind, Stage } from "./night.ts";

const stageTexts: Readonly<Record<Stage, string>> = {
  wake: "Sleep stage W",
  n1: "Sleep stage N1",
  n2: "Sleep stage N2",
  n3: "Sleep stage N3",
  rem: "Sleep stage R",
  unknown: "Sleep stage ?",
};

const respiratoryTexts: Readonly<Record<RespiratoryKind, string>> = {
  "obstructive-apnea": "Obstructive apnea",
  "central-apnea": "Central apnea",
  "mixed-apnea": "Mixed apnea",
  apnea: "Apnea",
  hypopnea: "Hypopnea",
  rera: "RERA",
};

export function annotationsFromEvents(events: Omit<NightEvents, "dialect" | "problems">): readonly Annotation[] {
  const { stages, arousals = [], respiratory = [], movements = [], lightsOff, lightsOn } = events;
  return [
    ...(lightsOff === undefined ? [] : [{ onset: lightsOff, text: "Lights off" }]),
    ...(lightsOn === undefined ? [] : [{ onset: lightsOn, text: "Lights on" }]),
    ...(stages === undefined ? [] : stageAnnotations(stages)),
    ...arousals.map(({ onset, duration }) => ({ onset, duration, text: "EEG arousal" })),
    ...respiratory.map(({ onset, duration, kind }) => ({ onset, duration, text: respiratoryTexts[kind] })),
    ...movements.map(movementAnnotation),
  ].toSorted((a, b) => a.onset - b.onset);
}

// C-EDF-009: the leg is said by linking to its channel.
export function movementAnnotation({ onset, duration, side }: MarkedMovement): Annotation {
  const text = side === "both" ? "Limb movement (both)" : "Limb movement";
  const channel = side === "left" ? { channel: "EMG LAT" } : side === "right" ? { channel: "EMG RAT" } : {};
  return { onset, duration, text, ...channel };
}

// One note per epoch, as scoring software writes them.
function stageAnnotations({ startSeconds, epochSeconds, stages }: Epochs): readonly Annotation[] {
  return stages.map((stage, i) => ({ onset: startSeconds + i * epochSeconds, duration: epochSeconds, text: stageTexts[stage] }));
}
