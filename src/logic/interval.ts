// Closed intervals of numbers: what we know of a quantity. A plain number is an interval of one point, and
// "<5" reaches up to the largest number below 5, so that no end ever needs to be open.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const point = (value: number): Interval => ({ low: value, high: value });
export const between = (low: number, high: number): Interval => ({ low, high });
export const hull = (a: Interval, b: Interval): Interval => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

const bits = new DataView(new ArrayBuffer(8));

/** The neighbour of a finite number in the direction of `step` (1 is up, -1 is down). */
function neighbour(value: number, step: 1 | -1): number {
  if (value === 0) return step * Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(value > 0 ? step : -step));
  return bits.getFloat64(0);
}

export const justBelow = (value: number): number => neighbour(value, -1);
export const justAbove = (value: number): number => neighbour(value, 1);

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
export const smaller = (a: Interval, b: Interval): Interval => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) });
export const larger = (a: Interval, b: Interval): Interval => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) });

/** Zero times "without end" is zero: nothing stays nothing, however often it is taken. */
export const multiply = (a: Interval, b: Interval): Interval => corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y));

/** Nothing while the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  return b.low > 0 || b.high < 0 ? corners(a, b, (x, y) => (Math.abs(y) === Infinity ? 0 : x / y)) : undefined;
}

/** The ends of the result lie among the four pairs of ends. */
function corners(a: Interval, b: Interval, by: (x: number, y: number) => number): Interval {
  const ends = [by(a.low, b.low), by(a.low, b.high), by(a.high, b.low), by(a.high, b.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Nothing unless the base is above zero throughout. */
export function power(base: Interval, exponent: number): Interval | undefined {
  if (base.low <= 0) return undefined;
  const [a, b] = [base.low ** exponent, base.high ** exponent];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

/** The base stands above zero; build.ts sees to that. */
export function raise(base: number, exponent: Interval): Interval {
  const [a, b] = [base ** exponent.low, base ** exponent.high];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
