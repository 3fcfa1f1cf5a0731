import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../../../assess/assess.ts";
import { people } from "../../../knowledge/people.ts";
import { readPerson } from "../../../record/read.ts";
import { order } from "./order.ts";

const assessed = (id: string) => {
  const person = people.find((one) => one.id === id);
  const record = readPerson(person?.input, undefined);
  if ("where" in record) throw new Error(`${id} cannot be read`);
  return assess(record);
};

test("next: every line of every plan stands in exactly one part", () => {
  for (const { id } of people) {
    const assessment = assessed(id);
    const placed = Object.values(order(assessment)).flat();
    assert.deepEqual(placed.map((line) => line.id).toSorted(), assessment.plan.map((line) => line.id).toSorted(), id);
  }
});

test("next: what is low in iron asks about iron, looks again at the night-time antihistamine, and can stretch", () => {
  const parts = order(assessed("low-iron"));
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  assert.ok(ids(parts.ask).includes("ferric-carboxymaltose"));
  assert.deepEqual(ids(parts.review), []);
  assert.deepEqual(ids(parts.yourself).slice(0, 1), ["leave-out-antihistamine"]); // bought without a prescription
  assert.ok(ids(parts.yourself).includes("stretching"));
  assert.ok(ids(parts.onlyIf).includes("gabapentin"));
  assert.ok(ids(parts.avoid).includes("pramipexole"));
});
