// A full disk, a lost connection, a folder that cannot be written: it is said in words, nothing acknowledged is lost, and it goes on.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { StoreError, type StoreFault } from "../../src/store/errors.ts";
import { openStore } from "../../src/store/store.ts";
import { disagreements } from "../../src/store/verify.ts";
import { newFolder, theCluster } from "./engines.ts";

const refused = (fault: StoreFault, said: RegExp) => (error: unknown) =>
  error instanceof StoreError && error.fault === fault && said.test(error.message);

test("a full disk refuses the write, keeps what was acknowledged, and takes the next when there is room", async (t) => {
  const store = await (await newFolder(t)).open();
  await store.update({ resourceType: "Patient", id: "kept" });
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql`pragma max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(store.db);
  const large = { resourceType: "Patient", id: "large", name: [{ family: "x".repeat(200_000) }] };
  await assert.rejects(store.update(large), refused("unavailable", /the disk is full; nothing was written/));
  assert.equal(await store.read("Patient", "large"), undefined);
  assert.equal((await store.read("Patient", "kept"))?.version, 1);
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  assert.equal((await store.update(large)).version, 1);
  assert.deepEqual(await disagreements(store), []);
});

test("a connection that the database cuts is made again, and what was acknowledged is there", async (t) => {
  const cluster = await theCluster();
  if (typeof cluster === "string") return t.skip(cluster);
  const databaseUrl = await cluster.newDatabase();
  const store = await openStore({ databaseUrl });
  t.after(() => store.close());
  await store.update({ resourceType: "Patient", id: "kept" });
  const cut = store.transaction(async (inside) => {
    await inside.update({ resourceType: "Patient", id: "lost" });
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(inside.db);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(store.reads);
    await inside.update({ resourceType: "Patient", id: "lost too" });
  });
  await assert.rejects(cut, refused("unavailable", /cannot be reached|connection lost/));
  assert.equal(await store.read("Patient", "lost"), undefined);
  assert.equal((await store.read("Patient", "kept"))?.version, 1);
  assert.equal((await store.update({ resourceType: "Patient", id: "kept" })).version, 2);
});

test("a database that is not there is said not to be, without its password", async () => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve)); // now nobody listens there
  await assert.rejects(
    openStore({ databaseUrl: `postgres://u:secret@127.0.0.1:${port}/x` }),
    (error) => refused("unavailable", /EKBOM_DATABASE_URL cannot be used \(ECONNREFUSED\)/)(error) && !String(error).includes("secret"),
  );
});

test("a damaged database is refused in words", async (t) => {
  const { where } = await newFolder(t);
  if (!("folder" in where)) return;
  writeFileSync(join(where.folder, "ekbom.sqlite"), "this is no database, though it is long enough to be looked at".repeat(100));
  await assert.rejects(openStore(where), refused("unavailable", /no database|damaged/));
});

test("the folder of a killed process can be opened at once, and that of a living one cannot", async (t) => {
  const { where } = await newFolder(t);
  const child = spawn(process.execPath, [fileURLToPath(new URL("crash/writer.ts", import.meta.url)), JSON.stringify(where), "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await assert.rejects(openStore(where), refused("locked", new RegExp(`in use by process ${child.pid} since`)));
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  await (await openStore(where)).close();
});
