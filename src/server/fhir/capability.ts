// The CapabilityStatement: made from the table of search parameters and the list of interactions, so that it says what is there.
import type { CapabilityStatement, CapabilityStatementRestResource } from "@medplum/fhirtypes";
import type { Param } from "../../store/params/param.ts";
import { paramsOf } from "../../store/params/params.ts";
import { NOT_OFFERED } from "./access.ts";

const interactions = ["read", "vread", "update", "patch", "delete", "history-instance", "create", "search-type"] as const;

const OPERATION = "http://hl7.org/fhir/OperationDefinition";

export function capability(base: string, version: string, started: Date): CapabilityStatement {
  return {
    resourceType: "CapabilityStatement",
    status: "active",
    date: started.toISOString(),
    kind: "instance",
    software: { name: "Ekbom", version },
    implementation: { description: "Ekbom finds the reasons behind restless legs. It informs and drafts; a clinician decides.", url: base },
    fhirVersion: "4.0.1",
    format: ["application/fhir+json", "json"],
    patchFormat: ["application/json-patch+json"],
    rest: [
      {
        mode: "server",
        resource: [...paramsOf].filter(([type]) => !NOT_OFFERED.has(type)).map(([type, params]) => resource(type, params, base)),
        interaction: [{ code: "batch" }, { code: "transaction" }],
      },
    ],
  };
}

function resource(type: string, params: ReadonlyMap<string, Param>, base: string): CapabilityStatementRestResource {
  const references = [...params].filter(([, param]) => param.type === "reference").map(([name]) => `${type}:${name}`);
  const pointing = [...paramsOf].flatMap(([source, some]) =>
    [...(NOT_OFFERED.has(source) ? [] : some)]
      .filter(([, param]) => param.type === "reference" && (param.targets.length === 0 || param.targets.includes(type)))
      .map(([name]) => `${source}:${name}`),
  );
  return {
    type: type as CapabilityStatementRestResource["type"],
    interaction: interactions.map((code) => ({ code })),
    versioning: "versioned-update",
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalUpdate: true,
    conditionalDelete: "single",
    ...(references.length > 0 && { searchInclude: references }),
    ...(pointing.length > 0 && { searchRevInclude: pointing }),
    searchParam: [
      { name: "_id", type: "token" },
      { name: "_lastUpdated", type: "date" },
      ...[...params].map(([name, param]) => ({ name, type: param.type })),
    ],
    operation: [
      { name: "validate", definition: `${OPERATION}/Resource-validate` },
      ...(type === "Patient"
        ? [
            { name: "everything", definition: `${OPERATION}/Patient-everything` },
            { name: "assess", definition: `${base}/OperationDefinition/Patient-assess` },
          ]
        : []),
    ],
  };
}
