// The app's API as docs/api.md says it: people, record, diary, shares, site, export, erase.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { day, hour, owned } from "./start.ts";

const first = { "if-none-match": "*" };
const put = (body: unknown, headers: Readonly<Record<string, string>> = {}) => ({ method: "PUT", body, headers });
const post = (body: unknown) => ({ method: "POST", body });

async function withPerson() {
  const server = await owned();
  const person = randomUUID();
  const path = `/api/people/${person}`;
  assert.equal((await server.own(path, put({ label: "Me" }))).status, 201);
  return { ...server, person, path };
}

describe("people", () => {
  test("a person is made once, by the id of the app, and may be renamed", async () => {
    const { own, path, person } = await withPerson();
    const { status, json } = await own(path, put({ label: "Mum" }));
    assert.equal(status, 200);
    assert.deepEqual(json, { id: person, label: "Mum", createdAt: "2026-11-22T10:00:00.000Z", recordVersion: 0 });
    assert.deepEqual((await own("/api/people")).json, { people: [json] });
  });
});

describe("record", () => {
  const record = { facts: { ferritin: { value: 40, unit: "ng/mL" } }, "naïve key": [1, null, "ø"] };
  test("what was put comes back as it was, version after version", async () => {
    const { own, path } = await withPerson();
    assert.equal((await own(`${path}/record`)).status, 404);
    const one = await own(`${path}/record`, put({ record }, first));
    assert.deepEqual([one.status, one.json.version, one.headers["etag"]], [201, 1, 'W/"1"']);
    const two = await own(`${path}/record`, put({ record: {} }, { "if-match": 'W/"1"' }));
    assert.deepEqual([two.status, two.json.version], [200, 2]);
    assert.deepEqual((await own(`${path}/record`)).json.record, {});
    assert.deepEqual((await own(`${path}/record/versions/1`)).json.record, record);
    assert.deepEqual(
      (await own(`${path}/record/versions`)).json.versions.map((one: { version: number }) => one.version),
      [2, 1],
    );
    assert.equal((await own(`${path}/record/versions/3`)).status, 404);
  });
  test("a key that means something to the engine is a key like any other", async () => {
    const { own, path } = await withPerson();
    const raw = '{"record":{"__proto__":{"admin":true},"constructor":1}}';
    assert.equal((await own(`${path}/record`, { method: "PUT", raw, headers: first })).status, 201);
    assert.ok((await own(`${path}/record`)).text.includes('"record":{"__proto__":{"admin":true},"constructor":1}'));
    assert.equal(({} as { admin?: unknown }).admin, undefined);
  });
  test("of two devices that save at once, one is told to read again", async () => {
    const { own, path } = await withPerson();
    await own(`${path}/record`, put({ record }, first));
    const both = await Promise.all([1, 2].map((n) => own(`${path}/record`, put({ record: { n } }, { "if-match": 'W/"1"' }))));
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 412]);
    const late = await own(`${path}/record`, put({ record }, first));
    assert.deepEqual([late.status, late.headers["etag"]], [412, 'W/"2"']);
  });
  test("an answer that was lost may be asked for twice, without a second version", async () => {
    const { own, path } = await withPerson();
    for (const status of [201, 201]) assert.equal((await own(`${path}/record`, put({ record }, first))).status, status);
    assert.equal((await own(`${path}/record/versions`)).json.versions.length, 1);
  });
  const wrong: readonly [name: string, how: object, status: number, place: RegExp][] = [
    ["no version named", put({ record }), 428, /if-match/],
    ["a version that is no version", put({ record }, { "if-match": "three" }), 400, /if-match/],
    ["a list in place of an object", put({ record: [] }, first), 400, /record/],
    ["an unknown property", put({ record, more: 1 }, first), 400, /more/],
    ["no record", put({}, first), 400, /record/],
    ["not JSON", { method: "PUT", raw: "{", headers: first }, 400, /line 1, column 2: the body is not JSON/],
    [
      "a key twice",
      { method: "PUT", raw: '{"record":{"a":1,"a":2}}', headers: first },
      400,
      /line 1, column 18: the key \\"a\\" stands twice/,
    ],
    ["endless depth", { method: "PUT", raw: `{"record":${"[".repeat(5000)}${"]".repeat(5000)}}`, headers: first }, 400, /nests deeper/],
    ["nothing at all", { method: "PUT", raw: "", headers: first }, 400, /is not JSON/],
    ["another content type", { method: "PUT", raw: "a=1", headers: { ...first, "content-type": "text/plain" } }, 415, /content type/],
    ["too much", put({ record: { text: "x".repeat(3_000_000) } }, first), 413, /larger/],
  ];
  for (const [name, how, expected, place] of wrong)
    test(`${name}: ${expected}`, async () => {
      const { own, path } = await withPerson();
      const { status, json, text } = await own(`${path}/record`, how);
      assert.deepEqual([status, json.resourceType], [expected, "OperationOutcome"], text);
      assert.match(text, place);
      assert.doesNotMatch(text, /node_modules|\.ts:\d/);
    });
});

describe("diary", () => {
  const entry = (n: number) => ({ night: "2026-11-21", severity: n });
  test("two devices, one of them offline and impatient: nothing lost, nothing doubled", async () => {
    const { own, path } = await withPerson();
    const sync = async (after: number, revisions: readonly unknown[]) => (await own(`${path}/diary/sync`, post({ after, revisions }))).json;
    const [a, b] = [randomUUID(), randomUUID()];
    const sent = [{ id: a, revision: "1-phone", entry: entry(3) }];
    for (const _ of [1, 2, 3]) assert.deepEqual((await sync(0, sent)).accepted, [{ id: a, revision: "1-phone" }]);
    const tablet = await sync(0, [
      { id: b, revision: "1-tablet", entry: entry(5) },
      { id: a, revision: "2-tablet", entry: entry(4) },
    ]);
    assert.deepEqual(
      tablet.revisions.map((one: { id: string; revision: string }) => [one.id, one.revision]),
      [
        [a, "1-phone"],
        [b, "1-tablet"],
        [a, "2-tablet"],
      ],
    );
    const phone = await sync(1, []);
    assert.deepEqual([phone.revisions.length, phone.cursor, phone.more], [2, 3, false]);
    assert.deepEqual((await own(`${path}/diary?after=2`)).json.revisions[0].entry, entry(4));
    assert.deepEqual((await own(`${path}/diary?count=2`)).json.more, true);
  });
  test("a revision that means something else is refused, the rest is kept", async () => {
    const { own, path } = await withPerson();
    const [a, b] = [randomUUID(), randomUUID()];
    await own(`${path}/diary/sync`, post({ after: 0, revisions: [{ id: a, revision: "1", entry: { x: 1, y: 2 } }] }));
    const { json } = await own(
      `${path}/diary/sync`,
      post({
        after: 0,
        revisions: [
          { id: a, revision: "1", entry: { x: 9 } },
          { id: b, revision: "1", entry: { text: "x".repeat(20_000) } },
          { id: b, revision: "2", entry: {} },
          { id: a, revision: "1", entry: { y: 2, x: 1 } },
        ],
      }),
    );
    assert.deepEqual(
      json.refused.map((one: { what: string }) => one.what),
      ["another entry was stored as this revision", "the entry has more than 16384 bytes"],
    );
    assert.deepEqual(json.accepted, [
      { id: b, revision: "2" },
      { id: a, revision: "1" },
    ]);
    assert.equal(json.cursor, 2);
  });
  test("ten devices at once: every cursor sees every revision", async () => {
    const { own, path } = await withPerson();
    const devices = Array.from({ length: 10 }, (_, n) =>
      own(
        `${path}/diary/sync`,
        post({
          after: 0,
          revisions: Array.from({ length: 20 }, (__, i) => ({ id: randomUUID(), revision: `${n}-${i}`, entry: entry(i % 11) })),
        }),
      ),
    );
    await Promise.all(devices);
    const { json } = await own(`${path}/diary`);
    assert.deepEqual([json.revisions.length, json.cursor], [200, 200]);
    assert.equal(new Set(json.revisions.map((one: { id: string }) => one.id)).size, 200);
  });
});

describe("shares", () => {
  const share = (more: object = {}) => ({ id: randomUUID(), sealed: "c2VhbGVk", expiresAt: "2026-11-23T10:00:00Z", ...more });
  test("a link is opened without a session, listed, revoked, and gone", async () => {
    const { own, ask, path } = await withPerson();
    const made = (await own(`${path}/shares`, post(share({ note: "for Dr Lee" })))).json;
    assert.match(made.path, /^\/s\/[\w-]{43}$/);
    const opened = await ask(`/api${made.path}`);
    assert.deepEqual([opened.status, opened.json.sealed, opened.headers["cache-control"]], [200, "c2VhbGVk", "no-store"]);
    assert.equal((await own(`${path}/shares/${made.id}`, { method: "DELETE" })).status, 204);
    assert.equal((await own(`${path}/shares/${made.id}`, { method: "DELETE" })).status, 204);
    assert.equal((await ask(`/api${made.path}`)).status, 410);
    const [listed] = (await own(`${path}/shares`)).json.shares;
    assert.deepEqual([listed.state, listed.opened, listed.note], ["revoked", 1, "for Dr Lee"]);
    assert.deepEqual(
      listed.accesses.map((one: { outcome: string }) => one.outcome),
      ["revoked", "opened"],
    );
  });
  test("a link ends at its hour, and its content with it", async () => {
    const { own, ask, path, pass, store } = await withPerson();
    const made = (await own(`${path}/shares`, post(share()))).json;
    pass(day - 1000);
    assert.equal((await ask(`/api${made.path}`)).status, 200);
    pass(1000);
    assert.equal((await ask(`/api${made.path}`)).status, 410);
    const rows = await store.db
      .selectFrom("share" as never)
      .selectAll()
      .execute();
    assert.equal((rows[0] as { sealed: unknown }).sealed, null);
    assert.equal((await own(`${path}/shares`)).json.shares[0].state, "expired");
  });
  test("what cannot be a link is refused", async () => {
    const { own, ask, path } = await withPerson();
    for (const [body, status] of [
      [share({ expiresAt: "2026-11-22T09:00:00Z" }), 400],
      [share({ expiresAt: "2027-11-22T09:00:00Z" }), 400],
      [share({ expiresAt: "tomorrow" }), 400],
      [share({ sealed: "not base64 !" }), 400],
      [share({ id: "1" }), 400],
    ] as const)
      assert.equal((await own(`${path}/shares`, post(body))).status, status);
    const twice = share();
    assert.deepEqual([(await own(`${path}/shares`, post(twice))).status, (await own(`${path}/shares`, post(twice))).status], [201, 409]);
    for (const token of ["x", "A".repeat(43)]) assert.equal((await ask(`/api/s/${token}`)).status, 404);
  });
  test("the token stands nowhere in the database", async () => {
    const { own, path, store } = await withPerson();
    const made = (await own(`${path}/shares`, post(share()))).json;
    const rows = JSON.stringify(
      await store.db
        .selectFrom("share" as never)
        .selectAll()
        .execute(),
    );
    assert.ok(!rows.includes(made.path.slice(3)));
  });
});

describe("site", () => {
  const site = {
    name: "Riverside",
    clinics: [{ id: "sleep", name: "Sleep clinic", specialty: "sleep", hours: [{ days: ["mon"], from: "08:00", to: "16:30" }] }],
  };
  test("the directory is kept in versions and read by anybody", async () => {
    const { own, ask } = await owned();
    assert.deepEqual((await ask("/api/site")).json, { version: 0, site: { name: "", clinics: [] } });
    assert.equal((await own("/api/site", put(site, first))).json.version, 1);
    assert.deepEqual((await ask("/api/site")).json, { version: 1, site });
    assert.equal((await own("/api/site", put(site, first))).status, 412);
    const bad = await own(
      "/api/site",
      put({ ...site, clinics: [{ ...site.clinics[0], web: "javascript:alert(1)" }] }, { "if-match": 'W/"1"' }),
    );
    assert.equal(bad.status, 400);
    assert.match(bad.text, /clinics\[0\]\.web/);
  });
});

describe("everything", () => {
  test("out: all of it. Away: all of it, and the audit says so", async () => {
    const { own, ask, path, person, store, pass } = await withPerson();
    await own(`${path}/record`, put({ record: { n: 1 } }, first));
    await own(`${path}/diary/sync`, post({ after: 0, revisions: [{ id: randomUUID(), revision: "1", entry: { n: 2 } }] }));
    const made = (await own(`${path}/shares`, post({ id: randomUUID(), sealed: "abc", expiresAt: "2026-11-25T00:00:00Z" }))).json;
    await store.update({ resourceType: "Patient", id: person });
    await store.update({
      resourceType: "Observation",
      id: "o",
      status: "final",
      code: { text: "x" },
      subject: { reference: `Patient/${person}` },
    });
    await store.update({
      resourceType: "Observation",
      id: "of-another",
      status: "final",
      code: { text: "x" },
      subject: { reference: "Patient/other" },
    });
    pass(hour);
    const out = await own(`${path}/export`);
    assert.match(String(out.headers["content-disposition"]), /attachment; filename="ekbom-2026-11-22\.json"/);
    assert.deepEqual(
      [out.json.record.versions[0].record, out.json.diary.revisions[0].entry, out.json.fhir.entry.length],
      [{ n: 1 }, { n: 2 }, 2],
    );
    assert.ok(out.json.audit.length >= 4);

    assert.equal((await own(`${path}/erase`, post({ confirm: "yes" }))).status, 400);
    const erased = (await own(`${path}/erase`, post({ confirm: person }))).json.erased;
    assert.deepEqual(erased, { recordVersions: 1, diaryRevisions: 1, shares: 1, resources: 2 });
    for (const gone of [`${path}/record`, `${path}/export`]) assert.equal((await own(gone)).status, 404);
    assert.equal((await ask(`/api${made.path}`)).status, 404);
    assert.equal((await store.history("Observation", "o")).length, 0);
    assert.equal((await store.read("Observation", "of-another"))?.version, 1);
    const last = (await own(`${path}/audit?count=500`)).json.events.at(-1);
    assert.deepEqual([last.what, last.action, last.outcome], ["erase", "write", "done"]);
  });
});
