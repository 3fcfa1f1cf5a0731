// How far two scorings of one night agree: event by event, second by second, and index by index.
import type { RuleSet } from "./choices.ts";
import type { LegSide } from "./leg-movements.ts";
import type { MarkedMovement, Span } from "./night.ts";
import type { NightResult } from "./night-result.ts";
import { type Pair, pairUp } from "./pair-up.ts";

export interface EventAgreement {
  readonly matched: number;
  readonly onlyA: number;
  readonly onlyB: number;
  // Null where neither has an event.
  readonly f1: number | null;
}

export interface SideAgreement extends EventAgreement {
  readonly side: LegSide;
}

export interface Disagreement {
  readonly kind: "only-a" | "only-b";
  readonly side: LegSide;
  readonly span: Span;
}

export interface IndexDifference {
  readonly rules: RuleSet;
  readonly id: string;
  // What the index counts, in words.
  readonly says: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly difference: number | null;
}

export interface Agreement extends EventAgreement {
  // Two events are one when their overlap is at least this share of their union.
  readonly overlap: number;
  readonly sides: readonly SideAgreement[];
  // Cohen's kappa per leg and second; a second is "movement" when movements cover half of it. Null where it is not defined.
  readonly kappa: number | null;
  readonly kappaSeconds: number;
  readonly medianOnsetDifference: number | null;
  readonly indices: readonly IndexDifference[];
  readonly disagreements: readonly Disagreement[];
}

export interface AgreementInput {
  readonly a: readonly MarkedMovement[];
  readonly b: readonly MarkedMovement[];
  // From 0 (any overlap) to 1.
  readonly overlap: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly results?: { readonly a: NightResult; readonly b: NightResult };
}

export function agree(input: AgreementInput): Agreement {
  const { a, b, overlap } = input;
  // Where one of the two does not know sides, sides cannot be compared.
  const sided = ![...a, ...b].some((one) => one.side === "unknown");
  const legs: readonly LegSide[] = sided ? ["left", "right"] : ["unknown"];
  const parts = legs.map((side) => ({ side, ...pairUp(ofLeg(a, side), ofLeg(b, side), overlap) }));
  const sides = parts.map(({ side, pairs, onlyA, onlyB }) => ({ side, ...counted(pairs.length, onlyA.length, onlyB.length) }));
  const total = (pick: (one: EventAgreement) => number): number => sides.reduce((sum, one) => sum + pick(one), 0);
  const counts = legs.map((side) => secondCounts(ofLeg(a, side), ofLeg(b, side), input));
  return {
    overlap,
    ...counted(
      total((s) => s.matched),
      total((s) => s.onlyA),
      total((s) => s.onlyB),
    ),
    sides,
    kappa: kappaOf(counts),
    kappaSeconds: counts.reduce((sum, one) => sum + one.all, 0),
    medianOnsetDifference: medianOf(parts.flatMap(({ pairs }) => pairs.map(onsetDifference))),
    indices: input.results ? indexDifferences(input.results.a, input.results.b) : [],
    disagreements: parts
      .flatMap(({ side, onlyA, onlyB }): Disagreement[] => [
        ...onlyA.map((span) => ({ kind: "only-a" as const, side, span })),
        ...onlyB.map((span) => ({ kind: "only-b" as const, side, span })),
      ])
      .toSorted((x, y) => x.span.onset - y.span.onset),
  };
}

const onsetDifference = ({ a, b }: Pair): number => b.onset - a.onset;

function ofLeg(movements: readonly MarkedMovement[], side: LegSide): readonly Span[] {
  const here = side === "unknown" ? movements : movements.filter((one) => one.side === side || one.side === "both");
  return here.map(({ onset, duration }) => ({ onset, duration })).toSorted((x, y) => x.onset - y.onset);
}

function counted(matched: number, onlyA: number, onlyB: number): EventAgreement {
  const all = 2 * matched + onlyA + onlyB;
  return { matched, onlyA, onlyB, f1: all === 0 ? null : (2 * matched) / all };
}

interface SecondCounts {
  readonly all: number;
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

function secondCounts(a: readonly Span[], b: readonly Span[], { fromSeconds, toSeconds }: AgreementInput): SecondCounts {
  const [inA, inB] = [secondsOf(a, fromSeconds, toSeconds), secondsOf(b, fromSeconds, toSeconds)];
  let [nA, nB, both] = [0, 0, 0];
  for (let i = 0; i < inA.length; i += 1) {
    nA += inA[i] ?? 0;
    nB += inB[i] ?? 0;
    both += (inA[i] ?? 0) & (inB[i] ?? 0);
  }
  return { all: inA.length, a: nA, b: nB, both };
}

function secondsOf(spans: readonly Span[], from: number, to: number): Uint8Array {
  const covered = new Float64Array(Math.max(0, Math.floor(to - from)));
  for (const { onset, duration } of spans) {
    const [start, end] = [Math.max(onset, from) - from, Math.min(onset + duration, to) - from];
    for (let s = Math.floor(start); s < end && s < covered.length; s += 1)
      covered[s] = (covered[s] ?? 0) + Math.max(0, Math.min(end, s + 1) - Math.max(start, s));
  }
  return Uint8Array.from(covered, (share) => (share >= 0.5 ? 1 : 0));
}

function kappaOf(counts: readonly SecondCounts[]): number | null {
  const sum = (pick: (one: SecondCounts) => number): number => counts.reduce((total, one) => total + pick(one), 0);
  const [n, a, b, both] = [sum((c) => c.all), sum((c) => c.a), sum((c) => c.b), sum((c) => c.both)];
  const observed = (n - a - b + 2 * both) / n;
  const expected = (a * b + (n - a) * (n - b)) / (n * n);
  return n === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? null;
}

function indexDifferences(a: NightResult, b: NightResult): readonly IndexDifference[] {
  return (["wasm-2016", "aasm"] as const).flatMap((rules) =>
    Object.values(a.rules[rules]?.indices ?? {}).flatMap((one) => {
      const other = b.rules[rules]?.indices[one.id];
      if (!other) return [];
      const difference = one.value === null || other.value === null ? null : other.value - one.value;
      return [{ rules, id: one.id, says: one.says, a: one.value, b: other.value, difference }];
    }),
  );
}
