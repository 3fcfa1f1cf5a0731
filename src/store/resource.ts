// What the store keeps: FHIR resources as JSON text, one version after another.

/** Any FHIR resource. The store looks only at these fields and at what the search parameters name. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: { readonly versionId?: string; readonly lastUpdated?: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

/** One version of one resource, as it was acknowledged. */
export interface Version {
  readonly type: string;
  readonly id: string;
  /** 1, 2, 3 and so on without a gap. */
  readonly version: number;
  /** The moment of writing, ISO 8601 in UTC with milliseconds; never before that of the version before. */
  readonly updated: string;
  readonly deleted: boolean;
  /** The resource with its id and meta, byte for byte as stored; empty for a deletion. */
  readonly json: string;
  /** Ids of the patients in whose compartment the resource is, sorted; of a deletion those of the version before. */
  readonly patients: readonly string[];
}

export const parse = (version: Version): Resource => JSON.parse(version.json) as Resource;

/** What FHIR allows as a logical id. */
export const ID = /^[A-Za-z0-9\-.]{1,64}$/;
