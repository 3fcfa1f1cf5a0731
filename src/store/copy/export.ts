// Everything in its newest version as NDJSON, one file per type, as of one moment while the store is in use.
import { createWriteStream, mkdirSync, readdirSync, renameSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { StoreError } from "../errors.ts";
import type { Store } from "../store.ts";

const AT_ONCE = 500;

/** How many resources of each type were written. `folder` must be empty or not there yet. */
export async function exportTo(store: Store, folder: string): Promise<ReadonlyMap<string, number>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0)
    throw new StoreError("exists", `${folder} is not empty, and nothing is written over. Name a new folder.`);
  const counts = new Map<string, number>();
  const begun = store.reads.transaction();
  await (store.engine === "postgres" ? begun.setIsolationLevel("repeatable read") : begun).execute(async (db) => {
    const types = await db.selectFrom("resource").select("type").where("deleted", "=", 0).distinct().orderBy("type").execute();
    for (const { type } of types) {
      const file = join(folder, `${type}.ndjson`);
      const out = createWriteStream(`${file}.part`, { mode: 0o600 });
      let [last, count] = [0, 0];
      for (;;) {
        const rows = await db
          .selectFrom("resource as r")
          .innerJoin("resource_version as v", (on) => on.onRef("v.key", "=", "r.key").onRef("v.version", "=", "r.version"))
          .select(["r.key", "v.json"])
          .where("r.type", "=", type)
          .where("r.deleted", "=", 0)
          .where("r.key", ">", last)
          .orderBy("r.key")
          .limit(AT_ONCE)
          .execute();
        const [final] = rows.slice(-1);
        if (final === undefined) break;
        [last, count] = [final.key, count + rows.length];
        if (!out.write(`${rows.map(({ json }) => json).join("\n")}\n`)) await once(out, "drain");
      }
      out.end();
      await once(out, "finish");
      renameSync(`${file}.part`, file); // a file with its own name is complete
      counts.set(type, count);
    }
  });
  return counts;
}
