// An assessment as FHIR: valid, the same every time, whole, and never a proposal of what the assessment does not propose.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Assessment } from "../../src/assess/assessment.ts";
import { bundleOf, toFhir } from "../../src/fhir/out/assessment.ts";
import type { Resource } from "../../src/fhir/out/resource.ts";
import { goldenRecords, randomPeople, samples } from "./assessments.ts";
import { faultsIn } from "./valid.ts";

const RANDOM = 30; // five hundred of them in `npm run conformance`
const everyone = [...samples(), ...goldenRecords(), ...randomPeople(RANDOM, 20_261_122)].map((one) => ({
  ...one,
  resources: toFhir(one.assessment, { subject: one.subject }),
}));

/** Every text and number that an assessment says, ids among them. */
function* said(value: unknown): Generator<string | number> {
  if (typeof value === "string" || typeof value === "number") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* said(part);
}

test(`assessment as FHIR: valid for the samples, the real records and ${RANDOM} people at random`, async () => {
  let [people, checked] = [0, 0];
  const seen = new Set<string>(); // the same content has the same id
  for (const { name, resources: all } of everyone) {
    people += 1;
    for (const resource of all) {
      if (seen.has(resource.id)) continue;
      seen.add(resource.id);
      checked += 1;
      assert.deepEqual(await faultsIn(resource), [], name);
    }
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length, `${name}: no two resources share an id`);
  }
  assert.ok(people > RANDOM && checked > people);
});

test("assessment as FHIR: as a Bundle, to look at and to store", async () => {
  for (const { assessment, subject } of samples()) {
    const resources = toFhir(assessment, { subject });
    for (const type of ["collection", "transaction"] as const) assert.deepEqual(await faultsIn(bundleOf(resources, type)), []);
  }
});

test("assessment as FHIR: every reference leads to the person or to a resource of the Bundle", () => {
  for (const { assessment, subject } of samples()) {
    const resources = toFhir(assessment, { subject });
    const ids = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const called = [...JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g)].map(([, reference = ""]) => reference);
    const own = called.filter((reference) => !reference.startsWith("Patient/"));
    assert.ok(own.length > 0);
    for (const reference of own) assert.ok(ids.has(reference), reference);
  }
});

test("assessment as FHIR: nothing that an assessment says is lost", () => {
  for (const { name, assessment, resources } of everyone) {
    const there = new Set(said(resources));
    const text = [...there].join("\n");
    for (const word of said(assessment))
      if (!there.has(word) && word !== "") assert.ok(typeof word === "string" && text.includes(word), `${name}: ${word}`);
  }
});

test("assessment as FHIR: the same assessment gives the same bytes, another subject other ids", () => {
  for (const { assessment } of samples()) {
    const [a, b, other] = ["1", "1", "2"].map((id) => toFhir(structuredClone(assessment), { subject: { reference: `Patient/${id}` } }));
    assert.equal(JSON.stringify(a), JSON.stringify(b));
    assert.ok(a?.every(({ id }) => !other?.some((one) => one.id === id)));
  }
});

const proposals = new Set(["MedicationRequest", "ServiceRequest", "Task"]);
const codings = (one: Resource): readonly string[] => {
  const concept = (one["code"] ?? one["medicationCodeableConcept"]) as { coding?: { system: string; code: string }[] } | undefined; // ours
  return (concept?.coding ?? []).map(({ system, code }) => `${system.split("/").at(-1)} ${code}`);
};
const lineIn = (one: Resource): unknown => (JSON.stringify(one["extension"] ?? []).match(/"url":"id","valueString":"([^"]+)"/) ?? [])[1];

test("assessment as FHIR: what is to be avoided is no request, and the plan says not to do it", () => {
  for (const { name, assessment, resources } of everyone) {
    const requests = resources.filter(({ resourceType }) => proposals.has(resourceType));
    for (const request of requests) assert.ok(request["status"] === "draft" && request["intent"] === "proposal", name);
    const asked = new Set(requests.filter((one) => !codings(one).some((code) => code.startsWith("test "))).map(lineIn));
    const plan = JSON.stringify(resources.find(({ resourceType }) => resourceType === "CarePlan"));
    for (const { id, advice } of rejected(assessment)) {
      assert.ok(!asked.has(id), `${name}: ${id} is ${advice} and is requested`);
      assert.ok(plan.includes(`"code":"${id}"`), `${name}: ${id}`);
    }
  }
});
const rejected = ({ plan }: Assessment) => plan.filter(({ advice }) => advice === "avoid" || advice === "never");

test("assessment as FHIR: a finding is only what was found", () => {
  for (const {
    name,
    assessment,
    resources: [impression],
  } of everyone) {
    const findings = impression?.["finding"] as { itemCodeableConcept: { coding: { code: string }[] } }[]; // ours
    const { reasons, diagnosis, readings } = assessment;
    assert.deepEqual(
      findings.map(({ itemCodeableConcept }) => itemCodeableConcept.coding[0]?.code),
      [
        diagnosis.status,
        ...reasons.filter(({ status }) => status === "present" || status === "suspected").map(({ id }) => id),
        ...diagnosis.mimics.filter(({ verdict }) => verdict === "yes").map(({ id }) => id),
        ...readings.map(({ id }) => id),
      ],
      name,
    );
  }
});

test("assessment as FHIR: every alarm is an issue, final where it is present, preliminary where it is not ruled out", () => {
  let alarms = 0;
  for (const { assessment, resources } of everyone)
    for (const { id, status } of assessment.alarms) {
      alarms += 1;
      const issue = resources.find((one) => one.resourceType === "DetectedIssue" && codings(one).includes(`alarm ${id}`));
      assert.equal(issue?.["status"], status === "present" ? "final" : "preliminary");
    }
  assert.ok(alarms > 10);
});
