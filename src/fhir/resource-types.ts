// Which resource types are read, where each names its patient, and where it tells when it was written.
import type { Plain } from "../record/read.ts";
import { readAllergy } from "./allergy.ts";
import { readCondition } from "./condition.ts";
import type { Draft } from "./draft.ts";
import { readFamily } from "./family.ts";
import { objectIn } from "./json.ts";
import { readMedicine } from "./medicines/read-medicine.ts";
import { readObservation } from "./observation.ts";
import { readProcedure } from "./procedure.ts";
import { readAnswers } from "./questionnaire-response.ts";

export interface ResourceType {
  readonly patient: "subject" | "patient";
  /** The element with the day of the entry. */
  readonly dated?: string;
  readonly read: (resource: Plain, draft: Draft) => void;
}

const medicine = (type: string, dated: string): readonly [string, ResourceType] => [
  type,
  { patient: "subject", dated, read: (resource, draft) => readMedicine(resource, type, draft) },
];

/** What holds until the record ends has to wait until that day is known. */
const later =
  (read: ResourceType["read"]): ResourceType["read"] =>
  (resource, draft) =>
    void draft.waiting.push(() => read(resource, draft));

export const resourceTypes: ReadonlyMap<string, ResourceType> = new Map<string, ResourceType>([
  ["Observation", { patient: "subject", read: readObservation }], // takes note of its day itself, once it is known
  ["Condition", { patient: "subject", dated: "recordedDate", read: later(readCondition) }],
  ["FamilyMemberHistory", { patient: "patient", dated: "date", read: later(readFamily) }],
  medicine("MedicationRequest", "authoredOn"),
  medicine("MedicationStatement", "dateAsserted"),
  medicine("MedicationDispense", "whenHandedOver"),
  medicine("MedicationAdministration", "effectiveDateTime"),
  ["AllergyIntolerance", { patient: "patient", dated: "recordedDate", read: readAllergy }],
  ["Procedure", { patient: "subject", dated: "performedDateTime", read: later(readProcedure) }],
  ["QuestionnaireResponse", { patient: "subject", dated: "authored", read: readAnswers }],
  // its only use is the day of the visit
  ["Encounter", { patient: "subject", read: (resource, draft) => readVisit(resource, draft) }],
]);

function readVisit(resource: Plain, draft: Draft): void {
  draft.note(objectIn(resource, "period")?.["start"]);
  draft.tally.count("Encounter", "ignored");
}

/** Part of something else that is read, of no use alone. */
export const partTypes: ReadonlySet<string> = new Set(["Medication", "Substance"]);
