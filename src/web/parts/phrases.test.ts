import assert from "node:assert/strict";
import { test } from "node:test";
import { justBelow } from "../../logic/interval.ts";
import { dayText, originOf, telling, valueText, type ValueWords } from "./phrases.ts";

const words: ValueWords = {
  yes: "yes",
  no: "no",
  none: "none",
  any: "any",
  below: "below",
  above: "above",
  atMost: "at most",
  atLeast: "at least",
};

const values: readonly [string, Parameters<typeof valueText>[0], string][] = [
  ["a yes", { value: true }, "yes"],
  ["a no", { value: false }, "no"],
  ["a number with its unit stays on one line", { value: 40, unit: "µg/L" }, "40\u00a0µg/L"],
  ["a number just above a limit is not rounded onto it", { value: 75.04, unit: "µg/L" }, "75.04\u00a0µg/L"],
  ["a count has no unit", { value: 3, unit: "" }, "3"],
  ["a word", { value: "very-severe" }, "very severe"],
  ["below a number", { value: { low: 0, high: justBelow(5) }, unit: "mg/L" }, "below 5\u00a0mg/L"],
  ["at most a number", { value: { low: 0, high: 5 }, unit: "mg/L" }, "at most 5\u00a0mg/L"],
  ["at least a number", { value: { low: 90, high: null }, unit: "%" }, "at least 90\u00a0%"],
  ["a range", { value: { low: 22, high: 27 } }, "22–27"],
  ["no limit on either side", { value: { low: null, high: null } }, "any"],
  ["medicines", { value: ["ferrous-sulfate", "gabapentin"] }, "ferrous sulfate, gabapentin"],
  ["no medicine", { value: [] }, "none"],
];
for (const [name, shown, text] of values) test(`value: ${name}`, () => assert.equal(valueText(shown, words, "en"), text));

test("value: Spanish writes a comma", () => assert.equal(valueText({ value: 0.7, unit: "mg" }, words, "es"), "0,7\u00a0mg"));
test("day: it is the same day everywhere", () => assert.equal(dayText("2026-10-30", "en"), "30 Oct 2026"));

test("origin: told, read or computed", () => {
  assert.equal(originOf({ origin: "facts.ferritin" }), "told");
  assert.equal(originOf({ origin: "medicines" }), "told");
  assert.equal(originOf({ origin: "Observation/f-12" }), "file");
  assert.equal(originOf({ origin: "facts.weight", from: ["weight", "height"] }), "computed");
});

test("telling: who somebody is stands only where nothing else does", () => {
  const age = { fact: "age", says: "", value: 41, criterion: "" } as const;
  const ferritin = { fact: "ferritin", says: "", value: 40, criterion: "" } as const;
  assert.deepEqual(telling([age, ferritin, ferritin]), [ferritin]);
  assert.deepEqual(telling([age]), [age]);
});
