// The result of a night as plain JSON: what the terminal prints, the page shows, and a person confirms.
import type { Choices, RuleSet } from "./choices.ts";
import type { HourBin, IntervalBin } from "./distribution.ts";
import type { ChannelQuality, DetectedMovement, Rejected } from "./leg-findings.ts";
import type { LegSide } from "./leg-movements.ts";
import type { Problem, Side, Span, Stage } from "./night.ts";
import type { Index } from "./range.ts";
import type { Reason } from "./rule.ts";

export interface NightMovement extends Span {
  readonly side: Side;
  readonly members: readonly (Span & { readonly side: LegSide })[];
  readonly stage: Stage;
  readonly kind: "periodic" | "candidate" | "non-candidate" | "not-scored";
  // Seconds from the onset before; null where undefined.
  readonly interval: number | null;
  readonly run: number | null;
  readonly short: boolean;
  readonly isolated: boolean;
  readonly arousal: boolean | null;
  readonly respiratory: boolean | null;
  // Still periodic when breathing-related movements are left out; null where breathing is unknown.
  readonly periodicWithoutBreathing: boolean | null;
  readonly because: readonly Reason[];
}

export interface Run {
  readonly run: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly movements: number;
}

export interface RuleSetResult {
  readonly rules: RuleSet;
  readonly choices: Choices;
  readonly openChoices: readonly { readonly name: string; readonly row: string; readonly says: string }[];
  readonly indices: Readonly<Record<string, Index>>;
  readonly movements: readonly NightMovement[];
  readonly runs: readonly Run[];
  readonly intervals: readonly IntervalBin[];
  readonly logIntervals: readonly IntervalBin[];
  readonly byHour: readonly HourBin[];
  readonly byHourOfSleep: readonly HourBin[];
}

export interface Analysed {
  readonly fromSeconds: number;
  readonly toSeconds: number | null;
  readonly lights: "given" | "unknown";
  readonly sleepHours: number | null;
  readonly wakeHours: number | null;
  readonly unstagedHours: number | null;
  // No leg could be read: left out of every denominator.
  readonly excludedMinutes: number;
  readonly gaps: readonly Span[];
}

// A word about the whole result with the row it stands on.
export interface Note extends Reason {
  readonly id: string;
}

export interface NightResult {
  // The scorer reads a signal: its numbers are for research until a person has confirmed them.
  readonly use: "research";
  readonly scorer: string;
  readonly source: "detected" | "marked" | "edited";
  readonly analysed: Analysed;
  readonly channels: readonly ChannelQuality[];
  readonly detected: readonly DetectedMovement[];
  readonly rejected: readonly Rejected[];
  readonly rules: Readonly<Partial<Record<RuleSet, RuleSetResult>>>;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}
