import assert from "node:assert/strict";
import { test } from "node:test";
import { OperationOutcomeError } from "@medplum/core";
import fc from "fast-check";
import { readJson } from "./json-text.ts";

const refused: readonly [name: string, text: string, place: string, said: RegExp][] = [
  ["cut off", '{"a":1,\n "b":', "line 2, column 6", /not JSON/],
  ["a stray word", '{"a": yes}', "line 1, column 7", /not JSON/],
  ["a key twice", '{"a":1,\n  "a":2}', "line 2, column 3", /"a" stands twice/],
  ["a key twice, written otherwise", '{"a":1,"\\u0061":2}', "line 1, column 8", /"a" stands twice/],
  ["a key twice below", '[{"x":{"b":[],"b":{}}}]', "line 1, column 15", /"b" stands twice/],
  ["too deep", `${"[".repeat(65)}${"]".repeat(65)}`, "line 1, column 65", /deeper than 64/],
  ["endlessly deep", "[".repeat(1_000_000), "line 1, column 65", /deeper than 64/],
  ["an open text", '{"a', "line 1, column 4", /not JSON/],
];
for (const [name, text, place, said] of refused)
  test(`JSON refused: ${name}`, () => {
    const { outcome } = caught(() => readJson(text));
    assert.match(outcome.issue[0]?.details?.text ?? "", said);
    assert.deepEqual(outcome.issue[0]?.expression, [place]);
  });

test("the same key in two objects is no fault", () =>
  assert.deepEqual(readJson('[{"a":{"a":1}},{"a":":{,\\""}]'), [{ a: { a: 1 } }, { a: ':{,"' }]));

test("whatever JSON there is, is read as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) =>
      assert.deepEqual(readJson(JSON.stringify(JSON.parse(text), null, indent)), JSON.parse(text)),
    ),
  );
});

test("whatever text there is, it is read as JSON.parse reads it or refused", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("{", "}", "[", "]", '"', ":", ",", "\\", "a", "1", " ") })),
      (text) => {
        let read: unknown;
        try {
          read = readJson(text);
        } catch (error) {
          assert.ok(error instanceof OperationOutcomeError);
          return;
        }
        assert.deepEqual(read, JSON.parse(text));
      },
    ),
    { numRuns: 2000 },
  );
});

function caught(work: () => unknown): OperationOutcomeError {
  try {
    work();
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error;
    throw error;
  }
  throw new assert.AssertionError({ message: "nothing was refused" });
}
