// The store: FHIR resources with their whole history, in a folder (SQLite) or in PostgreSQL, behind one interface.
import type { Kysely } from "kysely";
import type { CompartmentQuery } from "./compartment.ts";
import type { Resource, Version } from "./resource.ts";
import type { SearchPage, SearchQuery } from "./search/query.ts";
import type { Engine, Tables } from "./tables.ts";

/** Reading and writing, outside a transaction (each call is one of its own) or inside one. */
export interface Resources {
  /** The newest version, which may be a deletion; undefined when there never was one. */
  read(type: string, id: string): Promise<Version | undefined>;
  readVersion(type: string, id: string, version: number): Promise<Version | undefined>;
  /** Newest first; `before` gives the versions below that number. */
  history(type: string, id: string, page?: { readonly count?: number; readonly before?: number }): Promise<readonly Version[]>;
  /** Gives the resource an id (or takes `options.id`) and version 1. Throws "exists", "bad-id". */
  create(resource: Resource, options?: { readonly id?: string }): Promise<Version>;
  /**
   * Writes the next version of `resource.id`; creates it when there is none. With `expected`, only if that is the newest version.
   * Throws "conflict", "bad-id".
   */
  update(resource: Resource & { readonly id: string }, options?: { readonly expected?: number }): Promise<Version>;
  /** Writes a version that says it is deleted; again is no fault. Throws "not-found", "conflict". */
  delete(type: string, id: string, options?: { readonly expected?: number }): Promise<Version>;
  /** Throws "bad-search" with the parameter as its place. */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Everything in the compartment of a patient, the Patient included, in the order in which it was first written. */
  compartment(query: CompartmentQuery): Promise<SearchPage>;
}

/** All or nothing. `db` is for a caller's own tables (accounts, audit) within the same transaction. */
export interface Transaction extends Resources {
  readonly db: Kysely<Tables>;
}

export interface Store extends Resources {
  readonly engine: Engine;
  /** For a caller's own tables: `store.db.withTables<{ account: AccountTable }>()`. On SQLite one statement runs at a time. */
  readonly db: Kysely<Tables>;
  /** For reading a caller's own tables: it sees what is committed and never waits for a transaction under way. */
  readonly reads: Kysely<Tables>;
  /** Acknowledged means on the disk. `serializable` also keeps what was searched from changing meanwhile; it may run `work` again. */
  transaction<T>(work: (inside: Transaction) => Promise<T>, options?: { readonly serializable?: boolean }): Promise<T>;
  close(): Promise<void>;
}

/** A folder for SQLite (made when absent; one process at a time), or the address of a PostgreSQL database (shared). */
export type Where = { readonly folder: string } | { readonly databaseUrl: string };

export interface OpenOptions {
  /** The clock; for tests. */
  readonly now?: () => Date;
  /** Do not take the lock and write nothing: for a backup or an export while the server runs. */
  readonly readOnly?: boolean;
  /** Beside the process that holds the folder, for a single entry of the audit: no lock is taken, and the schema is as it is. */
  readonly beside?: boolean;
}

/** Opens, locks, and brings the schema up to date. Throws "locked", "newer-schema", "unavailable". */
export async function openStore(where: Where, options: OpenOptions = {}): Promise<Store> {
  // Loaded when needed: somebody with SQLite never loads pg.
  if ("folder" in where) return (await import("./sqlite/open.ts")).openSqlite(where.folder, options);
  return (await import("./postgres/open.ts")).openPostgres(where.databaseUrl, options);
}
