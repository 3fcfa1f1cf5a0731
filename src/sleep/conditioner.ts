// From raw samples of one stretch to the mean rectified level of bins of 0.05 s, block by block, in constant memory.
import { butterworth, notch, type Section } from "./butterworth.ts";
import { rectify } from "./heartbeat.ts";
import { createMainsWatch } from "./mains.ts";
import { settings } from "./signal-settings.ts";
import { zeroPhase } from "./zero-phase.ts";

export interface Block {
  // Mean of the rectified signal in each bin; the first bin of the stretch is number 0.
  readonly firstBin: number;
  readonly bins: Float32Array;
  readonly mains: boolean;
  readonly heartbeat: boolean;
}

// For who draws the signal: the least and the most of the filtered signal in each bin. It costs a pass, so only on request.
export type Extremes = (low: Float32Array, high: Float32Array) => void;

export interface Conditioner {
  readonly push: (samples: Float32Array) => void;
  readonly finish: () => void;
}

// The sample at which a bin begins. Counted from the start of the stretch each time: nothing adds up, so nothing drifts.
export const edgeOf = (bin: number, rate: number): number => Math.round((bin * rate) / settings.binsPerSecond);

// Within a block a place fits into 32 bits. Said so, because a loop that counts in any other number is several times slower.
const whole = (place: number): number => place | 0;

export function createConditioner(rate: number, emit: (block: Block) => void, extremes?: Extremes): Conditioner {
  const levels = createLevels(rate, extremes);
  const pad = Math.ceil(settings.padSeconds * rate);
  const perBlock = settings.blockSeconds * settings.binsPerSecond;
  const held = new Float32Array(edgeOf(perBlock, rate) + 2 * pad + 2);
  const work = new Float64Array(held.length);
  let heldFrom = 0; // Number of the first held sample in the stretch.
  let count = 0;
  let bin = 0;

  const release = (bins: number): void => {
    const [from, to] = [edgeOf(bin, rate), edgeOf(bin + bins, rate)];
    const block = work.subarray(0, to - from + 2 * pad);
    copyExtended(held.subarray(0, count), whole(from - pad - heldFrom), block);
    emit({ firstBin: bin, ...levels(block, bins, (k) => whole(edgeOf(bin + k, rate) - from + pad)) });
    bin += bins;
    const keepFrom = Math.max(heldFrom, to - pad);
    held.copyWithin(0, keepFrom - heldFrom, count);
    count -= keepFrom - heldFrom;
    heldFrom = keepFrom;
  };

  return {
    push(samples) {
      for (let at = 0; at < samples.length; ) {
        const room = Math.min(samples.length - at, edgeOf(bin + perBlock, rate) + pad - heldFrom - count);
        held.set(samples.subarray(at, at + room), count);
        count += room;
        at += room;
        if (heldFrom + count >= edgeOf(bin + perBlock, rate) + pad) release(perBlock);
      }
    },
    finish() {
      const end = heldFrom + count;
      let bins = 0;
      while (bins < perBlock && edgeOf(bin + bins + 1, rate) <= end) bins += 1;
      if (bins === 0) return;
      release(bins);
      this.finish();
    },
  };
}

// Beyond the ends of the stretch the signal goes on turned about its last sample, which leaves the filters nothing to ring about.
function copyExtended(held: Float32Array, from: number, block: Float64Array): void {
  const last = held.length - 1;
  const [first, end] = [held[0] ?? 0, held[last] ?? 0];
  const [inside, after] = [Math.min(block.length, Math.max(0, -from)), Math.min(block.length, last + 1 - from)];
  for (let i = 0; i < inside; i += 1) block[i] = 2 * first - (held[Math.min(-from - i, last)] ?? 0);
  for (let i = inside; i < after; i += 1) block[i] = held[from + i] as number; // inside both, and the most part by far
  for (let i = Math.max(inside, after); i < block.length; i += 1) block[i] = 2 * end - (held[Math.max(2 * last - from - i, 0)] ?? 0);
}

type Levels = Pick<Block, "bins" | "mains" | "heartbeat">;

// The filters of the signal path: 10 to 100 Hz, or as much of it as the rate allows (C-SLP-002).
export function bandOf(rate: number): readonly Section[] {
  const low = Math.min(settings.lowPassHz, settings.lowPassShare * rate);
  return [
    ...butterworth("high-pass", settings.filterOrder, settings.highPassHz, rate),
    ...butterworth("low-pass", settings.filterOrder, low, rate),
  ];
}

function createLevels(
  rate: number,
  extremes: Extremes | undefined,
): (block: Float64Array, bins: number, edge: (bin: number) => number) => Levels {
  const band = bandOf(rate);
  const mains = createMainsWatch(rate);
  return (block, bins, edge) => {
    const hum = mains.humOf(block);
    zeroPhase(hum === undefined ? band : [...band, notch(hum, settings.notchQuality, rate)], block);
    if (extremes !== undefined) tell(extremes, block, bins, edge);
    const heartbeat = rectify(block, rate);
    const levels = new Float32Array(bins);
    for (let k = 0; k < bins; k += 1) levels[k] = meanOf(block, edge(k), edge(k + 1));
    return { bins: levels, mains: hum !== undefined, heartbeat };
  };
}

function tell(extremes: Extremes, block: Float64Array, bins: number, edge: (bin: number) => number): void {
  const [low, high] = [new Float32Array(bins), new Float32Array(bins)];
  for (let k = 0; k < bins; k += 1) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = edge(k); i < edge(k + 1); i += 1) {
      const x = block[i] as number; // edges lie inside the block
      if (x < least) least = x;
      if (x > most) most = x;
    }
    low[k] = least;
    high[k] = most;
  }
  extremes(low, high);
}

function meanOf(block: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += block[i] as number; // edges lie inside the block
  return sum / (to - from);
}
