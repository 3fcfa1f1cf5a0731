// How much of a record was understood: what was read, what was refused and why, what has no fact here. Nothing is lost silently.
import type { FactId } from "../knowledge/facts.ts";

/** What became of the resources of one type. */
export interface TypeCount {
  readonly type: string;
  readonly read: number;
  /** Readable, but its code has no fact here. */
  readonly unmapped: number;
  /** Not used although its code is known: the status, the date or the value forbids it. */
  readonly refused: number;
  /** A type that says nothing about restless legs, such as a bill. */
  readonly ignored: number;
}

export interface Coverage {
  readonly resources: number;
  readonly types: readonly TypeCount[];
  readonly refused: readonly { readonly type: string; readonly why: string; readonly count: number }[];
  /** Codes without a fact, the most frequent first. `why` where the refusal is deliberate. */
  readonly unmapped: readonly {
    readonly type: string;
    readonly system: string;
    readonly code: string;
    readonly count: number;
    readonly why?: string;
  }[];
  /** Codes wider than a fact: reason to ask, never an answer. */
  readonly prompts: readonly { readonly fact: FactId; readonly code: string; readonly origin: string }[];
  /** Medicines whose label names only substances that play no part here. */
  readonly otherMedicines: readonly { readonly label: string; readonly count: number }[];
}

type Counts = { -readonly [Key in keyof Omit<TypeCount, "type">]: number };

/** Counts while reading. One for each person. */
export class Tally {
  readonly #types = new Map<string, Counts>();
  readonly #refused = new Map<string, Map<string, number>>();
  readonly #unmapped = new Map<string, Map<string, Map<string, number>>>();
  readonly #others = new Map<string, number>();
  readonly #prompts: { readonly fact: FactId; readonly code: string; readonly origin: string }[] = [];

  // Resources of one type mostly stand together, and so do codes of one system: what was counted last is at hand.
  #latest: { readonly type: string; readonly counts: Counts } | undefined;
  #latestCodes: { readonly type: string; readonly system: string; readonly codes: Map<string, number> } | undefined;

  count(type: string, outcome: keyof Counts): void {
    if (this.#latest?.type !== type) this.#latest = { type, counts: this.#countsOf(type) };
    this.#latest.counts[outcome] += 1;
  }

  #countsOf(type: string): Counts {
    let counts = this.#types.get(type);
    if (counts === undefined) this.#types.set(type, (counts = { read: 0, unmapped: 0, refused: 0, ignored: 0 }));
    return counts;
  }

  refuse(type: string, why: string): void {
    this.count(type, "refused");
    increase(within(this.#refused, type), why);
  }

  unmapped(type: string, system: string, code: string): void {
    if (this.#latestCodes?.type !== type || this.#latestCodes.system !== system)
      this.#latestCodes = { type, system, codes: within(within(this.#unmapped, type), system) };
    increase(this.#latestCodes.codes, code);
  }

  prompt(fact: FactId, code: string, origin: string): void {
    this.#prompts.push({ fact, code, origin });
  }

  other(label: string): void {
    increase(this.#others, label);
  }

  /** `reasonFor` tells why a code is deliberately not read. */
  coverage(reasonFor: (system: string, code: string) => string | undefined): Coverage {
    const types = [...this.#types].map(([type, counts]) => ({ type, ...counts }));
    const unmapped = [...this.#unmapped].flatMap(([type, systems]) =>
      [...systems].flatMap(([system, codes]) =>
        [...codes].map(([code, count]) => {
          const why = reasonFor(system, code);
          return { type, system, code, count, ...(why !== undefined && { why }) };
        }),
      ),
    );
    return {
      resources: types.reduce((sum, one) => sum + total(one), 0),
      types: types.toSorted((a, b) => total(b) - total(a) || byText(a.type, b.type)),
      refused: [...this.#refused]
        .flatMap(([type, whys]) => [...whys].map(([why, count]) => ({ type, why, count })))
        .toSorted(frequentFirst((one) => one.why)),
      unmapped: unmapped.toSorted(frequentFirst((one) => `${one.type} ${one.system} ${one.code}`)),
      prompts: this.#prompts,
      otherMedicines: [...this.#others].map(([label, count]) => ({ label, count })).toSorted(frequentFirst((one) => one.label)),
    };
  }
}

const SHOWN = 5;

/** A few lines for a terminal; the whole stands in the coverage itself. */
export function coverageText({ resources, types, refused, unmapped, prompts, otherMedicines }: Coverage): string {
  const used = types.filter((one) => one.ignored < total(one));
  const ignored = types.reduce((sum, one) => sum + one.ignored, 0);
  const read = used.map((one) => `${one.type} ${one.read} of ${total(one)}`).join(", ");
  const open = unmapped.filter(({ why }) => why === undefined);
  return [
    `${resources} resources. Read: ${read === "" ? "none" : read}.${ignored === 0 ? "" : ` Of types without use here: ${ignored}.`}`,
    ...few("Refused", refused, ({ type, why, count }) => `${type} ${why} (${count})`),
    ...few("Codes without a fact", open, ({ system, code, count }) => `${lastPart(system)} ${code} (${count})`),
    ...few("Worth asking", prompts, ({ fact, code }) => `${fact}, for ${code}`),
    ...few("Medicines that play no part here", otherMedicines, ({ label, count }) => `${label} (${count})`),
  ].join("\n");
}

function few<One>(title: string, all: readonly One[], text: (one: One) => string): string[] {
  if (all.length === 0) return [];
  const more = all.length > SHOWN ? `, and ${all.length - SHOWN} more` : "";
  return [`${title}: ${all.slice(0, SHOWN).map(text).join(", ")}${more}.`];
}

const total = ({ read, unmapped, refused, ignored }: Omit<TypeCount, "type">): number => read + unmapped + refused + ignored;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const lastPart = (system: string): string => system.slice(system.lastIndexOf("/") + 1);

const frequentFirst =
  <One extends { readonly count: number }>(name: (one: One) => string) =>
  (a: One, b: One): number =>
    b.count - a.count || byText(name(a), name(b));

function within<Inner extends Map<string, unknown>>(outer: Map<string, Inner>, key: string): Inner {
  let inner = outer.get(key);
  if (inner === undefined) outer.set(key, (inner = new Map() as Inner)); // an empty map is a map of anything
  return inner;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
