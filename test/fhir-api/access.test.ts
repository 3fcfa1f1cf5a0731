// The hooks: everything is asked for and recorded, a refusal shows nothing, and what cannot be recorded does not happen.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccessQuestion, Decision } from "../../src/server/fhir/hooks.ts";
import { type Answer, served } from "./served.ts";

const patient = (id: string) => ({ resourceType: "Patient", id });
const observation = (id: string, of: string) => ({
  resourceType: "Observation",
  id,
  status: "final",
  code: { text: "x" },
  subject: { reference: `Patient/${of}` },
});

/** Everybody may see and change what belongs to the patient of their own name, and nothing else. */
const ownOnly = ({ actor, action, patients }: AccessQuestion<string>): Decision => {
  if (actor === "admin") return { allowed: true };
  if (action === "search") return { allowed: true, onlyPatients: [actor] };
  return patients.length > 0 && patients.every((id) => id === actor) ? { allowed: true } : { allowed: false, because: "not in your care" };
};

const admin = { "x-actor": "admin" };
const asA = { "x-actor": "a" };

async function ward(t: Parameters<typeof served>[0]) {
  const server = await served(t, { allow: ownOnly });
  for (const id of ["a", "b"]) {
    await server.send("PUT", `/Patient/${id}`, patient(id), admin);
    await server.send("PUT", `/Observation/of-${id}`, observation(`of-${id}`, id), admin);
  }
  server.events.length = 0;
  return server;
}

const ids = ({ json }: Answer): readonly string[] =>
  (json.entry ?? []).flatMap(({ resource }: { resource: { id?: string } }) => resource.id ?? []);

const refused: readonly [method: string, path: string, body: object | undefined][] = [
  ["GET", "/Patient/b", undefined],
  ["GET", "/Observation/of-b", undefined],
  ["GET", "/Patient/b/_history", undefined],
  ["GET", "/Patient/b/_history/1", undefined],
  ["GET", "/Patient/b/$everything", undefined],
  ["POST", "/Patient/b/$assess", undefined],
  ["PUT", "/Patient/b", patient("b")],
  ["PUT", "/Observation/of-b", observation("of-b", "a")],
  ["PUT", "/Observation/of-a", observation("of-a", "b")],
  ["PUT", "/Patient/new", patient("new")],
  ["POST", "/Observation", observation("x", "b")],
  ["PATCH", "/Patient/b", [{ op: "add", path: "/active", value: true }]],
  ["DELETE", "/Patient/b", undefined],
];
for (const [method, path, body] of refused)
  test(`refused and recorded: ${method} ${path} ${JSON.stringify(body ?? "")}`, async (t) => {
    const { send, events, store } = await ward(t);
    const answer = await send(method, path, body, asA);
    assert.equal(answer.status, 403, answer.text);
    assert.ok(events.some((event) => event.actor === "a" && event.outcome === "refused"));
    assert.ok(!events.some((event) => event.outcome === "done"));
    for (const id of ["Patient/b", "Observation/of-b", "Observation/of-a"])
      assert.equal((await store.read(...(id.split("/") as [string, string])))?.version, 1);
  });

test("a history that was once about somebody else is not shown", async (t) => {
  const { send } = await ward(t);
  await send("PUT", "/Observation/of-b", observation("of-b", "a"), admin);
  assert.equal((await send("GET", "/Observation/of-b", undefined, asA)).status, 200);
  assert.equal((await send("GET", "/Observation/of-b/_history", undefined, asA)).status, 403);
  assert.equal((await send("GET", "/Observation/of-b/_history/1", undefined, asA)).status, 403);
  assert.equal((await send("GET", "/Observation/of-b/_history/2", undefined, asA)).status, 200);
});

test("a search shows one's own, and what is included is asked for as well", async (t) => {
  const { send, events } = await ward(t);
  assert.deepEqual(ids(await send("GET", "/Observation", undefined, asA)), ["of-a"]);
  assert.deepEqual(ids(await send("GET", "/Patient?_revinclude=Observation:subject", undefined, asA)), ["a", "of-a"]);
  assert.deepEqual(
    events.map(({ action, shown, parameters }) => [action, shown, parameters]),
    [
      ["search", ["Observation/of-a"], []],
      ["search", ["Patient/a", "Observation/of-a"], ["_revinclude"]],
    ],
  );
});

test("a batch is asked for entry by entry, and a refused transaction leaves its refusals on record alone", async (t) => {
  const { send, events, store } = await ward(t);
  const entry = [
    { resource: observation("of-a", "a"), request: { method: "PUT", url: "Observation/of-a" } },
    { request: { method: "GET", url: "Patient/b" } },
  ];
  const batch = await send("POST", "/", { resourceType: "Bundle", type: "batch", entry }, asA);
  assert.deepEqual(
    batch.json.entry.map(({ response }: { response: { status: string } }) => response.status),
    ["200", "403"],
  );
  events.length = 0;
  const transaction = await send("POST", "/", { resourceType: "Bundle", type: "transaction", entry }, asA);
  assert.equal(transaction.status, 403);
  assert.equal((await store.read("Observation", "of-a"))?.version, 2);
  assert.ok(events.some((event) => event.outcome === "refused" && event.id === "b"));
});

test("what cannot be recorded does not happen", async (t) => {
  const { send, store } = await served(t, {
    record: () => {
      throw new Error("the disk of the audit is full");
    },
  });
  const made = await send("PUT", "/Patient/p", patient("p"));
  assert.equal(made.status, 500);
  assert.doesNotMatch(made.text, /disk of the audit/);
  assert.equal(await store.read("Patient", "p"), undefined);
  await store.update(patient("p"));
  assert.equal((await send("GET", "/Patient/p")).status, 500);
});

test("every interaction leaves its record, with the patients concerned and without any value asked for", async (t) => {
  const { send, events } = await ward(t);
  await send("GET", "/Patient/a", undefined, asA);
  await send("GET", "/Patient?family=secret", undefined, asA);
  await send("PATCH", "/Patient/a", [{ op: "add", path: "/active", value: true }], asA);
  await send("GET", "/Patient/a/_history", undefined, asA);
  await send("GET", "/Patient/a/_history/1", undefined, asA);
  await send("GET", "/Patient/a/$everything", undefined, asA);
  await send("POST", "/Patient/a/$assess", undefined, asA);
  await send("DELETE", "/Observation/of-a", undefined, asA);
  assert.deepEqual(
    events.map(({ action, type, id, version, patients }) => [action, type, id, version, patients.join()]),
    [
      ["read", "Patient", "a", 1, "a"],
      ["search", "Patient", undefined, undefined, ""],
      ["patch", "Patient", "a", 2, "a"],
      ["history", "Patient", "a", undefined, "a"],
      ["vread", "Patient", "a", 1, "a"],
      ["everything", "Patient", "a", undefined, "a"],
      ["assess", "Patient", "a", undefined, "a"],
      ["delete", "Observation", "of-a", 2, "a"],
    ],
  );
  assert.ok(!JSON.stringify(events).includes("secret"));
});
