// Reading: by id, by version, the history, and searches.
import type { CompiledQuery, Kysely } from "kysely";
import { compartment } from "./compartment.ts";
import type { Version } from "./resource.ts";
import { search } from "./search/search.ts";
import type { Resources } from "./store.ts";
import type { Tables } from "./tables.ts";
import { versionColumns, type VersionRow, versionOf } from "./version-row.ts";

const MOST_VERSIONS = 1000;

export function reading(
  db: Kysely<Tables>,
  now: () => Date,
): Pick<Resources, "read" | "readVersion" | "history" | "search" | "compartment"> {
  const newest = lazily(() =>
    versions(db).whereRef("v.version", "=", "r.version").where("r.type", "=", "").where("r.id", "=", "").compile(),
  );
  return {
    read: async (type, id) => first(await db.executeQuery<VersionRow>(withValues(newest(), [type, id]))),
    readVersion: async (type, id, version) =>
      Number.isSafeInteger(version) && version < 2 ** 31
        ? first(
            await db.executeQuery<VersionRow>(
              versions(db).where("r.type", "=", type).where("r.id", "=", id).where("v.version", "=", version).compile(),
            ),
          )
        : undefined,
    history: async (type, id, { count = 100, before } = {}) => {
      let query = versions(db).where("r.type", "=", type).where("r.id", "=", id);
      if (before !== undefined) query = query.where("v.version", "<", before);
      const rows = await query.orderBy("v.version", "desc").limit(Math.min(count, MOST_VERSIONS)).execute();
      return rows.map(versionOf);
    },
    compartment: (query) => compartment(db, query),
    search: (query) => search(db, query, now()),
  };
}

const versions = (db: Kysely<Tables>) =>
  db.selectFrom("resource as r").innerJoin("resource_version as v", "v.key", "r.key").select(versionColumns);

/** The text of the query is made once; a read by id is what a server does most. */
const withValues = (query: CompiledQuery, parameters: readonly unknown[]): CompiledQuery => ({ ...query, parameters });

const first = ({ rows }: { readonly rows: readonly VersionRow[] }): Version | undefined => (rows[0] ? versionOf(rows[0]) : undefined);

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
