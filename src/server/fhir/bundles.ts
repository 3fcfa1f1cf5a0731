// Bundles of our answers: a history, and a page of a search with its links.
import type { Bundle, BundleEntry, BundleLink, OperationOutcomeIssue, Resource as FhirResource } from "@medplum/fhirtypes";
import { parse, type Version } from "../../store/resource.ts";

const resourceOf = (version: Version): FhirResource => parse(version) as unknown as FhirResource;

const fullUrl = (base: string, { type, id }: Version): string => `${base}/${type}/${id}`;

export function historyBundle(versions: readonly Version[], total: number, base: string): Bundle {
  return {
    resourceType: "Bundle",
    type: "history",
    total,
    entry: versions.map(
      (version): BundleEntry => ({
        fullUrl: fullUrl(base, version),
        ...(!version.deleted && { resource: resourceOf(version) }),
        request: version.deleted
          ? { method: "DELETE", url: `${version.type}/${version.id}` }
          : { method: version.version === 1 ? "POST" : "PUT", url: version.version === 1 ? version.type : `${version.type}/${version.id}` },
        response: {
          status: version.deleted ? "204" : version.version === 1 ? "201" : "200",
          etag: `W/"${version.version}"`,
          lastModified: version.updated,
        },
      }),
    ),
  };
}

export interface SearchBundleParts {
  readonly base: string;
  readonly matches: readonly Version[];
  readonly included: readonly Version[];
  readonly total: number | undefined;
  readonly links: readonly BundleLink[];
  /** What the client should know: parameters left aside, resources left out. */
  readonly warnings: readonly OperationOutcomeIssue[];
}

export function searchBundle({ base, matches, included, total, links, warnings }: SearchBundleParts): Bundle {
  const entry = (version: Version, mode: "match" | "include"): BundleEntry => ({
    fullUrl: fullUrl(base, version),
    resource: resourceOf(version),
    search: { mode },
  });
  const entries = [...matches.map((one) => entry(one, "match")), ...included.map((one) => entry(one, "include"))];
  if (warnings.length > 0)
    entries.push({ resource: { resourceType: "OperationOutcome", issue: [...warnings] }, search: { mode: "outcome" } });
  return {
    resourceType: "Bundle",
    type: "searchset",
    ...(total !== undefined && { total }),
    link: [...links],
    ...(entries.length > 0 && { entry: entries }), // FHIR knows no empty list
  };
}
