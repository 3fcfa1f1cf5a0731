import assert from "node:assert/strict";
import { test } from "node:test";
import { ingredientIds } from "../../knowledge/medicines.ts";
import { findMedicines, medicineName } from "./medicine-search.ts";

const cases: readonly [typed: string, first: string, brand: string | undefined][] = [
  ["prami", "pramipexole", undefined],
  ["Sifrol", "pramipexole", "Sifrol"],
  ["FERROUS SUL", "ferrous-sulfate", undefined],
  ["gabapentin-en", "gabapentin-enacarbil", undefined],
];
for (const [typed, first, brand] of cases)
  test(`medicines: "${typed}" finds ${first}`, () => {
    const [found] = findMedicines(typed);
    assert.equal(found?.id, first);
    assert.equal(found?.brand, brand);
  });

test("medicines: a letter is too little, and nonsense finds nothing", () => {
  assert.deepEqual(findMedicines("p"), []);
  assert.deepEqual(findMedicines("xyzzy"), []);
});

test("medicines: every ingredient is found by its own name", () => {
  for (const id of ingredientIds)
    assert.ok(
      findMedicines(medicineName(id)).some((found) => found.id === id),
      id,
    );
});
