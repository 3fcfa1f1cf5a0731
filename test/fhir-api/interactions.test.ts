// The interactions of the API, one after another, over HTTP.
import assert from "node:assert/strict";
import { test } from "node:test";
import { issueTexts, places, served } from "./served.ts";

const patient = (rest: object = {}) => ({ resourceType: "Patient", gender: "female", ...rest });

test("a resource is created, read to the byte, changed, deleted, and its history tells all of it", async (t) => {
  const { send, base, store } = await served(t);
  const made = await send("POST", "/Patient", patient());
  assert.equal(made.status, 201);
  const { id } = made.json;
  assert.equal(made.headers.get("etag"), 'W/"1"');
  assert.equal(made.headers.get("location"), `${base}/Patient/${id}/_history/1`);

  const read = await send("GET", `/Patient/${id}`);
  assert.equal(read.status, 200);
  assert.equal(read.text, (await store.read("Patient", id))?.json);
  assert.equal(read.headers.get("content-type"), "application/fhir+json; charset=utf-8");
  assert.equal((await send("GET", `/Patient/${id}`, undefined, { "if-none-match": 'W/"1"' })).status, 304);

  const changed = await send("PUT", `/Patient/${id}`, patient({ id, active: true }), { "if-match": 'W/"1"' });
  assert.deepEqual([changed.status, changed.json.meta.versionId], [200, "2"]);
  const patched = await send("PATCH", `/Patient/${id}`, [{ op: "replace", path: "/gender", value: "other" }]);
  assert.deepEqual([patched.status, patched.json.gender, patched.json.meta.versionId], [200, "other", "3"]);
  assert.equal((await send("GET", `/Patient/${id}/_history/2`)).json.active, true);

  assert.equal((await send("DELETE", `/Patient/${id}`)).status, 204);
  assert.equal((await send("GET", `/Patient/${id}`)).status, 410);
  assert.equal((await send("GET", `/Patient/${id}/_history/4`)).status, 410);
  const history = await send("GET", `/Patient/${id}/_history`);
  assert.deepEqual(
    history.json.entry.map((entry: { response: { etag: string; status: string } }) => [entry.response.etag, entry.response.status]),
    [
      ['W/"4"', "204"],
      ['W/"3"', "200"],
      ['W/"2"', "200"],
      ['W/"1"', "201"],
    ],
  );
  assert.deepEqual(
    (await send("GET", `/Patient/${id}/_history?_count=1&_offset=1`)).json.entry.map(
      (entry: { response: { etag: string } }) => entry.response.etag,
    ),
    ['W/"3"'],
  );
});

test("update creates what was not there, with 201", async (t) => {
  const { send } = await served(t);
  assert.equal((await send("PUT", "/Patient/mine", patient({ id: "mine" }))).status, 201);
  assert.equal((await send("PUT", "/Patient/mine", patient({ id: "mine" }))).status, 200);
});

const stale: readonly [name: string, method: string, ifMatch: string, status: number][] = [
  ["an old version", "PUT", 'W/"1"', 412],
  ["an old version, strong", "PUT", '"1"', 412],
  ["a version that never was", "PUT", 'W/"abc"', 412],
  ["no version at all", "PUT", "yesterday", 412],
  ["an old version", "PATCH", 'W/"1"', 412],
  ["an old version", "DELETE", 'W/"1"', 412],
  ["no version at all", "DELETE", "yesterday", 412],
  ["the newest", "PUT", 'W/"2"', 200],
];
for (const [name, method, ifMatch, status] of stale)
  test(`If-Match with ${name}: ${method} gives ${status}`, async (t) => {
    const { send } = await served(t);
    await send("PUT", "/Patient/p", patient({ id: "p" }));
    await send("PUT", "/Patient/p", patient({ id: "p" }));
    const body = method === "PUT" ? patient({ id: "p" }) : method === "PATCH" ? [{ op: "add", path: "/active", value: true }] : undefined;
    const answer = await send(method, "/Patient/p", body, { "if-match": ifMatch });
    assert.equal(answer.status, status, answer.text);
    assert.equal((await send("GET", "/Patient/p")).json.meta.versionId, status === 200 ? "3" : "2");
  });

test("a conditional create makes one, finds one, and refuses several or what it does not understand", async (t) => {
  const { send } = await served(t);
  const one = patient({ identifier: [{ system: "urn:x", value: "1" }] });
  const ask = (condition: string) => send("POST", "/Patient", one, { "if-none-exist": condition });
  const made = await ask("identifier=urn:x|1");
  assert.equal(made.status, 201);
  const found = await ask("identifier=urn:x|1");
  assert.deepEqual([found.status, found.json.id], [200, made.json.id]);
  await send("POST", "/Patient", one);
  assert.equal((await ask("identifier=urn:x|1")).status, 412);
  for (const odd of ["nonsense=1", "identifier:sounds=urn:x|1", "_count=5", ""]) {
    const answer = await ask(odd);
    assert.equal(answer.status, 400, `${odd}: ${answer.text}`);
  }
});

test("conditional update and delete act on the one that fits, and on none when several do", async (t) => {
  const { send } = await served(t);
  const one = patient({ identifier: [{ system: "urn:x", value: "1" }] });
  const made = await send("PUT", "/Patient?identifier=urn:x|1", one);
  assert.equal(made.status, 201, made.text);
  const again = await send("PUT", "/Patient?identifier=urn:x|1", { ...one, active: true });
  assert.deepEqual([again.status, again.json.id, again.json.meta.versionId], [200, made.json.id, "2"]);
  assert.equal((await send("DELETE", "/Patient?nonsense=1")).status, 400);
  assert.equal((await send("DELETE", "/Patient")).status, 400);
  assert.equal((await send("DELETE", "/Patient?identifier=urn:x|1")).status, 204);
  assert.equal((await send("GET", `/Patient/${made.json.id}`)).status, 410);
});

test("a transaction is all or nothing, resolves what points within it, and tells the versions", async (t) => {
  const { send } = await served(t);
  const urn = "urn:uuid:11111111-1111-4111-8111-111111111111";
  const bundle = {
    resourceType: "Bundle",
    type: "transaction",
    entry: [
      { fullUrl: urn, resource: patient(), request: { method: "POST", url: "Patient" } },
      {
        resource: { resourceType: "Observation", status: "final", code: { text: "x" }, subject: { reference: urn } },
        request: { method: "POST", url: "Observation" },
      },
    ],
  };
  const answer = await send("POST", "/", bundle);
  assert.equal(answer.status, 200, answer.text);
  assert.deepEqual(
    answer.json.entry.map((entry: { response: { status: string; etag: string } }) => [entry.response.status, entry.response.etag]),
    [
      ["201", 'W/"1"'],
      ["201", 'W/"1"'],
    ],
  );
  const [made, observed] = answer.json.entry;
  assert.equal(observed.resource.subject.reference, `Patient/${made.resource.id}`);

  const broken = structuredClone(bundle);
  (broken.entry[1] as { resource: { status: string } }).resource.status = "finalized";
  const refused = await send("POST", "/", broken);
  assert.equal(refused.status, 400);
  assert.match(issueTexts(refused).join(), /expected a code of/);
  assert.equal((await send("GET", "/Patient?_summary=count")).json.total, 1);
});

test("a batch does what it can, and says of each entry what came of it", async (t) => {
  const { send } = await served(t);
  const answer = await send("POST", "/", {
    resourceType: "Bundle",
    type: "batch",
    entry: [
      { resource: patient(), request: { method: "POST", url: "Patient" } },
      { request: { method: "GET", url: "Patient/nobody" } },
      { request: { method: "GET", url: "Patient?gender=female" } },
      { resource: patient({ gender: "M" }), request: { method: "POST", url: "Patient" } },
    ],
  });
  assert.deepEqual(
    answer.json.entry.map((entry: { response: { status: string } }) => entry.response.status),
    ["201", "404", "200", "400"],
  );
});

test("$everything gives the record of one patient and what it points to, page by page", async (t) => {
  const { send } = await served(t);
  await send("PUT", "/Practitioner/doc", { resourceType: "Practitioner", id: "doc" });
  for (const id of ["a", "b"])
    await send("PUT", `/Patient/${id}`, patient({ id, generalPractitioner: [{ reference: "Practitioner/doc" }] }));
  for (const [id, subject] of [
    ["o1", "a"],
    ["o2", "a"],
    ["o3", "b"],
  ])
    await send("PUT", `/Observation/${id}`, {
      resourceType: "Observation",
      id,
      status: "final",
      code: { text: "x" },
      subject: { reference: `Patient/${subject}` },
    });
  const ids = (json: { entry: { resource: { resourceType: string; id: string } }[] }) =>
    json.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
  assert.deepEqual(ids((await send("GET", "/Patient/a/$everything")).json), [
    "Patient/a",
    "Observation/o1",
    "Observation/o2",
    "Practitioner/doc",
  ]);
  assert.deepEqual(ids((await send("GET", "/Patient/a/$everything?_type=Observation")).json), ["Observation/o1", "Observation/o2"]);
  const first = await send("GET", "/Patient/a/$everything?_count=2");
  const rest = await send("GET", first.json.link[0].url);
  assert.deepEqual(ids(rest.json), ["Observation/o2"]);
  assert.equal((await send("GET", "/Patient/nobody/$everything")).status, 404);
});

test("$validate says what it would say, and writes nothing", async (t) => {
  const { send } = await served(t);
  assert.deepEqual(issueTexts(await send("POST", "/Patient/$validate", patient())), ["no fault was found"]);
  const wrong = await send("POST", "/Patient/$validate", {
    resourceType: "Parameters",
    parameter: [{ name: "resource", resource: patient({ birthDate: "31.12.1970" }) }],
  });
  assert.deepEqual([wrong.status, ...places(wrong)], [200, "Patient.birthDate"]);
  assert.equal((await send("GET", "/Patient?_summary=count")).json.total, 0);
});

test("$assess gives the assessment of the stored record", async (t) => {
  const { send } = await served(t);
  await send("PUT", "/Patient/p", patient({ id: "p", birthDate: "1970-01-01" }));
  const ferritin = {
    resourceType: "Observation",
    status: "final",
    code: { coding: [{ system: "http://loinc.org", code: "2276-4" }] },
    subject: { reference: "Patient/p" },
    effectiveDateTime: "2026-11-01",
    valueQuantity: { value: 20, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
  };
  assert.equal((await send("POST", "/Observation", ferritin)).status, 201);
  const { status, json, text } = await send("POST", "/Patient/p/$assess?today=2026-11-22");
  assert.equal(status, 200, text);
  assert.equal(json.today, "2026-11-22");
  assert.match(text, /"ferritin"/);
  assert.equal((await send("POST", "/Patient/nobody/$assess")).status, 404);
  assert.equal((await send("POST", "/Patient/p/$assess?today=soon")).status, 400);
});
