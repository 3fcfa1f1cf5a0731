import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { NumberFact } from "../../knowledge/facts.ts";
import { facts, isFactId } from "../../knowledge/facts.ts";
import type { Problem } from "../../record/record.ts";
import { readValue } from "../../record/read-value.ts";
import { draftOf, joinDated, readTyped, toldValue, unitChoices } from "./typed-value.ts";

const cases: readonly [string, NumberFact, string, string, Partial<ReturnType<typeof readTyped>> & Record<string, unknown>][] = [
  ["nothing typed is unknown", "ferritin", "  ", "ug/L", { state: "empty" }],
  ["a plain number", "ferritin", "40", "ug/L", { state: "valid", value: 40 }],
  ["a decimal comma", "vitamin-d", "12,5", "ng/mL", { state: "valid", value: 12.5 }],
  ["a comparator", "crp", "<5", "mg/L", { state: "valid", value: 5, comparator: "<" }],
  ["a typed comparator of one sign", "crp", "≤ 5", "mg/L", { state: "valid", value: 5, comparator: "<=" }],
  ["another unit is converted", "ferritin", "90", "pmol/L", { state: "valid", value: 90, converted: { value: 40.05, unit: "µg/L" } }],
  ["a word is no number", "ferritin", "low", "ug/L", { state: "unreadable" }],
  ["two marks cannot be told apart", "ferritin", "1.234,5", "ug/L", { state: "unreadable" }],
  ["a comma before three digits is not guessed at", "ferritin", "1,500", "ug/L", { state: "two-ways", ways: ["1500", "1,5"] }],
  ["nor is a point", "ferritin", "1.500", "ug/L", { state: "two-ways", ways: ["1500", "1.5"] }],
  ["the comparator stays with both", "ferritin", "> 1.525", "ug/L", { state: "two-ways", ways: [">1525", ">1.5250"] }],
  ["four digits after the mark are decimals", "ferritin", "1.5250", "ug/L", { state: "valid", value: 1.525 }],
  ["a nought before the mark is a decimal", "crp", "0,125", "mg/L", { state: "valid", value: 0.125 }],
  ["what nobody weighs is not meant", "weight", "70.500", "kg", { state: "valid", value: 70.5 }],
  ["a unit that the fact does not know", "ferritin", "40", "mg/dL", { state: "unreadable" }],
  ["beyond what a person can have, with the unit it may be in", "hemoglobin", "13.4", "g/L", { state: "implausible", low: 20, high: 250 }],
];
for (const [name, fact, text, unit, expected] of cases)
  test(`typed: ${name}`, () => {
    const read = readTyped(fact, text, unit) as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(read[key], value, key);
  });

test("typed: an impossible haemoglobin names the unit in which it would be possible", () => {
  const read = readTyped("hemoglobin", "13.4", "g/L");
  assert.ok(read.state === "implausible");
  assert.ok(read.units.includes("g/dL"));
});

test("typed: what is valid here, the record reads without a problem", () => {
  const numbers = Object.keys(facts)
    .filter(isFactId)
    .filter((id): id is NumberFact => facts[id].type === "number");
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (fact, at, share) => {
      const units = unitChoices(fact);
      const { unit } = units[at % units.length] ?? assert.fail();
      const { min, max } = facts[fact];
      const typed = readTyped(fact, (min + (max - min) * share).toFixed(4), unit);
      if (typed.state !== "valid") return;
      const problems: Problem[] = [];
      const read = readValue(fact, toldValue(fact, typed, undefined), 20_000, fact, problems);
      assert.deepEqual(problems, []);
      assert.equal(read.length, 1);
    }),
  );
});

test("typed: every unit has words of its own", () => {
  assert.deepEqual(
    unitChoices("ferritin").map(({ says }) => says),
    ["µg/L", "ng/mL", "pmol/L"],
  );
  assert.deepEqual(
    unitChoices("height").map(({ says }) => says),
    ["cm", "m", "in", "ft"],
  );
  assert.deepEqual(
    unitChoices("weight").map(({ says }) => says),
    ["kg", "lb"],
  );
  assert.equal(unitChoices("worse-days-in-last-week").length, 1);
});

test("dated: an earlier value stays beside a new one, and one of the same day is replaced", () => {
  const [may, june, corrected] = [
    { value: 40, on: "2026-05-01" },
    { value: 60, on: "2026-06-01" },
    { value: 65, on: "2026-06-01" },
  ];
  assert.deepEqual(joinDated(undefined, may), may);
  assert.deepEqual(joinDated(may, june), [may, june]);
  assert.deepEqual(joinDated([may, june], corrected), [may, corrected]);
});

test("dated: a field starts with the newest value as it was typed", () => {
  const values = [
    { value: 90, unit: "pmol/L", on: "2026-06-01" },
    { value: 40, unit: "ug/L", on: "2026-05-01" },
  ];
  assert.deepEqual(draftOf("ferritin", values), { text: "90", unit: "pmol/L", on: "2026-06-01" });
  assert.deepEqual(draftOf("crp", { value: 5, comparator: "<", unit: "mg/L" }), { text: "<5", unit: "mg/L", on: "" });
  assert.equal(draftOf("ferritin", { value: 1.525, unit: "ug/L" }).text, "1.5250");
  assert.deepEqual(draftOf("age", 49), { text: "49", unit: "a", on: "" });
});
