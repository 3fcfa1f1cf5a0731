// Made people as an EHR would send them, and calls about them.
import { prefetch } from "../../../src/server/cds/services.ts";

export const id = "p1";
const subject = { reference: `Patient/${id}` };
export const today = "2026-11-22";
export const now = () => new Date(`${today}T10:00:00Z`);

export const patient = { resourceType: "Patient", id, birthDate: "1970-03-01", gender: "female" };
const icd = "http://hl7.org/fhir/sid/icd-10-cm";
export const restless = condition("G25.81");
export function condition(code: string) {
  return {
    resourceType: "Condition",
    id: `c-${code.toLowerCase().replace(".", "-")}`,
    subject,
    clinicalStatus: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active" }] },
    code: { coding: [{ system: icd, code }] },
    recordedDate: "2026-01-01",
  };
}
export const lab = (code: string, value: number, unit: string) => ({
  resourceType: "Observation",
  id: `o-${code}`,
  status: "final",
  subject,
  effectiveDateTime: "2026-11-15",
  code: { coding: [{ system: "http://loinc.org", code }] },
  valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit },
});
export const ferritin = (value: number) => lab("2276-4", value, "ng/mL");
export const saturation = (value: number) => lab("2502-3", value, "%");

export const medicine = (text: string, mg?: number, parts: object = {}) => ({
  resourceType: "MedicationRequest",
  id: `m-${text.replaceAll(" ", "-")}`,
  status: "active",
  intent: "order",
  subject,
  authoredOn: "2026-11-01",
  medicationCodeableConcept: { text },
  ...(mg !== undefined && {
    dosageInstruction: [
      {
        timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } },
        doseAndRate: [{ doseQuantity: { value: mg, unit: "mg", system: "http://unitsofmeasure.org", code: "mg" } }],
      },
    ],
  }),
  ...parts,
});
export const draft = (text: string, mg?: number) => medicine(text, mg, { status: "draft", id: `draft-${text.replaceAll(" ", "-")}` });

const bundle = (resources: readonly object[]) => ({
  resourceType: "Bundle",
  type: "searchset",
  entry: resources.map((resource) => ({ resource })),
});
const of = (all: readonly { readonly resourceType: string }[], type: string) =>
  bundle(all.filter(({ resourceType }) => resourceType === type));

/** Everything that is asked for, whatever there is of it. */
export const fullPrefetch = (all: readonly { readonly resourceType: string }[]): Record<keyof typeof prefetch, unknown> => ({
  patient,
  conditions: of(all, "Condition"),
  observations: of(all, "Observation"),
  orders: of(all, "MedicationRequest"),
  statements: of(all, "MedicationStatement"),
  allergies: of(all, "AllergyIntolerance"),
  procedures: null,
  answers: of(all, "QuestionnaireResponse"),
});

export const hookInstance = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";
export const viewCall = (all: readonly { readonly resourceType: string }[], parts: object = {}) => ({
  hook: "patient-view",
  hookInstance,
  context: { userId: "Practitioner/d1", patientId: id },
  prefetch: fullPrefetch(all),
  ...parts,
});

export const orderCall = (
  all: readonly { readonly resourceType: string }[],
  orders: readonly { readonly resourceType: string; readonly id: string }[],
  hook: "order-sign" | "order-select" = "order-sign",
) => ({
  hook,
  hookInstance,
  context: {
    userId: "Practitioner/d1",
    patientId: id,
    draftOrders: bundle(orders),
    ...(hook === "order-select" && { selections: orders.map((one) => `${one.resourceType}/${one.id}`) }),
  },
  prefetch: fullPrefetch(all),
});
