// A store in PostgreSQL, for several servers at once.
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { StoreError } from "../errors.ts";
import { migrate } from "../migrate.ts";
import { sqlStore } from "../sql-store.ts";
import type { OpenOptions, Store } from "../store.ts";
import type { Tables } from "../tables.ts";

const INT8 = 20;

export async function openPostgres(databaseUrl: string, { now = () => new Date(), readOnly = false }: OpenOptions): Promise<Store> {
  // Reads have connections of their own: a transaction that reads beside itself must not wait for one that waits for it.
  const [writer, reader] = [connect(databaseUrl, readOnly), connect(databaseUrl, true)];
  const close = async (): Promise<void> => {
    for (const one of [writer, reader]) await one.destroy();
  };
  try {
    const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(writer);
    const [encoding] = rows.map(({ server_encoding }) => server_encoding);
    if (encoding !== "UTF8")
      throw new StoreError("unavailable", `the database keeps text as ${encoding}; it must be made with ENCODING 'UTF8'`);
    if (!readOnly) await migrate(writer, "postgres");
    return sqlStore({ engine: "postgres", writer, reader, now, close });
  } catch (error) {
    await close();
    if (error instanceof StoreError) throw error;
    const why = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new StoreError(
      "unavailable",
      `the database at EKBOM_DATABASE_URL cannot be used (${why}). Is it running, and may this user create tables?`,
    );
  }
}

function connect(databaseUrl: string, onlyReads: boolean): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // keys and milliseconds stay far below 2^53: as numbers they are the same on both engines
    types: { getTypeParser: (oid, format) => (Number(oid) === INT8 ? Number : pg.types.getTypeParser(oid, format as "text")) },
    ...(onlyReads && { options: "-c default_transaction_read_only=on" }),
  });
  // a connection in use that breaks tells so twice: to its query, and as an event that would end the process if nobody listened
  pool.on("connect", (client) => client.on("error", () => {}));
  pool.on("error", () => {}); // an idle connection that breaks is replaced at the next use; whoever uses one gets the error itself
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
