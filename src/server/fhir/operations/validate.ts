// $validate: what would be said about a resource if it were written; nothing is.
import type { OperationOutcome } from "@medplum/fhirtypes";
import { isElement } from "../../../store/rows/values.ts";
import { issueOf, refusal } from "../outcome.ts";
import { faultsOf } from "../validate/validate.ts";

export async function validate(type: string, body: unknown): Promise<OperationOutcome> {
  const resource = resourceIn(body);
  if (resource["resourceType"] !== type)
    throw refusal("bad-request", { text: `expected a resource of type ${type}`, place: "resourceType" });
  const faults = await faultsOf(resource);
  return {
    resourceType: "OperationOutcome",
    issue:
      faults.length === 0
        ? [issueOf("information", "informational", "no fault was found")]
        : faults.map(({ text, place, code }) => issueOf("error", code ?? "invalid", text, place)),
  };
}

/** The resource itself, or the parameter `resource` of Parameters. */
function resourceIn(body: unknown): Readonly<Record<string, unknown>> {
  if (isElement(body) && body["resourceType"] === "Parameters" && Array.isArray(body["parameter"])) {
    const held: unknown = body["parameter"].find((one) => isElement(one) && one["name"] === "resource");
    if (isElement(held) && isElement(held["resource"])) return held["resource"];
  }
  if (!isElement(body))
    throw refusal("bad-request", { text: "expected a resource, or Parameters with a parameter resource", place: "body" });
  return body;
}
