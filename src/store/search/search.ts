// A search as one SQL statement: every condition is a set of keys, and a page is what is in all of them.
import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import { StoreError } from "../errors.ts";
import { type Param } from "../params/param.ts";
import { paramsOf } from "../params/params.ts";
import type { Tables } from "../tables.ts";
import { versionColumns, versionOf } from "../version-row.ts";
import { readClause } from "./clause.ts";
import type { SearchPage, SearchQuery } from "./query.ts";
import { condition } from "./conditions.ts";
import { pageAfter, pageMark } from "./page.ts";

export async function search(db: Kysely<Tables>, query: SearchQuery, now: Date): Promise<SearchPage> {
  const { type, sort = [], count } = query;
  const params = paramsOf.get(type);
  if (params === undefined) throw new StoreError("bad-search", `resources of type ${type} are not kept here`, type);
  const after = pageAfter(query.after, sort.length > 0);

  let matching = db.selectFrom("resource as r").where("r.type", "=", type).where("r.deleted", "=", 0);
  for (const [key, value] of query.where) {
    const clause = readClause(type, params, key, value, now);
    matching = matching.where((build) => condition(build, clause));
  }
  const { patients } = query;
  if (patients !== undefined)
    matching = matching.where((build) =>
      patients.length === 0
        ? sql<SqlBool>`1 = 0`
        : build(
            "r.key",
            "in",
            build
              .selectFrom("compartment")
              .select("key")
              .where("patient", "in", [...patients])
              .where("type", "=", type),
          ),
    );

  // a page of nothing is asked for the number alone
  const total =
    query.total || count === 0
      ? Number((await matching.select((build) => build.fn.countAll().as("n")).executeTakeFirstOrThrow()).n)
      : undefined;

  let page = matching.innerJoin("resource_version as v", (on) => on.onRef("v.key", "=", "r.key").onRef("v.version", "=", "r.version"));
  for (const { param, descending } of sort) {
    const value = sortValue(type, params, param, descending);
    page = page.orderBy(sql`${value} is null`).orderBy(value, descending ? "desc" : "asc");
  }
  if (after.key !== undefined) page = page.where("r.key", ">", after.key);
  if (after.offset > 0) page = page.offset(after.offset);
  const rows = await page
    .select([...versionColumns, "r.key"])
    .orderBy("r.key")
    .limit(count + 1)
    .execute();

  const shown = rows.slice(0, count);
  const more = count > 0 && rows.length > count;
  return {
    matches: shown.map(versionOf),
    next: more ? pageMark(sort.length > 0 ? { offset: after.offset + count } : { key: shown.at(-1)?.key ?? 0 }) : undefined,
    total: total ?? (query.after === undefined && !more ? shown.length : undefined),
  };
}

/** The earliest date, the first text: the value that speaks for a resource with several. */
function sortValue(type: string, params: ReadonlyMap<string, Param>, name: string, descending: boolean): Expression<unknown> {
  if (name === "_id") return sql.ref("r.id");
  if (name === "_lastUpdated") return sql.ref("r.updated");
  const param = params.get(name);
  if (param === undefined)
    throw new StoreError(
      "bad-search",
      `${type} cannot be sorted by ${name}. It can by ${["_id", "_lastUpdated", ...params.keys()].join(", ")}`,
      "_sort",
    );
  const column = { token: "code", uri: "code", reference: "target", date: "low", quantity: "base_low", string: "folded" }[param.type];
  const table = param.type === "uri" ? "token" : param.type;
  const pick = sql.raw(descending ? "max" : "min");
  return sql`(select ${pick}(${sql.ref(`i.${column}`)}) from ${sql.table(table)} as i where i.key = r.key and i.param = ${`${type}.${name}`})`;
}
