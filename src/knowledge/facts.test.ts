// The vocabulary as a clinician would check it: units, limits, how long a fact stays true, which leg decides.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import ucum from "@lhncbc/ucum-lhc";
import type { Fact } from "./facts/fact.ts";
import { type FactId, factOf, facts, isFactId } from "./facts.ts";
import { rows } from "./rows.ts";

const all = Object.entries<Fact>(facts);

const measured: readonly [id: FactId, unit: string, min: number, max: number, freshDays: number][] = [
  ["ferritin", "ug/L", 1, 20000, 90],
  ["transferrin-saturation", "%", 1, 100, 90],
  ["hemoglobin", "g/L", 20, 250, 90],
  ["creatinine", "mg/dL", 0.1, 20, 180],
  ["irls-total", "{score}", 0, 40, 30],
  ["symptom-nights-per-week", "1/wk", 0, 7, 90],
  ["gestation", "wk", 0, 43, 7],
  ["wells-dvt-score", "{score}", -2, 9, 7],
  ["ankle-brachial-index", "1", 0, 3, 365],
  ["reflux-superficial", "ms", 0, 10000, 730],
];
for (const [id, unit, min, max, freshDays] of measured)
  test(`${id} is measured in ${unit} from ${min} to ${max} and stays true for ${freshDays} days`, () => {
    const fact = factOf(id);
    assert.ok(fact.type === "number");
    assert.deepEqual([fact.unit, fact.min, fact.max, fact.freshDays], [unit, min, max, freshDays]);
  });

const sides: readonly [id: FactId, worse: Fact["perSide"]][] = [
  ["ankle-brachial-index", "lowest"],
  ["toe-pressure", "lowest"],
  ["tcpo2", "lowest"],
  ["sural-amplitude", "lowest"],
  ["reflux-deep", "highest"],
  ["vcss-total", "highest"],
  ["ceap-class", "highest"],
  ["ferritin", undefined],
];
for (const [id, worse] of sides)
  test(`${id}: ${worse === undefined ? "has no side" : `the leg with the ${worse} value decides`}`, () =>
    assert.equal(factOf(id).perSide, worse));

test("a fact stands in one domain file only, the file of its domain", async () => {
  const seen: string[] = [];
  for (const file of readdirSync(new URL("facts/", import.meta.url)).filter((name) => name !== "fact.ts"))
    for (const table of Object.values<Readonly<Record<string, Fact>>>(await import(`./facts/${file}`)))
      for (const [id, fact] of Object.entries(table)) {
        assert.equal(`${fact.domain}.ts`, file, id);
        seen.push(id);
      }
  assert.equal(new Set(seen).size, seen.length);
  assert.deepEqual(seen.toSorted(), Object.keys(facts).toSorted());
});

test("ids are lower-case words joined by hyphens", () => {
  for (const [id] of all) assert.match(id, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

test("every fact names at least one row, and rows that exist", () => {
  for (const [id, fact] of all) {
    assert.ok(fact.rows.length > 0, id);
    for (const row of fact.rows) assert.ok(row in rows, `${id}: ${row}`);
  }
});

test("limits are in order and freshness is whole days", () => {
  for (const [id, fact] of all) {
    if (fact.type === "number") assert.ok(fact.min < fact.max, id);
    assert.ok(Number.isInteger(fact.freshDays) && fact.freshDays > 0, id);
  }
});

test("every unit is valid in UCUM", () => {
  const units = ucum.UcumLhcUtils.getInstance();
  for (const [id, fact] of all) if (fact.type === "number") assert.equal(units.validateUnitString(fact.unit).status, "valid", id);
});

test("what nobody is asked is computed", () => {
  for (const [id, fact] of all) if (fact.askedOf === "nobody") assert.equal(fact.derived, true, id);
});

test("a word that is read as a step of a scale names a step that exists", () => {
  for (const [id, fact] of all)
    if (fact.type === "scale") for (const step of Object.values(fact.alsoRead ?? {})) assert.ok(fact.levels[step] !== undefined, id);
});

test("a name from an object's own machinery is no fact", () => {
  assert.equal(isFactId("ferritin"), true);
  assert.equal(isFactId("constructor"), false);
});
