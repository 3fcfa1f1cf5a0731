// The knowledge as FHIR: valid, whole, cited, and the very tables whose digest every assessment names.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { knowledgeToFhir } from "../../src/fhir/out/knowledge/all.ts";
import { toFhir } from "../../src/fhir/out/assessment.ts";
import type { Resource } from "../../src/fhir/out/resource.ts";
import { systemOf } from "../../src/fhir/out/names.ts";
import { medicine } from "../../src/knowledge/medicine.ts";
import { sources } from "../../src/knowledge/sources.ts";
import { knowledgeVersion } from "../../src/knowledge/version.ts";
import { randomPeople, samples } from "./assessments.ts";
import { faultsIn } from "./valid.ts";

const all = knowledgeToFhir();
const one = (type: string): Resource => all.find(({ resourceType }) => resourceType === type) ?? assert.fail(type);

test("knowledge as FHIR: every resource is valid, and no two share a name", async () => {
  for (const resource of all) assert.deepEqual(await faultsIn(resource), [], resource.id);
  assert.equal(new Set(all.map(({ url }) => url)).size, all.length);
});

test("knowledge as FHIR: the Library holds the tables, and their digest is the one that assessments name", () => {
  const parts = one("Library")["content"] as { data: string }[]; // ours
  const json = Buffer.concat(parts.map(({ data }) => Buffer.from(data, "base64"))).toString();
  assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(medicine)));
  assert.equal(`sha256-${createHash("sha256").update(json).digest("hex")}`, knowledgeVersion.digest);
});

test("knowledge as FHIR: every source is cited, and every rule is an action with its citations", () => {
  const plan = one("PlanDefinition") as unknown as {
    relatedArtifact: { label: string }[];
    action: { title: string; action: { code: { coding: { code: string }[] }[]; documentation?: { label: string }[] }[] }[];
  }; // ours
  assert.deepEqual(plan.relatedArtifact.map(({ label }) => label).toSorted(), Object.keys(sources).toSorted());
  const actions = plan.action.flatMap((group) => group.action);
  const { alarms, reasons, tests, treatments, mimics, readings, followUps, referrals } = medicine;
  for (const rules of [alarms, reasons, tests, treatments, mimics, readings, followUps, referrals] as const)
    for (const { id, rows: own } of rules) {
      const expected = new Set(own.flatMap((row: keyof typeof medicine.rows) => medicine.rows[row].sources));
      const found = actions
        .filter(({ code }) => code[0]?.coding[0]?.code === id)
        .map(({ documentation = [] }) => documentation.map(({ label }) => label).toSorted());
      assert.ok(
        found.some((labels) => labels.join() === [...expected].toSorted().join()),
        id,
      );
    }
});

test("knowledge as FHIR: every code of ours in an assessment stands in its code system", () => {
  const known = new Map(
    all
      .filter(({ resourceType }) => resourceType === "CodeSystem")
      .map(({ url, concept }) => [String(url), new Set((concept as { code: string }[]).map(({ code }) => code))]), // ours
  );
  const own = systemOf("fact").replace(/fact$/, "");
  let codings = 0;
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("system" in value && "code" in value && String(value.system).startsWith(own)) {
      codings += 1;
      assert.ok(known.get(String(value.system))?.has(String(value.code)), `${String(value.system)} ${String(value.code)}`);
    }
    for (const part of Object.values(value)) look(part);
  };
  for (const { assessment, subject } of [...samples(), ...randomPeople(60, 3)]) look(toFhir(assessment, { subject }));
  assert.ok(codings > 1000);
});

test("knowledge as FHIR: the same bytes every time", () => {
  assert.equal(JSON.stringify(knowledgeToFhir()), JSON.stringify(all));
});
