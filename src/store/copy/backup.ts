// A backup: one SQLite file with every table of the store, taken while it is in use. From PostgreSQL it is the same file, so that a
// backup of either engine can be restored into either.
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Kysely, sql } from "kysely";
import { StoreError } from "../errors.ts";
import { DATABASE, openSqlite } from "../sqlite/open.ts";
import { openStore, type Store, type Where } from "../store.ts";
import { insertRows, rowsOf, tableNames } from "./tables.ts";

export interface Counted {
  readonly resources: number;
  readonly versions: number;
}

/** Writes `file`, which must not be there yet; it appears whole or not at all. */
export async function backup(where: Where, file: string): Promise<Counted> {
  const target = resolve(file);
  if (existsSync(target)) throw new StoreError("exists", `${file} is already there and is not written over. Name a new file.`);
  const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const staged = join(staging, DATABASE);
    if ("folder" in where) {
      await openStore(where, { readOnly: true }).then((store) => store.close()); // says in words what is wrong with the folder
      vacuumInto(join(where.folder, DATABASE), staged);
    } else await copyOut(where, staging);
    const counted = checked(staged);
    chmodSync(staged, 0o600);
    renameSync(staged, target);
    return counted;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The state of one moment, whatever is written meanwhile. */
function vacuumInto(from: string, to: string): void {
  const database = new DatabaseSync(from, { timeout: 30_000 });
  try {
    database.prepare("VACUUM INTO ?").run(to);
  } finally {
    database.close();
  }
}

async function copyOut(where: Where, folder: string): Promise<void> {
  const source = await openStore(where, { readOnly: true });
  const copy = await openSqlite(folder, {});
  try {
    await source.reads
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (from) => copy.transaction(({ db }) => copyTables({ db: from, engine: "postgres" }, db)));
  } finally {
    await source.close();
    await copy.close();
  }
}

/** Empties what stands in the tables of `to` and puts in what stands in those of `from`. */
export async function copyTables<F, T>(from: { readonly db: Kysely<F>; readonly engine: Store["engine"] }, to: Kysely<T>): Promise<void> {
  const known = new Set(await tableNames(to));
  for (const table of await tableNames(from.db)) {
    if (!known.has(table)) continue; // a table of nobody's: it is not the store's
    await sql`delete from ${sql.table(table)}`.execute(to);
    for await (const rows of rowsOf(from.db, from.engine, table)) await insertRows(to, table, rows);
  }
}

/** Whether the file is whole, and what it holds. */
export function checked(file: string): Counted {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const [found] = database.prepare("PRAGMA integrity_check").all();
    if (found?.["integrity_check"] !== "ok")
      throw new StoreError("unavailable", `${file} is damaged: ${String(found?.["integrity_check"])}`);
    const count = (table: string): number => Number(database?.prepare(`select count(*) as n from ${table}`).get()?.["n"]);
    return { resources: count("resource"), versions: count("resource_version") };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError("unavailable", `${file} is no backup of Ekbom`);
  } finally {
    database?.close();
  }
}
