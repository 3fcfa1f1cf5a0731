// A backup back into an empty place: checked, brought up to date, and only then put where it belongs.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { StoreError } from "../errors.ts";
import { DATABASE, openSqlite } from "../sqlite/open.ts";
import { lockFolder } from "../sqlite/lock.ts";
import { openStore, type Where } from "../store.ts";
import { checked, copyTables, type Counted } from "./backup.ts";

/** Refuses a place that holds records: nothing is ever written over. */
export async function restore(file: string, where: Where): Promise<Counted> {
  if (!existsSync(file)) throw new StoreError("unavailable", `there is no file ${file}`);
  const counted = checked(file);
  if ("folder" in where) await intoFolder(file, where.folder);
  else await intoPostgres(file, where);
  return counted;
}

async function intoFolder(file: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder, new Date());
  const staging = mkdtempSync(join(folder, ".restore-"));
  try {
    const target = join(folder, DATABASE);
    if (existsSync(target))
      throw new StoreError("exists", `${folder} already holds records. Restore into a new folder, or move ${DATABASE} away first.`);
    await upToDate(file, staging);
    renameSync(join(staging, DATABASE), target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    lock.release();
  }
}

async function intoPostgres(file: string, where: Where): Promise<void> {
  const staging = mkdtempSync(join(tmpdir(), "ekbom-restore-"));
  try {
    await upToDate(file, staging);
    const [from, to] = [await openSqlite(staging, { readOnly: true }), await openStore(where)];
    try {
      await to.transaction(async ({ db }) => {
        if ((await db.selectFrom("resource").select("key").limit(1).execute()).length > 0)
          throw new StoreError("exists", "this database already holds records. Restore into an empty one.");
        await copyTables({ db: from.reads, engine: "sqlite" }, db);
        // the counter of new keys goes on behind those that came with the backup
        await sql`select setval(pg_get_serial_sequence('resource', 'key'), (select coalesce(max(key), 0) + 1 from resource), false)`.execute(
          db,
        );
      });
    } finally {
      await from.close();
      await to.close();
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** A copy with the schema of today. */
async function upToDate(file: string, staging: string): Promise<void> {
  copyFileSync(file, join(staging, DATABASE));
  await (await openSqlite(staging, {})).close();
}
