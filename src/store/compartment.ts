// Everything of one patient, in the order in which it was first written, page by page.
import type { Kysely } from "kysely";
import { pageAfter, pageMark } from "./search/page.ts";
import type { SearchPage } from "./search/query.ts";
import type { Tables } from "./tables.ts";
import { versionColumns, versionOf } from "./version-row.ts";

export interface CompartmentQuery {
  readonly patient: string;
  readonly count: number;
  readonly types?: readonly string[];
  /** Only what was written at this moment or later, in milliseconds since 1970. */
  readonly since?: number;
  readonly after?: string;
}

export async function compartment(db: Kysely<Tables>, { patient, count, types, since, after }: CompartmentQuery): Promise<SearchPage> {
  let query = db
    .selectFrom("compartment as c")
    .innerJoin("resource as r", "r.key", "c.key")
    .innerJoin("resource_version as v", (on) => on.onRef("v.key", "=", "r.key").onRef("v.version", "=", "r.version"))
    .where("c.patient", "=", patient);
  const { key } = pageAfter(after, false);
  if (key !== undefined) query = query.where("r.key", ">", key);
  if (types !== undefined) query = query.where("c.type", "in", [...types]);
  if (since !== undefined) query = query.where("r.updated", ">=", since);
  const rows = await query
    .select([...versionColumns, "r.key"])
    .orderBy("r.key")
    .limit(count + 1)
    .execute();
  const shown = rows.slice(0, count);
  return {
    matches: shown.map(versionOf),
    next: rows.length > count ? pageMark({ key: shown.at(-1)?.key ?? 0 }) : undefined,
    total: undefined,
  };
}
