import assert from "node:assert/strict";
import { test } from "node:test";
import { guidePages } from "../../../assess/guide.ts";
import { find } from "./find.ts";

const cases: readonly (readonly [typed: string, first: string])[] = [
  ["late caffeine", "caffeine"],
  ["IRON defic", "iron-deficiency"],
  ["varicose", "varicose-veins"],
  ["Céliac", "celiac-disease"],
];
for (const [typed, first] of cases)
  test(`guide: "${typed}" finds ${first} first`, () => assert.equal(find(guidePages, typed)[0]?.id, first));

test("guide: nothing typed shows every page, and words that nothing holds show none", () => {
  assert.equal(find(guidePages, "  ").length, guidePages.length);
  assert.equal(find(guidePages, "iron zebra").length, 0);
});
