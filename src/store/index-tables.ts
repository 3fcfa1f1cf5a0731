// The rows of one resource in the index tables: the old ones out, the new ones in.
import type { Kysely } from "kysely";
import type { IndexRows } from "./rows/rows.ts";
import type { Tables } from "./tables.ts";

const named = ["token", "reference", "date", "quantity", "string"] as const;

/** Rows in one statement: far below what either engine takes as parameters. */
const AT_ONCE = 500;

export async function replaceIndex(db: Kysely<Tables>, key: number, type: string, rows: IndexRows, hadRows: boolean): Promise<void> {
  if (hadRows) for (const table of [...named, "compartment"] as const) await db.deleteFrom(table).where("key", "=", key).execute();
  for (const table of named)
    for (let from = 0; from < rows[table].length; from += AT_ONCE)
      // the rows of each list fit their own table; the compiler sees only a union of both
      await db
        .insertInto(table)
        .values(rows[table].slice(from, from + AT_ONCE).map((row) => ({ key, ...row })) as never)
        .execute();
  if (rows.patients.length > 0)
    await db
      .insertInto("compartment")
      .values(rows.patients.map((patient) => ({ key, patient, type })))
      .execute();
}
