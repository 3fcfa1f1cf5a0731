// Where something came from, in words that lead back to it.
import type { Plain } from "../record/read.ts";

/** "Observation/f-12"; without an id only the type, because nothing else about a resource is safe to show. */
export function originOf(resource: Plain): string {
  const { resourceType, id } = resource;
  return typeof id === "string" && id !== "" && id.length <= 64 ? `${String(resourceType)}/${id}` : `${String(resourceType)} without id`;
}
