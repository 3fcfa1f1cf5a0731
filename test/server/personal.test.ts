// Personal mode: who gets in, and through which door.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cookieOf, day, minute, owned, start } from "./start.ts";

test("personal: without the link nobody is signed in, and nothing stored is shown", async () => {
  const { ask } = await start();
  assert.deepEqual(Object.keys((await ask("/api/session")).json), ["mode", "signedIn", "version"]);
  for (const path of ["/api/people", "/api/people/x/record", "/api/people/x/diary", "/api/people/x/export", "/api/audit"]) {
    const { status, json } = await ask(path);
    assert.deepEqual([status, json.resourceType, json.issue[0].code], [401, "OperationOutcome", "login"], path);
  }
});

test("personal: the link becomes a cookie that scripts cannot read, and a new browser may use the terminal's link again", async () => {
  const { ask, launchTokens } = await start();
  const answer = await ask(`/start?token=${launchTokens.lasting}`);
  assert.deepEqual([answer.status, answer.headers["location"]], [303, "/"]);
  assert.match(String(answer.headers["set-cookie"]), /^ekbom=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/);
  const { json } = await ask("/api/session", { headers: { cookie: cookieOf(answer) } });
  assert.deepEqual([json.signedIn, json.account], [true, { id: "owner", name: "Owner", role: "owner" }]);
  assert.equal((await ask(`/start?token=${launchTokens.lasting}`)).status, 303);
});

test("personal: the link for the opened browser works once, and for five minutes", async () => {
  const { ask, launchTokens, pass } = await start();
  const token = launchTokens.once();
  assert.equal((await ask(`/start?token=${token}`)).status, 303);
  assert.equal((await ask(`/start?token=${token}`)).status, 403);
  const late = launchTokens.once();
  pass(6 * minute);
  assert.equal((await ask(`/start?token=${late}`)).status, 403);
  assert.equal((await ask("/start?token=guess")).status, 403);
});

test("personal: a session ends when it is signed out, when its time is over, and never earlier than said", async () => {
  const { own, pass } = await owned();
  pass(29 * day);
  assert.equal((await own("/api/people")).status, 200);
  pass(2 * day);
  assert.equal((await own("/api/people")).status, 401);
  const again = await owned();
  assert.equal((await again.own("/api/session", { method: "DELETE" })).status, 204);
  assert.equal((await again.own("/api/people")).status, 401);
});

const doors: readonly [name: string, headers: Readonly<Record<string, string>>, status: number][] = [
  ["our own page", {}, 201],
  ["our page under 127.0.0.1", { host: "127.0.0.1:PORT", origin: "http://127.0.0.1:PORT" }, 201],
  ["a foreign name that resolves to this computer", { host: "evil.example:PORT" }, 403],
  ["our name on another port", { host: "localhost:1" }, 403],
  ["a foreign page", { origin: "https://evil.example" }, 403],
  ["a page of another port", { origin: "http://localhost:1" }, 403],
  ["a page without origin (a file)", { origin: "null" }, 403],
  ["the same, whatever the browser says of other sites", { origin: "null", "sec-fetch-site": "cross-site" }, 403],
  ["a form of ours that sends no referrer", { origin: "null", "sec-fetch-site": "same-origin" }, 201],
  ["no origin, with a cookie", { origin: "none" }, 403],
  ["a sibling site", { "sec-fetch-site": "same-site" }, 403],
  ["a foreign site", { "sec-fetch-site": "cross-site" }, 403],
];
for (const [name, headers, expected] of doors)
  test(`doors: ${name}: ${expected}`, async () => {
    const { own, port } = await owned();
    const filled = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, value.replace("PORT", String(port))]));
    const { status } = await own("/api/people/0b6e0c1a-0000-4000-8000-000000000001", {
      method: "PUT",
      body: { label: "Me" },
      headers: filled,
    });
    assert.equal(status, expected);
  });
