// Brings a database up to date, all of a change or nothing of it. A database of a later Ekbom is left alone.
import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { StoreError } from "./errors.ts";
import { changes } from "./migrations/migrations.ts";
import type { Engine } from "./tables.ts";

const TABLE = "kysely_migration";

export async function migrate<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  await refuseLater(db, engine);
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, { up: (inside) => change(inside, engine) }])),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The names of the changes that this database has seen; none when it is new. */
export async function seenBy<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === TABLE)) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

async function refuseLater<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  const unknown = (await seenBy(db)).filter((name) => !(name in changes));
  if (unknown.length > 0)
    throw new StoreError(
      "newer-schema",
      `this ${engine === "sqlite" ? "data folder" : "database"} was written by a later Ekbom (it knows ${unknown.join(", ")}). Nothing was changed. Use that version, or a newer one.`,
    );
}
