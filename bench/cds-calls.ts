// Calls of patient-view with full prefetch: real public records, each cut down to what the templates ask for, as many people as wanted.
import { readFileSync } from "node:fs";
import { labCodes } from "../src/fhir/codes/lab-codes.ts";
import { observationCodes } from "../src/fhir/codes/observation-codes.ts";

interface Resource {
  readonly resourceType: string;
  readonly code?: { readonly coding?: readonly { readonly code?: string }[] };
}

const codes = new Set([...labCodes, ...observationCodes].flatMap((row) => row.codes));
const files = ["synthea-2025-iron-panel", "synthea-2020-diabetes", "smart-bulk-dialysis", "inferno-us-core-85"];
const keys = {
  Condition: "conditions",
  Observation: "observations",
  MedicationRequest: "orders",
  MedicationStatement: "statements",
  AllergyIntolerance: "allergies",
  Procedure: "procedures",
  QuestionnaireResponse: "answers",
} as const;

/** One body of a call for every person; no two are the same. */
export function patientViewCalls(people: number): readonly string[] {
  const records = files.map(recordIn);
  return Array.from({ length: people }, (_, i) => {
    const { patient, prefetch } = records[i % records.length] ?? recordIn(files[0] ?? "");
    const name = `person-${i}`;
    return JSON.stringify({
      hook: "patient-view",
      hookInstance: `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`,
      context: { userId: "Practitioner/1", patientId: name },
      prefetch: { patient: { ...patient, id: name }, ...prefetch },
    }).replaceAll(`"Patient/${patient.id}"`, `"Patient/${name}"`);
  });
}

function recordIn(file: string) {
  const bundle = JSON.parse(readFileSync(new URL(`../test/golden/${file}.json`, import.meta.url), "utf8")) as {
    readonly entry: readonly { readonly resource: Resource & { readonly id: string } }[]; // a file of ours
  };
  const all = bundle.entry.map(({ resource }) => resource);
  const patient = all.find(({ resourceType }) => resourceType === "Patient");
  if (patient === undefined) throw new RangeError(`${file} has no Patient`);
  const of = (type: string) => all.filter((one) => one.resourceType === type && (type !== "Observation" || isAsked(one)));
  const prefetch = Object.fromEntries(
    Object.entries(keys).map(([type, key]) => {
      const found = of(type);
      return [
        key,
        found.length === 0 ? null : { resourceType: "Bundle", type: "searchset", entry: found.map((resource) => ({ resource })) },
      ];
    }),
  );
  return { patient, prefetch };
}

const isAsked = ({ code }: Resource): boolean =>
  code?.coding?.some((coding) => coding.code !== undefined && codes.has(coding.code)) ?? false;
