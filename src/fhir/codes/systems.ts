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

export type SystemName = keyof typeof systems;
