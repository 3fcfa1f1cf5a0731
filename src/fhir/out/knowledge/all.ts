// The knowledge as FHIR resources: what a system needs to know what our assessments rest on.
import { questionnaire } from "../questionnaire.ts";
import type { Resource } from "../resource.ts";
import { codeSystems } from "./code-systems.ts";
import { library } from "./library.ts";
import { planDefinition } from "./plan-definition.ts";

/** Library, PlanDefinition, Questionnaire and code systems, each with the version of the knowledge; the same bytes for the same version. */
export const knowledgeToFhir = (): readonly Resource[] => [library(), planDefinition(), questionnaire(), ...codeSystems()];
