// Could this be chance? The weeks of the exposure are dealt out anew, many times, while the outcome stays as it was.
// Whole weeks move, so what belongs to weekends stays at weekends, and what lasts for days lasts as long as before.
import { generator, shuffle } from "./random.ts";
import { dot, type Whitened } from "./serial.ts";

export interface Deal {
  /** One value for every night of the calendar, 0 where it is not known. */
  readonly exposure: Float64Array;
  /** The numbers of the nights whose outcome was told. */
  readonly at: readonly number[];
  readonly outcome: Whitened;
  readonly blockNights: number;
  readonly rounds: number;
  readonly seed: number;
}

// After so many deals as large as the seen one it is plainly no rarity, and dealing stops (Besag and Clifford, 1991).
const ENOUGH = 50;

/** The share of deals that differ at least as much as what was seen, both ways; the seen one counts as a deal. */
export function chanceOf({ exposure, at, outcome, blockNights, rounds, seed }: Deal): number {
  const random = generator(seed);
  const blocks = Math.floor(exposure.length / blockNights);
  const head = exposure.length - blocks * blockNights; // the oldest nights that fill no week stay where they are
  const order = Uint16Array.from({ length: blocks }, (_, i) => i);
  const dealt = Float64Array.from(exposure);
  const shares = new Float64Array(outcome.aside.length);
  const seen = size(dealt);
  let asLarge = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let block = 0; block < blocks; block++) {
      const from = head + (order[block] ?? 0) * blockNights;
      dealt.set(exposure.subarray(from, from + blockNights), head + block * blockNights);
    }
    if (size(dealt) >= seen * (1 - 1e-9)) asLarge++;
    if (asLarge > ENOUGH) return ENOUGH / (round + 1);
  }
  return asLarge / (rounds + 1);

  /** The difference in units of its own uncertainty, so that deals with other missing nights can be compared. */
  function size(values: Float64Array): number {
    const { by, aside, left } = outcome;
    let [before, along, square] = [0, 0, 0];
    shares.fill(0);
    for (let i = 0; i < at.length; i++) {
      const value = values[at[i] ?? 0] ?? 0;
      const white = (value - (by.alike[i] ?? 0) * before) / (by.spread[i] ?? 1);
      before = value;
      along += white * (left[i] ?? 0); // what is left of the outcome stands at right angles to what is set aside
      square += white * white;
      for (let column = 0; column < aside.length; column++) shares[column] = (shares[column] ?? 0) + white * (aside[column]?.[i] ?? 0);
    }
    const weight = square - dot(shares, shares);
    return weight < 1e-9 ? 0 : Math.abs(along) / Math.sqrt(weight);
  }
}

/** Benjamini and Hochberg: what each chance counts when so many questions are asked at once. In the order given. */
export function adjusted(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, i) => [chance, i] as const).toSorted((a, b) => b[0] - a[0]);
  const result = Array.from(chances, () => 1);
  let least = 1;
  order.forEach(([chance, i], down) => {
    least = Math.min(least, (chance * chances.length) / (chances.length - down));
    result[i] = least;
  });
  return result;
}
