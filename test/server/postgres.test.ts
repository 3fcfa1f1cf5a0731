// Two servers on one PostgreSQL: one session, one diary, one chain.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { ChainCheck } from "../../src/server/audit/chain.ts";
import { links } from "../../src/server/audit/read.ts";
import { parts } from "../../src/server/parts.ts";
import { signingKeys } from "../../src/server/smart/keys.ts";
import { theCluster } from "../store/engines.ts";
import { cookieOf, day, start } from "./start.ts";

describe("postgres: two servers", () => {
  test("share everything, lose nothing, number nothing twice", async (t) => {
    const cluster = await theCluster();
    if (typeof cluster === "string") return t.skip(cluster);
    const databaseUrl = await cluster.newDatabase();
    const settings = { databaseUrl, secretKey: "a key that both servers have been given" };
    const servers = [await start(settings, { more: parts }), await start(settings, { more: parts })] as const;
    const [one, other] = servers;
    try {
      const cookie = cookieOf(await one.ask(`/start?token=${one.launchTokens.lasting}`));
      const own = (n: number, path: string, how: object = {}, headers: object = {}) =>
        (servers[n % 2] ?? one).ask(path, { ...how, headers: { cookie, ...headers } });
      const person = randomUUID();
      const path = `/api/people/${person}`;
      assert.equal((await own(0, path, { method: "PUT", body: { label: "Me" } })).status, 201);
      assert.equal((await own(1, "/api/people")).json.people[0].label, "Me");

      const syncs = Array.from({ length: 12 }, (_, n) =>
        own(n, `${path}/diary/sync`, {
          method: "POST",
          body: { after: 0, revisions: Array.from({ length: 10 }, (__, i) => ({ id: randomUUID(), revision: `${n}-${i}`, entry: { i } })) },
        }),
      );
      assert.deepEqual(new Set((await Promise.all(syncs)).map(({ status }) => status)), new Set([200]));
      const { json } = await own(0, `${path}/diary`);
      assert.deepEqual([json.revisions.length, json.cursor], [120, 120]);

      const first = { "if-none-match": "*" };
      const puts = await Promise.all(
        Array.from({ length: 8 }, (_, n) => own(n, `${path}/record`, { method: "PUT", body: { record: { n } } }, first)),
      );
      assert.deepEqual(puts.map(({ status }) => status).toSorted(), [201, 412, 412, 412, 412, 412, 412, 412]);

      const share = { id: randomUUID(), sealed: "abc", expiresAt: "2026-11-23T00:00:00Z" };
      const made = (await own(0, `${path}/shares`, { method: "POST", body: share })).json;
      assert.equal((await other.ask(`/api${made.path}`)).status, 200);
      other.pass(2 * day);
      assert.equal((await other.ask(`/api${made.path}`)).status, 410);

      await own(
        0,
        `/fhir/R4/Patient/${person}`,
        { method: "PUT", body: { resourceType: "Patient", id: person } },
        { "content-type": "application/fhir+json" },
      );
      assert.equal((await own(1, `${path}/export`)).status, 200);
      const keys = await Promise.all(servers.map(({ house }) => signingKeys(house)));
      assert.deepEqual(keys[0], keys[1]);
      assert.equal((await one.ask("/oauth/jwks")).json.keys.length, 1);

      const check = new ChainCheck();
      for await (const link of links(one.store)) assert.equal(check.next(link), undefined);
      assert.equal(check.end.number, 19); // person, people, 12 syncs, diary, record, share, patient, export
      assert.deepEqual((await own(1, `${path}/erase`, { method: "POST", body: { confirm: person } })).json.erased, {
        recordVersions: 1,
        diaryRevisions: 120,
        shares: 1,
        resources: 1,
      });
    } finally {
      for (const server of servers) await server.close(); // before the cluster goes
    }
  });
});
