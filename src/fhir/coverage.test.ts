// The coverage: every resource is counted once, and what had no use is named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "./told.ts";
import { coverageText } from "./coverage.ts";

const loinc = (code: string) => ({ coding: [{ system: "http://loinc.org", code }] });
const observation = (id: string, code: string, status = "final") => ({
  resourceType: "Observation",
  id,
  status,
  code: loinc(code),
  effectiveDateTime: "2026-10-30",
  valueQuantity: { value: 40, unit: "ng/mL" },
});
const inputs = [
  { resourceType: "Patient", id: "a" },
  observation("1", "2276-4"),
  observation("2", "2276-4", "entered-in-error"),
  observation("3", "9999-9"),
  observation("4", "9999-9"),
  observation("5", "2345-7"),
  { resourceType: "Claim", id: "c" },
  { resourceType: "Encounter", id: "e" },
  { resourceType: "Constructor", id: "x" },
  { resourceType: "__proto__", id: "y" },
];

test("coverage: every resource is counted once", () => {
  const [person] = reading(inputs).people;
  const coverage = person?.coverage();
  assert.equal(coverage?.resources, inputs.length);
  assert.deepEqual(
    coverage?.types.find(({ type }) => type === "Observation"),
    { type: "Observation", read: 1, unmapped: 3, refused: 1, ignored: 0 },
  );
  assert.deepEqual(coverage?.refused, [{ type: "Observation", why: "with status entered-in-error", count: 1 }]);
  assert.deepEqual(coverage?.unmapped, [
    { type: "Observation", system: "http://loinc.org", code: "9999-9", count: 2 },
    {
      type: "Observation",
      system: "http://loinc.org",
      code: "2345-7",
      count: 1,
      why: "not known to be fasting, and one value decides nothing",
    },
  ]);
});

test("coverage: a terminal shows it in a few lines", () => {
  const [person] = reading(inputs).people;
  assert.ok(person);
  assert.equal(
    coverageText(person.coverage()),
    [
      "10 resources. Read: Observation 1 of 5, Patient 1 of 1. Of types without use here: 4.",
      "Refused: Observation with status entered-in-error (1).",
      "Codes without a fact: loinc.org 9999-9 (2).",
    ].join("\n"),
  );
});

test("coverage: what is wider than a fact is refused and stands among the questions", () => {
  const wide = {
    ...observation("1", "33914-3"),
    code: { ...loinc("33914-3"), text: "eGFR" },
    valueQuantity: { value: 70, unit: "mL/min/1.73m2" },
  };
  const coverage = reading([wide]).people[0]?.coverage();
  assert.deepEqual(coverage?.prompts, [{ fact: "egfr", code: "eGFR", origin: "Observation/1" }]);
  assert.deepEqual(coverage?.refused, [{ type: "Observation", why: "no usable value", count: 1 }]);
});
