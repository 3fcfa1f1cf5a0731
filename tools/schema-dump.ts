// Writes the SQL of today's schema with a few records, for both engines, into test/store/released/. Run once before a release; the
// files of released schemas are never written again. Usage: node tools/schema-dump.ts NUMBER
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { tableNames } from "../src/store/copy/tables.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { startCluster } from "../test/store/postgres.ts";

const [number = ""] = process.argv.slice(2);
if (!/^\d{4}$/.test(number)) throw new Error("usage: node tools/schema-dump.ts 0001");

async function fill(store: Store): Promise<void> {
  const patient = {
    resourceType: "Patient",
    id: "asa",
    birthDate: "1970-05-04",
    name: [{ family: "Ångström", given: ["Åsa 'A' \\ \u{1F634}"] }],
  };
  await store.update(patient);
  await store.update({ ...patient, active: true, identifier: [{ system: "urn:a", value: "1" }] });
  await store.update({
    resourceType: "Observation",
    id: "o",
    status: "final",
    code: { coding: [{ system: "http://loinc.org", code: "2276-4" }] },
    subject: { reference: "Patient/asa" },
    effectiveDateTime: "2026-03-01",
    valueQuantity: { value: 20, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
  });
  await store.update({ resourceType: "Patient", id: "gone" });
  await store.delete("Patient", "gone");
}

/** Tables and indexes as the engine itself tells them, then the rows. */
async function dump(store: Store): Promise<string> {
  const lines = store.engine === "sqlite" ? await sqliteSchema(store.reads) : await postgresSchema(store.reads);
  const internal = ["kysely_migration", "kysely_migration_lock"];
  for (const table of [...(await tableNames(store.reads)), ...internal]) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(store.reads);
    for (const row of rows)
      lines.push(
        `INSERT INTO "${table}" (${Object.keys(row)
          .map((name) => `"${name}"`)
          .join(", ")}) VALUES (${Object.values(row).map(literal).join(", ")});`,
      );
  }
  if (store.engine === "postgres") lines.push("SELECT setval('resource_key_seq', 1000);");
  return `${lines.join("\n")}\n`;
}

const literal = (value: unknown): string =>
  typeof value === "number" ? String(value) : value === null ? "NULL" : `'${String(value).replaceAll("'", "''")}'`;

async function sqliteSchema<T>(db: Kysely<T>): Promise<string[]> {
  const { rows } = await sql<{
    sql: string;
  }>`select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by type desc, name`.execute(db);
  return rows.map((row) => `${row.sql};`);
}

async function postgresSchema<T>(db: Kysely<T>): Promise<string[]> {
  const { rows: columns } = await sql<{
    table: string;
    column: string;
    type: string;
    collation: string | null;
    must: boolean;
    value: string | null;
  }>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, l.collname as collation, a.attnotnull as must,
      pg_get_expr(d.adbin, d.adrelid) as value
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      left join pg_collation l on l.oid = a.attcollation and l.collname = 'C'
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`.execute(db);
  const lines: string[] = [];
  for (const [table, some] of Object.entries(Object.groupBy(columns, (column) => column.table))) {
    const parts = (some ?? []).map(({ column, type, collation, must, value }) =>
      value?.startsWith("nextval")
        ? `"${column}" bigserial`
        : `"${column}" ${type}${collation === null ? "" : ' COLLATE "C"'}${value === null ? "" : ` DEFAULT ${value}`}${must ? " NOT NULL" : ""}`,
    );
    lines.push(`CREATE TABLE "${table}" (${parts.join(", ")});`);
  }
  const { rows: keys } = await sql<{ line: string }>`
    select format('ALTER TABLE %I ADD CONSTRAINT %I %s;', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype in ('p', 'u') order by 1`.execute(db);
  const { rows: indexes } = await sql<{ line: string }>`
    select indexdef || ';' as line from pg_indexes where schemaname = 'public'
      and indexname not in (select conname from pg_constraint) order by indexname`.execute(db);
  return [...lines, ...keys.map(({ line }) => line), ...indexes.map(({ line }) => line)];
}

const folder = mkdtempSync(join(tmpdir(), "ekbom-dump-"));
const cluster = await startCluster();
if (typeof cluster === "string") throw new Error(cluster);
for (const where of [{ folder }, { databaseUrl: await cluster.newDatabase() }]) {
  const store = await openStore(where, { now: () => new Date("2026-03-01T10:00:00.000Z") });
  await fill(store);
  const file = `test/store/released/${number}.${store.engine}.sql`;
  if (existsSync(file)) throw new Error(`${file} is there already`);
  writeFileSync(file, await dump(store));
  await store.close();
}
await cluster.stop();
rmSync(folder, { recursive: true });
