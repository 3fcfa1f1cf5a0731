// An invented vocabulary, and any statement that the language can make about it.
import fc from "fast-check";
import type { Vocabulary } from "../../src/logic/build.ts";
import type { Comparison, Expr, ListReading, Term } from "../../src/logic/expr.ts";

export const tags = ["apple", "pear", "fruit"] as const;
export const takes: readonly ListReading[] = ["count", "total", "first", "last"];

export const vocabulary = {
  sunny: { type: "boolean", says: "the sun shines" },
  windy: { type: "boolean", says: "the wind blows" },
  said: { type: "boolean", says: "somebody said so" },
  height: { type: "number", says: "height", unit: "cm", min: -3, max: 6 },
  width: { type: "number", says: "width", unit: "cm", min: 0, max: 4 },
  mood: { type: "scale", says: "mood", levels: ["low", "fair", "good", "high"], min: 0, max: 3 },
  colour: { type: "code", says: "colour", codes: ["red", "blue", "green"] },
  basket: { type: "list", says: "basket" },
} as const satisfies Vocabulary;

/** Which parts of the language a statement may use. */
export interface Parts {
  /** `known` and `settled`: the one door out of "learning more never overturns". */
  readonly doors: boolean;
  /** Quantities that may not exist: quotients, powers, the first and the last day. */
  readonly undefinable: boolean;
}

const halves = (low: number, high: number) => fc.integer({ min: low * 2, max: high * 2 }).map((n) => n / 2 + 0); // "+ 0" makes -0 a 0
const comparison = fc.constantFrom<Comparison>("<", "<=", ">", ">=");

export function statements(parts: Parts): { readonly expr: fc.Arbitrary<Expr>; readonly term: fc.Arbitrary<Term> } {
  const { expr, term } = fc.letrec<{ expr: Expr; term: Term; leaf: Expr; part: Term }>((tie) => ({
    expr: fc.oneof(
      { depthSize: "medium", maxDepth: 4, depthIdentifier: "expr" },
      { arbitrary: tie("leaf"), weight: 2 },
      { arbitrary: compares(tie("term")), weight: 3 },
      { arbitrary: counts(tie("expr")), weight: 4 },
      { arbitrary: tie("expr").map((of): Expr => ({ op: "not", of })), weight: 2 },
      { arbitrary: fc.tuple(tie("expr"), fc.boolean()).map(([of, stated]) => named(of, stated)), weight: 1 },
      ...(parts.doors ? [{ arbitrary: doors(tie("expr")), weight: 1 }] : []),
    ),
    leaf: leaves,
    term: fc.oneof(
      { depthSize: "medium", maxDepth: 3, depthIdentifier: "term" },
      { arbitrary: tie("part"), weight: 4 },
      { arbitrary: fc.tuple(tie("expr"), halves(-2, 3)).map(([when, value]): Term => ({ op: "points", when, value })), weight: 2 },
      {
        arbitrary: fc.tuple(tie("expr"), tie("term"), tie("term")).map(([when, yes, no]): Term => ({ op: "choose", when, yes, no })),
        weight: 1,
      },
      { arbitrary: fc.tuple(fc.constantFrom("add", "min", "max"), many(tie("term"))).map(([op, of]): Term => ({ op, of })), weight: 3 },
      { arbitrary: fc.tuple(tie("term"), tie("part")).map((of): Term => ({ op: "multiply", of })), weight: 2 },
      { arbitrary: fc.tuple(tie("term"), tie("part")).map((of): Term => ({ op: "subtract", of })), weight: 1 },
      { arbitrary: fc.tuple(fc.constantFrom(0.5, 2), tie("part")).map(([base, of]): Term => ({ op: "raise", base, of })), weight: 1 },
      ...(parts.undefinable ? [{ arbitrary: undefinable(tie("term"), tie("part")), weight: 2 }] : []),
    ),
    part: parts.undefinable ? partOf(takes) : partOf(["count", "total"]),
  }));
  return { expr, term };
}

const leaves: fc.Arbitrary<Expr> = fc.oneof(
  fc.constantFrom("sunny", "windy", "said").map((fact): Expr => ({ op: "is", fact })),
  fc.subarray(["red", "blue", "green"], { minLength: 1 }).map((codes): Expr => ({ op: "among", fact: "colour", codes })),
  fc.constantFrom(...tags).map((tag): Expr => ({ op: "has", fact: "basket", tag })),
  fc
    .tuple(fc.constantFrom("height", "width"), comparison, halves(-4, 7))
    .map(([fact, by, to]): Expr => ({ op: "compare", of: { op: "fact", fact }, by, to })),
  fc
    .tuple(comparison, fc.integer({ min: 0, max: 3 }))
    .map(([by, to]): Expr => ({ op: "compare", of: { op: "fact", fact: "mood" }, by, to })),
);

const partOf = (readings: readonly ListReading[]): fc.Arbitrary<Term> =>
  fc.oneof(
    fc.constantFrom("height", "width", "mood").map((fact): Term => ({ op: "fact", fact })),
    fc
      .constantFrom("height", "width", "mood" as const)
      .map((fact): Term => ({ op: "item", fact, low: vocabulary[fact].min, high: vocabulary[fact].max })),
    halves(-2, 3).map((value): Term => ({ op: "number", value })),
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...readings))
      .map(([tag, take]): Term => ({ op: "list", fact: "basket", tag, take })),
  );

const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

const counts = (expr: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> =>
  fc.tuple(many(expr), fc.nat()).map(([of, n]): Expr => ({ op: "atLeast", n: 1 + (n % of.length), of }));

/** An id that no other statement has, because it says all that the statement says. */
const named = (of: Expr, stated: boolean): Expr =>
  stated ? { op: "named", id: `said ${JSON.stringify(of)}`, stated: "said", of } : { op: "named", id: JSON.stringify(of), of };

const doors = (expr: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> =>
  fc.oneof(
    fc.constantFrom(...Object.keys(vocabulary)).map((fact): Expr => ({ op: "known", fact })),
    expr.map((of): Expr => ({ op: "settled", of })),
  );

const undefinable = (term: fc.Arbitrary<Term>, part: fc.Arbitrary<Term>): fc.Arbitrary<Term> =>
  fc.oneof(
    fc.tuple(term, part).map((of): Term => ({ op: "divide", of })),
    fc.tuple(part, fc.constantFrom(-1.2, 0.5, 2)).map(([of, exponent]): Term => ({ op: "power", of, exponent })),
  );

/** Powers may differ in the last bit from one engine to another, so no limit stands where a power could land exactly. */
const compares = (term: fc.Arbitrary<Term>): fc.Arbitrary<Expr> =>
  fc.tuple(term, comparison, halves(-4, 7)).map(([of, by, to]): Expr => {
    const rough = /"op":"(?:power|raise|divide)"/.test(JSON.stringify(of));
    return { op: "compare", of, by, to: rough ? to + 0.1234567 : to };
  });
