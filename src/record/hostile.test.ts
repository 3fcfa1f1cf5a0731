// Whatever stands in the input: nothing is thrown, everything is either read or named with its place, and order decides nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ago, recordOf, today } from "../../test/plain-input.ts";
import { runs } from "../../test/runs.ts";
import { factOf, facts, isFactId } from "../knowledge/facts.ts";
import { ingredientIds } from "../knowledge/medicines.ts";
import { acceptedUnits } from "../knowledge/units.ts";
import { dayOf } from "./day.ts";
import { knownOf } from "./known.ts";
import { isPlain, readPerson } from "./read.ts";
import type { PersonRecord, Problem } from "./record.ts";

const trap = fc.constantFrom<unknown>(
  null,
  "",
  "NaN",
  "Infinity",
  "-0",
  "__proto__",
  "constructor",
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [[]],
  {},
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__": {"value": 1}}'),
  { left: { left: 1 } },
  { value: 1, comparator: { toString: null } },
  "2026-02-31",
  10n ** 30n,
  "\u0000\u001b[31m\u2028",
);
const junk = fc.oneof(trap, fc.anything({ maxDepth: 4, withBigInt: true, withNullPrototype: true }), fc.jsonValue());
const date = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }).map(ago) }, { weight: 1, arbitrary: junk });
const numeral = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.double(), fc.constantFrom("<5", ">=100", "< 1e3", ">0", "5"));
const id = fc.constantFrom(...Object.keys(facts).filter(isFactId));

/** A value of this fact as it is mostly written, and sometimes not. */
function valueOf(fact: string): fc.Arbitrary<unknown> {
  const word = isFactId(fact) ? factOf(fact) : undefined;
  const plain: fc.Arbitrary<unknown> =
    word?.type === "boolean"
      ? fc.boolean()
      : word?.type === "code"
        ? fc.constantFrom(...word.codes)
        : word?.type === "scale"
          ? fc.oneof(fc.nat(6), fc.constantFrom(...word.levels))
          : word?.type === "list"
            ? fc.array(fc.constantFrom(...ingredientIds), { maxLength: 3 })
            : numeral;
  const units =
    word?.type === "number" ? fc.constantFrom(...acceptedUnits(fact as Parameters<typeof acceptedUnits>[0])) : fc.constant("mg"); // a fact of type number
  const dated = fc.record(
    { value: plain, on: date, unit: fc.oneof(units, junk), comparator: fc.constantFrom<unknown>("<", ">=", "about") },
    { requiredKeys: ["value"] },
  );
  const one = fc.oneof(plain, dated, junk);
  const sides = fc.record({ left: one, right: fc.array(one, { maxLength: 2 }) }, { requiredKeys: [] });
  return fc.oneof(one, fc.array(fc.oneof(one, sides), { maxLength: 4 }), sides);
}

const entry = fc
  .oneof(id, id, fc.string(), fc.constantFrom("__proto__", "toString", "a.b[0]"))
  .chain((fact) => fc.tuple(fc.constant(fact), valueOf(fact)));
const medicine = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        ingredient: fc.oneof({ weight: 8, arbitrary: fc.constantFrom<string>(...ingredientIds) }, { weight: 1, arbitrary: junk }),
        dailyDose: fc.oneof(fc.double({ min: 0, max: 900 }), junk),
        unit: fc.constantFrom<unknown>("mg", "g", "\u00b5g", "tablet", 7),
        since: date,
        until: date,
        status: fc.constantFrom<unknown>("taking", "ordered", "stopped", "valueOf", ["taking"]),
      },
      { requiredKeys: ["ingredient"] },
    ),
  },
  { weight: 1, arbitrary: junk },
);
const person = fc.record({
  facts: fc.array(entry, { maxLength: 8 }).map((entries) => Object.fromEntries(entries)),
  medicines: fc.oneof(fc.array(medicine, { maxLength: 5 }), fc.constant(undefined)),
});

/** Every place of a value, written as problems write them. */
function* placesIn(value: unknown, place: string, depth = 0): Generator<string> {
  yield place;
  if (depth > 6) return;
  if (Array.isArray(value)) for (let i = 0; i < value.length; i++) yield* placesIn(value[i], `${place}[${i}]`, depth + 1);
  else if (isPlain(value))
    for (const [key, part] of Object.entries(value)) yield* placesIn(part, place === "" ? key : `${place}.${key}`, depth + 1);
}

/** The place stands in the input, or the part that is missing would. */
function isPlaceIn(input: unknown, { where, what }: Problem): boolean {
  const places = new Set(placesIn(input, ""));
  const stands = (place: string) => places.has(place) || places.has(place.replace(/\.\w+$/, ""));
  return what.startsWith("record-conflict") ? where.split(", ").every(stands) : stands(where);
}

const readWith = (input: unknown): PersonRecord | Problem => readPerson(input, dayOf(today));

test("hostile: nothing that stands in the place of a person throws, nor what is made of it", () => {
  const anything = fc.oneof(
    junk,
    fc.record({ today: junk, facts: junk, medicines: junk }),
    fc.json().map((text) => JSON.parse(text) as unknown),
  );
  fc.assert(
    fc.property(anything, fc.boolean(), (input, given) => {
      const read = readPerson(input, given ? dayOf(today) : undefined);
      if ("observations" in read) knownOf(read);
      else assert.ok(read.where !== "" && read.expected !== "");
    }),
    runs(3000),
  );
});

test("hostile: what cannot be read is named with a place that stands in the input", () => {
  fc.assert(
    fc.property(person, (input) => {
      const read = readWith(input);
      assert.ok("observations" in read);
      for (const problem of knownOf(read).problems) {
        assert.ok(isPlaceIn(input, problem), `${problem.where}: ${problem.what}`);
        assert.ok(problem.what.length < 400 && problem.expected !== "");
      }
    }),
    runs(3000),
  );
});

test("hostile: every value, every medicine and every allergy is either read or named", () => {
  fc.assert(
    fc.property(person, (input) => {
      const read = readWith(input);
      assert.ok("observations" in read);
      const named = [...read.problems.map(({ where }) => where), ...read.observations.map(({ origin }) => origin)];
      const isNamed = (place: string) => named.some((one) => one === place || one.startsWith(`${place}.`) || one.startsWith(`${place}[`));
      for (const [fact, told] of Object.entries(input.facts)) {
        const place = `facts.${fact}`;
        if (fact === "drug-allergies" && Array.isArray(told))
          assert.equal(
            read.allergiesOpen,
            read.problems.some(({ where }) => where.startsWith(place)),
          );
        else if (Array.isArray(told)) {
          const refused = read.problems.some(({ where }) => where === place);
          for (let i = 0; i < told.length; i++) assert.ok(refused || isEmpty(told[i]) || isNamed(`${place}[${i}]`), `${place}[${i}]`);
        } else assert.ok(isEmpty(told) || isNamed(place), place);
      }
      if (input.medicines === undefined) return assert.equal(read.medicines, undefined);
      for (const [i] of input.medicines.entries()) {
        const place = `medicines[${i}]`;
        const taken = read.medicines?.some(({ origin }) => origin === place);
        assert.ok(taken || (read.medicinesOpen && isNamed(place)), place);
      }
    }),
    runs(3000),
  );
});

/** Sides without a value in them say nothing, as an empty list does. */
const isEmpty = (told: unknown): boolean =>
  Array.isArray(told)
    ? told.length === 0
    : isPlain(told) &&
      Object.keys(told).length > 0 &&
      Object.entries(told).every(([side, value]) => (side === "left" || side === "right") && isEmpty(value));

test("hostile: the order of facts, of values, of sides and of medicines decides nothing", () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.toReversed()
      : isPlain(value) && ("left" in value || "right" in value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value;
  fc.assert(
    fc.property(person, (input) => {
      const [one, other] = [
        input,
        {
          facts: Object.fromEntries(
            Object.entries(input.facts)
              .toReversed()
              .map(([fact, told]) => [fact, turned(told)]),
          ),
          medicines: input.medicines?.toReversed(),
        },
      ].map((whole) => {
        const read = readWith(whole);
        assert.ok("observations" in read);
        return knownOf(read);
      });
      assert.deepEqual(other?.now.answers, one?.now.answers);
      assert.deepEqual(other?.stops.answers, one?.stops.answers);
      assert.deepEqual(new Set(other?.stale.keys()), new Set(one?.stale.keys()));
      assert.deepEqual(other?.clashing, one?.clashing);
      assert.equal(other?.problems.length, one?.problems.length);
    }),
    runs(2000),
  );
});

const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = wrap(value);
  return value;
};
const nests: readonly [says: string, wrap: (inner: unknown) => unknown][] = [
  ["lists", (inner) => [inner]],
  ["objects", (inner) => ({ value: inner })],
  ["sides", (inner) => ({ left: inner })],
  ["sides in lists", (inner) => ({ left: [inner] })],
];
for (const [says, wrap] of nests)
  test(`hostile: ${says}, a hundred thousand deep, are refused at the door`, () => {
    const nest = deep(100_000, wrap);
    const { problems, observations } = recordOf({ "ankle-brachial-index": nest, pregnant: nest, "drug-allergies": nest, ferritin: 40 }, [
      nest,
    ]);
    assert.deepEqual(
      observations.map(({ fact }) => fact),
      ["ferritin"],
    );
    assert.ok(problems.length >= 4);
    assert.notEqual(readPerson(nest, dayOf(today)), undefined);
  });
