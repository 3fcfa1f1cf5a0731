// Backup and restore, from either engine into either; export and import; each compared to the byte.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { backup } from "../../src/store/copy/backup.ts";
import { exportTo } from "../../src/store/copy/export.ts";
import { importInto, type Offered } from "../../src/store/copy/import.ts";
import { restore } from "../../src/store/copy/restore.ts";
import type { Resource, Version } from "../../src/store/resource.ts";
import { openStore, type Store, type Where } from "../../src/store/store.ts";
import { disagreements } from "../../src/store/verify.ts";
import { newFolder, onBoth, theCluster } from "./engines.ts";

const scratch = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), "ekbom-copy-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

async function fill(store: Store): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await store.update({
      resourceType: "Patient",
      id: `p${i}`,
      birthDate: `19${50 + i}`,
      name: [{ family: "Ö\u2028ß" }],
      identifier: [{ system: "s", value: `${i}` }],
    });
    await store.update({
      resourceType: "Observation",
      id: `o${i}`,
      status: "final",
      code: { text: "x" },
      subject: { reference: `Patient/p${i}` },
      valueQuantity: { value: i + 0.1, unit: "g" },
    });
    if (i % 3 === 0) await store.update({ resourceType: "Patient", id: `p${i}`, active: true });
    if (i % 5 === 0) await store.delete("Observation", `o${i}`);
  }
}

/** Every version of everything, in one text. */
async function all(store: Store): Promise<string> {
  const versions: Version[] = [];
  for (let i = 0; i < 30; i++)
    for (const [type, id] of [
      ["Patient", `p${i}`],
      ["Observation", `o${i}`],
    ] as const)
      versions.push(...(await store.history(type, id)));
  return versions.map((one) => JSON.stringify(one)).join("\n");
}

const elsewhere: readonly [name: string, place: (t: TestContext) => Promise<Where | string>][] = [
  ["a folder", async (t) => (await newFolder(t)).where],
  [
    "PostgreSQL",
    async () => {
      const cluster = await theCluster();
      return typeof cluster === "string" ? cluster : { databaseUrl: await cluster.newDatabase() };
    },
  ],
];

for (const [name, place] of elsewhere)
  onBoth(`a backup restored into ${name} is the same to the byte, history and index included`, async ({ open, where }, t) => {
    const store = await open();
    await fill(store);
    const file = join(scratch(t), "backup.ekbom");
    assert.deepEqual(await backup(where, file), { resources: 60, versions: 76 });
    const target = await place(t);
    if (typeof target === "string") return t.skip(target);
    await restore(file, target);
    const again = await openStore(target);
    t.after(() => again.close());
    assert.equal(await all(again), await all(store));
    assert.deepEqual(await disagreements(again), []);
    const search = (one: Store) => one.search({ type: "Patient", where: [["identifier", "s|7"]], count: 5 });
    assert.deepEqual(await search(again), await search(store));
    assert.equal((await again.create({ resourceType: "Patient" })).version, 1);
    await assert.rejects(restore(file, target), /already holds records|in use/);
  });

onBoth("a backup taken while others write is the state of one moment", async ({ open, where }, t) => {
  const store = await open();
  const writing = { on: true };
  const writer = (async () => {
    for (let i = 0; writing.on; i++)
      // always the two together: a backup must not hold one without the other
      await store.transaction(async (inside) => {
        await inside.update({ resourceType: "Patient", id: `a${i}` });
        await inside.update({ resourceType: "Patient", id: `b${i}` });
      });
  })();
  try {
    for (let i = 0; i < 3; i++) {
      const file = join(scratch(t), `b${i}`);
      const { resources } = await backup(where, file);
      assert.equal(resources % 2, 0);
      const to = await newFolder(t);
      await restore(file, to.where);
      assert.deepEqual(await disagreements(await to.open()), []);
    }
  } finally {
    writing.on = false;
    await writer;
  }
});

test("a backup is never written over anything, and a file that is none is refused", async (t) => {
  const { where, open } = await newFolder(t);
  await open();
  const folder = scratch(t);
  const file = join(folder, "taken");
  writeFileSync(file, "mine");
  await assert.rejects(backup(where, file), /already there/);
  assert.equal(readFileSync(file, "utf8"), "mine");
  await assert.rejects(restore(file, (await newFolder(t)).where), /no backup of Ekbom/);
  await assert.rejects(restore(join(folder, "nothing"), where), /there is no file/);
  await assert.rejects(backup({ folder: join(folder, "empty") }, join(folder, "x")), /there is no/);
  assert.deepEqual(readdirSync(folder), ["taken"]);
});

onBoth("what is exported and imported again says the same, and importing twice changes nothing", async ({ open }, t) => {
  const store = await open();
  await fill(store);
  const folder = join(scratch(t), "out");
  assert.deepEqual(
    [...(await exportTo(store, folder))],
    [
      ["Observation", 24],
      ["Patient", 30],
    ],
  );
  await assert.rejects(exportTo(store, folder), /not empty/);
  const other = await (await newFolder(t)).open();
  const counts = await importInto(
    other,
    linesOf(folder),
    async () => undefined,
    () => {},
  );
  assert.deepEqual(counts, { taken: { new: 54, changed: 0, unchanged: 0 }, refused: 0, notKept: new Map() });
  for (let i = 0; i < 30; i++)
    assert.deepEqual(content(await other.read("Patient", `p${i}`)), content(await store.read("Patient", `p${i}`)));
  const again = await importInto(
    other,
    linesOf(folder),
    async () => undefined,
    () => {},
  );
  assert.deepEqual(again.taken, { new: 0, changed: 0, unchanged: 54 });
  assert.ok(!existsSync(join(folder, "Patient.ndjson.part")));
});

const content = (version: Version | undefined): unknown => {
  const { meta: _, ...rest } = JSON.parse(version?.json ?? "null") as Resource;
  return rest;
};

async function* linesOf(folder: string): AsyncGenerator<Offered> {
  for (const file of readdirSync(folder))
    for (const line of readFileSync(join(folder, file), "utf8").split("\n"))
      if (line !== "") yield { where: file, resource: JSON.parse(line) as Resource };
}
