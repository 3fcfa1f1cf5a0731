import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { join, readRecord, type Record1 } from "./whole.ts";

const at = fc.integer({ min: 0, max: 5 });
const told = fc.record({ fact: fc.constantFrom("age", "ferritin", "urge-to-move-legs"), value: fc.oneof(fc.integer(), fc.boolean()), at });
const imported = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  name: fc.constantFrom("x.json", "y.json"),
  at,
  observations: fc.constant([]),
  medicinesOpen: fc.boolean(),
  allergiesOpen: fc.constant(false),
});
const unjoined = fc
  .record(
    {
      told: fc.array(told, { maxLength: 5 }),
      medicines: fc.record({ list: fc.array(fc.record({ ingredient: fc.constantFrom("gabapentin", "lithium") }), { maxLength: 2 }), at }),
      imported: fc.array(imported, { maxLength: 3 }),
      removed: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 }),
      nights: fc.array(fc.record({ id: fc.constantFrom("n1", "n2"), hours: fc.integer() }), { maxLength: 2 }),
    },
    { requiredKeys: ["told", "imported", "removed", "nights"] },
  )
  .map((parts) => ({ format: "ekbom", version: 1, ...parts }) as Record1);
const empty: Record1 = { format: "ekbom", version: 1, told: [], imported: [], removed: [], nights: [] };
// Through JSON, as everything here goes: the generator's objects have no prototype.
const record = unjoined.map((one) => JSON.parse(JSON.stringify(join(one, empty))) as Record1);

test("whole: two devices join to the same, in any order and any number of times", () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      assert.deepEqual(join(a, b), join(b, a));
      assert.deepEqual(join(join(a, b), c), join(a, join(b, c)));
      assert.deepEqual(join(a, a), a);
    }),
  );
});

test("whole: the later word stands, and what was taken away stays away", () => {
  const early: Record1 = { ...empty, told: [{ fact: "age", value: 40, at: 1 }], removed: ["a"] };
  const late: Record1 = {
    ...empty,
    told: [{ fact: "age", value: 41, at: 2 }],
    imported: [{ id: "a", name: "x.json", at: 3, observations: [], medicinesOpen: false, allergiesOpen: false }],
  };
  assert.deepEqual(join(early, late).told, [{ fact: "age", value: 41, at: 2 }]);
  assert.deepEqual(join(early, late).imported, []);
});

test("whole: what was downloaded is read back, and what cannot be read is named", () => {
  fc.assert(fc.property(record, (one) => assert.deepEqual(readRecord(JSON.parse(JSON.stringify(one))), { record: one, left: [] })));
  for (const value of [null, [], "x", {}, { format: "other" }, { format: "ekbom", version: 2 }])
    assert.equal(typeof readRecord(value), "string");
  const read = readRecord({
    ...empty,
    told: [
      { fact: "__proto__", at: 1 },
      { fact: "age", value: 3, at: 1 },
    ],
    medicines: { list: [1], at: 0 },
  });
  assert.ok(typeof read === "object");
  assert.deepEqual(read.left, ["medicines", "told[0]"]);
  assert.equal(read.record.told.length, 1);
});
