// How much of the evidence the product uses, and that whatever it does not use stands in KNOWN_LIMITS.md with a reason.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { criteria } from "../src/knowledge/criteria.ts";
import { clashFactor } from "../src/knowledge/derived/clash.ts";
import { factOf, facts, isFactId } from "../src/knowledge/facts.ts";
import { readableFrom, stopsWhenStale } from "../src/knowledge/freshness.ts";
import { medicine } from "../src/knowledge/medicine.ts";
import { rows } from "../src/knowledge/rows.ts";
import { sources } from "../src/knowledge/sources.ts";
import { codesMissing } from "./coverage/codes.ts";
import { limitsUnder } from "./coverage/known-limits.ts";
import { outline } from "./coverage/outline.ts";
import { used } from "./coverage/used.ts";

const { rows: usedRows, facts: usedFacts } = await used();
const kinds = [
  { what: "Evidence rows that nothing uses", all: Object.keys(rows), isUsed: (id: string) => (usedRows as ReadonlySet<string>).has(id) },
  { what: "Facts that nothing reads", all: Object.keys(facts), isUsed: (id: string) => isFactId(id) && usedFacts.has(id) },
] as const;

for (const { what, all, isUsed } of kinds) {
  test(`coverage: ${what.toLowerCase()} stand in KNOWN_LIMITS.md with a reason, and no others`, (context) => {
    const limits = limitsUnder(what, all);
    const named = limits.flatMap(({ ids }) => ids);
    context.diagnostic(`${all.filter(isUsed).length} of ${all.length} are used`);
    assert.deepEqual(
      all.filter((id) => !isUsed(id) && !named.includes(id)),
      [],
      "unused, and not in KNOWN_LIMITS.md",
    );
    assert.deepEqual(named.filter(isUsed), [], "in KNOWN_LIMITS.md, and used all the same");
    assert.deepEqual(
      named.filter((id) => !all.includes(id)),
      [],
      "in KNOWN_LIMITS.md, and no such id",
    );
    assert.equal(new Set(named).size, named.length, "in KNOWN_LIMITS.md twice");
    for (const { cell, reason } of limits) assert.match(reason, /\w+ \w+/, `${cell} has no reason`);
  });
}

test("coverage: facts, by how they are used", (context) => {
  for (const [how, ids] of Map.groupBy(usedFacts.keys(), (id) => usedFacts.get(id))) context.diagnostic(`${how}: ${ids.length}`);
  assert.ok(usedFacts.size > 0);
});

test("coverage: every code that a row names is read, or refused with a reason", () => assert.deepEqual(codesMissing, []));

const { alarms, reasons, tests, treatments, mimics, conflicts, gates, formulas } = medicine;
const carried = new Set([
  ...Object.entries({ alarm: alarms, reason: reasons, test: tests, treatment: treatments, mimic: mimics, criterion: criteria }).flatMap(
    ([kind, items]) => items.map(({ id }) => `${kind}:${id}`),
  ),
  ...conflicts.map(({ id }) => `conflict:${id}`),
  ...gates.map(({ id }) => `gate:${id}`),
  ...formulas.map(({ fact }) => `formula:${fact}`),
  ...[...stopsWhenStale].filter((id) => factOf(id).freshDays <= 90).map((id) => `freshness:${id}`),
  ...readableFrom.flatMap((one) => one.facts.map((id) => `readable-from:${id}`)),
  `clash:${clashFactor}`,
]);

test("coverage: every line of the outline of rules is carried by something in the code", (context) => {
  const lines = Object.entries(outline).flatMap(([part, entries]) => Object.entries(entries).map((entry) => [part, ...entry] as const));
  const open = lines.flatMap(([part, line, by]) => by.filter((one) => !carried.has(one)).map((one) => `${part}, ${line}: no ${one}`));
  context.diagnostic(`${lines.length} lines of the outline`);
  assert.deepEqual(open, []);
});

const evidence = "../shared/evidence";
/** A ledger without its lists of pages and sources at the end, and of short names of studies at its beginning. */
const claimsOf = (file: string) => readFileSync(file, "utf8").split(/\n## \d+\. (?:Page index|Sources)\n/)[0] ?? "";
const elsewhere = existsSync(evidence) ? false : "the evidence files are not beside this repository";

test("coverage: every row of the ledgers is in the table of rows", { skip: elsewhere }, () => {
  const ledgers = ["a-diagnosis-and-labs.md", "b-treatment-and-safety.md", "c-vascular-nerve-sleep-lifestyle.md"];
  const ids = ledgers.flatMap((file) =>
    [...claimsOf(`${evidence}/${file}`).matchAll(/^\| *([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+[a-z]?) *\|/gm)].map(([, id = ""]) => id),
  );
  assert.ok(ids.length > 800);
  assert.deepEqual(
    ids.filter((id) => !Object.hasOwn(rows, id) && !Object.hasOwn(sources, id)),
    [],
  );
});

test("coverage: every fact of the evidence is in the vocabulary", { skip: elsewhere }, () => {
  const [, ...lines] = readFileSync(`${evidence}/facts.csv`, "utf8").trim().split("\n");
  const ids = lines.map((line) => line.slice(0, line.indexOf(",")));
  assert.ok(ids.length > 300);
  assert.deepEqual(
    ids.filter((id) => !isFactId(id)),
    [],
  );
});

test("coverage: the frozen lines are those of the outline", { skip: elsewhere }, () => {
  const [, derived = "", mimics = "", alarms = ""] = readFileSync(`${evidence}/rules-outline.md`, "utf8").split(/\n## [1-9] /);
  const firstCells = (part: string) =>
    [...(/^\|[-|]+\n([\s\S]+?)\n\n/m.exec(part)?.[1] ?? "").matchAll(/^\| ([a-z0-9-]+) \|/gm)].map(([, id = ""]) => id);
  const same = (part: string, ids: readonly string[]) => {
    assert.ok(ids.length > 10, part);
    assert.deepEqual(ids.toSorted(), Object.keys(outline[part] ?? {}).toSorted(), part);
  };
  same(
    "derived",
    [...derived.matchAll(/^([a-z0-9-]+) *= /gm)].map(([, id = ""]) => id),
  );
  same("mimics", firstCells(mimics));
  same("alarms", firstCells(alarms));
});
