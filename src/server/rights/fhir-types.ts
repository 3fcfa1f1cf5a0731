// Which group of the rights table a FHIR type belongs to. A type that is not here belongs to nobody and is refused.
import type { FhirAction } from "../fhir/hooks.ts";
import type { Action, ResourceGroup } from "./roles.ts";

const groups: Readonly<Partial<Record<ResourceGroup, readonly string[]>>> = {
  person: ["Patient", "RelatedPerson"],
  clinical: [
    "AllergyIntolerance",
    "CarePlan",
    "ClinicalImpression",
    "Communication",
    "CommunicationRequest",
    "Condition",
    "Consent",
    "DetectedIssue",
    "DocumentReference",
    "Encounter",
    "EpisodeOfCare",
    "FamilyMemberHistory",
    "Flag",
    "Goal",
    "GuidanceResponse",
    "Immunization",
    "List",
    "Medication",
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationRequest",
    "MedicationStatement",
    "Procedure",
    "Provenance",
    "QuestionnaireResponse",
    "RequestGroup",
    "RiskAssessment",
    "ServiceRequest",
    "Task",
    "Appointment",
  ],
  results: ["Observation", "DiagnosticReport", "Specimen", "Media", "ImagingStudy", "Device", "DeviceUseStatement", "Binary"],
  "care-team": ["CareTeam"],
  directory: ["Practitioner", "PractitionerRole", "Organization", "Location", "HealthcareService", "Schedule", "Slot", "Endpoint"],
  knowledge: ["Library", "PlanDefinition", "ActivityDefinition", "Questionnaire", "ValueSet", "CodeSystem", "Measure", "Evidence"],
  "whole-audit": ["AuditEvent"],
};

const byType: ReadonlyMap<string, ResourceGroup> = new Map(
  Object.entries(groups).flatMap(([group, types]) => types.map((type) => [type, group as ResourceGroup] as const)),
);

export const fhirTypes: readonly string[] = [...byType.keys()];

export const groupOfType = (type: string): ResourceGroup | undefined => byType.get(type);

/** What each FHIR interaction is in the words of the rights table. */
export const fhirActions: Readonly<Record<FhirAction, Action>> = {
  read: "read",
  vread: "read",
  history: "read",
  search: "read",
  everything: "read",
  assess: "read",
  validate: "read",
  create: "write",
  update: "write",
  patch: "write",
  delete: "delete",
};
