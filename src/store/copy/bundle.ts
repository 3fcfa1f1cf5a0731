// The resources of a bundle. What its entries call each other by urn becomes what they are called here.
import type { Resource } from "../resource.ts";
import { isElement } from "../rows/values.ts";

const URN = /^urn:(?:uuid|oid):([A-Za-z0-9\-.]{1,64})$/;

export interface Entry {
  readonly place: string;
  readonly value: unknown;
}

/** Every resource with its place in the bundle; entries without one (requests to delete, outcomes of a search) are told by `value: undefined`. */
export function entriesOf(bundle: Resource): readonly Entry[] {
  const entries: unknown = bundle["entry"];
  if (!Array.isArray(entries)) return [];
  const names = new Map<string, string>();
  const found = entries.map((entry, index): Entry => {
    const resource = isElement(entry) ? entry["resource"] : undefined;
    const fullUrl = isElement(entry) ? entry["fullUrl"] : undefined;
    const place = `entry[${index}].resource`;
    if (!isElement(resource) || typeof resource["resourceType"] !== "string") return { place, value: undefined };
    const ofUrn = typeof fullUrl === "string" ? URN.exec(fullUrl)?.[1] : undefined;
    const id = typeof resource["id"] === "string" ? resource["id"] : ofUrn;
    if (typeof fullUrl === "string" && id !== undefined && ofUrn !== undefined) names.set(fullUrl, `${resource["resourceType"]}/${id}`);
    return { place, value: id === undefined ? resource : { ...resource, id } };
  });
  return names.size === 0 ? found : found.map(({ place, value }) => ({ place, value: renamed(value, names) }));
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (!isElement(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "reference" && typeof inner === "string" ? (names.get(inner) ?? inner) : renamed(inner, names),
    ]),
  );
}
