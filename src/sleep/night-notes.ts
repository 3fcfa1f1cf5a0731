// What a reader must know beside the numbers: what was missing, what was assumed, and what such numbers can and cannot say.
import type { RuleSet } from "./choices.ts";
import type { Clock } from "./clock.ts";
import type { Known } from "./indices.ts";
import type { LegFindings } from "./leg-findings.ts";
import type { MarkedMovement, NightEvents } from "./night.ts";
import type { Note } from "./night-result.ts";

export interface NoteInput {
  readonly marked: readonly MarkedMovement[];
  readonly legs: readonly LegFindings[];
  readonly clock: Clock;
  readonly known: Known;
  readonly events: NightEvents;
  readonly rules: readonly RuleSet[];
}

interface NoteRow extends Note {
  readonly when: (input: NoteInput) => boolean;
}

const sidesOf = (input: NoteInput): ReadonlySet<string> => new Set(input.legs.map((leg) => leg.quality.side));

const rows: readonly NoteRow[] = [
  {
    id: "stages-unknown",
    row: "C-SLP-080",
    says: "No sleep stages: nothing can be counted per hour of sleep.",
    when: ({ known }) => !known.stages,
  },
  {
    id: "unstaged-time",
    row: "C-SLP-080",
    says: "Part of the time has no stage. Movements in it are neither asleep nor awake.",
    when: ({ known, clock }) => known.stages && clock.time.unknown > 0,
  },
  {
    id: "lights-unknown",
    row: "C-SLP-028",
    says: "Lights off or on is not known: everything that was staged or recorded is scored.",
    when: ({ events }) => events.lightsOff === undefined || events.lightsOn === undefined,
  },
  {
    id: "arousals-not-scored",
    row: "C-SLP-184",
    says: "No arousals in the file: it cannot tell whether none happened or nobody looked.",
    when: ({ known }) => !known.arousals,
  },
  {
    id: "breathing-not-scored",
    row: "C-SLP-068",
    says: "No breathing events in the file: which movements go with breathing is unknown.",
    when: ({ known }) => !known.breathing,
  },
  {
    id: "aasm-breathing-not-left-out",
    row: "C-SLP-063",
    says: "AASM leaves out movements at breathing events. Breathing is unknown here, so the AASM numbers still hold them.",
    when: ({ known, rules }) => !known.breathing && rules.includes("aasm"),
  },
  {
    id: "combined-leg-channel",
    row: "C-SLP-001",
    says: "Some movements have no side (one channel for both legs): they are never joined with another leg.",
    when: ({ marked, legs }) => marked.some((one) => one.side === "unknown") || legs.some((leg) => leg.quality.side === "unknown"),
  },
  {
    id: "one-leg",
    row: "C-SLP-001",
    says: "Only one leg was recorded: movements of the other are missing, not absent.",
    when: (input) => input.legs.length > 0 && !sidesOf(input).has("unknown") && sidesOf(input).size === 1,
  },
  {
    id: "low-sampling-rate",
    row: "C-SLP-003",
    says: "Fewer than 200 samples per second: the upper part of the muscle signal is missing.",
    when: ({ legs }) => legs.some((leg) => leg.quality.lowSamplingRate),
  },
  {
    id: "restless-baseline",
    row: "C-SLP-004",
    says: "A leg rests above 5 uV (rectified) for more than half of the time. The thresholds were not raised.",
    when: ({ legs }) => legs.some(({ quality }) => quality.restlessSeconds > quality.recordedSeconds / 2),
  },
  {
    id: "rectified",
    row: "C-SLP-006",
    says: "Amplitudes are of the rectified signal, 10 to 100 Hz, smoothed over 0.15 s; the resting level follows the night.",
    when: ({ legs }) => legs.length > 0,
  },
  { id: "one-night", row: "C-SLP-108", says: "Nights differ much: one quiet night rules nothing out.", when: () => true },
  {
    id: "not-a-diagnosis",
    row: "C-SLP-100",
    says: "No number of movements makes or excludes restless legs; a high number is common without it (C-SLP-101), a low one happens with it (C-SLP-102).",
    when: () => true,
  },
];

export function notesOf(input: NoteInput): readonly Note[] {
  return rows.filter((row) => row.when(input)).map(({ id, row, says }) => ({ id, row, says }));
}
