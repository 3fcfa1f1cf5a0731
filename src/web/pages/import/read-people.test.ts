import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { isoDay } from "../../../record/day.ts";
import { textOf } from "./read-file.ts";
import { joinMedicines, peopleInText, type ReadFile, toldMedicines } from "./read-people.ts";

const today = "2026-11-22";
const patient = { resourceType: "Patient", id: "p1", gender: "female", birthDate: "1985-03-02" };
const ferritin = {
  resourceType: "Observation",
  id: "f1",
  status: "final",
  subject: { reference: "Patient/p1" },
  code: { coding: [{ system: "http://loinc.org", code: "2276-4" }] },
  effectiveDateTime: "2026-10-30",
  valueQuantity: { value: 40, unit: "ng/mL" },
};
const bundle = { resourceType: "Bundle", type: "collection", entry: [{ resource: patient }, { resource: ferritin }] };
const lines = [patient, ferritin].map((one) => JSON.stringify(one)).join("\n");

function onlyPerson(read: ReadFile): Extract<ReadFile, { state: "people" }>["people"][number] {
  assert.equal(read.state, "people");
  assert.ok(read.state === "people" && read.people.length === 1);
  return read.people[0] ?? assert.fail();
}

for (const [name, text] of [
  ["a Bundle", JSON.stringify(bundle)],
  ["a Bundle written with line ends", JSON.stringify(bundle, undefined, 2)],
  ["one resource a line", lines],
  ["with the mark of its encoding", `\uFEFF${lines}`],
] as const)
  test(`import: ${name} gives the ferritin with its day and its origin`, () => {
    const { record, coverage } = onlyPerson(peopleInText(text, today));
    const value = record.observations.find(({ fact }) => fact === "ferritin");
    assert.equal(value?.value, 40);
    assert.match(value?.origin ?? "", /Observation\/f1/);
    assert.equal(coverage?.resources, 2);
  });

test("import: a file of Ekbom's own keeps its values, marked as a file's", () => {
  const { record } = onlyPerson(peopleInText(JSON.stringify({ facts: { ferritin: { value: 40, unit: "ng/mL" } }, medicines: [] }), today));
  assert.equal(record.observations[0]?.origin, "file: facts.ferritin");
  assert.deepEqual(record.medicines, []);
});

test("import: a value without a day is of the day of its file", () => {
  const { record } = onlyPerson(peopleInText(JSON.stringify({ today: "2026-01-10", facts: { "heavy-periods": true } }), today));
  assert.equal(isoDay(record.observations[0]?.on ?? 0), "2026-01-10");
});

test("import: a broken line costs one line, and is counted", () => {
  const read = peopleInText(`${lines}\n{"resourceType": "Obs`, today);
  assert.equal(read.state === "people" && read.broken, 1);
});

const others: readonly [string, string, ReadFile["state"]][] = [
  ["a letter", "Dear doctor", "unknown"],
  ["other JSON", `{"name": "x"}`, "unknown"],
  ["nothing", "", "unknown"],
  ["a Bundle that ends too early", JSON.stringify(bundle).slice(0, 90), "cut-off"],
];
for (const [name, text, state] of others) test(`import: ${name} is ${state}`, () => assert.equal(peopleInText(text, today).state, state));

test("import: two people in one file are told apart", () => {
  const other = { ...patient, id: "p2" };
  const read = peopleInText(JSON.stringify([patient, other, ferritin]), today);
  assert.deepEqual(read.state === "people" && read.people.map(({ id }) => id), ["p1", "p2"]);
});

test("import: a packed file is unpacked, and progress ends at its size", async () => {
  const packed = gzipSync(lines);
  let last = { done: 0, size: 0 };
  const text = await textOf(new Blob([new Uint8Array(packed)]), (progress) => (last = progress));
  assert.equal(text, lines);
  assert.deepEqual(last, { done: packed.length, size: packed.length });
});

test("import: a packed file that is not whole is refused", async () => {
  const packed = gzipSync(lines.repeat(50));
  await assert.rejects(textOf(new Blob([new Uint8Array(packed.subarray(0, packed.length - 12))]), () => {}));
});

test("import: the person's own word on a medicine stands before the file's", () => {
  const told = [{ ingredient: "pramipexole", dailyDose: 0.5, unit: "mg" }];
  const read = toldMedicines([
    { ingredient: "pramipexole", dailyDose: 0.25, status: "taking", origin: "a" },
    { ingredient: "citalopram", status: "stopped", until: 20_000, origin: "b" },
  ]);
  assert.deepEqual(joinMedicines(told, read), [told[0], { ingredient: "citalopram", status: "stopped", until: "2024-10-04" }]);
  assert.deepEqual(joinMedicines(undefined, read), read);
  assert.deepEqual(joinMedicines(told, undefined), told);
});
