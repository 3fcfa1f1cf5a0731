import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMIT_KB, sizeOfQuestions, sizeOfRooms, weights } from "../bench/size.ts";

const size = await sizeOfRooms();

test("size: what a browser loads to assess a person, texts included, stays small", () => {
  const heaviest = weights(size)
    .slice(0, 8)
    .map(([place, bytes]) => `${place} ${(bytes / 1000).toFixed(0)}`);
  assert.ok(size.gzipped <= LIMIT_KB * 1000, `${size.gzipped} bytes gzipped; heaviest, in kB minified: ${heaviest.join(", ")}`);
});

test("size: the drug product codes are a part of their own, and the assessment is not", () => {
  const files = new Map(size.files);
  assert.ok(!files.has("src/fhir/codes/product-codes.ts"), "a file of the rooms imports the product codes");
  assert.ok(files.has("src/assess/assess.ts"), "the assessment is missing");
});

test("size: the questions are a part of their own, and a small one", async () => {
  assert.ok(!size.files.some(([file]) => file.startsWith("src/knowledge/ask/")), "a file of the rooms imports the questions");
  const { gzipped } = await sizeOfQuestions();
  assert.ok(gzipped <= 20_000, `${gzipped} bytes gzipped`);
});
