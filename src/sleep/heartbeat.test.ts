import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { middleInPlace } from "./heartbeat.ts";

test("the middle found without sorting is the middle of the sorted list", () => {
  fc.assert(
    fc.property(fc.float32Array({ noNaN: true, minLength: 1, maxLength: 400 }), (values) => {
      const sorted = values.toSorted();
      assert.equal(middleInPlace(values.slice()), sorted[sorted.length >> 1]);
    }),
  );
});
