// From marked or detected events to the movements of each leg: joined, inside the night, long enough. Both rule sets start here.
import type { Choices } from "./choices.ts";
import type { Clock } from "./clock.ts";
import { ms } from "./clock.ts";
import type { MarkedMovement, Problem } from "./night.ts";
import type { Reason } from "./rule.ts";
import { wasm2016 } from "./rules-wasm-2016.ts";

export type LegSide = "left" | "right" | "unknown";

export interface LegMovement {
  readonly on: number;
  readonly off: number;
  readonly side: LegSide;
}

export interface Dropped extends LegMovement {
  readonly because: Reason;
}

export interface LegMovements {
  readonly legs: readonly LegMovement[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

const sides: readonly LegSide[] = ["left", "right", "unknown"];
const closeGap = wasm2016.offsetQuiet.value;

export function legMovements(marked: readonly MarkedMovement[], clock: Clock, choices: Choices): LegMovements {
  const legs: LegMovement[] = [];
  const dropped: Dropped[] = [];
  const problems: Problem[] = [];
  const events = marked.filter((event) => usable(event, problems));
  for (const side of sides) {
    for (const movement of joined(ofSide(events, side), choices, problems)) {
      const judged = atLights(movement, clock, choices);
      const because = judged === undefined ? outside : judged.off - judged.on < wasm2016.minDuration.value ? tooShort : undefined;
      if (judged === undefined || because) dropped.push({ ...movement, because: because ?? outside });
      else legs.push(judged);
    }
  }
  legs.sort((a, b) => a.on - b.on || sides.indexOf(a.side) - sides.indexOf(b.side) || a.off - b.off);
  return { legs, dropped, problems };
}

const outside: Reason = { row: "C-SLP-028", says: "begins outside lights off to lights on" };
const tooShort: Reason = { row: "C-SLP-023", says: "shorter than 0.5 s: no leg movement, and it breaks nothing" };

function usable(event: MarkedMovement, problems: Problem[]): boolean {
  const fine = Number.isFinite(event.onset) && Number.isFinite(event.duration) && event.duration > 0;
  if (!fine) {
    problems.push({
      where: `movement at ${event.onset} s, ${event.side}`,
      what: `onset ${event.onset}, duration ${event.duration}`,
      expected: "an onset and a duration above 0, in seconds; the movement is not scored",
    });
  }
  return fine;
}

// A mark on both legs is one movement of each leg.
function ofSide(events: readonly MarkedMovement[], side: LegSide): LegMovement[] {
  return events
    .filter((event) => event.side === side || (event.side === "both" && side !== "unknown"))
    .map((event) => ({ on: ms(event.onset), off: ms(event.onset) + ms(event.duration), side }))
    .toSorted((a, b) => a.on - b.on || a.off - b.off);
}

// Overlapping or touching events of one leg are one (C-SLP-172).
function joined(events: readonly LegMovement[], choices: Choices, problems: Problem[]): readonly LegMovement[] {
  const result: LegMovement[] = [];
  for (const event of events) {
    const last = result.at(-1);
    const gap = last ? event.on - last.off : Number.POSITIVE_INFINITY;
    if (last && (gap <= 0 || (choices.sameLeg === "join" && gap < closeGap)))
      result[result.length - 1] = { ...last, off: Math.max(last.off, event.off) };
    else {
      if (gap < closeGap) {
        problems.push({
          where: `movement at ${event.on / 1000} s, ${event.side}`,
          what: `begins ${gap / 1000} s after the one before it on the same leg`,
          expected: "at least 0.5 s of rest between two movements of one leg (C-SLP-021); they are scored as two",
        });
      }
      result.push(event);
    }
  }
  return result;
}

function atLights(movement: LegMovement, clock: Clock, choices: Choices): LegMovement | undefined {
  if (choices.lights === "by-onset") return movement.on >= clock.from && movement.on < clock.to ? movement : undefined;
  const on = Math.max(movement.on, clock.from);
  const off = Math.min(movement.off, clock.to);
  return off > on ? { ...movement, on, off } : undefined;
}
