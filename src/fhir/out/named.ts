// Ids from content: the same resource has the same id wherever and whenever it is made.
import type { Reference, Resource, Unnamed } from "./resource.ts";
import { sha256 } from "./sha256.ts";

/** A UUID of version 8 (RFC 9562), whose bits are the beginning of the SHA-256 of a text. */
export function uuidOf(text: string): string {
  const hex = sha256(text);
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

/** The resource under the id that its content gives it. */
export function named({ resourceType, ...rest }: Unnamed): Resource {
  return { resourceType, id: uuidOf(JSON.stringify([resourceType, rest])), ...rest };
}

export const referenceTo = ({ resourceType, id }: Resource, display?: string): Reference => ({
  reference: `${resourceType}/${id}`,
  ...(display !== undefined && { display }),
});
