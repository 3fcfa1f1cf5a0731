// How large a difference is, with an interval: a weak prior around zero, nights that resemble each other, and every
// correlation weighed by how well it fits. Summed on a grid, so the same nights give the same digits.
import { dot, RHOS, setAside, whiten, whitenAll } from "./serial.ts";

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

/** `exposure` is 0 where it is not known and centred elsewhere. All columns stand at the nights of `at`. `spread`: of the prior. */
export function posteriorOf(
  at: readonly number[],
  outcome: Float64Array,
  exposure: Float64Array,
  columns: readonly Float64Array[],
  spread: number,
): Posterior {
  const half = Math.round((REACH * spread) / STEP);
  const logs = new Float64Array(2 * half + 1).fill(Number.NEGATIVE_INFINITY);
  for (const rho of RHOS) {
    const { by, aside, left, freedom, sumOfSquares, logLength } = whitenAll(at, outcome, columns, rho);
    const own = setAside(whiten(by, exposure), aside);
    const weight = Math.max(dot(own, own), 1e-9);
    const best = dot(own, left) / weight;
    const least = Math.max(sumOfSquares - weight * best ** 2, 1e-9);
    for (let i = -half; i <= half; i++) {
      const value = i * STEP;
      const log = -by.logVolume - logLength - (freedom / 2) * Math.log(least + weight * (value - best) ** 2) - (value / spread) ** 2 / 2;
      logs[i + half] = addLogs(logs[i + half] ?? Number.NEGATIVE_INFINITY, log);
    }
  }
  const highest = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const beliefs = logs.map((log) => Math.exp(log - highest));
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

const addLogs = (a: number, b: number): number => (a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b)));
