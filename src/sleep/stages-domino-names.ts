// The words of Somnomedics Domino exports, English and German, as public readers and sample files have them.
import type { Stage } from "./night.ts";
import type { Meaning } from "./stages-collect.ts";

export const dominoStages: ReadonlyMap<string, Stage> = new Map([
  ["wake", "wake"],
  ["wach", "wake"],
  ["n1", "n1"],
  ["n2", "n2"],
  ["n3", "n3"],
  // N4 and Stadium 4 are the fourth stage of Rechtschaffen and Kales, one with the third today.
  ["n4", "n3"],
  ["stadium 1", "n1"],
  ["stadium 2", "n2"],
  ["stadium 3", "n3"],
  ["stadium 4", "n3"],
  ["rem", "rem"],
  ["movement", "unknown"],
  ["bewegung", "unknown"],
  ["artifact", "unknown"],
  ["artefakt", "unknown"],
  ["a", "unknown"],
]);

const flow: ReadonlyMap<string, Meaning> = new Map([
  ["obstructive apnea", { is: "respiratory", kind: "obstructive-apnea" }],
  ["obstruktive apnoe", { is: "respiratory", kind: "obstructive-apnea" }],
  ["central apnea", { is: "respiratory", kind: "central-apnea" }],
  ["zentrale apnoe", { is: "respiratory", kind: "central-apnea" }],
  ["mixed apnea", { is: "respiratory", kind: "mixed-apnea" }],
  ["gemischte apnoe", { is: "respiratory", kind: "mixed-apnea" }],
  ["hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["hypopnoe", { is: "respiratory", kind: "hypopnea" }],
  ["rera", { is: "respiratory", kind: "rera" }],
]);

// Marks of single muscles, as scored for REM sleep without atonia. Only short bursts of a leg can be leg movements.
const muscles: ReadonlyMap<string, Meaning> = new Map([
  ["leftlegphasic", { is: "movement", side: "left" }],
  ["rightlegphasic", { is: "movement", side: "right" }],
]);

export const isBurst = (name: string) => muscles.has(name.toLowerCase());

// "PLM Arousal (EEG)", "Respiratorische Arousal", "Arousal": the cause before, the sign in brackets after.
const arousal = /^(?:\p{L}[\p{L}\d]* )?arousal(?: \((eeg|emg)\))?$/u;

export const dominoMeaning = (name: string): Meaning | undefined => {
  const plain = name.toLowerCase();
  return flow.get(plain) ?? muscles.get(plain) ?? (arousal.test(plain) ? { is: "arousal" } : undefined);
};
