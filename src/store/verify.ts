// Whether the store agrees with itself: versions without a gap, the newest as the row says, and an index that is what the resource says.
import type { Version } from "./resource.ts";
import { parse } from "./resource.ts";
import { rowsOf } from "./rows/rows.ts";
import type { Store } from "./store.ts";

const TABLES = ["token", "reference", "date", "quantity", "string"] as const;
const AT_ONCE = 200;

/**
 * A line for each disagreement, by reference and without any content; none when all is well. With `after`, only of resources that
 * were first written behind that key.
 */
export async function disagreements(store: Store, after = 0): Promise<readonly string[]> {
  const found: string[] = [];
  let last = after;
  for (;;) {
    const some = await store.reads.selectFrom("resource").selectAll().where("key", ">", last).orderBy("key").limit(AT_ONCE).execute();
    const [final] = some.slice(-1);
    if (final === undefined) return found;
    last = final.key;
    for (const { key, type, id, version, deleted } of some) {
      const what = `${type}/${id}`;
      const numbers = await store.reads
        .selectFrom("resource_version")
        .select(["version", "deleted"])
        .where("key", "=", key)
        .orderBy("version")
        .execute();
      if (numbers.some((one, index) => one.version !== index + 1)) found.push(`${what}: its versions have a gap`);
      if (numbers.at(-1)?.version !== version || numbers.at(-1)?.deleted !== deleted)
        found.push(`${what}: its newest version is not the one it names`);
      const newest = await store.read(type, id);
      found.push(...(await indexFaults(store, key, newest)).map((table) => `${what}: the index ${table} is not what the resource says`));
    }
  }
}

async function indexFaults(store: Store, key: number, newest: Version | undefined): Promise<readonly string[]> {
  const expected = newest === undefined || newest.deleted ? undefined : rowsOf(parse(newest));
  const wrong: string[] = [];
  for (const table of TABLES) {
    const rows = await store.reads.selectFrom(table).selectAll().where("key", "=", key).execute();
    if (!same(rows.map(withoutKey), expected?.[table] ?? [])) wrong.push(table);
  }
  const patients = await store.reads.selectFrom("compartment").select("patient").where("key", "=", key).orderBy("patient").execute();
  if (
    !same(
      patients.map(({ patient }) => patient),
      expected?.patients ?? [],
    )
  )
    wrong.push("compartment");
  return wrong;
}

const withoutKey = (row: object): object => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "key"));

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  JSON.stringify(a.map(sorted).toSorted()) === JSON.stringify(b.map(sorted).toSorted());

const sorted = (row: unknown): string =>
  JSON.stringify(typeof row === "object" && row !== null ? Object.entries(row).toSorted(([x], [y]) => (x < y ? -1 : 1)) : row);
