// What discovery tells: the services, and the FHIR queries whose answers they need.
import { labCodes } from "../../fhir/codes/lab-codes.ts";
import { observationCodes } from "../../fhir/codes/observation-codes.ts";
import { questionnaireUrl } from "../../fhir/out/questionnaire.ts";
import { refusal } from "../fhir/outcome.ts";
import type { Service } from "./shapes.ts";

const ofPatient = "patient={{context.patientId}}";
const measured = [...new Set([...labCodes, ...observationCodes].flatMap(({ codes }) => codes))];

/** Only reads and searches by token, as CDS Hooks recommends. */
export const prefetch = {
  patient: "Patient/{{context.patientId}}",
  conditions: `Condition?${ofPatient}`,
  observations: `Observation?${ofPatient}&code=${measured.join(",")}`,
  orders: `MedicationRequest?${ofPatient}&status=active,on-hold,completed,stopped`,
  statements: `MedicationStatement?${ofPatient}`,
  allergies: `AllergyIntolerance?${ofPatient}`,
  procedures: `Procedure?${ofPatient}`,
  answers: `QuestionnaireResponse?${ofPatient}&questionnaire=${questionnaireUrl}`,
} as const;

export type PrefetchKey = keyof typeof prefetch;

/** Without these nothing is said. The others are fetched where that is possible, and unknown where it is not. */
export const required: readonly PrefetchKey[] = ["patient", "conditions", "observations", "orders"];

/** Where a list cannot be had, what is not on it may still be so. */
export const medicineKeys: readonly PrefetchKey[] = ["orders", "statements"];

const usageRequirements = `Needs ${required.join(", ")}: as prefetch, or from a FHIR server that this service is allowed to read with the token of the call.`;

const all = [
  {
    hook: "patient-view",
    id: "ekbom-patient-view",
    title: "Ekbom: restless legs at a glance",
    description: "Danger signs, missing iron studies, and reasons behind restless legs that are found or suspected in the record.",
  },
  {
    hook: "order-select",
    id: "ekbom-order-select",
    title: "Ekbom: a medicine chosen for someone with restless legs",
    description: "Says when a chosen medicine provokes restless legs, is stopped by what is known, or comes before the iron studies.",
  },
  {
    hook: "order-sign",
    id: "ekbom-order-sign",
    title: "Ekbom: a medicine about to be signed for someone with restless legs",
    description: "Says the same of every medicine in the orders, with doses above what kidneys allow and unsafe combinations.",
  },
] as const;

export type ServiceId = (typeof all)[number]["id"];
export const services: readonly (Service & { readonly id: ServiceId })[] = all.map((one) => ({ ...one, usageRequirements, prefetch }));

/** Throws a refusal (404). */
export function findService(id: string) {
  const service = services.find((one) => one.id === id);
  if (service === undefined) throw refusal("not-found", { text: "there is no such service; GET cds-services lists them", place: "id" });
  return service;
}
