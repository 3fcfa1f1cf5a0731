// A whole record as FHIR: answers, medicines, allergies. What is read back from it is the same record.
import type { Medicine, Observation, PersonRecord } from "../../record/record.ts";
import { isoDay } from "../../record/day.ts";
import { beforeSymptomsUrl } from "../codes/own.ts";
import { systems } from "../codes/systems.ts";
import { medication } from "./medication.ts";
import { named } from "./named.ts";
import type { Resource } from "./resource.ts";
import { responsesOf } from "./responses.ts";
import type { About } from "./subject.ts";

/** Where the International Patient Summary says that there is nothing. */
const nothing = (code: string, text: string) => ({
  coding: [{ system: "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", code }],
  text,
});

const statuses: Readonly<Record<Medicine["status"], string>> = { taking: "active", ordered: "intended", stopped: "stopped" };

/**
 * QuestionnaireResponses by day, a MedicationStatement for each medicine, and statements of nothing where that was told.
 * Lost is what a record keeps beside its values: where each came from and how it was written. `unsaid` are values between two
 * limits, which no answer can hold; problems of the record are no facts.
 */
export function recordToFhir(
  record: PersonRecord,
  about: About,
): { readonly resources: readonly Resource[]; readonly unsaid: readonly Observation[] } {
  const { resources, unsaid } = responsesOf(record, about);
  return { resources: [...resources, ...medicinesOf(record, about), ...noAllergy(record, about)], unsaid };
}

function medicinesOf({ medicines, medicinesOpen, medicinesOn, today }: PersonRecord, { subject }: About): readonly Resource[] {
  const statement = (parts: object, on = medicinesOn ?? today) =>
    named({ resourceType: "MedicationStatement", ...parts, subject, dateAsserted: isoDay(on) });
  return [
    ...(medicines ?? []).map((one) => statement({ status: statuses[one.status], ...told(one) }, one.told)),
    ...(medicines?.length === 0
      ? [statement({ status: "active", medicationCodeableConcept: nothing("no-known-medications", "No known medications") })]
      : []),
    ...(medicinesOpen ? [statement({ status: "unknown", medicationCodeableConcept: { text: "A medicine that could not be read" } })] : []),
  ];
}

function told({ ingredient, dailyDose, since, until, beforeSymptoms }: Medicine) {
  const start = since === undefined ? {} : { start: isoDay(since) };
  const end = until === undefined ? {} : { end: isoDay(until) };
  return {
    ...(beforeSymptoms !== undefined && { extension: [{ url: beforeSymptomsUrl, valueBoolean: beforeSymptoms }] }),
    medicationCodeableConcept: medication(ingredient, ingredient.replaceAll("-", " ")),
    ...((since !== undefined || until !== undefined) && { effectivePeriod: { ...start, ...end } }),
    ...(dailyDose !== undefined && {
      dosage: [
        {
          timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
          doseAndRate: [{ doseQuantity: { value: dailyDose, unit: "mg", system: systems.ucum, code: "mg" } }],
        },
      ],
    }),
  };
}

const noAllergy = ({ allergies, allergiesOpen }: PersonRecord, { subject }: About): readonly Resource[] =>
  allergies?.length === 0 && !allergiesOpen
    ? [
        named({
          resourceType: "AllergyIntolerance",
          clinicalStatus: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", code: "active" }] },
          code: nothing("no-known-medication-allergies", "No known medication allergies"),
          patient: subject,
        }),
      ]
    : [];
