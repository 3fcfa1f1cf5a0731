import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { facts } from "../src/knowledge/facts.ts";
import { ingredients } from "../src/knowledge/medicines/ingredients.ts";

test("the language knows no fact and no medicine by name", () => {
  const names = new Set([...Object.keys(facts), ...Object.keys(ingredients)]);
  const sources = globSync("src/logic/*.ts").filter((file) => !file.endsWith(".test.ts"));
  assert.ok(names.size > 300 && sources.length > 10);
  for (const file of sources) {
    const words =
      readFileSync(file, "utf8")
        .toLowerCase()
        .match(/[a-z][a-z0-9-]*/g) ?? [];
    assert.deepEqual(
      words.filter((word) => names.has(word)),
      [],
      file,
    );
  }
});
