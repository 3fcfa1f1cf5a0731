// Everything that we emit, for both validators: the knowledge, and assessments and records of samples, real people and people at random.
import { bundleOf, toFhir } from "../../src/fhir/out/assessment.ts";
import { knowledgeToFhir } from "../../src/fhir/out/knowledge/all.ts";
import { recordToFhir } from "../../src/fhir/out/record.ts";
import type { Resource } from "../../src/fhir/out/resource.ts";
import { goldenRecords, randomPeople, samples } from "./assessments.ts";

/** Every resource once: the same content has the same id. */
export function* emitted(people: number, seed: number): Generator<Resource> {
  const seen = new Set<string>();
  const news = function* (resources: readonly Resource[]): Generator<Resource> {
    for (const one of resources) {
      if (seen.has(one.id)) continue;
      seen.add(one.id);
      yield one;
    }
  };
  yield* knowledgeToFhir();
  for (const { assessment, record, subject } of [...samples(), ...goldenRecords()]) {
    const resources = toFhir(assessment, { subject });
    yield* news([...resources, bundleOf(resources), bundleOf(resources, "transaction"), ...recordToFhir(record, { subject }).resources]);
  }
  const subject = { reference: "Patient/p" };
  for (const { assessment, record } of randomPeople(people, seed))
    yield* news([...toFhir(assessment, { subject }), ...recordToFhir(record, { subject }).resources]);
}
