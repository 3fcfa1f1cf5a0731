// A store in a folder: ekbom.sqlite with write-ahead log, and every acknowledged write on the disk.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { StoreError } from "../errors.ts";
import { toStoreError } from "../faults.ts";
import { migrate, seenBy } from "../migrate.ts";
import { sqlStore } from "../sql-store.ts";
import type { OpenOptions, Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { sqliteDialect } from "./dialect.ts";
import { lockFolder } from "./lock.ts";

export const DATABASE = "ekbom.sqlite";

export async function openSqlite(
  folder: string,
  { now = () => new Date(), readOnly = false, beside = false }: OpenOptions,
): Promise<Store> {
  const file = join(folder, DATABASE);
  if ((readOnly || beside) && !existsSync(file)) throw new StoreError("unavailable", `there is no ${DATABASE} in ${folder}`);
  const lock = readOnly || beside ? undefined : lockFolder(folder, now());
  const databases: DatabaseSync[] = [];
  try {
    // Two connections: whoever reads sees the last committed state and never waits for a transaction under way.
    for (const onlyReads of [readOnly, true]) databases.push(connect(file, onlyReads));
    const [writer, reader] = databases.map((database) => new Kysely<Tables>({ dialect: sqliteDialect(database) }));
    if (writer === undefined || reader === undefined) throw new Error("a connection is missing");
    if (readOnly && (await seenBy(writer)).length === 0) throw new StoreError("unavailable", `${file} holds no records of Ekbom`);
    if (!readOnly && !beside) await migrate(writer, "sqlite");
    return sqlStore({
      engine: "sqlite",
      writer,
      reader,
      now,
      close: async () => {
        for (const one of [reader, writer]) await one.destroy();
        for (const one of databases) if (one.isOpen) one.close(); // Kysely closes only what it has used
        lock?.release();
      },
    });
  } catch (error) {
    for (const one of databases) if (one.isOpen) one.close();
    lock?.release();
    throw toStoreError(error);
  }
}

function connect(file: string, onlyReads: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000");
  if (onlyReads) database.exec("PRAGMA query_only = ON");
  return database;
}
