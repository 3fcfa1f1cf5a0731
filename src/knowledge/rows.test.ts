// The marks of evidence, as a reader of the literature would check them.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { type Evidence, weakest } from "./evidence.ts";
import { rows } from "./rows.ts";
import { sources } from "./sources.ts";

const marks: readonly [row: keyof typeof rows, evidence: Evidence, why: string][] = [
  ["FE-A75", "secondary", "adult iron limit, read on pages that restate the guideline"],
  ["B1-GPS1b", "primary", "the same limit, read in the abstract"],
  ["B1-GPS1c", "secondary", "its upper bound was seen on a secondary page only"],
  ["B1-05", "unverified", "direction seen, certainty not"],
  ["B1-12", "secondary", "quoted in a public file"],
  ["B1-31", "primary", "one of its two pages is the publisher's"],
  ["DR-04", "secondary", "the weakest of codes, dose and stops"],
  ["DR-04:dose", "primary", "dose seen in label pages"],
  ["DR-04:stops", "secondary", "stops seen in part"],
  ["DR-09", "unverified", "its stops are"],
  ["DR-09:dose", "secondary", "its dose was seen in part"],
  ["RF-01", "primary", "NICE"],
  ["S-04", "unverified", "the 45 % stop as a rule for RLS"],
  ["S-02", "unverified", "a design rule"],
  ["CK-TEST", "unverified", "computed here"],
  ["C-VEN-075", "primary", "international consensus, publisher's page"],
  ["C-VEN-077", "unverified", "0.9 is from memory"],
  ["C-VEN-079", "unverified", "own guidance"],
  ["C-SLP-044", "secondary", "read in two programs that disagree"],
  ["C-01", "unverified", "carries no mark"],
  ["BEERS23", "unverified", "only two of its items were seen"],
];
for (const [row, evidence, why] of marks) test(`${row} is ${evidence}: ${why}`, () => assert.equal(rows[row].evidence, evidence));

test("no row id stands in two files", async () => {
  const files = readdirSync(new URL("rows/", import.meta.url)).filter((name) => name !== "row.ts");
  const tables: object[] = [];
  for (const file of files) tables.push(...Object.values(await import(`./rows/${file}`)).filter((table) => table instanceof Object));
  const ids = tables.flatMap((table) => Object.keys(table));
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, Object.keys(rows).length);
});

test("no row names a source twice", () => {
  for (const [id, row] of Object.entries(rows)) assert.equal(new Set<string>(row.sources).size, row.sources.length, id);
});

test("no two sources are the same paper", () => {
  const dois = Object.values(sources).flatMap((source) => ("doi" in source ? [source.doi.toLowerCase()] : []));
  const pmids = Object.values(sources).flatMap((source) => ("pmid" in source ? [source.pmid] : []));
  assert.equal(new Set(dois).size, dois.length);
  assert.equal(new Set<string>(pmids).size, pmids.length);
});

const evidence = fc.constantFrom<Evidence>("primary", "secondary", "unverified");

test("one unverified row makes the rule unverified", () => {
  fc.assert(fc.property(fc.array(evidence), (others) => weakest([...others, "unverified"]) === "unverified"));
});

test("one more row never makes a rule better", () => {
  const rank = { unverified: 0, secondary: 1, primary: 2 };
  fc.assert(
    fc.property(fc.array(evidence, { minLength: 1 }), evidence, (known, more) => rank[weakest([...known, more])] <= rank[weakest(known)]),
  );
});

test("a rule that names no row is unverified", () => assert.equal(weakest([]), "unverified"));
