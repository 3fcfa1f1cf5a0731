// Whatever stands in the input: nothing is thrown, every resource is counted, and the order of the entries decides nothing.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { factText, medicineText, reading } from "./told.ts";
import { knownOf } from "../record/known.ts";
import { coverageText } from "./coverage.ts";
import type { FhirPeople } from "./read.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Bundle = { resourceType: string; entry: { fullUrl?: string; resource: { [key: string]: Json } }[] };

const bundles = globSync("golden/*.json", { cwd: new URL("../../test/", import.meta.url) })
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(`../../test/${file}`, import.meta.url), "utf8")) as Bundle); // our own files

/** Reads, and lets everything that follows see the record. */
function readWhole(input: unknown): FhirPeople {
  const read = reading([input]);
  for (const { record, coverage } of read.people) {
    knownOf(record);
    coverageText(coverage());
  }
  return read;
}

const words = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "#",
  "#x",
  "Patient/",
  "urn:uuid:",
  "http://",
  "/_history/",
  "2026-02-31",
  "2026",
  "-1",
  "<5",
  "NaN",
  "1e999",
  "\u0000",
  "💊",
);
const leaf: fc.Arbitrary<Json> = fc.oneof(words, fc.constant(null), fc.boolean(), fc.double(), fc.integer(), fc.string());
const keys = fc.constantFrom(
  ..."resourceType id entry resource fullUrl status code coding system display text subject patient reference valueQuantity value unit comparator component effectiveDateTime birthDate extension contained item answer linkId medicationCodeableConcept medicationReference dosageInstruction timing repeat doseAndRate doseQuantity meta lastUpdated ingredient category reaction relationship condition __proto__".split(
    " ",
  ),
);
const types = fc.constantFrom(
  ..."Bundle Patient Observation Condition MedicationRequest MedicationStatement MedicationDispense MedicationAdministration Medication AllergyIntolerance Procedure FamilyMemberHistory QuestionnaireResponse Encounter Claim __proto__ constructor".split(
    " ",
  ),
);
const anything: fc.Arbitrary<Json> = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(keys, fc.string()), tie("any"), { maxKeys: 6 }),
  ),
})).any;
const resource = fc.tuple(types, fc.dictionary(keys, anything, { maxKeys: 8 })).map(([resourceType, rest]) => ({ ...rest, resourceType }));

test("any JSON is read or refused, never thrown back", () => {
  fc.assert(
    fc.property(anything, (input) => void readWhole(input)),
    { numRuns: 2000 },
  );
});

test("anything that calls itself a resource is read or refused, never thrown back", () => {
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 6 }), (input) => void readWhole(input)),
    { numRuns: 2000 },
  );
});

/** All places of a JSON value, as paths. */
function places(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => places(one, [...path, key]))];
}

/** The same value with something else in one place, or with nothing there. */
function changed(value: Json, [key, ...rest]: readonly (string | number)[], put: Json | undefined): Json | undefined {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.flatMap((one, i) => (i === key ? (changed(one, rest, put) ?? []) : [one]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (name === key ? [[name, changed(one, rest, put)]] : [[name, one]])),
  ) as Json; // undefined: the key is gone
}

const damaged = fc
  .constantFrom(...bundles)
  .chain((bundle) =>
    fc
      .array(fc.constantFrom(...places(bundle)), { minLength: 1, maxLength: 3 })
      .chain((paths) =>
        fc
          .array(fc.oneof(anything, fc.constant(undefined)), { minLength: paths.length, maxLength: paths.length })
          .map((puts) =>
            paths.reduce<Json | undefined>((value, path, i) => (value === undefined ? value : changed(value, path, puts[i])), bundle),
          ),
      ),
  );

test("a real record with damage anywhere is read around the damage", () => {
  fc.assert(
    fc.property(damaged, (input) => void readWhole(input)),
    { numRuns: 1500 },
  );
});

test("every resource of a record is counted, once", () => {
  for (const bundle of bundles) {
    const { people } = readWhole(bundle);
    const parts = bundle.entry.filter(({ resource: one }) => one["resourceType"] === "Medication").length;
    assert.equal(
      people.reduce((sum, { coverage }) => sum + coverage().resources, 0),
      bundle.entry.length,
      `${parts} Medications among them`,
    );
  }
});

test("the order of the entries decides nothing", () => {
  const told = ({ people }: FhirPeople) =>
    people
      .map(({ id, record }) => ({
        id,
        facts: record.observations.map(factText).toSorted(),
        medicines: record.medicines?.map(medicineText).toSorted(),
        open: [record.medicinesOpen, record.allergiesOpen],
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const bundle of bundles)
    fc.assert(
      fc.property(fc.shuffledSubarray(bundle.entry, { minLength: bundle.entry.length }), (entry) => {
        assert.deepEqual(told(readWhole({ ...bundle, entry })), told(readWhole(bundle)));
      }),
      { numRuns: 20 },
    );
});

test("a text as deep as a well neither stops the reading nor is shown", () => {
  let deep: Json = "secret";
  for (let i = 0; i < 50_000; i += 1) deep = [deep];
  const { people } = readWhole({ resourceType: "Patient", id: "a", gender: deep, birthDate: deep });
  const [one] = people;
  assert.deepEqual(
    one?.record.problems.map(({ what }) => what),
    ["found a list", "found a list"],
  );
});
