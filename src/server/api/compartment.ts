// A person's FHIR resources, as the store's compartment table knows them: to give out, and to erase with their history.
import type { Store, Transaction } from "../../store/store.ts";

/** The newest versions, without those that are deleted. */
export async function resourcesOf(store: Pick<Store, "db">, patient: string): Promise<readonly unknown[]> {
  const rows = await store.db
    .selectFrom("compartment")
    .innerJoin("resource", "resource.key", "compartment.key")
    .innerJoin("resource_version", (join) =>
      join.onRef("resource_version.key", "=", "resource.key").onRef("resource_version.version", "=", "resource.version"),
    )
    .select("resource_version.json")
    .where("compartment.patient", "=", patient)
    .where("resource.deleted", "=", 0)
    .orderBy("resource.key")
    .execute();
  return rows.map(({ json }) => JSON.parse(json) as unknown);
}

const INDEXES = ["token", "reference", "date", "quantity", "string", "compartment", "resource_version", "resource"] as const;

/** Deletes what is this person's alone, with every version that ever was. What also belongs to somebody else stays. */
export async function eraseResources({ db }: Pick<Transaction, "db">, patient: string): Promise<number> {
  const alone = JSON.stringify([patient]);
  const rows = await db.selectFrom("resource_version").select("key").distinct().where("patients", "=", alone).execute();
  const shared = await db
    .selectFrom("resource_version")
    .select("key")
    .distinct()
    .where("patients", "!=", alone)
    .where("patients", "like", `%"${patient}"%`)
    .execute();
  const keep = new Set(shared.map(({ key }) => Number(key)));
  const keys = rows.map(({ key }) => Number(key)).filter((key) => !keep.has(key));
  for (let i = 0; i < keys.length; i += 500)
    for (const table of INDEXES)
      await db
        .deleteFrom(table)
        .where("key", "in", keys.slice(i, i + 500))
        .execute();
  return keys.length;
}
