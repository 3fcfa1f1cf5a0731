// Some of the requests of `npm run fuzz`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { newFolder } from "../store/engines.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { requestOf } from "./fuzz/requests.ts";

test("a thousand requests of chance: every refusal is an outcome, none is a 5xx", async (t) => {
  const store = await (await newFolder(t)).open();
  const { wrong, statuses } = await fuzz(store, 0, 1000);
  assert.deepEqual(wrong, []);
  for (const status of [200, 201, 400, 404]) assert.ok((statuses.get(status) ?? 0) > 0, `no answer was ${status}`);
});

test("a request of chance is the same for the same number", () => {
  for (let number = 0; number < 200; number++) assert.deepEqual(requestOf(number), requestOf(number));
});
