// WASM 2016: movements of the two legs that belong together, and which of the results are candidates (C-SLP-030 to C-SLP-032).
import type { Choices } from "./choices.ts";
import type { LegMovement } from "./leg-movements.ts";
import type { Reason } from "./rule.ts";
import { wasm2016 as wasm } from "./rules-wasm-2016.ts";

// Chains until no further member. A link always crosses from one leg to the other; a combined channel links with nothing (C-SLP-001).
export function chained(legs: readonly LegMovement[], choices: Choices): readonly (readonly LegMovement[])[] {
  const near = (gap: number): boolean =>
    choices.bilateralGap === "strict" ? gap < wasm.bilateralGap.value : gap <= wasm.bilateralGap.value;
  const chains: LegMovement[][] = [];
  let live: LegMovement[][] = [];
  for (const leg of legs) {
    live = live.filter((chain) => chain.some((one) => leg.on - one.off <= wasm.bilateralGap.value));
    const linked = live.filter((chain) => chain.some((one) => crosses(one, leg) && near(leg.on - one.off)));
    const [first, ...others] = linked;
    if (!first) {
      const chain = [leg];
      chains.push(chain);
      live.push(chain);
      continue;
    }
    // One movement can tie two chains of the other leg together.
    for (const other of others) {
      first.push(...other);
      chains.splice(chains.indexOf(other), 1);
      live.splice(live.indexOf(other), 1);
    }
    first.push(leg);
  }
  return chains.map((chain) => chain.toSorted((a, b) => a.on - b.on)).toSorted((a, b) => firstOn(a) - firstOn(b));
}

const firstOn = (chain: readonly LegMovement[]): number => chain.reduce((least, one) => Math.min(least, one.on), Number.POSITIVE_INFINITY);

const crosses = (a: LegMovement, b: LegMovement): boolean => a.side !== b.side && a.side !== "unknown" && b.side !== "unknown";

// The reasons against; none means candidate.
export function againstCandidate(members: readonly LegMovement[], on: number, off: number): readonly Reason[] {
  const long = members.filter((one) => one.off - one.on > wasm.maxDuration.value);
  if (members.length === 1) return long.map(() => ({ row: "C-SLP-031", says: "longer than 10 s: not a candidate, and it ends a series" }));
  const reasons: Reason[] = [];
  if (long.length > 0) reasons.push({ row: "C-SLP-032", says: "a member is longer than 10 s: not a candidate, and it ends a series" });
  if (members.length > wasm.bilateralMaxMembers.value)
    reasons.push({ row: "C-SLP-032", says: `${members.length} members, more than 4: not a candidate, and it ends a series` });
  if (off - on > wasm.bilateralMaxDuration.value)
    reasons.push({ row: "C-SLP-032", says: "both legs together longer than 15 s: not a candidate, and it ends a series" });
  return reasons;
}
