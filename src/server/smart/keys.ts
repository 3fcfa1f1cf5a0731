// The keys that sign what SMART apps are told about who signed in. Made once, kept sealed.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { JWK } from "jose";
import type { House } from "../house.ts";
import { own } from "../tables.ts";

const KIND = "SigningKey";

export async function signingKeys({ store, seal }: Pick<House, "store" | "seal">): Promise<readonly JWK[]> {
  const rows = await own(store).selectFrom("oauth").select("json").where("kind", "=", KIND).execute();
  if (rows.length > 0) return rows.map(({ json }) => JSON.parse(seal.open(json)) as JWK);
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  const jwk = { ...key, kid: randomUUID(), use: "sig", alg: "RS256" };
  // Two servers on one database may come here at once: one key wins, and both use it.
  const row = { kind: KIND, id: "1", json: seal.close(JSON.stringify(jwk)), expires: null, grant_id: null, uid: null, used: null };
  await own(store)
    .insertInto("oauth")
    .values(row)
    .onConflict((same) => same.columns(["kind", "id"]).doUpdateSet({ json: sql.ref("oauth.json") }))
    .execute();
  return signingKeys({ store, seal });
}
