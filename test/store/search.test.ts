// Searches, on both engines: every kind of parameter, prefix and modifier against a few people whose answers can be read off.
import assert from "node:assert/strict";
import { StoreError } from "../../src/store/errors.ts";
import type { Resource } from "../../src/store/resource.ts";
import type { Store } from "../../src/store/store.ts";
import { onBoth } from "./engines.ts";

const LOINC = "http://loinc.org";
const UCUM = "http://unitsofmeasure.org";

const people: readonly (Resource & { id: string })[] = [
  {
    resourceType: "Patient",
    id: "asa",
    active: true,
    gender: "female",
    birthDate: "1970-05-04",
    name: [{ family: "Ångström", given: ["Åsa", "Maj"] }],
    identifier: [{ system: "urn:a", value: "1" }, { value: "bare" }],
    telecom: [
      { system: "email", value: "asa@example.org" },
      { system: "phone", value: "123" },
    ],
    generalPractitioner: [{ reference: "Practitioner/d1" }],
  },
  {
    resourceType: "Patient",
    id: "bo",
    gender: "male",
    birthDate: "1970",
    name: [{ family: "Angst" }],
    identifier: [{ system: "urn:b", value: "1" }],
  },
  {
    resourceType: "Patient",
    id: "cy",
    birthDate: "1981-12-31",
    name: [{ text: "100%_sure, Cy" }],
    identifier: [{ system: "urn:a", value: "a,b|c\\d" }],
    generalPractitioner: [{ reference: "Organization/d1" }, { reference: "https://elsewhere.example/Practitioner/9" }],
  },
];

const byName: readonly [key: string, value: string, found: string][] = [
  ["family", "ang", "asa bo"],
  ["family", "ANGSTROM", "asa"],
  ["family:exact", "Ångström", "asa"],
  ["family:exact", "ångström", ""],
  ["name:contains", "str", "asa"],
  ["name", "100%", "cy"],
  ["name:contains", "%_s", "cy"],
  ["name:contains", "%s", ""],
  ["name:contains", "_", "cy"],
  ["name", "100%_sure\\, c", "cy"],
  ["name", "maj,angst", "asa bo"],
  ["gender", "female", "asa"],
  ["gender", "male,female", "asa bo"],
  ["gender:not", "male", "asa cy"],
  ["gender:missing", "true", "cy"],
  ["gender:missing", "false", "asa bo"],
  ["active", "true", "asa"],
  ["identifier", "1", "asa bo"],
  ["identifier", "urn:a|1", "asa"],
  ["identifier", "urn:a|", "asa cy"],
  ["identifier", "|bare", "asa"],
  ["identifier", "|1", ""],
  ["identifier", "urn:a|a\\,b\\|c\\\\d", "cy"],
  ["email", "asa@example.org", "asa"],
  ["phone", "asa@example.org", ""],
  ["general-practitioner", "Practitioner/d1", "asa"],
  ["general-practitioner", "d1", "asa cy"],
  ["general-practitioner:Organization", "d1", "cy"],
  ["general-practitioner", "https://elsewhere.example/Practitioner/9", "cy"],
  ["birthdate", "1970", "asa bo"],
  ["birthdate", "1970-05-04", "asa"],
  ["birthdate", "1970-05", "asa"],
  ["birthdate", "ne1970", "cy"],
  ["birthdate", "gt1970-05-04", "bo cy"],
  ["birthdate", "ge1970-05-04", "asa bo cy"],
  ["birthdate", "lt1970-05-04", "bo"],
  ["birthdate", "le1970-05-04", "asa bo"],
  ["birthdate", "sa1970-12-30", "cy"],
  ["birthdate", "eb1971", "asa bo"],
  ["birthdate", "eb1970-12-31", "asa"],
  ["birthdate", "ap1971", "asa bo"],
  ["_id", "asa,cy,nobody", "asa cy"],
  ["_lastUpdated", "ge2026-03-01", "asa bo cy"],
  ["_lastUpdated", "lt2026-03-01T10:00Z", ""],
  ["_lastUpdated", "2026-03-01T10:00:00Z", "asa bo cy"],
];

onBoth("people are found by text, code, date and reference", async ({ open }) => {
  const store = await filled(await open({ now: () => new Date("2026-03-01T10:00:00Z") }), people);
  for (const [key, value, found] of byName) assert.equal(await ids(store, "Patient", [key, value]), found, `${key}=${value}`);
});

const measured = (id: string, value: number, unit: string, rest: object = {}): Resource & { id: string } => ({
  resourceType: "Observation",
  id,
  status: "final",
  code: { coding: [{ system: LOINC, code: "2276-4" }] },
  subject: { reference: "Patient/asa" },
  valueQuantity: { value, unit, system: UCUM, code: unit, ...rest },
});

const observations = [
  measured("ng75", 75, "ng/mL"),
  measured("ug75", 75, "ug/L"),
  measured("ug74", 74.6, "ug/L"),
  measured("mg", 0.0755, "mg/L"),
  measured("below", 5, "ug/L", { comparator: "<" }),
  measured("odd", 75, "[furlong]"),
  { ...measured("plain", 0, ""), valueQuantity: { value: 75, unit: "drops" } },
];

const byQuantity: readonly [value: string, found: string][] = [
  ["75||ug/L", "mg ng75 ug74 ug75"],
  [`75.0|${UCUM}|ng/mL`, "ng75 ug75"],
  ["75.0||ug/L", "ng75 ug75"],
  ["80||ug/L", ""],
  ["8e1||ug/L", "mg ng75 ug75"],
  ["gt75||ug/L", "mg"],
  ["ge75||ug/L", "mg ng75 ug75"],
  ["lt75||ug/L", "below ug74"],
  ["le75||ug/L", "below ng75 ug74 ug75"],
  ["lt5||ug/L", "below"],
  ["ne75.0||ug/L", "below mg ug74"],
  ["ap75||ug/L", "mg ng75 ug74 ug75"],
  ["75||[furlong]", "odd"],
  ["75||drops", "plain"],
  ["75", "ng75 odd plain ug74 ug75"],
  ["gt74.9||mg/L", ""],
];

onBoth("measurements are found in whatever unit is asked for", async ({ open }) => {
  const store = await filled(await open(), observations);
  for (const [value, found] of byQuantity) assert.equal(await ids(store, "Observation", ["value-quantity", value]), found, value);
});

const wrong: readonly [key: string, value: string, said: RegExp][] = [
  ["nonsense", "1", /no search parameter nonsense/],
  ["family:sounds", "a", /no modifier :sounds/],
  ["birthdate", "31.12.1970", /no date/],
  ["birthdate", "1970-02-30", /no date/],
  ["birthdate", "gt", /no date/],
  ["identifier", "a|b|c", /no code/],
  ["identifier", "|", /no code/],
  ["gender", "", /no value/],
  ["gender:missing", "perhaps", /true or false/],
  ["general-practitioner:Patient", "x", /no modifier/],
  ["general-practitioner:Organization", "Practitioner/d1", /reference to Practitioner/],
];

onBoth("what cannot be read is refused with the parameter, and never passed over", async ({ open }) => {
  const store = await open();
  for (const [key, value, said] of wrong)
    await assert.rejects(
      store.search({ type: "Patient", where: [[key, value]], count: 5 }),
      (error) => error instanceof StoreError && error.fault === "bad-search" && said.test(error.message),
      `${key}=${value}`,
    );
  await assert.rejects(store.search({ type: "Nothing", where: [], count: 5 }), /not kept/);
  await assert.rejects(store.search({ type: "Observation", where: [["value-quantity", "many"]], count: 5 }), /no quantity/);
});

onBoth("pages hold everything once, in any order, also when somebody writes in between", async ({ open }) => {
  const store = await open();
  for (let i = 0; i < 23; i++)
    await store.update({ resourceType: "Patient", id: `p${String(i).padStart(2, "0")}`, birthDate: `19${50 + ((i * 7) % 23)}` });
  for (const sort of [[], [{ param: "birthdate", descending: true }], [{ param: "_id", descending: false }]]) {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.search({ type: "Patient", where: [], sort, count: 5, ...(after !== undefined && { after }) });
      found.push(...page.matches.map(({ id }) => id));
      after = page.next;
      if (sort.length === 0) await store.update({ resourceType: "Patient", id: "p00", active: true });
    } while (after !== undefined);
    assert.equal(found.length, 23);
    assert.equal(new Set(found).size, 23);
  }
  const sorted = await store.search({ type: "Patient", where: [], sort: [{ param: "birthdate", descending: true }], count: 2 });
  assert.deepEqual(
    sorted.matches.map(({ id }) => id),
    ["p13", "p03"],
  );
  assert.equal((await store.search({ type: "Patient", where: [], count: 5, total: true })).total, 23);
  await assert.rejects(store.search({ type: "Patient", where: [], count: 5, after: "somewhere" }), /page mark/);
});

onBoth("a change takes the old values out of the index and puts the new ones in", async ({ open }) => {
  const store = await filled(await open(), people);
  await store.update({ resourceType: "Patient", id: "bo", gender: "other", identifier: [{ system: "urn:b", value: "2" }] });
  assert.equal(await ids(store, "Patient", ["identifier", "urn:b|1"]), "");
  assert.equal(await ids(store, "Patient", ["identifier", "urn:b|2"]), "bo");
  assert.equal(await ids(store, "Patient", ["name:missing", "true"]), "bo");
});

onBoth("a search can be limited to the records of some patients", async ({ open }) => {
  const store = await filled(await open(), [
    ...people,
    ...observations,
    { ...measured("bos", 1, "ug/L"), subject: { reference: "Patient/bo" } },
  ]);
  const limited = async (patients: readonly string[]) =>
    (await store.search({ type: "Observation", where: [["code", "2276-4"]], patients, count: 50 })).matches.map(({ id }) => id);
  assert.deepEqual(await limited(["bo"]), ["bos"]);
  assert.equal((await limited(["asa", "bo"])).length, 8);
  assert.deepEqual(await limited([]), []);
  assert.deepEqual(
    (await store.compartment({ patient: "bo", count: 9 })).matches.map(({ type, id }) => `${type}/${id}`),
    ["Patient/bo", "Observation/bos"],
  );
});

async function filled(store: Store, resources: readonly (Resource & { id: string })[]): Promise<Store> {
  for (const one of resources) await store.update(one);
  return store;
}

async function ids(store: Store, type: string, where: readonly [string, string]): Promise<string> {
  const { matches } = await store.search({ type, where: [where], count: 50 });
  return matches
    .map(({ id }) => id)
    .toSorted()
    .join(" ");
}
