import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seal, unseal } from "./sealed.ts";

test("sealed: what was sealed opens with its key, and is not in the cipher text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (content) => {
      assert.deepEqual(await unseal(await seal(content)), JSON.parse(JSON.stringify(content)));
    }),
    { numRuns: 50 },
  );
  const { sealed } = await seal("ferritin forty");
  assert.ok(!Buffer.from(sealed, "base64url").toString("latin1").includes("ferritin"));
});

test("sealed: another key, a changed byte and half a link open nothing", async () => {
  const [one, other] = [await seal({ a: 1 }), await seal({ a: 1 })];
  assert.equal(await unseal({ sealed: one.sealed, key: other.key }), undefined);
  const changed = `${one.sealed.slice(0, 20)}${one.sealed[20] === "A" ? "B" : "A"}${one.sealed.slice(21)}`;
  assert.equal(await unseal({ sealed: changed, key: one.key }), undefined);
  assert.equal(await unseal({ sealed: one.sealed, key: one.key.slice(0, 10) }), undefined);
  assert.equal(await unseal({ sealed: "%%", key: "" }), undefined);
});
