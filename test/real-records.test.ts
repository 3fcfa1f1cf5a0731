// All the public sample records at hand are read without a crash, and how much of them has a use here is printed.
// A part of the large files by default; everything with EKBOM_LONG=1.
import assert from "node:assert/strict";
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { test, type TestContext } from "node:test";
import { createGunzip } from "node:zlib";
import type { Coverage } from "../src/fhir/coverage.ts";
import { knownOf } from "../src/record/known.ts";
import { filesOf } from "./tar.ts";
import { reading } from "../src/fhir/told.ts";

const data = new URL("../../shared/data/fhir/", import.meta.url);
const long = process.env["EKBOM_LONG"] === "1";
const skip = existsSync(data) ? false : "the sample records are not on this machine";

const groups = {
  Observation: ["Observation"],
  Condition: ["Condition"],
  medicines: ["MedicationRequest", "MedicationStatement", "MedicationDispense", "MedicationAdministration"],
} as const;

/** Reads every input for itself and says what came of it. */
function readAll(context: TestContext, inputs: Iterable<readonly unknown[]>, today: string): void {
  const sums = new Map(Object.keys(groups).map((name) => [name, { read: 0, all: 0 }]));
  let [people, others, open, problems] = [0, 0, 0, 0];
  for (const input of inputs) {
    const read = reading(input, today);
    problems += read.problems.length;
    for (const { record, coverage } of read.people) {
      people += 1;
      if (record.medicinesOpen) open += 1;
      problems += knownOf(record).problems.length;
      const { types, otherMedicines } = coverage();
      others += otherMedicines.reduce((sum, { count }) => sum + count, 0);
      add(types);
    }
  }
  assert.ok(people > 0);
  const shares = [...sums].map(([name, { read, all }]) => `${name} ${read} of ${all}`);
  context.diagnostic(
    `${people} people; read: ${shares.join(", ")}; medicines known to play no part: ${others}; open medicine lists: ${open}; problems: ${problems}`,
  );

  function add(types: Coverage["types"]): void {
    for (const [name, members] of Object.entries(groups))
      for (const { type, read, unmapped, refused, ignored } of types) {
        const sum = sums.get(name);
        if (sum === undefined || !members.some((member) => member === type)) continue;
        sum.read += read;
        sum.all += read + unmapped + refused + ignored;
      }
  }
}

for (const [file, today] of [
  ["synthea-2020-boston.bundles.ndjson.gz", "2021-04-01"],
  ["synthea-2025-qicore-california.bundles.ndjson.gz", "2025-06-01"],
] as const)
  test(`real records: ${file}`, { skip }, async (context) => {
    const bundles: unknown[][] = [];
    for await (const line of createInterface({ input: createReadStream(new URL(file, data)).pipe(createGunzip()) })) {
      bundles.push([JSON.parse(line)]);
      if (!long && bundles.length === 12) break;
    }
    readAll(context, bundles, today);
  });

const jsonIn = (archive: string, ending: string) =>
  [...filesOf(new URL(archive, data))].filter(({ name }) => name.endsWith(ending) && !name.split("/").at(-1)?.startsWith("."));

test("real records: Inferno US Core", { skip }, (context) => {
  const files = jsonIn("inferno-reference-uscore.tar.gz", ".json");
  readAll(
    context,
    files.map(({ text }) => [JSON.parse(text)]),
    "2026-11-22",
  );
});

test("real records: the test patients of quality measures", { skip }, (context) => {
  const bundles = jsonIn("ecqm2025-tests-dev.tar.gz", "-bundle.json");
  assert.ok(bundles.length > 200);
  readAll(
    context,
    bundles.map(({ text }) => [JSON.parse(text)]),
    "2026-12-31",
  );
});

for (const archive of ["smart-bulk-10-patients-partial.tar.gz", "pathling-ndjson-parquet-delta.tar.gz"])
  test(`real records: ${archive}, a bulk export as one input`, { skip }, (context) => {
    const lines = jsonIn(archive, ".ndjson").flatMap(({ text }) => text.split("\n").filter((line) => line.trim() !== ""));
    readAll(context, [lines.map((line) => JSON.parse(line) as unknown)], "2025-01-01");
  });
