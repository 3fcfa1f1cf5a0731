// What both rule sets hand over: every movement with its interval, its series, and the reasons; and the ones that were not scored.
import type { Dropped } from "./leg-movements.ts";
import type { Movement } from "./movements.ts";
import type { Problem } from "./night.ts";
import type { RunRules } from "./runs.ts";

export interface ScoredMovement extends Movement {
  // Milliseconds from the onset of the movement before; null where it is undefined.
  readonly interval: number | null;
  readonly run: number | null;
  readonly short: boolean;
  readonly isolated: boolean;
  // The series when breathing-related movements are left out and the rest is scored again; null where breathing is unknown.
  readonly nonRespiratory: { readonly kept: boolean; readonly run: number | null } | null;
  // AASM only: the arousal was already counted with the movement before (C-SLP-067).
  readonly arousalCounted: boolean;
}

export interface Scored {
  readonly movements: readonly ScoredMovement[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
  readonly runRules: RunRules;
}
