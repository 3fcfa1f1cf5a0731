import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { blocksOf, spansOf } from "./document.ts";

test("document: headings, paragraphs, lists and tables", () => {
  const text =
    "# One\n\nTwo lines\nof text.\n\n- first\n  goes on\n- **second**\n\n<!-- mark -->\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n<!-- end -->\n\n## Two\nAt once.";
  assert.deepEqual(blocksOf(text), [
    { is: "heading", level: 1, text: "One" },
    { is: "paragraph", text: "Two lines of text." },
    { is: "list", items: ["first goes on", "**second**"] },
    { is: "table", head: ["a", "b"], rows: [["1", "2"]] },
    { is: "heading", level: 2, text: "Two" },
    { is: "paragraph", text: "At once." },
  ]);
});

test("document: bold and code", () =>
  assert.deepEqual(spansOf("**Minimum**: see `npm run methods`."), [
    { text: "Minimum", is: "strong" },
    { text: ": see " },
    { text: "npm run methods", is: "code" },
    { text: "." },
  ]));

test("document: nothing of the methods is lost, and no mark of the language is left over", () => {
  const text = readFileSync("docs/methods.md", "utf8");
  const blocks = blocksOf(text);
  assert.equal(blocks.filter(({ is }) => is === "heading").length, text.match(/^#+ /gm)?.length);
  const words = (from: string): number => from.match(/[a-z]{3,}/gi)?.length ?? 0;
  const shown = blocks
    .flatMap((block) => (block.is === "list" ? block.items : block.is === "table" ? [block.head, ...block.rows].flat() : [block.text]))
    .flatMap((line) => spansOf(line).map((span) => span.text))
    .join(" ");
  assert.equal(words(shown), words(text.replaceAll(/<!--[\s\S]*?-->/g, "")));
  assert.doesNotMatch(shown, /\*\*|<!--|\|/);
});
