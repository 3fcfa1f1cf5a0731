// Searching over HTTP: links between pages, what is included, and what is said of parameters that are not known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, issueTexts, places, type Served, served } from "./served.ts";

const shown = ({ json }: Answer, mode = "match"): string =>
  (json.entry ?? [])
    .filter((entry: { search: { mode: string } }) => entry.search.mode === mode)
    .map(({ resource }: { resource: { resourceType: string; id?: string } }) => `${resource.resourceType}/${resource.id ?? ""}`)
    .join(" ");

async function ward(send: Served["send"]): Promise<void> {
  const put = (type: string, id: string, rest: object) => send("PUT", `/${type}/${id}`, { resourceType: type, id, ...rest });
  await put("Practitioner", "doc", { name: [{ family: "Willis" }] });
  for (const id of ["a", "b", "c"])
    await put("Patient", id, { birthDate: `197${id.charCodeAt(0) - 97}-01-01`, generalPractitioner: [{ reference: "Practitioner/doc" }] });
  for (const [id, subject, value] of [
    ["o1", "a", 20],
    ["o2", "a", 80],
    ["o3", "b", 50],
  ] as const)
    await put("Observation", id, {
      status: "final",
      code: { coding: [{ system: "http://loinc.org", code: "2276-4" }] },
      subject: { reference: `Patient/${subject}` },
      effectiveDateTime: `2026-03-0${id.slice(1)}`,
      valueQuantity: { value, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
    });
}

test("pages are followed by their links until all is seen", async (t) => {
  const { send, base } = await served(t);
  await ward(send);
  let answer = await send("GET", "/Patient?_count=2");
  const seen = [shown(answer)];
  for (let next = linkOf(answer, "next"); next !== undefined; next = linkOf(answer, "next")) {
    assert.ok(next.startsWith(`${base}/Patient?_count=2&_cursor=`), next);
    answer = await send("GET", next);
    seen.push(shown(answer));
  }
  assert.deepEqual(seen, ["Patient/a Patient/b", "Patient/c"]);
  assert.equal((await send("GET", "/Patient?_total=accurate&_count=1")).json.total, 3);
  assert.equal(shown(await send("GET", "/Patient?_sort=-birthdate")), "Patient/c Patient/b Patient/a");
});

const asked: readonly [query: string, matches: string, included: string][] = [
  ["/Observation?value-quantity=lt60||ug/L", "Observation/o1 Observation/o3", ""],
  ["/Observation?patient=a&date=ge2026-03-02", "Observation/o2", ""],
  ["/Observation?_id=o1&_include=Observation:subject", "Observation/o1", "Patient/a"],
  ["/Observation?_id=o1&_include=Observation:*", "Observation/o1", "Patient/a"],
  ["/Observation?_id=o1&_include=Observation:subject:Group", "Observation/o1", ""],
  ["/Patient?_id=a&_revinclude=Observation:subject", "Patient/a", "Observation/o1 Observation/o2"],
  [
    "/Patient?_id=a,b&_revinclude=Observation:patient&_include=Patient:general-practitioner",
    "Patient/a Patient/b",
    "Practitioner/doc Observation/o1 Observation/o2 Observation/o3",
  ],
  ["/Patient?family=nobody", "", ""],
];
for (const [query, matches, included] of asked)
  test(`search: ${query}`, async (t) => {
    const { send } = await served(t);
    await ward(send);
    const answer = await send("GET", query);
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual([shown(answer), shown(answer, "include")], [matches, included]);
    assert.equal(answer.json.link[0].relation, "self");
  });

for (const query of ["_count=0", "_summary=count", "_summary=count&_count=2", "_count=0&_sort=birthdate"])
  test(`a number alone has no pages: ${query}`, async (t) => {
    const { send } = await served(t);
    await ward(send);
    const answer = await send("GET", `/Patient?${query}`);
    assert.deepEqual([answer.json.total, answer.json.entry, linkOf(answer, "next")], [3, undefined, undefined]);
  });

test("a search by POST is the same", async (t) => {
  const { send } = await served(t);
  await ward(send);
  const answer = await send("POST", "/Observation/_search?_count=9", "patient=a&date=ge2026-03-02", {
    "content-type": "application/x-www-form-urlencoded",
  });
  assert.equal(shown(answer), "Observation/o2", answer.text);
});

test("an unknown parameter is refused when strictness is asked for, and reported otherwise", async (t) => {
  const { send } = await served(t);
  await ward(send);
  const strict = await send("GET", "/Patient?shoesize=43", undefined, { prefer: "handling=strict" });
  assert.deepEqual([strict.status, ...places(strict)], [400, "shoesize"]);
  const lenient = await send("GET", "/Patient?shoesize=43&_id=a");
  assert.equal(shown(lenient), "Patient/a");
  const [outcome] = lenient.json.entry.slice(-1);
  assert.equal(outcome.search.mode, "outcome");
  assert.match(outcome.resource.issue[0].details.text, /shoesize is not known here/);
  assert.ok(!linkOf(lenient, "self")?.includes("shoesize"));
});

const refused: readonly [query: string, said: RegExp][] = [
  ["/Patient?birthdate=yesterday", /no date/],
  ["/Patient?family:phonetic=x", /no modifier/],
  ["/Patient?_count=many", /_count is a number/],
  ["/Patient?_count=-1", /_count is a number/],
  ["/Patient?_sort=shoesize", /cannot be sorted/],
  ["/Patient?_cursor=abc", /page mark/],
  ["/Patient?_include=Patient:shoesize", /no reference parameter/],
  ["/Patient?_include=everything", /looks like/],
  ["/Patient?_total=roughly", /one of none/],
  [`/Patient?${"gender=male&".repeat(51)}`, /at most 50/],
  ["/Spaceship?x=1", /not kept here/],
  ["/Bundle", /not kept here/],
  ["/?_type=Patient", /no GET at this address/],
];
for (const [query, said] of refused)
  test(`search refused: ${query.slice(0, 60)}`, async (t) => {
    const { send } = await served(t);
    const answer = await send("GET", query);
    assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
    assert.match(issueTexts(answer).join(), said);
  });

test("the capability statement is valid, and every search parameter in it works", async (t) => {
  const { send } = await served(t);
  const { json } = await send("GET", "/metadata");
  const { faultsOf } = await import("../../src/server/fhir/validate/validate.ts");
  assert.deepEqual(await faultsOf(json), []);
  const sample: Readonly<Record<string, string>> = {
    token: "a",
    string: "a",
    date: "2026",
    reference: "Patient/a",
    uri: "urn:a",
    quantity: "1",
  };
  for (const { type, searchParam } of json.rest[0].resource)
    for (const { name, type: kind } of searchParam) {
      const answer = await send("GET", `/${type}?${name}=${sample[kind]}`, undefined, { prefer: "handling=strict" });
      const foreign = answer.status === 400 && /is given a reference to/.test(answer.text);
      assert.ok(answer.status === 200 || foreign, `${type}?${name}: ${answer.text}`);
    }
});

const linkOf = ({ json }: Answer, relation: string): string | undefined =>
  json.link?.find((link: { relation: string }) => link.relation === relation)?.url;
