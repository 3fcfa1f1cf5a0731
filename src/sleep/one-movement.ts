// One movement while it lasts: what has been seen of it, and the verdict when it ends (C-SLP-020 to C-SLP-026).
import type { DetectedMovement, Doubt, Rejected } from "./leg-findings.ts";
import type { LegSide } from "./leg-movements.ts";
import type { Reason } from "./rule.ts";
import { wasm2016 as wasm } from "./rules-wasm-2016.ts";
import { settings } from "./signal-settings.ts";

export interface Levels {
  readonly rest: number;
  // Rise above rest under which the leg is quiet again.
  readonly floor: number;
  readonly heartbeat: boolean;
}

export type Verdict =
  | { readonly kind: "movement"; readonly movement: DetectedMovement }
  | { readonly kind: "rejected"; readonly rejected: Rejected }
  | { readonly kind: "too-short" };

export interface OneMovement {
  readonly onBin: number;
  readonly see: (raw: number, smooth: number, levels: Levels) => void;
  readonly end: (offBin: number, cut: boolean) => Verdict;
}

const window = (wasm.medianWindow.value / 1000) * settings.binsPerSecond;
const shortestBins = (wasm.minDuration.value / 1000) * settings.binsPerSecond;

export function oneMovement(
  place: { readonly startSeconds: number; readonly side: LegSide },
  onBin: number,
  at: Levels,
  begunCut: boolean,
): OneMovement {
  const recent = new Float32Array(window);
  const sorted = new Float32Array(window);
  let [seen, sum, peak, floor, holds, heartbeat] = [0, 0, 0, at.floor, false, at.heartbeat];
  return {
    onBin,
    see(raw, smooth, levels) {
      const rise = raw - levels.rest;
      recent[seen % window] = rise;
      seen += 1;
      sum += rise;
      peak = Math.max(peak, smooth - levels.rest);
      floor = Math.max(floor, levels.floor);
      heartbeat ||= levels.heartbeat;
      if (holds || seen < window) return;
      sorted.set(recent);
      sorted.sort();
      holds = ((sorted[window / 2 - 1] ?? 0) + (sorted[window / 2] ?? 0)) / 2 >= wasm.medianRise.value;
    },
    end(offBin, cut) {
      const bins = offBin - onBin;
      if (bins < shortestBins) return { kind: "too-short" };
      const span = { onset: place.startSeconds + onBin / settings.binsPerSecond, duration: bins / settings.binsPerSecond };
      if (!holds) return { kind: "rejected", rejected: { ...span, side: place.side, because: flabby } };
      const doubts = doubtsOf({ peak, bins, rest: at.rest, floor, heartbeat, cut: cut || begunCut });
      const confidence = doubts.reduce((product, [, weight]) => product * weight, 1);
      const movement = {
        ...span,
        side: place.side,
        peak,
        mean: sum / seen,
        rest: at.rest,
        confidence,
        doubts: doubts.map(([doubt]) => doubt),
      };
      return { kind: "movement", movement: { ...movement, because: reasons(floor, cut) } };
    },
  };
}

const flabby: Reason = {
  row: "C-SLP-026",
  says: "no half second with a median of 2 uV above rest: no leg movement, and it breaks nothing",
};

interface Seen {
  readonly peak: number;
  readonly bins: number;
  readonly rest: number;
  readonly floor: number;
  readonly heartbeat: boolean;
  readonly cut: boolean;
}

// Each doubt takes something from full confidence, the more the nearer the movement is to the line.
function doubtsOf({ peak, bins, rest, floor, heartbeat, cut }: Seen): readonly (readonly [Doubt, number])[] {
  const doubts: (readonly [Doubt, number])[] = [];
  const margin = peak / wasm.onsetRise.value - 1;
  if (margin < 0.5) doubts.push(["near-threshold", 0.5 + Math.max(0, margin)]);
  if (rest > settings.restCeiling) doubts.push(["restless-baseline", Math.max(0.5, 1 - (rest - settings.restCeiling) / 20)]);
  if (bins < shortestBins + 3) doubts.push(["short", 0.8]);
  if (heartbeat && bins < 2 * shortestBins) doubts.push(["heartbeat", 0.8]);
  if (floor > wasm.offsetRise.value) doubts.push(["floor-raised", 0.9]);
  if (cut) doubts.push(["cut-by-fault", 0.5]);
  return doubts;
}

function reasons(floor: number, cut: boolean): readonly Reason[] {
  const end: Reason = cut
    ? { row: "C-SLP-021", says: "cut where the signal ends or cannot be read" }
    : floor > wasm.offsetRise.value
      ? { row: "C-SLP-008", says: `ends where 0.5 s stay under ${floor.toFixed(1)} uV above rest: the resting signal is louder than 2 uV` }
      : { row: "C-SLP-021", says: "ends where 0.5 s stay under 2 uV above rest" };
  return [{ row: "C-SLP-020", says: "begins where the signal rises 8 uV above rest" }, end];
}
