import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { diaryFromFhir } from "../../src/fhir/diary/from-fhir.ts";
import { diaryToFhir } from "../../src/fhir/diary/to-fhir.ts";
import type { Entry } from "../../src/record/diary/diary.ts";
import { withoutHistory } from "../../src/record/diary/merge.ts";
import { diaryOf, revisions } from "./inventions.ts";

test("FHIR: every entry that counts comes back as it was, the ones taken back too", () => {
  fc.assert(
    fc.property(revisions, (some) => {
      const diary = diaryOf(some);
      const resources = JSON.parse(JSON.stringify(diaryToFhir(diary, "Patient/1"))) as unknown[];
      assert.deepEqual(diaryFromFhir(resources), { diary: withoutHistory(diary), problems: [] });
    }),
    { seed: 47, numRuns: 100 },
  );
});

const entry: Entry = {
  id: "0b6c1c60-0000-4000-8000-000000000001",
  revision: 2,
  savedAt: "2026-11-22T03:12:30+01:00",
  night: "2026-11-21",
  kind: "now",
  at: "2026-11-22T03:12+01:00",
  severity: { low: 7, high: 8 },
  restMinutes: 20,
  bodyParts: [],
  doses: [{ ingredient: "pramipexole", purpose: "rescue", mg: 0.125 }],
};
const written = () => JSON.parse(JSON.stringify(diaryToFhir(diaryOf([entry]), "Patient/1")[0])) as Record<string, unknown>;

test("FHIR: an entry as it is sent", () => {
  const { component, ...head } = written();
  assert.deepEqual(head, {
    resourceType: "Observation",
    id: entry.id,
    identifier: [{ system: "https://ekbom.example/fhir/diary-entry", value: `urn:uuid:${entry.id}` }],
    status: "amended",
    category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" }] }],
    code: { coding: [{ system: "https://ekbom.example/fhir/CodeSystem/diary", code: "night-entry" }], text: "Entry of a night diary" },
    subject: { reference: "Patient/1" },
    effectiveDateTime: "2026-11-22T03:12:00+01:00",
    _effectiveDateTime: {
      extension: [{ url: "https://ekbom.example/fhir/StructureDefinition/to-the-minute", valueBoolean: true }],
    },
    issued: "2026-11-22T03:12:30+01:00",
  });
  assert.equal((component as unknown[]).length, 7);
});

test("FHIR: nothing in it can be mistaken for a usual value of this person", () =>
  assert.doesNotMatch(JSON.stringify(written()), /loinc|snomed/i));

const code = (name: string) => ({ coding: [{ system: "https://ekbom.example/fhir/CodeSystem/diary", code: name }] });
const broken: readonly [name: string, change: (resource: Record<string, unknown>) => void, where: RegExp, what: RegExp][] = [
  [
    "another unit",
    (r) => void parts(r).push({ code: code("sitting-hours"), valueQuantity: { value: 9, code: "min" } }),
    /sittingHours/,
    /9/,
  ],
  [
    "a value twice",
    (r) => void parts(r).push({ code: code("rest-minutes"), valueQuantity: { value: 5, code: "min" } }),
    /restMinutes/,
    /a list of 2/,
  ],
  ["a field of elsewhere", (r) => void parts(r).push({ code: code("mood"), valueInteger: 3 }), /component/, /mood/],
  ["a component without a code", (r) => void parts(r).push({ valueInteger: 3 }), /component/, /""/],
  ["no night", (r) => void (r["component"] = []), /night/, /undefined/],
  ["no time of saving", (r) => void delete r["issued"], /savedAt/, /undefined/],
];
function parts(resource: Record<string, unknown>): Record<string, unknown>[] {
  return resource["component"] as Record<string, unknown>[];
}
for (const [name, change, where, what] of broken)
  test(`FHIR: not an entry: ${name}`, () => {
    const resource = written();
    change(resource);
    const { diary, problems } = diaryFromFhir([resource]);
    assert.equal(diary.revisions.length, 0);
    assert.ok(
      problems.some((problem) => where.test(problem.where) && what.test(problem.what)),
      JSON.stringify(problems),
    );
  });

test("FHIR: other resources are no entries, and no problem", () =>
  assert.deepEqual(diaryFromFhir([null, 3, { resourceType: "Patient" }, { resourceType: "Observation", code: { text: "ferritin" } }]), {
    diary: { version: 1, revisions: [] },
    problems: [],
  }));
