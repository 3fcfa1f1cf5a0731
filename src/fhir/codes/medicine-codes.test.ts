// Medicines by code: what a prescription in a hospital record names.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ClassId, type IngredientId, ingredientIds } from "../../knowledge/medicines.ts";
import { unverifiedRxNorm } from "./ingredient-codes.ts";
import { classOfAtc, ingredientsCoded, productFinder } from "./medicine-codes.ts";
import { systems } from "./systems.ts";

const { encodedProducts, productCodes } = await import("./product-codes.ts");

const coded: readonly [system: "rxnorm" | "atc", code: string, ingredients: readonly IngredientId[], says: string][] = [
  ["rxnorm", "25480", ["gabapentin"], "ingredient"],
  ["rxnorm", "1101333", ["gabapentin-enacarbil"], "not the same as gabapentin"],
  ["rxnorm", "1433693", ["ferric-carboxymaltose"], "ingredient"],
  ["rxnorm", "42351", ["lithium"], "its carbonate"],
  ["atc", "N02BF01", ["gabapentin"], "where ATC has it now"],
  ["atc", "N03AX12", ["gabapentin"], "where ATC had it before"],
  ["atc", "N04BA02", ["levodopa"], "with a decarboxylase inhibitor, not said which"],
  ["atc", "N02AA55", ["oxycodone", "naloxone"], "a combination is both"],
  ["atc", "B03AC", [], "all irons into a vein share it"],
  ["rxnorm", "N02BF01", [], "a code of another system"],
];
for (const [system, code, ingredients, says] of coded)
  test(`${system} ${code} is ${ingredients.join(" and ") || "no ingredient"}: ${says}`, () =>
    assert.deepEqual(ingredientsCoded(systems[system], code), ingredients));

test("the codes that nobody has seen under their ingredient are in the table, and few", () => {
  assert.deepEqual(
    unverifiedRxNorm.flatMap((code) => ingredientsCoded(systems.rxnorm, code)),
    ["suvorexant", "cariprazine", "lumateperone"],
  );
});

const classed: readonly [code: string, group: ClassId | undefined][] = [
  ["B03AC", "iron-iv"],
  ["N05AN01", "mood-stabilizer"],
  ["N05AX99", "antipsychotic"],
  ["N06AA99", "tricyclic"],
  ["N06AX99", "antidepressant"],
  ["N04BC99", "dopamine-agonist"],
  ["N02BG10", "cannabinoid"],
  ["R06AX99", undefined],
  ["", undefined],
  ["constructor", undefined],
];
for (const [code, group] of classed)
  test(`ATC ${code || "nothing"} begins like ${group ?? "no class"}`, () => assert.equal(classOfAtc(code), group));

const product = productCodes();

const products: readonly [code: string, ingredient: IngredientId][] = [
  ["105028", "gabapentin"],
  ["1101336", "gabapentin-enacarbil"],
  ["483437", "pregabalin"],
];
for (const [code, ingredient] of products)
  test(`RxNorm product ${code} holds ${ingredient}`, () => assert.ok(product(code).includes(ingredient)));

test("the table holds 10574 pairs of product and ingredient, and no product twice for one", () => {
  const steps = Object.values(encodedProducts).flatMap((line) => line.split(" "));
  assert.equal(steps.length, 10574);
  assert.ok(steps.every((step) => Number.parseInt(step, 36) > 0));
});

test("an unknown product is nobody's", () => assert.deepEqual(product("999999999"), []));

test("what is encoded as steps is found again, each code under its ingredient", () => {
  const anyTable = fc.dictionary(
    fc.constantFrom(...ingredientIds),
    fc.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 20 }),
    { maxKeys: 4 },
  );
  fc.assert(
    fc.property(anyTable, (table) => {
      const sorted = Object.entries(table).map(([id, codes]) => [id, codes.toSorted((a, b) => a - b)] as const);
      const steps = sorted.map(([id, codes]) => [id, codes.map((code, i) => (code - (codes[i - 1] ?? 0)).toString(36)).join(" ")]);
      const found = productFinder(Object.fromEntries(steps));
      return sorted.every(([id, codes]) => codes.every((code) => found(`${code}`).some((one) => one === id)));
    }),
  );
});
