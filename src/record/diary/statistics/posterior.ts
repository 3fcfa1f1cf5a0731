// How large a difference is, with an interval: a weak prior around zero, nights that resemble each other, and every
// correlation weighed by how well it fits. Summed on a grid, so the same nights give the same digits.
import { dot, setAside, whiten, type Whitened } from "./serial.ts";

export interface Prior {
  /** Standard deviation of a difference around zero, in points. */
  readonly spread: number;
  /** The share of belief that the interval holds. */
  readonly level: number;
  /** The smallest difference that matters, in points. */
  readonly matters: number;
}

export interface Effect {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** Belief in a difference at least as large as what matters, upwards. */
  readonly chanceItMatters: number;
}

const STEP = 0.02;
const REACH = 6; // in standard deviations of the prior

export interface Posterior {
  /** The value below which lies this share of belief. */
  readonly quantile: (share: number) => number;
  /** The belief in at least this value. */
  readonly atLeast: (value: number) => number;
}

/**
 * @param fits the outcome at every correlation
 * @param exposure one value for every night of the fits: 0 where it is not known, and centred elsewhere
 * @param spread of the prior
 */
export function posteriorOf(fits: readonly Whitened[], exposure: Float64Array, spread: number): Posterior {
  const half = Math.round((REACH * spread) / STEP);
  const byFit = fits.map(({ by, aside, left, freedom, sumOfSquares, logLength }) => {
    const own = setAside(whiten(by, exposure), aside);
    const weight = Math.max(dot(own, own), 1e-9);
    const best = dot(own, left) / weight;
    const least = Math.max(sumOfSquares - weight * best ** 2, 1e-9);
    const logs = new Float64Array(2 * half + 1);
    for (let i = 0; i < logs.length; i++) {
      const value = (i - half) * STEP;
      logs[i] = -by.logVolume - logLength - (freedom / 2) * Math.log(least + weight * (value - best) ** 2) - (value / spread) ** 2 / 2;
    }
    return logs;
  });
  const highest = byFit.reduce((most, logs) => logs.reduce((a, b) => Math.max(a, b), most), Number.NEGATIVE_INFINITY);
  const beliefs = new Float64Array(2 * half + 1);
  for (const logs of byFit) for (let i = 0; i < logs.length; i++) beliefs[i] = (beliefs[i] ?? 0) + Math.exp((logs[i] ?? 0) - highest);
  const all = beliefs.reduce((a, b) => a + b, 0);
  return {
    quantile(share) {
      let sum = 0;
      const i = beliefs.findIndex((belief) => (sum += belief) >= share * all);
      return rounded((i - half) * STEP);
    },
    atLeast: (value) => beliefs.reduce((sum, belief, i) => ((i - half) * STEP >= value ? sum + belief : sum), 0) / all,
  };
}

/** The same as a middle, an interval, and the chance that it matters. */
export function effectFrom({ quantile, atLeast }: Posterior, { level, matters }: Omit<Prior, "spread">): Effect {
  return {
    median: quantile(0.5),
    low: quantile((1 - level) / 2),
    high: quantile((1 + level) / 2),
    level,
    chanceItMatters: atLeast(matters),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0; // never minus zero
