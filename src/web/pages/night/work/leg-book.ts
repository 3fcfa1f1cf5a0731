// Writes down what the detector sees of a leg while it reads, for the picture: bins of 0.05 s and the resting level of every second.
import type { LegWatch } from "../../../../sleep/detect-leg.ts";
import { settings } from "../../../../sleep/signal-settings.ts";
import { type Pyramid, pyramidOf } from "./pyramid.ts";

/** Memory has a bound: what lies beyond is scored, and not drawn. */
export const longestHours = 48;
const mostBins = longestHours * 3600 * settings.binsPerSecond;

export interface LegBook {
  readonly watch: LegWatch;
  readonly finish: () => { readonly pyramid: Pyramid; readonly cut: boolean };
}

export function legBook(expectedSeconds: number): LegBook {
  const expected = Math.min(mostBins, Math.max(1, Math.ceil(expectedSeconds * settings.binsPerSecond)));
  let [low, high, level] = [unknowns(expected), unknowns(expected), unknowns(expected)];
  let rest = unknowns(Math.ceil(expected / settings.binsPerSecond));
  let [bins, cut] = [0, false];

  return {
    watch: {
      bins(startSeconds, bin, least, most, mean) {
        const at = Math.max(0, Math.round(startSeconds * settings.binsPerSecond) + bin);
        const count = Math.min(mean.length, mostBins - at);
        if (count < mean.length) cut = true;
        if (count <= 0) return;
        [low, high, level] = [low, high, level].map((one) => grown(one, at + count)) as [Float32Array, Float32Array, Float32Array]; // three in, three out
        low.set(least.subarray(0, count), at);
        high.set(most.subarray(0, count), at);
        level.set(mean.subarray(0, count), at);
        bins = Math.max(bins, at + count);
      },
      rest(startSeconds, second, value) {
        const at = Math.floor(Math.max(0, startSeconds)) + second;
        if (at * settings.binsPerSecond >= mostBins) return;
        rest = grown(rest, at + 1);
        rest[at] = value ?? Number.NaN;
      },
    },
    finish() {
      const base = { low: low.slice(0, bins), high: high.slice(0, bins), level: level.slice(0, bins) };
      return { pyramid: pyramidOf(base, rest.slice(0, Math.ceil(bins / settings.binsPerSecond))), cut };
    },
  };
}

const unknowns = (length: number): Float32Array => new Float32Array(length).fill(Number.NaN);

function grown(array: Float32Array, length: number): Float32Array {
  if (array.length >= length) return array;
  const larger = unknowns(Math.max(length, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
