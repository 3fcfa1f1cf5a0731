// The commands that move records, as processes of their own, with public records.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { links } from "../../src/server/audit/read.ts";
import { openStore } from "../../src/store/store.ts";
import { disagreements } from "../../src/store/verify.ts";
import { ekbom, trace } from "./run.ts";

function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "ekbom-data-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("records are imported, again without a change, backed up, restored and exported", async (t) => {
  const folder = scratch(t);
  const at = (name: string) => join(folder, name);
  const first = await ekbom(["import", "test/golden", "--data", at("data")]);
  assert.equal(first.out, "105 new, 0 changed, 0 unchanged, 1 not taken\n", first.err);
  assert.match(first.err, /ecqm-cms2\.json\.entry\[0\]\.resource: Patient\.extension: found an empty list/);
  assert.equal(first.code, 65);
  assert.equal((await ekbom(["import", "test/golden", "--data", at("data")])).out, "0 new, 0 changed, 105 unchanged, 1 not taken\n");
  assert.equal(
    (await ekbom(["import", "test/golden/ecqm-cms2.json", "--no-validation", "--data", at("data")])).out,
    "1 new, 0 changed, 3 unchanged, 0 not taken\n",
  );

  assert.match((await ekbom(["backup", at("copy"), "--data", at("data")])).out, /106 resources in 106 versions/);
  assert.equal(statSync(at("copy")).mode & 0o077, 0);
  assert.equal((await ekbom(["restore", at("copy"), "--data", at("again")])).out, "restored 106 resources in 106 versions\n");
  const [one, other] = [await openStore({ folder: at("data") }, { readOnly: true }), await openStore({ folder: at("again") })];
  t.after(() => Promise.all([one.close(), other.close()]));
  const versions = async (store: typeof one) =>
    (await store.reads.selectFrom("resource_version").selectAll().orderBy("key").execute()).map((row) => JSON.stringify(row));
  assert.deepEqual(await versions(other), await versions(one));
  assert.deepEqual(await disagreements(other), []);
  const said: string[] = [];
  for await (const { json } of links(one)) {
    const { subtype, agent } = JSON.parse(json);
    said.push(`${agent[0].who.identifier.value}: ${subtype[0].code}`);
  }
  assert.deepEqual(
    said,
    ["import", "import", "import", "backup"].map((what) => `command line: ${what}`),
  );

  const exported = await ekbom(["export", at("out"), "--data", at("again")]); // while it is open
  assert.deepEqual([exported.code, exported.err], [0, ""]);
  assert.match((await ekbom(["audit", "verify", "--data", at("again")])).out, /whole: 4 events/); // with the export, written beside the open store
  assert.ok(readdirSync(at("out")).includes("Patient.ndjson"));
  assert.deepEqual(
    (await ekbom(["import", at("out"), "--no-validation", "--data", at("third")])).out,
    "106 new, 0 changed, 0 unchanged, 0 not taken\n",
  );
});

test("types that are not kept are counted by type, and are no fault of the input", async (t) => {
  const input = ["Binary", "Binary", "Spaceship", "Patient"].map((resourceType) => JSON.stringify({ resourceType })).join("\n");
  const { code, out, err } = await ekbom(["import", "-", "--data", scratch(t)], { input });
  assert.deepEqual([code, err], [0, ""]);
  assert.equal(
    out,
    "1 new, 0 changed, 0 unchanged, 0 not taken\nBinary: 2 left out, this type is not kept here\nSpaceship: 1 left out, this type is not kept here\n",
  );
});

const refused: readonly [name: string, args: (folder: string) => readonly string[], code: number, said: RegExp][] = [
  ["backup of nothing", (f) => ["backup", join(f, "b"), "--data", join(f, "none")], 65, /there is no ekbom\.sqlite in/],
  ["backup into nowhere", (f) => ["backup", join(f, "no", "b"), "--data", join(f, "data")], 65, /cannot be used \(ENOENT\)/],
  ["restore of no file", (f) => ["restore", join(f, "b"), "--data", join(f, "new")], 65, /there is no file/],
  ["restore over records", (f) => ["restore", join(f, "copy"), "--data", join(f, "data")], 65, /already holds records/],
  ["import of no file", (f) => ["import", join(f, "none.json"), "--data", join(f, "data")], 65, /none\.json cannot be used \(ENOENT\)/],
  ["export of nothing", (f) => ["export", join(f, "out"), "--data", join(f, "none")], 65, /there is no ekbom\.sqlite in/],
  ["no file named", () => ["backup"], 64, /takes one FILE/],
  ["two files named", () => ["restore", "a", "b"], 64, /takes one FILE/],
  ["an option that is none", () => ["export", "x", "--all"], 64, /--all/],
];
test("what cannot be done is said in words, and nothing is changed", async (t) => {
  const folder = scratch(t);
  await ekbom(["import", "-", "--data", join(folder, "data")], { input: '{"resourceType":"Patient","id":"p"}' });
  await ekbom(["backup", join(folder, "copy"), "--data", join(folder, "data")]);
  for (const [name, args, code, said] of refused) {
    const run = await ekbom(args(folder));
    assert.equal(run.code, code, `${name}: ${run.err}`);
    assert.match(run.err, said, name);
    assert.doesNotMatch(run.err, trace, name);
  }
  assert.ok(!existsSync(join(folder, "none")));
  assert.ok(!existsSync(join(folder, "out")));
});

test("a folder in use is left alone, and the process that uses it is named", async (t) => {
  const folder = scratch(t);
  const store = await openStore({ folder });
  t.after(() => store.close());
  const run = await ekbom(["import", "-", "--data", folder], { input: '{"resourceType":"Patient"}' });
  assert.equal(run.code, 65);
  assert.match(run.err, new RegExp(`in use by process ${process.pid} since`));
});
