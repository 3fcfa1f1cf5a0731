// The code systems that we read, under the addresses that FHIR uses.

export const systems = {
  rxnorm: "http://www.nlm.nih.gov/research/umls/rxnorm",
  atc: "http://www.whocc.no/atc",
  loinc: "http://loinc.org",
  snomed: "http://snomed.info/sct",
  icd10cm: "http://hl7.org/fhir/sid/icd-10-cm",
  icd10who: "http://hl7.org/fhir/sid/icd-10",
  // The same letters mean other things here: G47.31 is obstructive in Germany and central in the United States.
  icd10gm: "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
  cpt: "http://www.ama-assn.org/go/cpt",
  ucum: "http://unitsofmeasure.org",
} as const;

/** The same systems under other addresses: object identifiers, and addresses of former years. */
export const otherAddresses: Readonly<Record<string, keyof typeof systems>> = {
  "urn:oid:2.16.840.1.113883.6.88": "rxnorm",
  "urn:oid:2.16.840.1.113883.6.73": "atc",
  "http://fhir.de/CodeSystem/bfarm/atc": "atc",
  "http://fhir.de/CodeSystem/dimdi/atc": "atc",
  "urn:oid:2.16.840.1.113883.6.1": "loinc",
  "urn:oid:2.16.840.1.113883.6.96": "snomed",
  "urn:oid:2.16.840.1.113883.6.90": "icd10cm",
  "urn:oid:2.16.840.1.113883.6.3": "icd10who",
  "http://fhir.de/CodeSystem/dimdi/icd-10-gm": "icd10gm",
  "urn:oid:2.16.840.1.113883.6.12": "cpt",
  "urn:oid:2.16.840.1.113883.6.8": "ucum",
};

/** The address that our tables use. */
const canonical = new Map([
  ...Object.values(systems).map((address) => [address, address] as const),
  ...Object.entries(otherAddresses).map(([address, name]) => [address, systems[name]] as const),
]);
export const addressOf = (system: string): string => canonical.get(system) ?? system;

export type SystemName = keyof typeof systems;
