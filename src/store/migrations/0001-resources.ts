// Schema 1: resources, their versions, and the index of what can be searched.
import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Engine } from "../tables.ts";

type Table = CreateTableBuilder<string, string>;

export async function resources(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const whole = engine === "sqlite" ? "integer" : "bigint";
  const real = engine === "sqlite" ? "real" : "double precision";
  // compared by bytes on both engines, whatever the language of the database
  const words = engine === "sqlite" ? sql`text` : sql`text collate "C"`;

  await db.schema
    .createTable("resource")
    .addColumn("key", engine === "sqlite" ? "integer" : "bigserial", (column) =>
      engine === "sqlite" ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn("type", words, (column) => column.notNull())
    .addColumn("id", words, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("updated", whole, (column) => column.notNull())
    .addColumn("deleted", "integer", (column) => column.notNull())
    .addUniqueConstraint("resource_type_id", ["type", "id"])
    .execute();
  await db.schema.createIndex("resource_listed").on("resource").columns(["type", "deleted", "key"]).execute();
  await db.schema.createIndex("resource_updated").on("resource").columns(["type", "updated"]).execute();

  await db.schema
    .createTable("resource_version")
    .addColumn("key", whole, (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("updated", whole, (column) => column.notNull())
    .addColumn("deleted", "integer", (column) => column.notNull())
    .addColumn("patients", "text", (column) => column.notNull())
    .addColumn("json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("resource_version_key", ["key", "version"])
    .execute();

  const index = async (name: string, columns: (table: Table) => Table, searched: readonly string[]): Promise<void> => {
    const table = db.schema
      .createTable(name)
      .addColumn("key", whole, (column) => column.notNull())
      .addColumn("param", words, (column) => column.notNull());
    await columns(table as unknown as Table).execute(); // the builder's type counts the columns by name; the columns differ by table
    await db.schema.createIndex(`${name}_key`).on(name).columns(["key"]).execute();
    await db.schema
      .createIndex(`${name}_searched`)
      .on(name)
      .columns(["param", ...searched, "key"])
      .execute();
  };
  const text = (table: Table, ...names: string[]): Table =>
    names.reduce((so, name) => so.addColumn(name, words, (column) => column.notNull()), table);

  await index("token", (table) => text(table, "system", "code"), ["code", "system"]);
  await index("reference", (table) => text(table, "target_type", "target"), ["target", "target_type"]);
  await index("string", (table) => text(table, "folded", "text"), ["folded"]);
  await index(
    "date",
    (table) => table.addColumn("low", whole, (column) => column.notNull()).addColumn("high", whole, (column) => column.notNull()),
    ["low", "high"],
  );
  const reals = (table: Table, ...names: string[]): Table =>
    names.reduce((so, name) => so.addColumn(name, real, (column) => column.notNull()), table);
  await index("quantity", (table) => reals(text(table, "system", "code", "base"), "low", "high", "base_low", "base_high"), [
    "base",
    "base_low",
  ]);

  await text(
    db.schema.createTable("compartment").addColumn("key", whole, (column) => column.notNull()) as unknown as Table,
    "patient",
    "type",
  )
    .addPrimaryKeyConstraint("compartment_row", ["patient", "type", "key"] as never)
    .execute();
  await db.schema.createIndex("compartment_key").on("compartment").columns(["key"]).execute();
}
