// Pairs the events of two scorings one to one, best overlap first.
import type { Span } from "./night.ts";

export interface Pair {
  readonly a: Span;
  readonly b: Span;
  // Overlap as a share of the union.
  readonly overlap: number;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
}

// Both lists in the order of onsets.
export function pairUp(a: readonly Span[], b: readonly Span[], atLeast: number): Paired {
  const possible: Pair[] = [];
  const longest = b.reduce((most, one) => Math.max(most, one.duration), 0);
  let from = 0;
  for (const one of a) {
    while (from < b.length && (b[from]?.onset ?? 0) + longest <= one.onset) from += 1;
    for (let k = from; k < b.length; k += 1) {
      const other = b[k];
      if (!other || other.onset >= one.onset + one.duration) break;
      const overlap = shareOf(one, other);
      if (overlap > 0 && overlap >= atLeast) possible.push({ a: one, b: other, overlap });
    }
  }
  const taken = new Set<Span>();
  const pairs = possible
    .toSorted((x, y) => y.overlap - x.overlap)
    .filter((pair) => {
      if (taken.has(pair.a) || taken.has(pair.b)) return false;
      taken.add(pair.a).add(pair.b);
      return true;
    });
  return { pairs, onlyA: a.filter((one) => !taken.has(one)), onlyB: b.filter((one) => !taken.has(one)) };
}

function shareOf(a: Span, b: Span): number {
  const [endA, endB] = [a.onset + a.duration, b.onset + b.duration];
  const common = Math.min(endA, endB) - Math.max(a.onset, b.onset);
  return common <= 0 ? 0 : common / (Math.max(endA, endB) - Math.min(a.onset, b.onset));
}
