// The audit: every access is in it, and whoever changes it is found out.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { BEGINNING, ChainCheck, hashOfLink, type Link } from "../../src/server/audit/chain.ts";
import { links } from "../../src/server/audit/read.ts";
import { parts } from "../../src/server/parts.ts";
import { own } from "../../src/server/tables.ts";
import { ekbom } from "../cli/run.ts";
import { owned } from "./start.ts";

function chain(texts: readonly string[]): Link[] {
  let previous = BEGINNING;
  return texts.map((json, i) => {
    const link = { number: i + 1, json, previous, hash: hashOfLink(previous, i + 1, json) };
    previous = link.hash;
    return link;
  });
}
const faults = (some: readonly Link[]): number[] => {
  const check = new ChainCheck();
  return some.flatMap((link) => check.next(link)?.number ?? []);
};
const texts = fc.array(fc.string(), { minLength: 2, maxLength: 12 });

describe("audit: the chain", () => {
  test("law: as it was written, it holds", () => {
    fc.assert(fc.property(texts, (some) => assert.deepEqual(faults(chain(some)), [])));
  });
  test("law: one event changed, taken out, put in twice or moved is found", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom("change", "take", "twice", "swap"), (some, where, how) => {
        const whole = chain(some);
        const i = where % (whole.length - 1); // the last one taken away is what the head is for
        const link = whole[i] ?? assert.fail();
        const next = whole[i + 1] ?? assert.fail();
        const broken = { change: [{ ...link, json: `${link.json}x` }, next], take: [next], twice: [link, link, next], swap: [next, link] }[
          how
        ];
        assert.notDeepEqual(faults(whole.toSpliced(i, 2, ...broken)), []);
      }),
    );
  });
});

describe("audit: what is in it", () => {
  test("every read and write of a person's data, each once, none of the content", async () => {
    const { own: ask, store } = await owned();
    const person = randomUUID();
    const path = `/api/people/${person}`;
    await ask(path, { method: "PUT", body: { label: "Zyxwvutsrq" } });
    await ask(`${path}/record`, { method: "PUT", body: { record: { x: "Zyxwvutsrq" } }, headers: { "if-none-match": "*" } });
    await ask(`${path}/record`);
    await ask(`${path}/diary/sync`, { method: "POST", body: { after: 0, revisions: [] } });
    await ask(`${path}/diary`);
    await ask(`${path}/shares`);
    await ask("/api/people");
    const { events } = (await ask(`${path}/audit`)).json;
    assert.deepEqual(
      events.map(({ action, what }: { action: string; what: string }) => `${action} ${what}`),
      ["write person", "write record", "read record", "write diary", "read diary", "read share", "read person"],
    );
    for await (const { json } of links(store)) assert.ok(!json.includes("Zyxwvutsrq"));
  });
  test("a write whose audit cannot be written is not made", async () => {
    const { own: ask, store } = await owned();
    await own(store).deleteFrom("audit_head").execute();
    const person = randomUUID();
    assert.equal((await ask(`/api/people/${person}`, { method: "PUT", body: { label: "x" } })).status, 500);
    assert.equal((await own(store).selectFrom("person").selectAll().execute()).length, 0);
  });
  test("a hundred accesses at once make one chain", async () => {
    const { own: ask, store } = await owned();
    const person = randomUUID();
    await ask(`/api/people/${person}`, { method: "PUT", body: { label: "x" } });
    await Promise.all(Array.from({ length: 100 }, () => ask(`/api/people/${person}/diary`)));
    const check = new ChainCheck();
    for await (const link of links(store)) assert.equal(check.next(link), undefined);
    assert.equal(check.end.number, 101);
  });
});

describe("audit: CDS feedback", () => {
  test("what was done with a card is kept, its comment is not", async () => {
    const { ask, store } = await owned({}, { more: parts });
    const feedback = [
      {
        card: "4e0a3a1e-28a3-4a45-8eb4-7c6e0b6a2f3c",
        outcome: "overridden",
        outcomeTimestamp: "2026-11-22T10:00:00Z",
        overrideReason: { reason: { code: "not-now" }, userComment: "Zyxwvutsrq is away" },
      },
      { card: "Mr Zyxwvutsrq", outcome: "overridden", outcomeTimestamp: "2026-11-22T10:00:00Z" },
    ];
    const { status } = await ask("/cds-services/ekbom-patient-view/feedback", { method: "POST", body: { feedback } });
    const events: string[] = [];
    for await (const { json } of links(store)) events.push(json);
    assert.deepEqual([status, events.length], [200, 1]);
    assert.match(events[0] ?? "", /ekbom-patient-view.*overridden 4e0a3a1e[\w-]* not-now,overridden unreadable/);
    assert.ok(!events[0]?.includes("Zyxwvutsrq"));
  });
});

describe("ekbom audit", () => {
  async function some() {
    const server = await owned();
    const person = randomUUID();
    for (const label of ["a", "b", "c"]) await server.own(`/api/people/${person}`, { method: "PUT", body: { label } });
    return server;
  }
  test("verify: whole, while the server runs; its head anchors the next one", async () => {
    const { folder, own: ask } = await some();
    const first = await ekbom(["audit", "verify", "--data", folder]);
    assert.deepEqual([first.code, first.err], [0, ""]);
    const head = /^3:[0-9a-f]{64}$/m.exec(first.out)?.[0] ?? assert.fail(first.out);
    await ask("/api/people");
    const second = await ekbom(["audit", "verify", "--head", head, "--data", folder]);
    assert.match(second.out, /whole: 4 events/);
    const wrong = await ekbom(["audit", "verify", "--head", `2:${"0".repeat(64)}`, "--data", folder]);
    assert.deepEqual([wrong.code, /another hash than the --head/.test(wrong.err)], [65, true]);
  });
  const tampering: readonly [name: string, how: (store: Awaited<ReturnType<typeof some>>["store"]) => Promise<unknown>, says: RegExp][] = [
    [
      "changed",
      (store) => own(store).updateTable("audit_event").set({ json: "{}" }).where("number", "=", 2).execute(),
      /event 2: was changed/,
    ],
    ["taken out", (store) => own(store).deleteFrom("audit_event").where("number", "=", 2).execute(), /event 3: follows 1: 1 missing/],
    [
      "cut off at its end",
      (store) => own(store).deleteFrom("audit_event").where("number", "=", 3).execute(),
      /event 3: the last event is 2/,
    ],
  ];
  for (const [name, how, says] of tampering)
    test(`verify: ${name}`, async () => {
      const { folder, store } = await some();
      await how(store);
      const { code, err } = await ekbom(["audit", "verify", "--data", folder]);
      assert.equal(code, 65);
      assert.match(err, says);
    });
  test("export: FHIR AuditEvents, one per line, and never over a file that is there", async () => {
    const { folder } = await some();
    const file = join(folder, "audit.ndjson");
    assert.match((await ekbom(["audit", "export", file, "--data", folder])).out, /3 events/);
    const lines = readFileSync(file, "utf8").trim().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).event.resourceType),
      ["AuditEvent", "AuditEvent", "AuditEvent"],
    );
    assert.equal((await ekbom(["audit", "export", file, "--data", folder])).code, 64);
    assert.equal((await ekbom(["audit", "export", "-", "--data", folder])).out.trim().split("\n").length, 3);
  });
  test("a wrong call ends with 64 and a sentence", async () => {
    for (const args of [
      ["audit"],
      ["audit", "verify", "--head", "x"],
      ["audit", "export"],
      ["audit", "verify", "--data", "/no/such/folder"],
    ]) {
      const { code, err } = await ekbom(args);
      assert.equal(code, 64, args.join(" "));
      assert.match(err, /^ekbom: .{10,}/);
    }
  });
});
