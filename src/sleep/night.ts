// The words that every part of a night shares: time in seconds from the start of the recording, stages, events, problems.
// Where something was wrong, what was found there, and what would have been right.
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly expected: string;
}

// Bad input is a value with its problems, never an exception. A success can carry problems too (they sit in its value).
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export type Stage = "wake" | "n1" | "n2" | "n3" | "rem" | "unknown";

// A hypnogram on an even grid. What no file scored is "unknown", never "wake".
export interface Epochs {
  readonly startSeconds: number;
  readonly epochSeconds: number;
  readonly stages: readonly Stage[];
}

// Seconds from the start of the recording; a duration of 0 is a moment.
export interface Span {
  readonly onset: number;
  readonly duration: number;
}

export type Side = "left" | "right" | "both" | "unknown";

export interface MarkedMovement extends Span {
  readonly side: Side;
}

// What the file itself calls the event stays readable beside what we take it for.
export interface Arousal extends Span {
  readonly name: string;
}

export type RespiratoryKind = "obstructive-apnea" | "central-apnea" | "mixed-apnea" | "apnea" | "hypopnea" | "rera";

export interface RespiratoryEvent extends Span {
  readonly kind: RespiratoryKind;
  readonly name: string;
}

// One file of scoring. A list that is absent means that the file does not speak of it; an empty list means that it found none.
export interface NightEvents {
  readonly dialect: string;
  readonly stages?: Epochs;
  readonly arousals?: readonly Arousal[];
  readonly respiratory?: readonly RespiratoryEvent[];
  readonly movements?: readonly MarkedMovement[];
  readonly lightsOff?: number;
  readonly lightsOn?: number;
  readonly problems: readonly Problem[];
}

// A stretch of one channel without a gap. Time between two segments was not recorded; it is not quiet signal.
// Sample n lies at startSeconds + n / samplesPerSecond.
export interface Segment {
  readonly startSeconds: number;
  readonly samplesPerSecond: number;
  readonly samples: Float32Array;
}
