// One row of resource and resource_version as a version.
import type { Version } from "./resource.ts";

export const versionColumns = ["r.type", "r.id", "v.version", "v.updated", "v.deleted", "v.patients", "v.json"] as const;

export interface VersionRow {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly updated: number;
  readonly deleted: number;
  readonly patients: string;
  readonly json: string;
}

export const versionOf = ({ type, id, version, updated, deleted, patients, json }: VersionRow): Version => ({
  type,
  id,
  version,
  updated: new Date(updated).toISOString(),
  deleted: deleted === 1,
  json,
  patients: patients === "[]" ? [] : (JSON.parse(patients) as readonly string[]),
});
