import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const room = /\[data-room="three"\] \{([\s\S]*?)\}/.exec(tokens)?.[1] ?? "";

test("three in the morning: no colour has much blue in it, and none is white", () => {
  const colours = [...room.matchAll(/--([a-z0-9]+): #([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g)];
  assert.ok(colours.length > 20);
  for (const [, name, red = "", , blue = ""] of colours)
    assert.ok(Number.parseInt(blue, 16) <= 0.53 * Number.parseInt(red, 16), `--${name}`);
});
