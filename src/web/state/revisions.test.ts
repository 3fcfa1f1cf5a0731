import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Revision } from "../../record/diary/diary.ts";
import { joined, nameOf } from "./revisions.ts";

const base = {
  id: "0b6e0000-0000-4000-8000-000000000000",
  savedAt: "2026-11-22T03:12:00+01:00",
  night: "2026-11-21",
  kind: "now",
} as const;
const revision = fc.record({ revision: fc.integer({ min: 1, max: 5 }), stress: fc.nat(10), minute: fc.nat(59) }).map(
  ({ revision: number, stress, minute }): Revision => ({
    ...base,
    revision: number,
    stress,
    at: `2026-11-22T03:${String(minute).padStart(2, "0")}+01:00`,
  }),
);

test("names: the server takes them, the same content has the same name, other content another", () => {
  fc.assert(
    fc.property(revision, revision, (a, b) => {
      assert.match(nameOf(a), /^[A-Za-z0-9._:-]{1,64}$/);
      assert.equal(nameOf(structuredClone(a)), nameOf(a));
      assert.equal(nameOf(a) === nameOf(b), JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test("joined: nothing is lost and nothing is doubled, in whatever order", () => {
  fc.assert(
    fc.property(fc.array(revision, { maxLength: 8 }), fc.array(revision, { maxLength: 8 }), (a, b) => {
      const both = joined(a, b);
      assert.deepEqual(both, joined(b, a));
      assert.deepEqual(joined(both, a), both);
      assert.deepEqual(new Set(both.map(nameOf)), new Set([...a, ...b].map(nameOf)));
      assert.equal(new Set(both.map(nameOf)).size, both.length);
    }),
  );
});
