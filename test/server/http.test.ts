// The server against what the network brings: no stack, no 500, no word about a person in its log.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { parts } from "../../src/server/parts.ts";
import { owned, start } from "./start.ts";

/** Bytes as they are, and everything that comes back before the connection ends. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
    socket.write(bytes);
  });
}

describe("http: what is not HTTP gets an answer", () => {
  const table: readonly [name: string, bytes: string, says: RegExp][] = [
    ["nonsense", "\u0000\u0001 nonsense\r\n\r\n", /^HTTP\/1\.1 400 [\s\S]*OperationOutcome/],
    ["headers without end", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(40_000)}\r\n\r\n`, /^HTTP\/1\.1 431 [\s\S]*too-long/],
    [
      "two lengths",
      "POST /api/people HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400 /,
    ],
    ["no host", "GET /api/session HTTP/1.1\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 4\d\d /],
  ];
  for (const [name, bytes, says] of table)
    test(name, async () => {
      const { port } = await start();
      assert.match(await raw(port, bytes), says);
    });
  test("a broken address, a wrong method, a page that is not there", async () => {
    const { ask } = await start();
    for (const [path, method, status] of [
      ["/api/%zz", "GET", 400],
      ["/api/people", "PATCH", 404],
      ["/nothing.js", "GET", 404],
      ["/api/nothing", "GET", 404],
      [`/api/people/${"x".repeat(400)}/record`, "GET", 414],
      ["/..%2f..%2fetc%2fpasswd", "GET", 404],
    ] as const) {
      const answer = await ask(path, { method, headers: { accept: "application/json" } });
      assert.deepEqual([answer.status, answer.json.resourceType], [status, "OperationOutcome"], path);
    }
  });
});

describe("http: one door", () => {
  test("a foreign Host or Origin hears the same from every room", async () => {
    const { ask } = await start({}, { more: parts });
    for (const headers of [{ host: "evil.example" }, { origin: "http://evil.example" }]) {
      const [api, fhir] = await Promise.all(["/api/people", "/fhir/R4/Patient"].map((path) => ask(path, { headers })));
      assert.deepEqual([fhir?.status, fhir?.json], [403, api?.json]);
    }
  });
  test("bytes that are no UTF-8 are refused", async () => {
    const { own } = await owned();
    const raw = Buffer.concat([Buffer.from('{"label":"Sk'), Buffer.from([0xe5]), Buffer.from('ne"}')]);
    const { status, json } = await own(`/api/people/${randomUUID()}`, { method: "PUT", raw });
    assert.deepEqual([status, json.issue[0].expression], [400, ["body"]]);
  });
});

describe("http: the log", () => {
  test("a canary in every place that a request has never reaches it", async () => {
    const canary = "Zyxwvutsrq";
    const { own, ask, log } = await owned({ logLevel: "debug" });
    const person = randomUUID();
    await own(`/api/people/${person}`, { method: "PUT", body: { label: canary } });
    await own(`/api/people/${person}/record`, { method: "PUT", body: { record: { name: canary } }, headers: { "if-none-match": "*" } });
    await own(`/api/people/${person}/record`, { method: "PUT", raw: `{"${canary}": ${canary}`, headers: { "if-match": canary } });
    await own(`/api/people/${canary}/record`);
    await ask(`/api/${canary}?name=${canary}`, {
      headers: { cookie: `ekbom=${canary}`, "user-agent": canary, referer: `http://x/${canary}` },
    });
    await ask(`/s/${canary}`, { headers: { accept: "text/html" } });
    await ask("/api/session", { headers: { host: canary, authorization: `Bearer ${canary}`, "x-forwarded-for": canary } });
    const written = log();
    assert.match(written, /"route":"\/api\/people\/:person\/record"/);
    assert.ok(!written.includes(canary) && !written.includes(person), written);
  });
  test("a fault of ours is 500 with our own words; its log says where, and quotes nothing", async () => {
    const secret = "Zyxwvutsrq";
    const { ask, log } = await start(
      { logLevel: "error" },
      { more: [(app) => void app.get("/api/fault", async () => Promise.reject(new TypeError(`cannot read ${secret}`)))] },
    );
    const { status, text } = await ask("/api/fault");
    assert.equal(status, 500);
    assert.match(text, /a fault in Ekbom, not in your data/);
    assert.match(log(), /"kind":"TypeError".*http\.test\.ts/);
    assert.ok(!(text + log()).includes(secret));
  });
});

describe("http: headers and limits", () => {
  test("no script but ours, no frame, no foreign connection", async () => {
    const { ask } = await start();
    const { headers } = await ask("/api/session");
    const policy = String(headers["content-security-policy"]);
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      assert.ok(policy.split(";").includes(part), `${part} in ${policy}`);
    assert.deepEqual(
      [headers["x-content-type-options"], headers["referrer-policy"], headers["x-powered-by"]],
      ["nosniff", "no-referrer", undefined],
    );
    assert.match(String(headers["x-request-id"]), /^[0-9a-f-]{36}$/);
  });
  test("a slow client is cut off", async () => {
    const { app } = await start();
    const { requestTimeout, headersTimeout, keepAliveTimeout } = app.server;
    assert.deepEqual([requestTimeout, headersTimeout, keepAliveTimeout], [30_000, 15_000, 10_000]);
  });
  test("whoever asks too often is told when to come again", async () => {
    const { ask } = await start({ requestsPerMinute: 10 });
    const answers = [];
    for (let i = 0; i < 12; i++) answers.push(await ask("/api/session"));
    const last = answers.at(-1);
    assert.deepEqual([last?.status, last?.json.issue[0].code], [429, "throttled"]);
    assert.ok(Number(last?.headers["retry-after"]) > 0);
  });
  test("health and metrics name no person", async () => {
    const { own, ask } = await owned();
    const person = randomUUID();
    await own(`/api/people/${person}`, { method: "PUT", body: { label: "Zyxwvutsrq" } });
    assert.deepEqual((await ask("/healthz")).json, { status: "ok" });
    const { text, status } = await ask("/metrics");
    assert.equal(status, 200);
    assert.match(text, /ekbom_requests_total\{method="PUT",route="\/api\/people\/:person",status="201"\} 1/);
    assert.ok(!text.includes(person) && !text.includes("Zyxwvutsrq"));
  });
  test("with a token set, the metrics need it", async () => {
    const { ask } = await start({ metricsToken: "a-long-enough-token" });
    assert.equal((await ask("/metrics")).status, 403);
    assert.equal((await ask("/metrics", { headers: { authorization: "Bearer a-long-enough-tokem" } })).status, 403);
    assert.equal((await ask("/metrics", { headers: { authorization: "Bearer a-long-enough-token" } })).status, 200);
  });
  test("a lost database is 503, and the server goes on", async () => {
    const { ask, store } = await start();
    await store.close();
    assert.equal((await ask("/healthz")).status, 503);
    assert.equal((await ask("/api/session")).status, 200);
  });
});

describe("http: the app's files", () => {
  const folder = mkdtempSync(join(tmpdir(), "ekbom-web-"));
  after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Ekbom</title>");
  writeFileSync(join(folder, "assets", "app-1a2b.js"), "export {}");
  writeFileSync(join(folder, "sw.js"), "// worker");
  const html = { accept: "text/html,application/xhtml+xml" };
  const pages: readonly [path: string, headers: Readonly<Record<string, string>>, status: number, cache: string][] = [
    ["/", html, 200, "no-cache"],
    ["/reasons", html, 200, "no-cache"],
    ["/s/abc", html, 200, "no-cache"],
    ["/guide/iron-deficiency", html, 200, "no-cache"],
    ["/sw.js", {}, 200, "no-cache"],
    ["/assets/app-1a2b.js", {}, 200, "public, max-age=31536000, immutable"],
    ["/assets/gone.js", html, 404, "no-store"],
    ["/reasons", { accept: "application/json" }, 404, "no-store"],
    ["/api/reasons", html, 404, "no-store"],
    ["/fhir/R4/Nothing", html, 404, "no-store"],
  ];
  for (const [path, headers, status, cache] of pages)
    test(`${path} (${headers["accept"] ?? "any"}): ${status}`, async () => {
      const { ask } = await start({ web: folder });
      const answer = await ask(path, { headers });
      assert.deepEqual([answer.status, answer.headers["cache-control"]], [status, cache]);
    });
  test("not built: a page that says what to do", async () => {
    const { ask } = await start({ web: join(folder, "none") });
    const { status, text } = await ask("/", { headers: html });
    assert.equal(status, 503);
    assert.match(text, /npm run build/);
  });
});
