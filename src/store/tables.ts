// The tables, the same for both engines. Other rooms add their own in a migration and reach them by `db.withTables`.
import type { Generated } from "kysely";

export type Engine = "sqlite" | "postgres";

/** One row per resource; `updated` in milliseconds since 1970 UTC, `deleted` 0 or 1. */
export interface ResourceTable {
  key: Generated<number>;
  type: string;
  id: string;
  version: number;
  updated: number;
  deleted: number;
}

/** One row per version, the current one included. `patients` is a JSON list of ids. */
export interface VersionTable {
  key: number;
  version: number;
  updated: number;
  deleted: number;
  patients: string;
  json: string;
}

interface IndexRow {
  key: number;
  /** `Observation.code`: type and parameter in one, so that an index begins with what is asked. */
  param: string;
}

export interface TokenTable extends IndexRow {
  system: string;
  code: string;
}

/** A reference within this store has a type; anything else (absolute, urn) has none and stands whole in `target`. */
export interface ReferenceTable extends IndexRow {
  target_type: string;
  target: string;
}

/** The first and the last millisecond of what a date covers. */
export interface DateTable extends IndexRow {
  low: number;
  high: number;
}

/** As written, and in base units (`base` empty when the unit is not understood). */
export interface QuantityTable extends IndexRow {
  system: string;
  code: string;
  low: number;
  high: number;
  base: string;
  base_low: number;
  base_high: number;
}

/** `folded` is without case and accents, for the usual search; `text` as written, for :exact. */
export interface StringTable extends IndexRow {
  folded: string;
  text: string;
}

export interface CompartmentTable {
  key: number;
  patient: string;
  type: string;
}

export interface Tables {
  resource: ResourceTable;
  resource_version: VersionTable;
  token: TokenTable;
  reference: ReferenceTable;
  date: DateTable;
  quantity: QuantityTable;
  string: StringTable;
  compartment: CompartmentTable;
}
