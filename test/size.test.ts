import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMIT_KB, parts, sizeOfPart, sizeOfRooms, weights } from "../bench/size.ts";

const size = await sizeOfRooms();

test("size: what a browser loads to assess a person, texts included, stays small", () => {
  const heaviest = weights(size)
    .slice(0, 8)
    .map(([place, bytes]) => `${place} ${(bytes / 1000).toFixed(0)}`);
  assert.ok(size.gzipped <= LIMIT_KB * 1000, `${size.gzipped} bytes gzipped; heaviest, in kB minified: ${heaviest.join(", ")}`);
  const files = new Map(size.files);
  for (const needed of ["src/assess/assess.ts", "src/fhir/read.ts", "src/knowledge/treatments.ts"])
    assert.ok(files.has(needed), `${needed} is missing`);
});

for (const part of parts)
  test(`size: ${part.name}: a part of its own, and a small one`, async () => {
    for (const [file] of size.files) assert.ok(!part.files.test(file), `every page loads ${file}`);
    const more = await sizeOfPart(part, size);
    assert.ok(
      more.files.some(([file]) => part.files.test(file)),
      "nothing is in it",
    );
    assert.ok(more.gzipped <= part.limitKb * 1000, `${more.gzipped} bytes gzipped`);
  });
