// Requests of chance against every route of the app's API, signed in as owner and not at all: never a 5xx, always an OperationOutcome.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { apiRoutes } from "../../src/server/api/routes.ts";
import { makeLaunchTokens } from "../../src/server/session/launch-tokens.ts";
import { type Ask, owned, start } from "./start.ts";

const word = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "..",
    "%00",
    "'; drop table person; --",
    "🦵",
    "\u0000",
    "a".repeat(300),
    "null",
    "-1",
    "1e999",
  ),
  fc.uuid(),
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    word,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(word, tie("any"), { maxKeys: 4 }),
  ),
})).any;
const body = fc.oneof(
  value.map((one) => JSON.stringify(one) ?? ""),
  fc
    .record(
      {
        record: value,
        label: value,
        after: value,
        revisions: value,
        id: value,
        sealed: value,
        expiresAt: value,
        confirm: value,
        name: value,
        clinics: value,
        scope: value,
        login: value,
        password: value,
        ticket: value,
      },
      { requiredKeys: [] },
    )
    .map((one) => JSON.stringify(one)),
  fc.string({ maxLength: 50 }),
);
const header = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { "if-match": 'W/"1"' },
  { "if-none-match": "*" },
  { "if-match": "x" },
  { "content-type": "text/xml" },
  { "content-type": "application/json; charset=latin1" },
  { accept: "text/html" },
);

for (const mode of ["personal", "clinic"] as const) {
  const routes = apiRoutes(
    { mode } as Parameters<typeof apiRoutes>[0],
    makeLaunchTokens(() => new Date(0)),
  );
  test(`fuzz: ${mode}`, async () => {
    const person = randomUUID();
    const server = mode === "personal" ? await owned() : await start({ mode });
    const cookie = "cookie" in server ? String(server.cookie) : "";
    await server.ask(`/api/people/${person}`, { method: "PUT", body: { label: "x" }, headers: { cookie } });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.boolean(),
        word,
        word,
        body,
        header,
        async ({ method, path }, signedIn, one, other, raw, headers) => {
          if (method === "DELETE" && path === "/api/session") return;
          const address = path.replace(":person", person).replaceAll(/:\w+/g, () => encodeURIComponent(one));
          const query = method === "GET" ? `?${encodeURIComponent(one)}=${encodeURIComponent(other)}` : "";
          const how: Ask = { method, headers: { ...headers, ...(signedIn && { cookie }) }, ...(method !== "GET" && { raw }) };
          const { status, text, headers: answered } = await server.ask(address + query, how);
          assert.ok(status < 500, `${method} ${address}: ${status} ${text}`);
          if (status >= 400) assert.match(text, /^\{"resourceType":"OperationOutcome"/);
          assert.ok(!/node_modules|\.ts:\d|SQLITE|select /i.test(text), text);
          assert.ok(answered["x-request-id"] !== undefined);
        },
      ),
      { numRuns: 400 },
    );
    assert.doesNotMatch(server.log(), /"fault"/);
  });
}
