// Calls that cannot be answered say where and why; partial prefetch is completed; feedback is heard.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Feedback } from "../../../src/server/cds/feedback.ts";
import { dayOf } from "../../../src/record/day.ts";
import { recordOf } from "../../../src/server/cds/person.ts";
import { draft, orderCall, patient, restless, today, viewCall } from "./people.ts";
import { cardsIn, fhirServer, send, site } from "./site.ts";

const heard: Feedback[] = [];
const address = await site({ onFeedback: (all) => void heard.push(...all), bodyLimit: 200_000 });
const call = viewCall([restless]);
const order = orderCall([restless], [draft("sertraline", 50)]);

const ofAnother = { ...draft("sertraline"), subject: { reference: "Patient/p2" } };
const bad: readonly (readonly [says: string, service: string, body: unknown, status: number, place: RegExp])[] = [
  ["no JSON", "ekbom-patient-view", '{"hook":', 400, /line 1/],
  ["a key twice", "ekbom-patient-view", '{"hook":"a","hook":"b"}', 400, /line 1, column 13/],
  ["no end of depth", "ekbom-patient-view", `${"[".repeat(5000)}${"]".repeat(5000)}`, 400, /line 1/],
  ["a list", "ekbom-patient-view", [], 400, /body/],
  ["too much", "ekbom-patient-view", { ...call, more: "x".repeat(300_000) }, 413, /body/],
  ["another hook", "ekbom-patient-view", { ...call, hook: "order-sign" }, 400, /hook/],
  ["no UUID", "ekbom-patient-view", { ...call, hookInstance: "1" }, 400, /hookInstance/],
  ["no context", "ekbom-patient-view", { ...call, context: undefined }, 400, /context/],
  ["a patient with a path", "ekbom-patient-view", { ...call, context: { patientId: "../x" } }, 400, /context\.patientId/],
  ["a prefetch that is none", "ekbom-patient-view", { ...call, prefetch: 7 }, 400, /prefetch/],
  ["a server that is none", "ekbom-patient-view", { ...call, fhirServer: "here" }, 400, /fhirServer/],
  ["a token for no server", "ekbom-patient-view", { ...call, fhirAuthorization: { access_token: "t" } }, 400, /fhirServer/],
  [
    "a token with a line break",
    "ekbom-patient-view",
    { ...call, fhirServer: "https://ehr.test", fhirAuthorization: { access_token: "a\r\nb" } },
    400,
    /access_token/,
  ],
  ["somebody else's record", "ekbom-patient-view", { ...call, context: { patientId: "p2" } }, 412, /prefetch\.patient/],
  ["no orders", "ekbom-order-sign", { ...order, context: { patientId: "p1" } }, 400, /context\.draftOrders/],
  [
    "orders that are none",
    "ekbom-order-sign",
    { ...order, context: { ...order.context, draftOrders: { resourceType: "Bundle", entry: [1] } } },
    400,
    /entry\[0\]\.resource/,
  ],
  ["an order for somebody else", "ekbom-order-sign", orderCall([restless], [ofAnother]), 400, /subject/],
  ["no selection", "ekbom-order-select", { ...order, hook: "order-select" }, 400, /context\.selections/],
  ["no such service", "another", call, 404, /id/],
  ["constructor", "constructor", call, 404, /id/],
];
for (const [says, service, body, status, place] of bad)
  test(`a call that cannot be answered: ${says}`, async () => {
    const reply = await send(`${address}/cds-services/${service}`, body);
    assert.equal(reply.status, status, reply.text);
    const { resourceType, issue } = reply.json as { resourceType: string; issue: { expression: string[]; details: { text: string } }[] };
    assert.equal(resourceType, "OperationOutcome");
    assert.match(issue[0]?.expression.join() ?? "", place);
    assert.doesNotMatch(reply.text, /\bat .+:\d+:\d+|node_modules/);
  });

const token = "t";
const found = { resourceType: "Bundle", type: "searchset", entry: [{ resource: restless }] };
const empty = { resourceType: "Bundle", type: "searchset" };
const authorized = (server: string) => ({ fhirServer: server, fhirAuthorization: { access_token: token, token_type: "Bearer" } });
const { conditions: _, ...partial } = call.prefetch;

test("partial prefetch: only what is missing is fetched", async () => {
  const ehr = await fhirServer(token, () => found);
  const reading = await site({ fhirServers: [ehr.address] });
  const reply = await send(`${reading}/cds-services/ekbom-patient-view`, { ...call, prefetch: partial, ...authorized(ehr.address) });
  assert.equal(reply.status, 200);
  assert.deepEqual(ehr.asked, ["/Condition?patient=p1"]);
  assert.equal(cardsIn(reply)[0]?.source.topic.code, "iron-studies");
});

test("partial prefetch: all pages are read", async () => {
  const ehr = await fhirServer(token, (path) =>
    path.includes("page=2") ? found : { ...empty, link: [{ relation: "next", url: `${ehr.address}/Condition?patient=p1&page=2` }] },
  );
  const reading = await site({ fhirServers: [ehr.address] });
  const reply = await send(`${reading}/cds-services/ekbom-patient-view`, { ...call, prefetch: partial, ...authorized(ehr.address) });
  assert.equal(cardsIn(reply)[0]?.source.topic.code, "iron-studies");
  assert.equal(ehr.asked.length, 2);
});

test("partial prefetch: a next page on another server is not followed", async () => {
  const other = await fhirServer(token, () => found);
  const ehr = await fhirServer(token, () => ({ ...empty, link: [{ relation: "next", url: `${other.address}/Condition` }] }));
  const reading = await site({ fhirServers: [ehr.address, other.address] });
  assert.equal(
    (await send(`${reading}/cds-services/ekbom-patient-view`, { ...call, prefetch: partial, ...authorized(ehr.address) })).status,
    412,
  );
  assert.deepEqual(other.asked, []);
});

test("partial prefetch: a server that is not on the list is never asked", async () => {
  const ehr = await fhirServer(token, () => found);
  const reading = await site({ fhirServers: ["https://another.test/fhir"] });
  assert.equal(
    (await send(`${reading}/cds-services/ekbom-patient-view`, { ...call, prefetch: partial, ...authorized(ehr.address) })).status,
    412,
  );
  assert.deepEqual(ehr.asked, []);
});

test("partial prefetch: what kept the data away is said", async () => {
  const ehr = await fhirServer("another token", () => found);
  const reading = await site({ fhirServers: [ehr.address] });
  const body = { ...call, prefetch: partial };
  const why = async (server: string, parts: object) =>
    (await send(`${server}/cds-services/ekbom-patient-view`, { ...body, ...parts })).text;
  assert.match(await why(address, {}), /conditions is needed.* the call names no FHIR server with a token/);
  assert.match(await why(address, authorized(ehr.address)), /this service may not read from any FHIR server/);
  assert.match(await why(reading, authorized("https://another.test/fhir")), /this FHIR server is not on the list/);
  assert.match(await why(reading, authorized(ehr.address)), /the FHIR server answered 404/);
});

test("partial prefetch: a first page of several is no whole answer", async () => {
  const paged = { ...found, link: [{ relation: "next", url: "https://ehr.test/Condition?page=2" }] };
  assert.equal(
    (await send(`${address}/cds-services/ekbom-patient-view`, { ...call, prefetch: { ...call.prefetch, conditions: paged } })).status,
    412,
  );
});

test("partial prefetch: where a part of the medicine list cannot be had, what is not on it may still be taken", () => {
  const day = dayOf(today) ?? assert.fail();
  const about = { hookInstance: call.hookInstance, patientId: "p1", prefetch: {}, orders: [] };
  const open = (missing: readonly ("orders" | "statements" | "allergies")[]) =>
    recordOf(about, { resources: [patient, restless], missing }, day).medicinesOpen;
  assert.deepEqual([open([]), open(["allergies"]), open(["statements"])], [false, false, true]);
});

const entry = { card: "c1", outcome: "accepted", acceptedSuggestions: [{ id: "s1" }], outcomeTimestamp: "2026-11-22T10:00:00Z" };
test("feedback: what was done with a card reaches whoever listens", async () => {
  heard.length = 0;
  const override = {
    card: "c2",
    outcome: "overridden",
    overrideReason: { reason: { system: "s", code: "weighed" }, userComment: "once" },
    outcomeTimestamp: "2026-11-22T10:00:00Z",
  };
  assert.equal((await send(`${address}/cds-services/ekbom-order-sign/feedback`, { feedback: [entry, override] })).status, 200);
  assert.deepEqual(heard, [
    { service: "ekbom-order-sign", card: "c1", outcome: "accepted", acceptedSuggestions: ["s1"], at: "2026-11-22T10:00:00Z" },
    {
      service: "ekbom-order-sign",
      card: "c2",
      outcome: "overridden",
      acceptedSuggestions: [],
      reason: "weighed",
      comment: "once",
      at: "2026-11-22T10:00:00Z",
    },
  ]);
});
for (const [says, body] of [
  ["nothing", {}],
  ["no card", { feedback: [{ ...entry, card: undefined }] }],
  ["another outcome", { feedback: [{ ...entry, outcome: "liked" }] }],
  ["accepted, and no suggestion named", { feedback: [{ ...entry, acceptedSuggestions: [] }] }],
  ["no moment", { feedback: [{ ...entry, outcomeTimestamp: "yesterday" }] }],
  ["a reason without a code", { feedback: [{ ...entry, overrideReason: { reason: {} } }] }],
] as const)
  test(`feedback: ${says} is refused with its place`, async () => {
    const reply = await send(`${address}/cds-services/ekbom-order-sign/feedback`, body);
    assert.equal(reply.status, 400);
    assert.match(reply.text, /"expression":\["feedback/);
  });
test("feedback: of a service that is not there", async () =>
  assert.equal((await send(`${address}/cds-services/another/feedback`, { feedback: [entry] })).status, 404));

test("patients: the Patient of another person is refused", async () => {
  for (const other of [{ ...patient, id: "p9" }, null])
    assert.equal(
      (await send(`${address}/cds-services/ekbom-patient-view`, { ...call, prefetch: { ...call.prefetch, patient: other } })).status,
      412,
    );
});
