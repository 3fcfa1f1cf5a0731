// A movement as a rule set sees it: one leg or both, candidate or not, with what it belongs to.
import type { Choices } from "./choices.ts";
import type { Clock, Stretch } from "./clock.ts";
import type { LegMovement } from "./leg-movements.ts";
import type { Side, Stage } from "./night.ts";
import type { Reason } from "./rule.ts";

export interface Movement {
  readonly on: number;
  readonly off: number;
  readonly side: Side;
  readonly members: readonly LegMovement[];
  readonly candidate: boolean;
  readonly stage: Stage;
  // Null: nobody scored arousals, or breathing, so nobody knows.
  readonly arousal: boolean | null;
  readonly respiratory: boolean | null;
  readonly because: readonly Reason[];
}

// What a rule set is given besides the movements.
export interface Around {
  readonly clock: Clock;
  readonly arousals: readonly Stretch[] | null;
  readonly respiratory: readonly Stretch[] | null;
  readonly choices: Choices;
}

export function sideOf(members: readonly LegMovement[]): Side {
  const [first, ...rest] = members.map((member) => member.side);
  return first === undefined ? "unknown" : rest.some((side) => side !== first) ? "both" : first;
}
