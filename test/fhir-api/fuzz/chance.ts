// Chance that can be repeated: the same number gives the same choices.

export interface Chance {
  /** 0 up to, not including, `below`. */
  int(below: number): number;
  pick<T>(some: readonly T[]): T;
  maybe(share: number): boolean;
}

/** Mulberry32: 32 bits of state, enough for choices. */
export function chance(seed: number): Chance {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    pick: (some) => {
      const one = some[int(some.length)];
      if (one === undefined) throw new Error("nothing to choose from");
      return one;
    },
    maybe: (share) => next() < share,
  };
}
