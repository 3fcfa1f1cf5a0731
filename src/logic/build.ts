// Writing criteria. Types guard the door: a misspelt fact, a measurement used as yes/no, or a wrong unit does
// not compile. Inside there is only data.
import type { Comparison, Expr, ListReading, Term } from "./expr.ts";

/** What a fact is. `unit` belongs to numbers, `levels` to scales (numbers with words, from 0), `codes` to codes. */
export interface Word {
  readonly type: "boolean" | "number" | "scale" | "code" | "list";
  readonly says: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly levels?: readonly string[];
  readonly codes?: readonly string[];
  /** Of a list: what a mark before the colon of a tag means, in words. */
  readonly marks?: Readonly<Record<string, string>>;
}
export type Vocabulary = Readonly<Record<string, Word>>;

type Some<T> = readonly [T, ...T[]]; // "all of nothing" would be vacuously true, so nothing is not allowed
type Of<V extends Vocabulary, Type extends Word["type"]> = { [K in keyof V]: V[K]["type"] extends Type ? K : never }[keyof V] & string;
type UnitOf<V extends Vocabulary, K extends keyof V> = V[K] extends { readonly unit: infer U } ? U : never;
type LevelOf<V extends Vocabulary, K extends keyof V> = V[K] extends { readonly levels: readonly (infer L)[] } ? L : never;
type CodeOf<V extends Vocabulary, K extends keyof V> = V[K] extends { readonly codes: readonly (infer C)[] } ? C : never;

export const atLeast = (n: number, ...of: Some<Expr>): Expr => {
  if (!Number.isInteger(n) || n < 1 || n > of.length) throw new RangeError(`at least ${n} of ${of.length} cannot be meant`);
  return { op: "atLeast", n, of };
};
/** "All" and "any" are not kinds of node: they are the two ends of "at least n". */
export const all = (...of: Some<Expr>): Expr => atLeast(of.length, ...of);
export const any = (...of: Some<Expr>): Expr => atLeast(1, ...of);
export const not = (of: Expr): Expr => ({ op: "not", of });
export const settled = (of: Expr): Expr => ({ op: "settled", of });
/** Nobody has ruled it out: yes or unknown. */
export const notRuledOut = (of: Expr): Expr => any(of, not(settled(of)));
/** A quantity against a limit, in the unit in which the quantity was written. */
export const compareTo = (of: Term, by: Comparison, to: number): Expr => ({ op: "compare", of, by, to: meant(to) });

export const number = (value: number): Term => ({ op: "number", value: meant(value) });
export const sum = (...of: Some<Term>): Term => ({ op: "add", of });
export const product = (...of: Some<Term>): Term => ({ op: "multiply", of });
export const smallest = (...of: Some<Term>): Term => ({ op: "min", of });
export const largest = (...of: Some<Term>): Term => ({ op: "max", of });
export const difference = (a: Term, b: Term): Term => ({ op: "subtract", of: [a, b] });
export const quotient = (a: Term, b: Term): Term => ({ op: "divide", of: [a, b] });
export const power = (of: Term, exponent: number): Term => ({ op: "power", of, exponent: meant(exponent) });
export const raise = (base: number, of: Term): Term => ({ op: "raise", base: meant(base, base > 0), of });
export const points = (when: Expr, value: number): Term => ({ op: "points", when, value: meant(value) });
export const choose = (when: Expr, yes: Term, no: Term): Term => ({ op: "choose", when, yes, no });

/** Infinity and NaN would not survive JSON, and a comparison with NaN is never so. */
function meant(value: number, allowed = true): number {
  if (!allowed || !Number.isFinite(value)) throw new RangeError(`the number ${value} cannot be meant here`);
  return value;
}

/** The builders that know the vocabulary. */
export function language<const V extends Vocabulary>(vocabulary: V) {
  return {
    is: (fact: Of<V, "boolean">): Expr => ({ op: "is", fact }),
    compare: <K extends Of<V, "number">>(fact: K, by: Comparison, to: number, _unit: UnitOf<V, K>): Expr =>
      compareTo({ op: "fact", fact }, by, to),
    level: <K extends Of<V, "scale">>(fact: K, by: Comparison, to: LevelOf<V, K> & string): Expr =>
      compareTo({ op: "fact", fact }, by, levelOf(vocabulary[fact], to)),
    among: <K extends Of<V, "code">>(fact: K, ...codes: Some<CodeOf<V, K> & string>): Expr => ({ op: "among", fact, codes }),
    has: (fact: Of<V, "list">, tag: string): Expr => ({ op: "has", fact, tag }),
    known: (fact: keyof V & string): Expr => ({ op: "known", fact }),
    unknown: (fact: keyof V & string): Expr => not({ op: "known", fact }),
    measured: (fact: Of<V, "number" | "scale">): Term => ({ op: "fact", fact }),
    item: (fact: Of<V, "number" | "scale">, low: number, high: number): Term => ({
      op: "item",
      fact,
      low: meant(low, low <= high),
      high: meant(high),
    }),
    listed: (fact: Of<V, "list">, tag: string, take: ListReading): Term => ({ op: "list", fact, tag, take }),
  };
}

function levelOf(word: Word | undefined, level: string): number {
  const index = word?.levels?.indexOf(level) ?? -1;
  if (index < 0) throw new ReferenceError(`no such level: ${level}`);
  return index;
}
