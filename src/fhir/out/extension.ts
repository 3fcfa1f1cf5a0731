// What FHIR has no place for travels as an extension: any plain value becomes one, names and all, so that nothing is lost.
import { extensionUrl } from "./names.ts";
import type { Extension } from "./resource.ts";

/**
 * The extensions that say a value under a name: an object holds one for each of its parts, a list is the name repeated.
 * Nothing, null, an empty text and an empty list say nothing and are left out.
 */
export function extensionsOf(name: string, value: unknown): readonly Extension[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => extensionsOf(name, one));
  switch (typeof value) {
    case "boolean":
      return [{ url: name, valueBoolean: value }];
    case "number":
      return Number.isFinite(value) ? [{ url: name, valueDecimal: value }] : [];
    case "string":
      return value.trim() === "" ? [] : [{ url: name, valueString: value }];
    case "object": {
      const parts = Object.entries(value ?? {}).flatMap(([key, part]) => extensionsOf(key, part));
      return parts.length === 0 ? [] : [{ url: name, extension: parts }];
    }
    default:
      return [];
  }
}

/** An element's own extensions: each with the address of its name. Nothing where there are none, for FHIR knows no empty list. */
export function extended(parts: Readonly<Record<string, unknown>>): { readonly extension?: readonly Extension[] } {
  const extension = Object.entries(parts).flatMap(([name, value]) =>
    extensionsOf(name, value).map((one) => ({ ...one, url: extensionUrl(name) })),
  );
  return extension.length === 0 ? {} : { extension };
}
