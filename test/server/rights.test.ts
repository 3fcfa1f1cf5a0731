// Every route with every role. The table is written by hand, route by route: who may, for a person in their care team and for one outside.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { apiRoutes } from "../../src/server/api/routes.ts";
import { type Role, roles } from "../../src/server/rights/roles.ts";
import { makeLaunchTokens } from "../../src/server/session/launch-tokens.ts";
import { clinic, inTeam, outside } from "./clinic.ts";

const everybody = roles.filter((role) => role !== "owner" && role !== "system");
const specialties = ["vascular", "neurology", "sleep", "primary-care"] as const satisfies readonly Role[];
const treating = [...specialties, "patient"] as const satisfies readonly Role[];
const none: readonly Role[] = [];

/** Of a route about no person the last column is empty. */
const table: readonly [route: string, may: readonly Role[], outside: readonly Role[]][] = [
  ["GET /api/people", [...treating, "coordinator", "laboratory"], none],
  ["PUT /api/people/:person", [...treating, "coordinator"], ["coordinator"]],
  ["GET /api/people/:person/record", treating, none],
  ["PUT /api/people/:person/record", treating, none],
  ["GET /api/people/:person/record/versions", treating, none],
  ["GET /api/people/:person/record/versions/:version", treating, none],
  ["POST /api/people/:person/diary/sync", ["patient"], none],
  ["GET /api/people/:person/diary", treating, none],
  ["POST /api/people/:person/shares", ["patient"], none],
  ["GET /api/people/:person/shares", treating, none],
  ["DELETE /api/people/:person/shares/:share", ["patient"], none],
  ["PUT /api/site", ["administrator"], none],
  ["GET /api/people/:person/export", ["patient", "primary-care"], none],
  ["POST /api/people/:person/erase", ["administrator"], ["administrator"]],
  ["GET /api/people/:person/audit", [...treating, "auditor"], ["auditor"]],
  ["GET /api/audit", ["auditor"], none],
  ["GET /api/clients", ["administrator"], none],
  ["POST /api/clients", ["administrator"], none],
  ["DELETE /api/clients/:client", ["administrator"], none],
  ["POST /api/people/:person/launch", [...treating, "coordinator"], none],
  ["GET /api/accounts", ["administrator"], none],
  ["POST /api/accounts/invitations", ["administrator"], none],
  ["PUT /api/accounts/:account", ["administrator"], none],
  ["DELETE /api/accounts/:account/sessions", ["administrator"], none],
  ["GET /api/people/:person/care-team", [...treating, "coordinator"], ["coordinator"]],
  ["PUT /api/people/:person/care-team", ["primary-care", "coordinator"], ["coordinator"]],
  ["POST /api/people/:person/break-glass", specialties, specialties],
];
const open = [
  "GET /api/session",
  "DELETE /api/session",
  "POST /api/session",
  "POST /api/session/totp",
  "POST /api/session/totp/enrol",
  "POST /api/session/passkey",
  "POST /api/session/passkey/options",
  "GET /api/invitations/:token",
  "POST /api/invitations/:token",
  "GET /api/s/:token",
  "GET /api/site",
];

const bodies: Readonly<Record<string, unknown>> = {
  "PUT /api/people/:person": { label: "x" },
  "PUT /api/people/:person/record": { record: {} },
  "POST /api/people/:person/diary/sync": { after: 0, revisions: [] },
  "POST /api/people/:person/shares": { id: inTeam, sealed: "abc", expiresAt: "2026-11-23T00:00:00Z" },
  "PUT /api/site": { name: "x", clinics: [] },
  "POST /api/people/:person/erase": { confirm: "not this one" },
  "POST /api/accounts/invitations": { login: "some.one", name: "x", role: "sleep" },
  "POST /api/clients": { name: "x", kind: "app", redirectUris: ["https://app.example/"], scope: "openid" },
  "POST /api/people/:person/launch": { client: "00000000-0000-4000-8000-0000000000ff" },
  "PUT /api/accounts/:account": { disabled: false },
  "PUT /api/people/:person/care-team": { members: [] },
  "POST /api/people/:person/break-glass": { reason: "unconscious in the emergency room" },
};

const routes = apiRoutes(
  { mode: "clinic" } as Parameters<typeof apiRoutes>[0],
  makeLaunchTokens(() => new Date(0)),
);
const nameOf = ({ method, path }: (typeof routes)[number]): string => `${method} ${path}`;

describe("rights", () => {
  test("every route is in the table, or open to all by name, or for whoever is signed in", () => {
    const named = new Set([...table.map(([route]) => route), ...open]);
    for (const route of routes) {
      if (route.access === "signed-in") assert.match(route.path, /^\/api\/(?:account\/|paper$)/);
      else assert.ok(named.has(nameOf(route)), nameOf(route));
      assert.equal(route.access === "anyone", open.includes(nameOf(route)), nameOf(route));
    }
  });

  for (const role of everybody)
    test(`every route as ${role}`, async () => {
      const server = await clinic();
      for (const [name, may, mayOutside] of table) {
        const [method = "", path = ""] = name.split(" ");
        for (const person of path.includes(":person") ? [inTeam, outside] : [inTeam]) {
          const { ask } = await server.as(role); // anew each time: what a call before did counts for nothing
          const filled = path
            .replace(":person", person)
            .replace(/:(share|account|client)/, "00000000-0000-4000-8000-0000000000ff")
            .replace(":version", "1");
          const { status, text } = await ask(filled, { method, body: bodies[name], headers: { "if-none-match": "*" } });
          const allowed = (person === inTeam ? may : mayOutside).includes(role);
          assert.equal(status !== 403, allowed, `${name} as ${role} ${person === inTeam ? "in" : "outside"} the team: ${status} ${text}`);
          assert.ok(status !== 401 && status < 500, `${name}: ${status} ${text}`);
        }
      }
    });

  test("without a session every route but the open ones says 401", async () => {
    const { ask } = await clinic();
    for (const { method, path, access } of routes) {
      if (access === "anyone") continue;
      const { status } = await ask(path.replaceAll(/:\w+/g, inTeam), {
        method,
        body: bodies[`${method} ${path}`],
        headers: { "if-none-match": "*" },
      });
      assert.equal(status, 401, `${method} ${path}`);
    }
  });

  test("break-glass opens reading, for an hour, with its reason in the audit", async () => {
    const { as, pass } = await clinic();
    const { ask } = await as("neurology", { team: false });
    assert.equal((await ask(`/api/people/${inTeam}/record`)).status, 403);
    const broken = await ask(`/api/people/${inTeam}/break-glass`, { method: "POST", body: { reason: "stupor, nobody to ask" } });
    assert.deepEqual([broken.status, broken.json.until], [201, "2026-11-22T11:00:00.000Z"]);
    assert.equal((await ask(`/api/people/${inTeam}/record`)).status, 404); // allowed; nothing is saved
    assert.equal(
      (await ask(`/api/people/${inTeam}/record`, { method: "PUT", body: { record: {} }, headers: { "if-none-match": "*" } })).status,
      403,
    );
    const { events } = (await (await as("auditor")).ask(`/api/people/${inTeam}/audit`)).json;
    assert.ok(
      events.some((one: { reason?: string; what: string }) => one.what === "break-glass" && one.reason === "stupor, nobody to ask"),
    );
    assert.ok(events.some((one: { outcome: string }) => one.outcome === "refused"));
    pass(25 * 60_000);
    assert.equal((await ask(`/api/people/${inTeam}/diary`)).status, 200);
    pass(20 * 60_000);
    assert.equal((await ask(`/api/people/${inTeam}/diary`)).status, 200);
    pass(16 * 60_000);
    assert.equal((await ask(`/api/people/${inTeam}/record`)).status, 403);
  });

  test("break-glass wants a reason in words, and a person", async () => {
    const { as } = await clinic();
    const { ask } = await as("neurology", { team: false });
    for (const [person, reason, status] of [
      [inTeam, "          ", 400],
      [inTeam, "............", 400],
      [inTeam, "   short    ", 400],
      ["nobody-of-that-id", "stupor, nobody to ask", 404],
    ] as const)
      assert.equal((await ask(`/api/people/${person}/break-glass`, { method: "POST", body: { reason } })).status, status, reason);
  });

  test("a team that is no longer active opens nothing", async () => {
    const { as, store } = await clinic();
    const { id, ask } = await as("sleep");
    assert.equal((await ask(`/api/people/${inTeam}/diary`)).status, 200);
    const { matches } = await store.search({ type: "CareTeam", where: [["participant", `Practitioner/${id}`]], count: 10 });
    for (const { json } of matches) await store.update({ ...JSON.parse(json), status: "inactive" });
    assert.equal((await ask(`/api/people/${inTeam}/diary`)).status, 403);
  });
});
