// Every schema that was ever released is opened by today's program, with all that was in it. Forward only; a later one is left alone.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import pg from "pg";
import { changes } from "../../src/store/migrations/migrations.ts";
import { seenBy } from "../../src/store/migrate.ts";
import { parse } from "../../src/store/resource.ts";
import { openStore, type Where } from "../../src/store/store.ts";
import { disagreements } from "../../src/store/verify.ts";
import { newFolder, onBoth, theCluster } from "./engines.ts";

for (const file of globSync("test/store/released/*.sql"))
  test(`a database of ${basename(file)} is brought up to date, and nothing in it is lost`, async (t) => {
    let where: Where;
    const script = readFileSync(file, "utf8");
    if (file.endsWith(".sqlite.sql")) {
      const ground = await newFolder(t);
      where = ground.where;
      const database = new DatabaseSync(join("folder" in where ? where.folder : "", "ekbom.sqlite"));
      database.exec(script);
      database.close();
    } else {
      const cluster = await theCluster();
      if (typeof cluster === "string") return t.skip(cluster);
      where = { databaseUrl: await cluster.newDatabase() };
      const client = new pg.Client(where.databaseUrl);
      await client.connect();
      await client.query(script);
      await client.end();
    }
    const store = await openStore(where);
    t.after(() => store.close());
    assert.deepEqual(await seenBy(store.reads), Object.keys(changes).toSorted());
    assert.deepEqual(
      (await store.history("Patient", "asa")).map(({ version }) => version),
      [2, 1],
    );
    assert.equal((await store.read("Patient", "gone"))?.deleted, true);
    const asa = await store.read("Patient", "asa");
    assert.ok(asa !== undefined);
    assert.deepEqual(parse(asa)["name"], [{ family: "Ångström", given: ["Åsa 'A' \\ \u{1F634}"] }]);
    assert.deepEqual(
      (
        await store.search({
          type: "Observation",
          where: [
            ["patient", "asa"],
            ["value-quantity", "20||ug/L"],
          ],
          count: 5,
        })
      ).matches.map(({ id }) => id),
      ["o"],
    );
    assert.deepEqual(await disagreements(store), []);
    assert.equal((await store.create({ resourceType: "Patient" })).version, 1);
  });

test("there is a dump of every schema, for both engines", () => {
  const files = globSync("test/store/released/*.sql").map((file) => basename(file));
  assert.ok(files.includes("0001.sqlite.sql") && files.includes("0001.postgres.sql"), files.join());
});

onBoth("a database of a later version is not touched, and said to be one", async ({ open, where }) => {
  const store = await open();
  await store.db
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto("kysely_migration")
    .values({ name: "9999-tomorrow", timestamp: "x" })
    .execute();
  await store.close();
  await assert.rejects(openStore(where), /written by a later Ekbom \(it knows 9999-tomorrow\)\. Nothing was changed/);
});

onBoth("opening twice changes nothing the second time", async ({ open, where }) => {
  const first = await open();
  const before = await seenBy(first.reads);
  await first.close();
  const again = await openStore(where);
  assert.deepEqual(await seenBy(again.reads), before);
  await again.close();
});
