// FHIR from the terminal: a Bundle for every person, and the knowledge as files.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { knowledgeVersion } from "../../src/knowledge/version.ts";
import { ekbom, folder, person } from "./run.ts";

const file = folder();
const iron = file("iron.json", JSON.stringify(person({ age: 49, sex: "female", ferritin: 40 })));

interface Bundle {
  readonly resourceType: string;
  readonly entry: readonly { readonly resource: { readonly resourceType: string; readonly subject?: unknown } }[];
}

test("ekbom assess --fhir: one Bundle on one line, the same bytes every time", async () => {
  const [a, b] = await Promise.all([ekbom(["assess", iron, "--fhir"]), ekbom(["assess", iron, "--fhir"])]);
  assert.deepEqual([a.code, a.err], [0, ""]);
  assert.equal(a.out, b.out);
  assert.equal(a.out.split("\n").length, 2);
  const bundle = JSON.parse(a.out) as Bundle;
  assert.equal(bundle.resourceType, "Bundle");
  assert.equal(bundle.entry[0]?.resource.resourceType, "ClinicalImpression");
});

test("ekbom assess --fhir: a person of a FHIR record is called by the id of the record", async () => {
  const { out } = await ekbom(["assess", "test/golden/ecqm-cms2.json", "--today", "2026-07-01", "--fhir"]);
  const [first] = (JSON.parse(out) as Bundle).entry;
  assert.match(JSON.stringify(first?.resource.subject), /^\{"reference":"Patient\/[\w-]+"\}$/);
});

for (const [args, says] of [
  [["assess", iron, "--fhir", "--json"], /--fhir is a form of its own/],
  [["assess", iron, "--fhir", "--explain", "iron-deficiency"], /--fhir is a form of its own/],
  [["knowledge", "FILE"], /knowledge takes no FILE/],
  [["knowledge", "--fhir", iron], /iron\.json cannot be written \(EEXIST\)/],
] as const)
  test(`ekbom ${args.join(" ").replaceAll(iron, "FILE")}: refused`, async () => {
    const { code, out, err } = await ekbom(args);
    assert.deepEqual([code, out], [64, ""]);
    assert.match(err, says);
  });

test("ekbom knowledge: the version; with --fhir a file for every resource", async () => {
  assert.equal((await ekbom(["knowledge"])).out, `${knowledgeVersion.version} ${knowledgeVersion.digest}\n`);
  const place = mkdtempSync(join(tmpdir(), "ekbom-knowledge-"));
  try {
    const to = join(place, "new", "folder");
    const { code, out, err } = await ekbom(["knowledge", "--fhir", to]);
    assert.deepEqual([code, err], [0, ""]);
    const names = readdirSync(to);
    assert.ok(out.startsWith(`${names.length} resources of knowledge ${knowledgeVersion.version}`));
    for (const name of names) {
      const { resourceType, id } = JSON.parse(readFileSync(join(to, name), "utf8")) as { resourceType: string; id: string };
      assert.equal(name, `${resourceType}-${id}.json`);
    }
    assert.ok(existsSync(join(to, "PlanDefinition-restless-legs.json")));
  } finally {
    rmSync(place, { recursive: true });
  }
});
