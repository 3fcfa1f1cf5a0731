import assert from "node:assert/strict";
import { test } from "node:test";
import { patched } from "./json-patch.ts";

const before = { a: 1, list: [1, 2], deep: { "x/y": { "~": true } } };

const done: readonly [name: string, patch: object[], after: object][] = [
  ["add", [{ op: "add", path: "/b", value: 2 }], { ...before, b: 2 }],
  ["add to the end", [{ op: "add", path: "/list/-", value: 3 }], { ...before, list: [1, 2, 3] }],
  ["add in the middle", [{ op: "add", path: "/list/1", value: 9 }], { ...before, list: [1, 9, 2] }],
  ["remove", [{ op: "remove", path: "/list/0" }], { ...before, list: [2] }],
  ["replace", [{ op: "replace", path: "/a", value: null }], { ...before, a: null }],
  ["escapes", [{ op: "replace", path: "/deep/x~1y/~0", value: false }], { ...before, deep: { "x/y": { "~": false } } }],
  ["copy", [{ op: "copy", from: "/list", path: "/more" }], { ...before, more: [1, 2] }],
  ["move", [{ op: "move", from: "/a", path: "/list/0" }], { list: [1, 1, 2], deep: before.deep }],
  ["test", [{ op: "test", path: "/list", value: [1, 2] }], before],
];
for (const [name, patch, after] of done) test(`patch: ${name}`, () => assert.deepEqual(patched(before, patch), after));

const refused: readonly [name: string, patch: unknown][] = [
  ["no list", { op: "add" }],
  ["nothing to do", []],
  ["an operation that is none", [{ op: "grow", path: "/a" }]],
  ["no value", [{ op: "add", path: "/b" }]],
  ["a path without its slash", [{ op: "add", path: "b", value: 1 }]],
  ["the whole resource", [{ op: "replace", path: "", value: {} }]],
  ["nothing there to remove", [{ op: "remove", path: "/zz" }]],
  ["nothing there to replace", [{ op: "replace", path: "/zz", value: 1 }]],
  ["a place beyond the end", [{ op: "add", path: "/list/5", value: 1 }]],
  ["a place that is no number", [{ op: "add", path: "/list/x", value: 1 }]],
  ["a failed test", [{ op: "test", path: "/a", value: 2 }]],
  ["into itself", [{ op: "move", from: "/deep", path: "/deep/in" }]],
  ["the prototype", [{ op: "add", path: "/__proto__/polluted", value: 1 }]],
  ["the constructor", [{ op: "add", path: "/constructor/x", value: 1 }]],
  ["the length of a list", [{ op: "replace", path: "/list/length", value: 0 }]],
  ["null", [null]],
];
for (const [name, patch] of refused)
  test(`patch refused: ${name}`, () => {
    const copy = structuredClone(before);
    assert.throws(() => patched(before, patch), { name: "OperationOutcomeError" });
    assert.deepEqual(before, copy);
  });
