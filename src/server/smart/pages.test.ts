import assert from "node:assert/strict";
import { test } from "node:test";
import { consentPage } from "./pages.ts";

const asked = { app: "Legs", account: "Me", action: "/oauth/interaction/x" };

const words: readonly [scope: string, says: string][] = [
  ["patient/Observation.rs", "read, search: data of the type Observation of the person it is about"],
  ["user/*.cruds", "add, read, change, delete, search: all data of everybody whom you may see"],
  ["patient/Condition.read", "read, search: data of the type Condition of the person it is about"],
  ["openid", "know who you are"],
];
for (const [scope, says] of words)
  test(`consent: ${scope} in words`, () => assert.ok(consentPage({ ...asked, scopes: [scope] }).includes(`<li>${says}</li>`)));

test("consent: with nobody to choose it says so, and cannot be given", () => {
  const page = consentPage({ ...asked, scopes: [], people: [] });
  assert.match(page, /There is nobody here/);
  assert.ok(!page.includes("<select") && !page.includes('value="allow"'));
});
