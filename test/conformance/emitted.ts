// Everything that we emit, for both validators: assessments of samples, real records and people at random.
import { bundleOf, toFhir } from "../../src/fhir/out/assessment.ts";
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
  for (const { assessment, subject } of [...samples(), ...goldenRecords()]) {
    const resources = toFhir(assessment, { subject });
    yield* news([...resources, bundleOf(resources), bundleOf(resources, "transaction")]);
  }
  for (const { assessment } of randomPeople(people, seed)) yield* news(toFhir(assessment, { subject: { reference: "Patient/p" } }));
}
