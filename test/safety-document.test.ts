// SAFETY.md holds its word: every cell of the hazard log is filled, and every test that it names exists.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { casesByKind } from "../src/knowledge/all-cases.ts";
import { laws } from "./laws/laws.ts";

const hazards = readFileSync("SAFETY.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| H-"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

/** Tests whose names are built from tables. */
const built: Readonly<Record<string, ReadonlySet<string>>> = {
  "test/cases.test.ts": new Set(
    Object.entries(casesByKind).flatMap(([kind, cases]) => cases.map(({ rule, name, expect }) => `${kind}: ${rule}: ${name}: ${expect}`)),
  ),
  "test/laws/laws.test.ts": new Set(laws.map(({ number, says }) => `law ${number}: ${says}`)),
};

/** Whether a test of this name stands in the file. Of a name with parts from a table in that file, every part must stand there too. */
function exists(file: string, name: string): boolean {
  const source = readFileSync(file, "utf8");
  if (built[file]?.has(name)) return true;
  return [...source.matchAll(/\btest\(\s*(["`])((?:\\.|(?!\1)[^\\])*)\1/g)].some(([, quote, text = ""]) => {
    if (quote === '"') return JSON.parse(`"${text}"`) === name;
    const pattern = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const parts = new RegExp(`^${pattern.join("(.+?)")}$`).exec(name);
    return parts !== null && parts.slice(1).every((part) => source.includes(JSON.stringify(part)));
  });
}

test("safety: every hazard has an id of its own and no empty cell", () => {
  assert.ok(hazards.length > 20);
  for (const cells of hazards) {
    assert.equal(cells.length, 6, cells[0]);
    for (const cell of cells) assert.match(cell, /\w/, cells[0]);
  }
  const ids = hazards.map(([id]) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test("safety: severity and likelihood are words of the scale", () => {
  for (const [id, , severity = "", likelihood = ""] of hazards) {
    assert.ok(["serious", "critical", "catastrophic"].includes(severity), id);
    assert.ok(["probable", "occasional", "remote"].includes(likelihood), id);
  }
});

for (const [id = "", , , , , proof = ""] of hazards)
  test(`safety: ${id}: the tests that prove its control exist`, () => {
    for (const one of proof.split("<br>")) {
      const [, file = "", name = ""] = /^`([^`]+\.test\.ts)`: (.+)$/.exec(one) ?? [];
      assert.ok(file !== "" && exists(file, name), `${one} does not exist`);
    }
  });

test("safety: a name that nobody has written is found nowhere", () => {
  assert.equal(exists("test/laws/laws.test.ts", "law 99: nobody is ever harmed"), false);
  assert.equal(exists("test/layers.test.ts", "layers: all is well"), false);
  assert.equal(exists("test/cases.test.ts", "alarms: suspected-dvt: nobody: emergency"), false);
});
