// All tables of a database but those of the migrations, as rows: what a backup copies, whoever the tables belong to.
import { type Kysely, sql } from "kysely";

export type Row = Readonly<Record<string, unknown>>;

const AT_ONCE = 500;

export async function tableNames<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ isView, name }) => !isView && !name.startsWith("sqlite_"))
    .map(({ name }) => name)
    .toSorted();
}

/** Rows of one table, some at a time, as they are at the beginning of the transaction that `db` is. */
export async function* rowsOf<T>(db: Kysely<T>, engine: "sqlite" | "postgres", table: string): AsyncGenerator<readonly Row[]> {
  if (engine === "postgres") {
    await sql`declare copied no scroll cursor for select * from ${sql.table(table)}`.execute(db);
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.raw(String(AT_ONCE))} from copied`.execute(db);
      if (rows.length === 0) break;
      yield rows;
    }
    await sql`close copied`.execute(db);
    return;
  }
  for (let last = -1; ; ) {
    const { rows } = await sql<Row & { _row: number }>`
      select *, rowid as _row from ${sql.table(table)} where rowid > ${last} order by rowid limit ${AT_ONCE}`.execute(db);
    const [final] = rows.slice(-1);
    if (final === undefined) break;
    last = final._row;
    yield rows.map(({ _row, ...row }) => row);
  }
}

/** In as many statements as the parameters of one allow. */
export async function insertRows<T>(db: Kysely<T>, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const several = Math.max(1, Math.floor(10_000 / columns.length));
  for (let from = 0; from < rows.length; from += several) {
    const values = rows.slice(from, from + several).map((row) => sql`(${sql.join(columns.map((column) => sql.val(row[column] ?? null)))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
      db,
    );
  }
}
