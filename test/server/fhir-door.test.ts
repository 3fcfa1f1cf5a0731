// FHIR behind the server's door: who reaches which patient, through every role, and that it is in the audit.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parts } from "../../src/server/parts.ts";
import { type Role, roles } from "../../src/server/rights/roles.ts";
import { clinic, inTeam, outside } from "./clinic.ts";
import { owned, start } from "./start.ts";

const patient = (id: string) => ({ resourceType: "Patient", id, name: [{ family: "Zyxwvutsrq" }] });
const observation = (id: string, of: string) => ({
  resourceType: "Observation",
  id,
  status: "final",
  code: { text: "x" },
  subject: { reference: `Patient/${of}` },
});
const condition = (id: string, of: string) => ({ resourceType: "Condition", id, subject: { reference: `Patient/${of}` } });

type Clinic = Awaited<ReturnType<typeof clinic>>;

async function fill({ store }: Clinic): Promise<void> {
  for (const [n, id] of [inTeam, outside].entries())
    for (const resource of [patient(id), observation(`o${n}`, id), condition(`c${n}`, id)]) await store.update(resource);
  await store.update({ resourceType: "Practitioner", id: "p" });
}

async function withPatients(): Promise<Clinic> {
  const server = await clinic({}, { more: parts });
  await fill(server);
  return server;
}
const json = { "content-type": "application/fhir+json" };
const put = (resource: { readonly id: string; readonly resourceType: string }) =>
  [`/${resource.resourceType}/${resource.id}`, { method: "PUT", body: resource, headers: json }] as const;

const specialties = ["vascular", "neurology", "sleep", "primary-care"] as const satisfies readonly Role[];
const none: readonly Role[] = [];
/** Written by hand: for the person in the care team, and for the one outside. */
const table: readonly [name: string, ask: readonly [path: string, how?: object], may: readonly Role[]][] = [
  ["read an observation", ["/Observation/o0"], [...specialties, "patient", "laboratory"]],
  ["read one of another's", ["/Observation/o1"], none],
  ["its history", ["/Observation/o1/_history"], none],
  ["an old version of it", ["/Observation/o1/_history/1"], none],
  ["read a condition", ["/Condition/c0"], [...specialties, "patient", "coordinator"]],
  ["read another's condition", ["/Condition/c1"], none],
  ["read a patient", [`/Patient/${inTeam}`], [...specialties, "patient", "coordinator", "laboratory"]],
  ["read another patient", [`/Patient/${outside}`], ["coordinator"]],
  ["everything of one", [`/Patient/${inTeam}/$everything`], [...specialties, "patient", "coordinator", "laboratory"]],
  ["everything of another", [`/Patient/${outside}/$everything`], ["coordinator"]],
  ["write a result", put(observation("n", inTeam)), [...specialties, "laboratory"]],
  ["write another's result", put(observation("n", outside)), none],
  ["move one's result to another", put(observation("o0", outside)), none],
  ["take another's result over", put(observation("o1", inTeam)), none],
  ["write a condition", put(condition("n", inTeam)), specialties],
  ["delete a condition", ["/Condition/c0", { method: "DELETE" }], specialties],
  ["delete another's", ["/Condition/c1", { method: "DELETE" }], none],
  ["read a practitioner", ["/Practitioner/p"], [...specialties, "patient", "coordinator", "laboratory", "administrator"]],
  ["write a practitioner", put({ resourceType: "Practitioner", id: "p" }), ["coordinator", "administrator"]],
  [
    "put oneself into a care team",
    put({ resourceType: "CareTeam", id: "t", status: "active", subject: { reference: `Patient/${outside}` } } as never),
    ["coordinator"],
  ],
  ["a type that no group has", put({ resourceType: "Basic", id: "b", code: { text: "x" } } as never), none],
];

describe("fhir: every role", () => {
  for (const role of roles.filter((one) => one !== "owner" && one !== "system"))
    test(role, async () => {
      const server = await clinic({}, { more: parts });
      for (const [name, [path, how], may] of table) {
        await fill(server); // what was changed or deleted before is there again
        const { ask } = await server.as(role);
        const { status, text } = await ask(`/fhir/R4${path}`, how);
        assert.equal(status < 400, may.includes(role), `${name} as ${role}: ${status} ${text.slice(0, 300)}`);
        assert.ok(status < 500 && status !== 400, `${name} as ${role}: ${status} ${text.slice(0, 300)}`);
      }
    });
  test("a search shows nobody whom one does not reach, also when one names them", async () => {
    const server = await withPatients();
    const { ask } = await server.as("sleep");
    const ids = async (query: string): Promise<string[]> =>
      ((await ask(`/fhir/R4${query}`)).json.entry ?? []).map((one: { resource: { id: string } }) => one.resource.id);
    assert.deepEqual(await ids("/Observation"), ["o0"]);
    assert.deepEqual(await ids(`/Observation?patient=Patient/${outside}`), []);
    assert.deepEqual(await ids("/Patient?family=Zyxwvutsrq"), [inTeam]);
    assert.deepEqual(await ids("/Observation?_include=Observation:patient"), ["o0", inTeam]);
  });
  test("a batch is asked one by one, a transaction falls as a whole", async () => {
    const server = await withPatients();
    const { ask } = await server.as("neurology");
    const entry = [observation("o0", inTeam), observation("o1", outside)].map((resource) => ({
      resource,
      request: { method: "PUT", url: `Observation/${resource.id}` },
    }));
    const batch = await ask("/fhir/R4", { method: "POST", body: { resourceType: "Bundle", type: "batch", entry }, headers: json });
    assert.deepEqual(
      batch.json.entry.map((one: { response: { status: string } }) => one.response.status.slice(0, 3)),
      ["200", "403"],
    );
    const transaction = await ask("/fhir/R4", {
      method: "POST",
      body: { resourceType: "Bundle", type: "transaction", entry },
      headers: json,
    });
    assert.equal(transaction.status, 403);
    assert.equal((await server.store.read("Observation", "o0"))?.version, 2);
  });
});

describe("fhir: the door", () => {
  test("without a session: the capabilities, and nothing else", async () => {
    const { ask } = await start({}, { more: parts });
    assert.equal((await ask("/fhir/R4/metadata")).json.resourceType, "CapabilityStatement");
    for (const [path, headers] of [["/Patient"], ["/Patient/x"], ["/"], ["/Patient", { authorization: "Bearer forged" }]] as const) {
      const answer = await ask(`/fhir/R4${path}`, headers === undefined ? {} : { headers });
      assert.deepEqual([answer.status, answer.json.issue[0].code], [401, "login"], path);
      assert.match(String(answer.headers["www-authenticate"]), /^Bearer/);
    }
  });
  test("what was read, written and refused is in the audit, without names", async () => {
    const server = await withPatients();
    const { ask } = await server.as("sleep");
    await ask("/fhir/R4/Observation/o0");
    await ask("/fhir/R4/Observation/o1");
    await ask("/fhir/R4/Patient?family=Zyxwvutsrq");
    await ask(`/fhir/R4${put(observation("n", inTeam))[0]}`, put(observation("n", inTeam))[1]);
    const { text, json: page } = await (await server.as("auditor")).ask("/api/audit");
    const said = page.events.map(({ event }: { event: { subtype: { code: string }[]; outcome: string; entity: { name?: string }[] } }) => [
      event.subtype[0]?.code,
      event.entity.at(-1)?.name,
      event.outcome,
    ]);
    assert.deepEqual(said, [
      ["read", "Observation/o0", "0"],
      ["read", "Observation/o1", "4"],
      ["search", "Patient", "0"],
      ["update", "Observation/n", "0"],
    ]);
    assert.ok(!text.includes("Zyxwvutsrq"));
  });
  test("the owner of a personal server may do everything", async () => {
    const { own } = await owned({}, { more: parts });
    assert.equal((await own(`/fhir/R4${put(patient("me"))[0]}`, put(patient("me"))[1])).status, 201);
    assert.equal((await own("/fhir/R4/Patient/me/$everything")).status, 200);
    const assessed = await own("/fhir/R4/Patient/me/$assess", { method: "POST" });
    assert.deepEqual([assessed.status, typeof assessed.json.knowledge.version], [200, "string"]);
  });
});
