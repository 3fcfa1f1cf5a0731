// What is known: one answer per fact. A fact without an answer is unknown.
import { reachBits } from "./fact-bits.ts";
import type { Leaf } from "./expr.ts";
import type { Interval } from "./interval.ts";

/** One entry of a list fact: what it is (an id and its classes), how much, and from which day (days since 1970-01-01). */
export interface Entry {
  readonly tags: readonly string[];
  readonly amount?: number;
  readonly from?: number;
}

/** A list fact. While it is open there may be entries that we could not read, so absence proves nothing. */
export interface List {
  readonly entries: readonly Entry[];
  readonly tags: ReadonlySet<string>;
  readonly open: boolean;
}

export type Answer = boolean | number | string | Interval | List;

/** The answers, with a memory for statements that many rules share. Make a new one whenever an answer changes. */
export interface World {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly named: Map<string, "yes" | "no" | "unknown">;
  /** What holds a named statement open: filled as it is asked for. */
  readonly open: Map<string, readonly Leaf[]>;
  /** The facts that have an answer, as bits. */
  readonly bits: Uint32Array;
}

export const world = (answers: ReadonlyMap<string, Answer>): World => ({
  answers,
  named: new Map(),
  open: new Map(),
  bits: reachBits(answers.keys()),
});

/** The same world with one answer more, or another one. */
export const supposing = ({ answers }: World, fact: string, answer: Answer): World => world(new Map(answers).set(fact, answer));

export const list = (entries: readonly Entry[], open = false): List => ({
  entries,
  tags: new Set(entries.flatMap(({ tags }) => tags)),
  open,
});

/** A value that does not fit its fact is a mistake in the program, because the record refuses such input at the door. */
export function misfit(fact: string, answer: Answer, wanted: string): never {
  throw new TypeError(`${fact}: ${typeof answer === "object" ? "an object" : String(answer)} is not ${wanted}`);
}
