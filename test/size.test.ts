import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMIT_KB, sizeOfRooms, sizeOfSamples, weights } from "../bench/size.ts";

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

test("size: the invented people are a part of their own, and bring nothing with them", async () => {
  assert.deepEqual(
    size.files.map(([file]) => file).filter((file) => file.startsWith("src/knowledge/people")),
    [],
    "a file of the rooms imports the invented people",
  );
  const { files } = await sizeOfSamples();
  assert.deepEqual(
    files.map(([file]) => file).filter((file) => file.startsWith("src/") && !file.startsWith("src/knowledge/people")),
    [],
  );
});
