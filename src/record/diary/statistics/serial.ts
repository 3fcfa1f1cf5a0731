// Nights that resemble the night before: a first-order autoregression with gaps. A gap of g nights leaves a likeness of
// rho to the power g, so a missing night is simply missing. Whitening makes the nights comparable as if each stood alone.

/** What a correlation with the night before may be. Negative ones count as none: the careful side. */
export const RHOS: readonly number[] = Array.from({ length: 20 }, (_, i) => i / 20);

export interface Whitener {
  /** For each night but the first: how alike it is to the one before. */
  readonly alike: Float64Array;
  /** And what is left of its spread. */
  readonly spread: Float64Array;
  /** Half the log determinant of the correlation matrix. */
  readonly logVolume: number;
}

/** `at` are the numbers of the nights that were told, rising. */
export function whitener(at: readonly number[], rho: number): Whitener {
  const alike = new Float64Array(at.length);
  const spread = new Float64Array(at.length).fill(1);
  let logVolume = 0;
  let [gap, likeness, rest, log] = [0, 1, 0, 0]; // most gaps are those of the night before
  for (let i = 1; i < at.length; i++) {
    const next = (at[i] ?? 0) - (at[i - 1] ?? 0);
    if (next !== gap) {
      gap = next;
      likeness = rho ** gap;
      rest = Math.sqrt(1 - likeness ** 2);
      log = Math.log(rest);
    }
    alike[i] = likeness;
    spread[i] = rest;
    logVolume += log;
  }
  return { alike, spread, logVolume };
}

export function whiten({ alike, spread }: Whitener, values: Float64Array, out = new Float64Array(values.length)): Float64Array {
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    out[i] = (value - (alike[i] ?? 0) * before) / (spread[i] ?? 1);
    before = value;
  }
  return out;
}

export interface Whitened {
  readonly rho: number;
  readonly by: Whitener;
  /** The whitened columns of what is set aside (level, drift, steps), at right angles and of length 1. */
  readonly aside: readonly Float64Array[];
  readonly logLength: number;
  /** What is left of the outcome. */
  readonly left: Float64Array;
  /** Nights less columns. */
  readonly freedom: number;
  readonly sumOfSquares: number;
  /** Restricted log likelihood, up to a constant. */
  readonly logLikelihood: number;
}

/** The outcome and the columns at one correlation. A column that says nothing new is left out. */
export function whitenAll(at: readonly number[], outcome: Float64Array, columns: readonly Float64Array[], rho: number): Whitened {
  const by = whitener(at, rho);
  const aside: Float64Array[] = [];
  let logLength = 0;
  for (const column of columns) {
    const rest = setAside(whiten(by, column), aside);
    const length = Math.sqrt(dot(rest, rest));
    if (length < 1e-6) continue;
    aside.push(rest.map((value) => value / length));
    logLength += Math.log(length);
  }
  const left = setAside(whiten(by, outcome), aside);
  const freedom = at.length - aside.length;
  const sumOfSquares = dot(left, left);
  const logLikelihood = -by.logVolume - logLength - (freedom / 2) * Math.log(Math.max(sumOfSquares, 1e-12));
  return { rho, by, aside, logLength, left, freedom, sumOfSquares, logLikelihood };
}

/** The same at every correlation: fitted once, and then asked about as many exposures as one likes. */
export const fitsOf = (at: readonly number[], outcome: Float64Array, columns: readonly Float64Array[]): readonly Whitened[] =>
  RHOS.map((rho) => whitenAll(at, outcome, columns, rho));

/** At the correlation that fits best. */
export const bestOf = (fits: readonly Whitened[]): Whitened =>
  fits.reduce((best, one) => (one.logLikelihood > best.logLikelihood ? one : best));

/** Takes out of a whitened column whatever the others explain; in place. */
export function setAside(values: Float64Array, aside: readonly Float64Array[]): Float64Array {
  for (const column of aside) {
    const share = dot(values, column);
    for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - share * (column[i] ?? 0);
  }
  return values;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
