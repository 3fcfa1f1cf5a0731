import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { uuidOf } from "./named.ts";
import { sha256 } from "./sha256.ts";

test("sha256: as node:crypto says, for texts of every length around a block and of any letters", () => {
  const expected = (text: string) => createHash("sha256").update(text).digest("hex");
  for (let length = 0; length < 200; length += 1) assert.equal(sha256("a".repeat(length)), expected("a".repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      fc.pre(text.isWellFormed());
      assert.equal(sha256(text), expected(text));
    }),
  );
});

test("sha256: an id made from it is a UUID of version 8", () => {
  assert.match(uuidOf("anything"), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
