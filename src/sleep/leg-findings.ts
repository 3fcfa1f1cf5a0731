// What the signal of one leg gives: movements with the rule that decided, and how good the channel was.
import type { LegSide } from "./leg-movements.ts";
import type { Span } from "./night.ts";
import type { Reason } from "./rule.ts";

// A piece of signal. Who reads the file knows whether it follows the piece before; else its time tells, to a sample.
export interface Piece {
  readonly startSeconds: number;
  readonly samples: Float32Array;
  readonly follows?: boolean;
}

export interface LegSignal {
  readonly side: LegSide;
  readonly label: string;
  // Samples per second; samples are in microvolts.
  readonly rate: number;
  readonly segments: Iterable<Piece>;
  // Where the converter saturates, when the file says so.
  readonly physical?: { readonly min: number; readonly max: number };
}

export type Doubt = "near-threshold" | "restless-baseline" | "short" | "heartbeat" | "floor-raised" | "cut-by-fault";

export interface DetectedMovement extends Span {
  readonly side: LegSide;
  // Microvolts of the rectified, smoothed signal above the resting level.
  readonly peak: number;
  readonly mean: number;
  readonly rest: number;
  // 0 to 1: how far the movement is from every line that decides about it. Not a probability.
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  readonly because: readonly Reason[];
}

export type Fault = "flat" | "saturated" | "pop" | "too-noisy";

export interface FaultSpan extends Span {
  readonly fault: Fault;
}

export interface ChannelQuality {
  readonly side: LegSide;
  readonly label: string;
  readonly rate: number;
  readonly recordedSeconds: number;
  readonly readableSeconds: number;
  readonly faults: readonly FaultSpan[];
  // Median over the night of the resting level, rectified.
  readonly restMicrovolts: number | null;
  // Time with a resting level above 5 uV rectified (C-SLP-004): a warning, the thresholds stay.
  readonly restlessSeconds: number;
  readonly mainsSeconds: number;
  readonly heartbeatSeconds: number;
  readonly lowSamplingRate: boolean;
}

// Events that were seen and left out, so that nothing vanishes unexplained.
export interface Rejected extends Span {
  readonly side: LegSide;
  readonly because: Reason;
}

export interface LegFindings {
  readonly movements: readonly DetectedMovement[];
  readonly rejected: readonly Rejected[];
  // Shorter than 0.5 s: too many to list (heartbeats, twitches).
  readonly tooShort: number;
  readonly quality: ChannelQuality;
  // Stretches of signal, one per segment.
  readonly recorded: readonly Span[];
}
