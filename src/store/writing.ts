// Writing: the next version of a resource, its row, and its index, always together in one transaction.
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { StoreError } from "./errors.ts";
import { replaceIndex } from "./index-tables.ts";
import { ID, type Resource } from "./resource.ts";
import { type IndexRows, rowsOf } from "./rows/rows.ts";
import type { Resources } from "./store.ts";
import type { Engine, Tables } from "./tables.ts";
import { versionOf } from "./version-row.ts";

interface Current {
  readonly key: number;
  readonly version: number;
  readonly updated: number;
  readonly deleted: number;
}

const NOTHING: IndexRows = { token: [], reference: [], date: [], quantity: [], string: [], patients: [] };

export function writing(db: Kysely<Tables>, engine: Engine, now: () => Date): Pick<Resources, "create" | "update" | "delete"> {
  const current = async (type: string, id: string): Promise<Current | undefined> => {
    const query = db.selectFrom("resource").select(["key", "version", "updated", "deleted"]).where("type", "=", type).where("id", "=", id);
    return (engine === "postgres" ? query.forUpdate() : query).executeTakeFirst();
  };

  const begin = async (type: string, id: string, fault: "exists" | "conflict"): Promise<Current> => {
    const row = await db
      .insertInto("resource")
      .values({ type, id, version: 0, updated: 0, deleted: 0 })
      .onConflict((conflict) => conflict.columns(["type", "id"]).doNothing())
      .returning("key")
      .executeTakeFirst();
    if (row === undefined) throw new StoreError(fault, `${type}/${id} is already there`);
    return { key: row.key, version: 0, updated: 0, deleted: 0 };
  };

  /** The next version after `before`, as it is acknowledged. */
  const write = async (before: Current, type: string, id: string, resource: Resource | undefined, patients?: readonly string[]) => {
    const version = before.version + 1;
    const updated = Math.max(now().getTime(), before.updated); // a clock set back must not turn the history around
    const deleted = resource === undefined ? 1 : 0;
    const stamped = resource === undefined ? undefined : stamp(resource, id, version, updated);
    const rows = stamped === undefined ? NOTHING : rowsOf(stamped);
    const row = {
      version,
      updated,
      deleted,
      patients: JSON.stringify(patients ?? rows.patients),
      json: stamped === undefined ? "" : JSON.stringify(stamped),
    };
    await db
      .insertInto("resource_version")
      .values({ key: before.key, ...row })
      .execute();
    await db.updateTable("resource").set({ version, updated, deleted }).where("key", "=", before.key).execute();
    await replaceIndex(db, before.key, type, rows, before.version > 0 && before.deleted === 0);
    return versionOf({ type, id, ...row });
  };

  return {
    create: async (resource, options = {}) => {
      const { resourceType: type } = resource;
      const id = allowedId(options.id ?? randomUUID());
      return write(await begin(type, id, "exists"), type, id, resource);
    },
    update: async (resource, { expected } = {}) => {
      const { resourceType: type } = resource;
      const id = allowedId(resource.id);
      const before = await current(type, id);
      expectVersion(before, expected, `${type}/${id}`);
      return write(before ?? (await begin(type, id, "conflict")), type, id, resource);
    },
    delete: async (type, id, { expected } = {}) => {
      const before = await current(type, id);
      if (before === undefined) throw new StoreError("not-found", `there is no ${type}/${id}`);
      expectVersion(before, expected, `${type}/${id}`);
      const last = await db
        .selectFrom("resource_version")
        .select(["version", "updated", "deleted", "patients", "json"])
        .where("key", "=", before.key)
        .where("version", "=", before.version)
        .executeTakeFirstOrThrow();
      if (before.deleted === 1) return versionOf({ type, id, ...last });
      return write(before, type, id, undefined, JSON.parse(last.patients) as readonly string[]);
    },
  };
}

function stamp(resource: Resource, id: string, version: number, updated: number): Resource {
  const { resourceType, id: _, meta, ...rest } = resource;
  return { resourceType, id, meta: { ...meta, versionId: String(version), lastUpdated: new Date(updated).toISOString() }, ...rest };
}

function allowedId(id: string): string {
  if (!ID.test(id)) throw new StoreError("bad-id", "an id has 1 to 64 letters, digits, hyphens or dots", "id");
  return id;
}

function expectVersion(before: Current | undefined, expected: number | undefined, what: string): void {
  if (expected === undefined || before?.version === expected) return;
  throw new StoreError(
    "conflict",
    `${what} is at version ${before?.version ?? 0}, not at ${expected}. Read it again and repeat the change.`,
  );
}
