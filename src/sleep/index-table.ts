// The indices of a night as a table: what each counts, over which time, and which row defines it (C-SLP-080 to C-SLP-091).
import { asleep } from "./clock.ts";
import type { Stage } from "./night.ts";
import type { ScoredMovement } from "./scored.ts";

export type Need = "arousals" | "breathing";

export interface IndexRow {
  readonly id: string;
  readonly row: string;
  readonly says: string;
  readonly counts: (movement: ScoredMovement) => boolean;
  // A rate over the time in these stages, or the mean duration of what is counted.
  readonly over: readonly Stage[] | "duration";
  readonly needs?: readonly Need[];
  // The same index when breathing-related movements are left out and the rest is scored again.
  readonly without?: (movement: ScoredMovement) => boolean;
}

const sleep: readonly Stage[] = ["n1", "n2", "n3", "rem"];
const nrem: readonly Stage[] = ["n1", "n2", "n3"];
const inSleep = (m: ScoredMovement): boolean => asleep(m.stage);
const inWake = (m: ScoredMovement): boolean => m.stage === "wake";
const periodic = (m: ScoredMovement): boolean => m.run !== null;
const still = (m: ScoredMovement): boolean => m.nonRespiratory !== null && m.nonRespiratory.run !== null;

function periodicIn(id: string, row: string, says: string, stages: readonly Stage[]): IndexRow {
  const there = (m: ScoredMovement): boolean => stages.includes(m.stage);
  return { id, row, says, over: stages, counts: (m) => periodic(m) && there(m), without: (m) => still(m) && there(m) };
}

const onSide =
  (side: string) =>
  (m: ScoredMovement): boolean =>
    periodic(m) && inSleep(m) && m.side === side;

const ofBoth: readonly IndexRow[] = [
  periodicIn("plms", "C-SLP-080", "Periodic movements asleep, per hour", sleep),
  periodicIn("plms-nrem", "C-SLP-081", "Periodic movements in NREM sleep, per hour", nrem),
  periodicIn("plms-n1", "C-SLP-081", "Periodic movements in N1, per hour", ["n1"]),
  periodicIn("plms-n2", "C-SLP-081", "Periodic movements in N2, per hour", ["n2"]),
  periodicIn("plms-n3", "C-SLP-081", "Periodic movements in N3, per hour", ["n3"]),
  periodicIn("plms-rem", "C-SLP-081", "Periodic movements in REM sleep, per hour", ["rem"]),
  {
    id: "plms-arousal",
    row: "C-SLP-083",
    says: "Periodic movements asleep with an arousal, per hour",
    over: sleep,
    counts: (m) => periodic(m) && inSleep(m) && m.arousalCounted,
    without: (m) => still(m) && inSleep(m) && m.arousalCounted,
    needs: ["arousals"],
  },
  {
    id: "plms-left",
    row: "C-SLP-089",
    says: "Periodic movements asleep of the left leg alone, per hour",
    over: sleep,
    counts: onSide("left"),
  },
  {
    id: "plms-right",
    row: "C-SLP-089",
    says: "Periodic movements asleep of the right leg alone, per hour",
    over: sleep,
    counts: onSide("right"),
  },
  { id: "plms-bilateral", row: "C-SLP-089", says: "Periodic movements asleep of both legs, per hour", over: sleep, counts: onSide("both") },
  { id: "lms", row: "C-SLP-085", says: "All scored leg movements asleep, per hour", over: sleep, counts: inSleep },
  {
    id: "isolated-sleep",
    row: "C-SLP-087",
    says: "Isolated movements asleep, per hour",
    over: sleep,
    counts: (m) => m.isolated && inSleep(m),
  },
  {
    id: "duration-plms",
    row: "C-SLP-088",
    says: "Mean duration of periodic movements asleep, seconds",
    over: "duration",
    counts: (m) => periodic(m) && inSleep(m),
  },
  {
    id: "duration-isolated",
    row: "C-SLP-088",
    says: "Mean duration of isolated movements asleep, seconds",
    over: "duration",
    counts: (m) => m.isolated && inSleep(m),
  },
];

const ofWasm: readonly IndexRow[] = [
  periodicIn("plmw", "C-SLP-082", "Periodic movements awake after lights off, per hour", ["wake"]),
  {
    id: "plms-nonrespiratory",
    row: "C-SLP-084",
    says: "Periodic movements asleep, scored again without breathing-related ones, per hour",
    over: sleep,
    counts: (m) => still(m) && inSleep(m),
    needs: ["breathing"],
  },
  {
    id: "plms-nonrespiratory-arousal",
    row: "C-SLP-084",
    says: "The same with an arousal, per hour",
    over: sleep,
    counts: (m) => still(m) && inSleep(m) && m.arousalCounted,
    needs: ["breathing", "arousals"],
  },
  {
    id: "clm-respiratory",
    row: "C-SLP-085",
    says: "Breathing-related candidate movements asleep, per hour",
    over: sleep,
    counts: (m) => m.candidate && m.respiratory === true && inSleep(m),
    needs: ["breathing"],
  },
  { id: "clms", row: "C-SLP-085", says: "Candidate movements asleep, per hour", over: sleep, counts: (m) => m.candidate && inSleep(m) },
  { id: "clmw", row: "C-SLP-085", says: "Candidate movements awake, per hour", over: ["wake"], counts: (m) => m.candidate && inWake(m) },
  {
    id: "short-interval-sleep",
    row: "C-SLP-086",
    says: "Candidates asleep less than 10 s after the one before, per hour",
    over: sleep,
    counts: (m) => m.short && inSleep(m),
  },
  {
    id: "short-interval-wake",
    row: "C-SLP-086",
    says: "Candidates awake less than 10 s after the one before, per hour",
    over: ["wake"],
    counts: (m) => m.short && inWake(m),
  },
  {
    id: "isolated-wake",
    row: "C-SLP-087",
    says: "Isolated movements awake, per hour",
    over: ["wake"],
    counts: (m) => m.isolated && inWake(m),
  },
  {
    id: "duration-plmw",
    row: "C-SLP-088",
    says: "Mean duration of periodic movements awake, seconds",
    over: "duration",
    counts: (m) => periodic(m) && inWake(m),
  },
  {
    id: "duration-short",
    row: "C-SLP-088",
    says: "Mean duration of short-interval movements asleep, seconds",
    over: "duration",
    counts: (m) => m.short && inSleep(m),
  },
];

export const indexTable = { "wasm-2016": [...ofBoth, ...ofWasm], aasm: ofBoth } as const;

// What WASM 2016 defines and AASM does not: shown as not defined, never as zero.
export const onlyWasm: readonly IndexRow[] = ofWasm;
