// Input that is wrong, broken or meant to harm: always an OperationOutcome with the place, never a 5xx, never a stack.
import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { issueTexts, places, served } from "./served.ts";

const json = { "content-type": "application/fhir+json" };
const patient = (rest: object = {}) => ({ resourceType: "Patient", ...rest });

const bodies: readonly [
  name: string,
  method: string,
  path: string,
  body: string,
  status: number,
  place: string | undefined,
  headers?: Record<string, string>,
][] = [
  ["malformed JSON", "POST", "/Patient", '{"resourceType":"Patient",', 400, "line 1, column 27"],
  ["no body", "POST", "/Patient", "", 415, "Content-Type"],
  ["an empty body", "POST", "/Patient", " ", 400, "body"],
  ["not an object", "POST", "/Patient", "[]", 400, "resourceType"],
  ["null", "POST", "/Patient", "null", 400, "resourceType"],
  ["a number", "PUT", "/Patient/a", "7", 400, "resourceType"],
  ["a key twice", "POST", "/Patient", '{"resourceType":"Patient","gender":"male","gender":"female"}', 400, "line 1, column 43"],
  ["too deep", "POST", "/Patient", `{"resourceType":"Patient","x":${"[".repeat(5000)}`, 400, "line 1, column 94"],
  ["another type", "POST", "/Patient", '{"resourceType":"Observation"}', 400, "resourceType"],
  ["a type that is none", "POST", "/Spaceship", '{"resourceType":"Spaceship"}', 404, undefined],
  ["__proto__ as a type", "POST", "/__proto__", '{"resourceType":"__proto__"}', 404, undefined],
  ["__proto__ as an element", "POST", "/Patient", '{"resourceType":"Patient","__proto__":{"gender":"male"}}', 400, "Patient.__proto__"],
  ["an id of the address that is none", "PUT", "/Patient/a%20b", JSON.stringify(patient({ id: "a b" })), 400, "Patient.id"],
  ["an id that is not the address's", "PUT", "/Patient/a", JSON.stringify(patient({ id: "b" })), 400, "Patient.id"],
  ["an element FHIR does not know", "POST", "/Patient", JSON.stringify(patient({ shoes: 2 })), 400, "Patient.shoes"],
  ["a code FHIR does not know", "POST", "/Patient", JSON.stringify(patient({ gender: "M" })), 400, "Patient.gender"],
  ["a day that is none", "POST", "/Patient", JSON.stringify(patient({ birthDate: "2023-02-29" })), 400, "Patient.birthDate"],
  ["an empty text", "POST", "/Patient", JSON.stringify(patient({ name: [{ family: "" }] })), 400, "Patient.name[0].family"],
  [
    "an id with a blank",
    "POST",
    "/Patient",
    JSON.stringify(patient({ contained: [{ resourceType: "Practitioner", id: "a b" }] })),
    400,
    "Patient.contained[0].id",
  ],
  ["a NUL in a condition of a delete", "DELETE", "/Patient?name=%00", "", 400, "name"],
  ["a NUL in a condition of an update", "PUT", "/Patient?name=%00", JSON.stringify(patient()), 400, "name"],
  ["a NUL in a search", "GET", "/Patient?name=%00", "", 400, "name"],
  ["a newline in a name of a parameter", "GET", "/Patient?na%0Ame=a", "", 400, "na?me"],
  ["accents alone", "GET", "/Patient?name=%CC%81", "", 400, "name"],
  ["XML", "POST", "/Patient", "<Patient/>", 415, "Content-Type", { "content-type": "application/fhir+xml" }],
  ["no content type", "POST", "/Patient", "{}", 415, "Content-Type", { "content-type": "" }],
  ["a patch as JSON", "PATCH", "/Patient/a", "[]", 415, "Content-Type", json],
  ["a patch that is none", "PATCH", "/Patient/a", "{}", 400, "body"],
  ["a patch of nobody", "PATCH", "/Patient/nobody", '[{"op":"add","path":"/active","value":true}]', 404, undefined],
  ["a patch of the id", "PATCH", "/Patient/a", '[{"op":"replace","path":"/id","value":"b"}]', 400, "Patient.id"],
  ["a patch that makes it invalid", "PATCH", "/Patient/a", '[{"op":"add","path":"/gender","value":"M"}]', 400, "Patient.gender"],
  ["no bundle", "POST", "/", '{"resourceType":"Patient"}', 400, "resourceType"],
  ["a bundle of nothing", "POST", "/", '{"resourceType":"Bundle","type":"batch"}', 400, "Bundle.entry"],
  ["a bundle of null", "POST", "/", '{"resourceType":"Bundle","type":"batch","entry":[null]}', 400, "Bundle.entry[0].request"],
  ["a bundle of another kind", "POST", "/", '{"resourceType":"Bundle","type":"document","entry":[{}]}', 400, "Bundle.type"],
  [
    "an entry without an address",
    "POST",
    "/",
    '{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"GET"}}]}',
    400,
    "Bundle.entry[0].request.url",
  ],
  [
    "a patch in a bundle that is none",
    "POST",
    "/",
    '{"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Binary","data":"%%%"},"request":{"method":"PATCH","url":"Patient/a"}}]}',
    400,
    "Bundle.entry[0].resource",
  ],
  ["validate of nothing", "POST", "/Patient/$validate", "[]", 400, "body"],
  ["an operation that is none", "POST", "/Patient/$explode", "{}", 404, undefined],
  ["GraphQL", "POST", "/$graphql", "{}", 404, undefined],
];
for (const [name, method, path, body, status, place, headers] of bodies)
  test(`refused with its place: ${name}`, async (t) => {
    const { send, faults } = await served(t);
    await send("PUT", "/Patient/a", patient({ id: "a" }));
    const answer = body === "" ? await send(method, path) : await send(method, path, body, headers);
    assert.equal(answer.status, status, answer.text);
    assert.equal(answer.json.resourceType, "OperationOutcome");
    if (place !== undefined) assert.ok(places(answer).includes(place), `${places(answer).join(", ")} instead of ${place}`);
    assert.doesNotMatch(answer.text, /\bat .*\.ts:\d/);
    assert.deepEqual(faults, []);
    assert.equal((await send("GET", "/Patient/a")).json.meta.versionId, "1");
  });

test("other formats and methods are refused in words", async (t) => {
  const { send } = await served(t);
  assert.equal((await send("GET", "/Patient", undefined, { accept: "application/fhir+xml" })).status, 406);
  assert.equal((await send("GET", "/Patient?_format=xml")).status, 406);
  assert.equal((await send("GET", "/Patient?_format=json", undefined, { accept: "text/html" })).status, 200);
  assert.equal((await send("POST", "/Patient/a", patient())).status, 404);
  assert.equal((await send("HEAD", "/metadata")).text, "");
});

test("a body of 50 MB is refused, and the server goes on", async (t) => {
  const { send } = await served(t);
  const answer = await send("POST", "/Patient", `{"resourceType":"Patient","id":"${"x".repeat(50 * 2 ** 20)}"}`);
  assert.equal(answer.status, 413);
  assert.match(issueTexts(answer).join(), /larger than 16 MiB/);
  assert.equal((await send("GET", "/metadata")).status, 200);
});

test("a body that is as large as allowed is read, and the fault in it is named", async (t) => {
  const { send } = await served(t);
  const names = Array.from({ length: 20_000 }, (_, index) => ({ family: `n${index}`, given: ["a", "b"] }));
  const answer = await send("POST", "/Patient", patient({ name: [...names, { family: "" }] }));
  assert.deepEqual(
    [answer.status, ...places(answer)],
    [400, "Patient.name[20000].family", "Patient.name[20000]"].slice(0, 2).concat(places(answer).slice(1)),
  );
});

test("a broken request line and a connection that ends early leave the server standing", async (t) => {
  const { send, store } = await served(t);
  const address = await addressOf(send);
  await new Promise<void>((resolve) => {
    const cut = request(`${address}/Patient`, { method: "POST", headers: { ...json, "content-length": "1000" } });
    cut.on("error", () => resolve());
    cut.write('{"resourceType":');
    setImmediate(() => cut.destroy());
  });
  assert.equal((await send("GET", "/Patient/%E0%A4%A")).status < 500, true);
  assert.equal((await send("GET", "/metadata")).status, 200);
  assert.equal((await store.search({ type: "Patient", where: [], count: 1 })).matches.length, 0);
});

/** Where fetch was sent to: the test server does not tell otherwise. */
async function addressOf(send: (method: string, path: string) => Promise<{ url: string }>): Promise<string> {
  return (await send("GET", "/metadata")).url.replace(/\/metadata$/, "");
}

test("bytes that are no UTF-8 are refused, and nothing is stored", async (t) => {
  const { send, store } = await served(t);
  const { url } = await send("GET", "/metadata");
  const body = Buffer.concat([Buffer.from('{"resourceType":"Patient","name":[{"family":"Sk'), Buffer.from([0xe5]), Buffer.from('ne"}]}')]);
  const answer = await fetch(url.replace("/metadata", "/Patient"), { method: "POST", headers: json, body });
  const { issue } = (await answer.json()) as { issue: { expression: string[] }[] };
  assert.deepEqual([answer.status, issue[0]?.expression], [400, ["body"]]);
  assert.equal((await store.search({ type: "Patient", where: [], count: 1 })).matches.length, 0);
});

test("AuditEvent: written by nobody, read elsewhere, and not offered", async (t) => {
  const { send, events } = await served(t);
  const event = {
    resourceType: "AuditEvent",
    id: "a",
    type: { system: "urn:x", code: "x" },
    recorded: "2026-11-22T10:00:00Z",
    agent: [{ requestor: true }],
    source: { observer: { display: "x" } },
  };
  const entry = [{ resource: event, request: { method: "PUT", url: "AuditEvent/a" } }];
  for (const [method, path, body] of [
    ["POST", "/AuditEvent", event],
    ["PUT", "/AuditEvent/a", event],
    ["DELETE", "/AuditEvent/a"],
    ["GET", "/AuditEvent/a"],
    ["GET", "/AuditEvent"],
    ["POST", "/", { resourceType: "Bundle", type: "transaction", entry }],
  ] as const)
    assert.equal((await send(method, path, body)).status, 405, `${method} ${path}`);
  assert.deepEqual([...new Set(events.map(({ outcome }) => outcome))], ["refused"]);
  assert.ok(!(await send("GET", "/metadata")).text.includes("AuditEvent"));
});

test("what is wrong in a transaction is named with its entry", async (t) => {
  const { send } = await served(t);
  const good = { resource: patient(), request: { method: "POST", url: "Patient" } };
  for (const [entry, place] of [
    [{ resource: patient({ gender: "M" }), request: { method: "POST", url: "Patient" } }, "Bundle.entry[1].resource.gender"],
    [{ resource: patient(), request: { method: "PUT", url: "Patient?shoes=2" } }, "Bundle.entry[1].request"],
  ] as const) {
    const answer = await send("POST", "/", { resourceType: "Bundle", type: "transaction", entry: [good, entry] });
    assert.deepEqual([answer.status, places(answer)[0]], [400, place], answer.text);
  }
});
