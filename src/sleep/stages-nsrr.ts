// Reads the XML of the National Sleep Research Resource: every event is a concept "what it is|what the laboratory called it" (C-EDF-012).
import type { NightEvents, Problem, Read } from "./night.ts";
import { collector, type Meaning } from "./stages-collect.ts";
import { readScoredFile } from "./stages-xml-events.ts";

const concepts: ReadonlyMap<string, Meaning> = new Map([
  ["Wake|0", { is: "stage", stage: "wake" }],
  ["Stage 1 sleep|1", { is: "stage", stage: "n1" }],
  ["Stage 2 sleep|2", { is: "stage", stage: "n2" }],
  ["Stage 3 sleep|3", { is: "stage", stage: "n3" }],
  ["Stage 4 sleep|4", { is: "stage", stage: "n3" }],
  ["REM sleep|5", { is: "stage", stage: "rem" }],
  ["Movement|6", { is: "stage", stage: "unknown" }],
  ["Unscored|9", { is: "stage", stage: "unknown" }],
  ["Obstructive apnea|Obstructive Apnea", { is: "respiratory", kind: "obstructive-apnea" }],
  ["Central apnea|Central Apnea", { is: "respiratory", kind: "central-apnea" }],
  ["Mixed apnea|Mixed Apnea", { is: "respiratory", kind: "mixed-apnea" }],
  ["Mixed apnea|APNEA-MIXED", { is: "respiratory", kind: "mixed-apnea" }],
  ["Hypopnea|Hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["Respiratory effort related arousal|RERA", { is: "respiratory", kind: "rera" }],
  ["Limb movement|Limb Movement", { is: "movement", side: "unknown" }],
  ["Limb movement - left|Limb Movement (Left)", { is: "movement", side: "left" }],
  ["Limb movement - right|Limb Movement (Right)", { is: "movement", side: "right" }],
  ["Periodic leg movement|PLM", { is: "movement", side: "unknown" }],
  ["Periodic leg movement - left|PLM (Left)", { is: "movement", side: "left" }],
  ["Periodic leg movement - right|PLM (Right)", { is: "movement", side: "right" }],
]);

// Stands for the recording itself, and is written without a bar.
const recordingStart = "Recording Start Time";

export function readNsrr(text: string): Read<NightEvents> {
  const file = readScoredFile(text);
  if (!file.ok) return file;
  const { root, events, epochSeconds, problems } = file.value;
  if (root !== "PSGAnnotation")
    return { ok: false, problems: [{ where: "root element", what: `it is <${root}>`, expected: "<PSGAnnotation>" }] };
  const night = collector();
  for (const { fields, onset, duration } of events) {
    const concept = fields.get("EventConcept") ?? "";
    const type = fields.get("EventType") ?? "";
    night.take(concept === "" ? type : concept, meaningOf(concept, type), { onset, duration });
  }
  const read = night.finish("NSRR XML", epochSeconds);
  const all: readonly Problem[] = [...problems, ...read.problems];
  return { ok: true, value: { ...read, problems: all } };
}

function meaningOf(concept: string, type: string): Meaning | undefined {
  if (concept === recordingStart) return { is: "nothing" };
  // Laboratories name arousals freely ("Arousal resulting from periodic leg movement|Arousal (PLM)"); the type says that they are arousals.
  return concepts.get(concept) ?? (type === "Arousals|Arousals" && /arousal/i.test(concept) ? { is: "arousal" } : undefined);
}
