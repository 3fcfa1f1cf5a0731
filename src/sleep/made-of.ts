// What a rule set made of a movement, in the four kinds that every picture of a night tells apart.
import type { NightMovement } from "./night-result.ts";

export type Made = "periodic" | "breathing" | "single" | "left-out";

export function madeOf({ kind, respiratory, periodicWithoutBreathing }: NightMovement): Made {
  if (kind === "non-candidate" || kind === "not-scored") return "left-out";
  if (respiratory === true || (kind === "periodic" && periodicWithoutBreathing === false)) return "breathing";
  return kind === "periodic" ? "periodic" : "single";
}
