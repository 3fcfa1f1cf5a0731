// Finds the movements in the levels of one stretch of signal, half a minute behind it so that rest is known on both sides.
import type { Block } from "./conditioner.ts";
import type { Fault } from "./leg-findings.ts";
import type { LegSide } from "./leg-movements.ts";
import type { Levels, OneMovement, Verdict } from "./one-movement.ts";
import { oneMovement } from "./one-movement.ts";
import { createRestingLevel } from "./resting-level.ts";
import { wasm2016 as wasm } from "./rules-wasm-2016.ts";
import { settings } from "./signal-settings.ts";

export interface SecondSummary {
  readonly second: number;
  readonly rest: number | undefined;
  readonly fault: Fault | undefined;
  readonly mains: boolean;
  readonly heartbeat: boolean;
}

export interface FinderSink {
  readonly verdict: (verdict: Verdict) => void;
  readonly second: (summary: SecondSummary) => void;
}

export interface MovementFinder {
  readonly fault: (second: number, fault: Fault | undefined) => void;
  readonly block: (block: Block) => void;
  readonly finish: () => void;
}

const perSecond = settings.binsPerSecond;
const ring = 128; // Seconds that are remembered: two windows of rest and a block.
const remembered = 4096; // Bins that are remembered: at least those seconds, and a power of two, so that a place costs no division.
const quietBins = (wasm.offsetQuiet.value / 1000) * perSecond;

export function createMovementFinder(place: { readonly startSeconds: number; readonly side: LegSide }, sink: FinderSink): MovementFinder {
  const levels = new Float32Array(remembered);
  const faults: (Fault | undefined)[] = Array.from({ length: ring });
  const marks: { mains: boolean; heartbeat: boolean }[] = Array.from({ length: ring }, () => ({ mains: false, heartbeat: false }));
  const rest = createRestingLevel(settings.restQuantile);
  const spread = createRestingLevel(settings.spreadQuantile);
  let bins = 0; // Received so far.
  let next = 0; // The second to be judged next.
  let current: OneMovement | undefined;
  let lastLoud = 0;
  let readableSince = 0;

  const raw = (bin: number): number => levels[bin & (remembered - 1)] as number; // the place is inside the array
  const smooth = (bin: number): number => {
    if (bin > 0 && bin < bins - 1) return (raw(bin - 1) + raw(bin) + raw(bin + 1)) / 3;
    return bins === 1 ? raw(0) : bin === 0 ? (raw(0) + raw(1)) / 2 : (raw(bin - 1) + raw(bin)) / 2;
  };
  // The middle of five bins: what is narrower than three of them, as a heartbeat is, does not show, and edges stay where they are.
  const steady = (bin: number): number =>
    middleOfFive(
      raw(Math.max(0, bin - 2)),
      raw(Math.max(0, bin - 1)),
      raw(bin),
      raw(Math.min(bins - 1, bin + 1)),
      raw(Math.min(bins - 1, bin + 2)),
    );
  const lasts = (second: number): boolean => {
    const fault = faults[second % ring];
    if (fault !== "flat" && fault !== "saturated") return false;
    let run = 1;
    for (let k = second - 1; k >= 0 && k > second - settings.faultSeconds && faults[k % ring] === fault; k -= 1) run += 1;
    for (let k = second + 1; k < second + settings.faultSeconds && faults[k % ring] === fault; k += 1) run += 1;
    return run >= settings.faultSeconds;
  };
  const end = (bin: number, cut: boolean): void => {
    if (current) sink.verdict(current.end(bin, cut));
    current = undefined;
  };

  const step = (bin: number, at: Levels): void => {
    const level = smooth(bin);
    if (current) {
      current.see(raw(bin), level, at);
      if (steady(bin) >= at.rest + at.floor) lastLoud = bin;
      else if (bin - lastLoud >= quietBins) end(lastLoud + 1, false);
      return;
    }
    if (level < at.rest + wasm.onsetRise.value) return;
    const on = [bin - 1, bin, bin + 1].find((k) => k >= readableSince && k < bins && raw(k) >= at.rest + wasm.onsetRise.value) ?? bin;
    current = oneMovement(place, on, at, on === readableSince);
    for (let k = on; k <= bin; k += 1) current.see(raw(k), level, at);
    lastLoud = bin;
  };

  const judge = (second: number): void => {
    const mark = marks[second % ring] ?? { mains: false, heartbeat: false };
    const level = rest.now();
    const broken = lasts(second) ? faults[second % ring] : undefined;
    const noisy = level === undefined || level > settings.restOff;
    const fault = broken ?? (noisy ? "too-noisy" : faults[second % ring] === "pop" ? "pop" : undefined);
    sink.second({ second, rest: level, fault, ...mark });
    if (broken !== undefined || noisy) {
      end(second * perSecond, true);
      readableSince = (second + 1) * perSecond;
      return;
    }
    const noise = settings.floorSpreads * (spread.now() ?? 0);
    const floor = Math.min(settings.floorCeiling, Math.max(wasm.offsetRise.value, noise));
    const at: Levels = { rest: level, floor, heartbeat: mark.heartbeat };
    const line = level + wasm.onsetRise.value;
    const to = Math.min(bins, (second + 1) * perSecond);
    for (let k = second * perSecond; k < to; k += 1) {
      // Most of the night a leg rests: such a bin is passed over here, without a call.
      if (current === undefined && k > 0 && k < bins - 1) {
        const before = levels[(k - 1) & (remembered - 1)] as number; // these places are inside the array
        const here = levels[k & (remembered - 1)] as number;
        const after = levels[(k + 1) & (remembered - 1)] as number;
        if ((before + here + after) / 3 < line) continue;
      }
      step(k, at);
    }
  };

  const learn = (second: number): void => {
    const [from, to] = [second * perSecond, Math.min(bins, (second + 1) * perSecond)];
    const fault = faults[second % ring];
    const readable = fault !== "flat" && fault !== "saturated";
    // One by one: numbers taken out of a list are slow to add to.
    let sum = 0;
    let squares = 0;
    let steadySum = 0;
    let a = raw(Math.max(0, from - 2));
    let b = raw(Math.max(0, from - 1));
    let c = raw(from);
    let d = raw(Math.min(bins - 1, from + 1));
    for (let k = from; k < to; k += 1) {
      const e = raw(Math.min(bins - 1, k + 2));
      const level = middleOfFive(a, b, c, d, e);
      sum += c;
      a = b;
      b = c;
      c = d;
      d = e;
      steadySum += level;
      squares += level * level;
    }
    const n = to - from;
    rest.add(second, readable ? sum / n : Number.NaN);
    spread.add(second, readable ? Math.sqrt(Math.max(0, squares / n - (steadySum / n) ** 2)) : Number.NaN);
    rest.drop(second - 2 * settings.restWindowSeconds - 1);
    spread.drop(second - 2 * settings.restWindowSeconds - 1);
  };

  return {
    fault(second, fault) {
      faults[second % ring] = fault;
    },
    block(block) {
      for (let i = 0; i < block.bins.length; i += 1) {
        levels[bins & (remembered - 1)] = block.bins[i] as number; // i is inside the array
        bins += 1;
        if (bins % perSecond !== 0) continue;
        const second = bins / perSecond - 1;
        marks[second % ring] = { mains: block.mains, heartbeat: block.heartbeat };
        learn(second);
        if (second >= settings.restWindowSeconds) judge(next++);
      }
    },
    finish() {
      const seconds = Math.ceil(bins / perSecond);
      if (bins % perSecond !== 0) learn(seconds - 1);
      for (; next < seconds; next += 1) {
        if (next > settings.restWindowSeconds) {
          rest.drop(next - settings.restWindowSeconds - 1);
          spread.drop(next - settings.restWindowSeconds - 1);
        }
        judge(next);
      }
      end(bins, true);
    },
  };
}

function middleOfFive(a: number, b: number, c: number, d: number, e: number): number {
  // The middle of five is the middle of what is left when the least and the most of four are put aside.
  const [low, high] = [Math.max(Math.min(a, b), Math.min(c, d)), Math.min(Math.max(a, b), Math.max(c, d))];
  return Math.max(Math.min(low, high), Math.min(Math.max(low, high), e));
}
