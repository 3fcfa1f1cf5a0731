// Chance with a seed, so that a made night can be made again: the same numbers for the same seed, everywhere.
export interface Chance {
  // From 0 up to, not including, 1.
  readonly uniform: () => number;
  readonly between: (low: number, high: number) => number;
  readonly normal: () => number;
  readonly happens: (probability: number) => boolean;
}

export function chance(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  // Mulberry32: 32 bits of state, plenty for a made night.
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - uniform())), 2 * Math.PI * uniform()];
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return {
    uniform,
    normal,
    between: (low, high) => low + (high - low) * uniform(),
    happens: (probability) => uniform() < probability,
  };
}
