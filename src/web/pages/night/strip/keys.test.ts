import assert from "node:assert/strict";
import { test } from "node:test";
import { deedOf } from "./keys.ts";

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const cases: readonly (readonly [key: string, held: Partial<typeof bare>, deed: string | undefined])[] = [
  ["ArrowRight", {}, "next"],
  ["Enter", {}, "keep"],
  ["Delete", {}, "leave-out"],
  ["z", {}, "undo"],
  ["Z", { shiftKey: true }, "redo"],
  ["z", { ctrlKey: true }, "undo"],
  ["z", { metaKey: true, shiftKey: true }, "redo"],
  ["r", { ctrlKey: true }, undefined],
  ["ArrowLeft", { altKey: true }, undefined],
  ["Tab", {}, undefined],
  ["F5", {}, undefined],
];
for (const [key, held, deed] of cases)
  test(`keys: ${Object.keys(held).join(" ")} ${key} is ${deed ?? "the browser's"}`, () =>
    assert.equal(deedOf({ ...bare, ...held, key }), deed));
