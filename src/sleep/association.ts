// Which movements go with an arousal and which with breathing (C-SLP-060 to C-SLP-065).
import type { Choices } from "./choices.ts";
import type { Stretch } from "./clock.ts";
import { mergeStretches } from "./clock.ts";
import { aasm } from "./rules-aasm.ts";
import { wasm2016 as wasm } from "./rules-wasm-2016.ts";

interface Placed {
  readonly on: number;
  readonly off: number;
}

// Overlap, or less than 0.5 s between the end of one and the onset of the other, whichever comes first.
export function withArousal(movement: Placed, arousals: readonly Stretch[] | null, choices: Choices): boolean | null {
  if (arousals === null) return null;
  const limit = wasm.arousalGap.value;
  const strict = choices.arousalGap === "strict";
  // A plain loop: every movement of a night meets every arousal, in every reading of the rules.
  for (const arousal of arousals) {
    const gap = Math.max(arousal[0] - movement.off, movement.on - arousal[1]);
    if (strict ? gap < limit : gap <= limit) return true;
  }
  return false;
}

// WASM 2016: a window around the END of each breathing event, closed; the movement is half-open (C-SLP-175).
export function respiratoryWindows(events: readonly Stretch[], choices: Choices): readonly Stretch[] {
  const ends = choices.respiratoryEnds === "each" ? events : mergeStretches(events);
  const wide = choices.respiratoryWindow === "wasm";
  const before = wide ? wasm.respiratoryBefore.value : wasm.respiratoryNarrow.value;
  const after = wide ? wasm.respiratoryAfter.value : wasm.respiratoryNarrow.value;
  return ends.map(([, to]) => [to - before, to + after]);
}

// AASM: from 0.5 s before the event begins to 0.5 s after it ends.
export function aasmRespiratoryWindows(events: readonly Stretch[]): readonly Stretch[] {
  return events.map(([from, to]) => [from - aasm.respiratoryMargin.value, to + aasm.respiratoryMargin.value]);
}

export function touches(movement: Placed, windows: readonly Stretch[]): boolean {
  for (const window of windows) if (movement.on <= window[1] && movement.off > window[0]) return true;
  return false;
}
