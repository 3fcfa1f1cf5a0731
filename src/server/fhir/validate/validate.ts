// Whether a resource is valid FHIR R4: structure by @medplum/core, and what that lets pass by ourselves.
import { OperationOutcomeError, type TypedValueWithPath, validateResource } from "@medplum/core";
import type { OperationOutcomeIssue, Resource } from "@medplum/fhirtypes";
import type { Fault } from "../outcome.ts";
import { type Codes, lister } from "./bindings.ts";
import { loadStructures, loadTerminology } from "./definitions.ts";
import { shapeFaults } from "./shape.ts";

let codesOf: Promise<(url: string) => Codes> | undefined;

/** All faults of a resource, with their places; none when it is valid. Loads the definitions of FHIR at the first call. */
export async function faultsOf(resource: object): Promise<readonly Fault[]> {
  await loadStructures();
  codesOf ??= loadTerminology().then(lister);
  const tokens: Record<string, TypedValueWithPath[]> = {};
  const faults = [...structureFaults(resource as Resource, tokens), ...shapeFaults(resource), ...bindingFaults(tokens, await codesOf)];
  const seen = new Set<string>();
  return faults.filter(({ text, place }) => !seen.has(`${place} ${text}`) && seen.add(`${place} ${text}`));
}

function structureFaults(resource: Resource, tokens: Record<string, TypedValueWithPath[]>): readonly Fault[] {
  try {
    return validateResource(resource, { collect: { tokens }, base64BinaryMaxBytes: 16 * 2 ** 20 })
      .filter(isFault)
      .map((issue) => toFault(issue, resource.resourceType));
  } catch (error) {
    if (error instanceof OperationOutcomeError)
      return error.outcome.issue.filter(isFault).map((issue) => toFault(issue, resource.resourceType));
    // a shape so wrong that the validator itself stumbles over it
    return [{ text: "the structure cannot be read as this type of resource", place: resource.resourceType, code: "structure" }];
  }
}

/** Two values of one choice and a reference to a wrong type come as warnings; FHIR forbids both. A foreign address is no type. */
const isFault = ({ severity, details }: OperationOutcomeIssue): boolean => {
  if (severity === "error" || severity === "fatal") return true;
  const text = details?.text ?? "";
  return text.startsWith("Conflicting choice of type") || /^Invalid reference: got "[A-Z][A-Za-z]+"/.test(text);
};

const toFault = ({ code, details, diagnostics, expression }: OperationOutcomeIssue, type: string): Fault => {
  const [place] = expression ?? [];
  return {
    text: details?.text ?? diagnostics ?? "invalid",
    place: place === undefined || place.includes(".") || place === type ? place : `${type}.${place}`,
    code,
  };
};

function bindingFaults(tokens: Record<string, TypedValueWithPath[]>, codesOf: (url: string) => Codes): readonly Fault[] {
  return Object.entries(tokens).flatMap(([url, values]) => {
    const codes = codesOf(url);
    if (codes === undefined) return [];
    return values
      .filter(({ value }) => !holds(value, codes))
      .map(({ path }) => ({ text: `expected a code of ${url}${sample(codes)}`, place: path, code: "code-invalid" as const }));
  });
}

const MOST_NAMED = 12;

function sample(codes: ReadonlyMap<string, ReadonlySet<string>>): string {
  const all = [...codes.values()].flatMap((some) => [...some]);
  return all.length > MOST_NAMED ? "" : `: ${all.join(", ")}`;
}

/** A code alone, a Coding, or a CodeableConcept one of whose codings is of the set. What holds no code at all is not judged here. */
function holds(value: unknown, codes: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (typeof value === "string") return [...codes.values()].some((some) => some.has(value));
  if (typeof value !== "object" || value === null) return true;
  const { coding, system, code } = value as { coding?: unknown; system?: unknown; code?: unknown };
  if (Array.isArray(coding)) return coding.length === 0 || coding.some((one) => holds(one, codes));
  if (typeof code !== "string") return true;
  return typeof system === "string" && (codes.get(system)?.has(code) ?? false);
}
