// Where oidc-provider keeps its codes, tokens and grants: in our database, by hashes of their ids. Clients come from their own table.
import { hash } from "node:crypto";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { own } from "../tables.ts";
import type { House } from "../house.ts";
import { clientMetadata } from "./clients.ts";

/** What somebody who has it could use is looked up by its hash alone. */
const keyOf = (id: string): string => hash("sha256", id);

export function adapterFor(house: House): (kind: string) => Adapter {
  const db = own(house.store);
  const now = (): number => house.now().getTime();
  return (kind) => {
    const row = (id: string) => db.selectFrom("oauth").selectAll().where("kind", "=", kind).where("id", "=", keyOf(id)).executeTakeFirst();
    return {
      async upsert(id, payload, expiresIn) {
        const expires = expiresIn === undefined ? null : now() + expiresIn * 1000;
        const values = {
          kind,
          id: keyOf(id),
          json: house.seal.close(JSON.stringify(payload)),
          expires,
          grant_id: payload.grantId === undefined ? null : keyOf(payload.grantId),
          uid: payload.uid ?? null,
          used: null,
        };
        await db.deleteFrom("oauth").where("expires", "<=", now()).execute();
        await db
          .insertInto("oauth")
          .values(values)
          .onConflict((same) =>
            same.columns(["kind", "id"]).doUpdateSet({ json: values.json, expires, grant_id: values.grant_id, uid: values.uid }),
          )
          .execute();
      },
      async find(id) {
        if (kind === "Client") return clientMetadata(house.store, id);
        return payloadOf(await row(id));
      },
      async findByUid(uid) {
        return payloadOf(await db.selectFrom("oauth").selectAll().where("kind", "=", kind).where("uid", "=", uid).executeTakeFirst());
      },
      async findByUserCode() {
        return undefined; // no device flow here
      },
      async consume(id) {
        await db
          .updateTable("oauth")
          .set({ used: Math.floor(now() / 1000) })
          .where("kind", "=", kind)
          .where("id", "=", keyOf(id))
          .execute();
      },
      async destroy(id) {
        await db.deleteFrom("oauth").where("kind", "=", kind).where("id", "=", keyOf(id)).execute();
      },
      async revokeByGrantId(grantId) {
        await db.deleteFrom("oauth").where("grant_id", "=", keyOf(grantId)).execute();
      },
    };
  };

  function payloadOf(found: { json: string; expires: number | null; used: number | null } | undefined): AdapterPayload | undefined {
    if (found === undefined || (found.expires !== null && Number(found.expires) <= now())) return undefined;
    const payload = JSON.parse(house.seal.open(found.json)) as AdapterPayload;
    return found.used === null ? payload : { ...payload, consumed: Number(found.used) };
  }
}
