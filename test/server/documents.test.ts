// docs/api.md names every route, and no other; the machine-readable description has them too.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { apiRoutes } from "../../src/server/api/routes.ts";
import { makeLaunchTokens } from "../../src/server/session/launch-tokens.ts";
import { start } from "./start.ts";

const text = readFileSync("docs/api.md", "utf8");
const routesOf = (mode: "personal" | "clinic") =>
  apiRoutes(
    { mode } as Parameters<typeof apiRoutes>[0],
    makeLaunchTokens(() => new Date(0)),
  );
const written = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

test("docs/api.md: every route is there, and every one there exists", () => {
  const there = new Set([...text.matchAll(/`(GET|PUT|POST|DELETE) (\/[^`? ]*)/g)].map(([, method, path]) => `${method} ${path}`));
  const machines = ["GET /healthz", "GET /metrics", "GET /api/openapi.json"];
  const real = new Set([...routesOf("personal"), ...routesOf("clinic")].map(({ method, path }) => `${method} ${written(path)}`));
  assert.deepEqual(
    [...real].filter((one) => !there.has(one)),
    [],
  );
  assert.deepEqual(
    [...there].filter((one) => !real.has(one) && !machines.includes(one)),
    [],
  );
});

test("openapi.json: every route with its summary", async () => {
  const { ask } = await start({ mode: "clinic" });
  const { json } = await ask("/api/openapi.json");
  for (const { method, path, says } of routesOf("clinic"))
    assert.equal(json.paths[written(path)]?.[method.toLowerCase()]?.summary, says, path);
});
