// docs/asvs.md is what its rows make, its places exist, and no requirement of levels 1 and 2 is left out.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { allRows, asvsPage } from "../../tools/asvs/rows.ts";

const LIST = "../shared/data/suites/owasp-asvs-5.0.0.flat.json";

test("asvs: the page is current", () => assert.equal(readFileSync("docs/asvs.md", "utf8"), asvsPage()));

test("asvs: every row has words, and a place that exists unless it does not apply", () => {
  for (const [id, , status, where, says] of allRows) {
    assert.ok(says.length > 5, id);
    assert.equal(status === "does not apply", where === "", id);
    assert.ok(where === "" || existsSync(where), `${id}: ${where}`);
  }
  assert.equal(new Set(allRows.map(([id]) => id)).size, allRows.length);
});

test("asvs: each requirement of levels 1 and 2, with its level", {
  skip: !existsSync(LIST) && "the list of requirements is not on this machine",
}, () => {
  const list = JSON.parse(readFileSync(LIST, "utf8")) as { requirements: readonly { req_id: string; L: string }[] };
  const theirs = (Array.isArray(list) ? list : list.requirements) as readonly { req_id: string; L: string }[];
  const expected = theirs.filter(({ L }) => L !== "3").map(({ req_id, L }) => `${req_id.slice(1)} ${L}`);
  assert.deepEqual(
    allRows.map(([id, level]) => `${id} ${level}`),
    expected,
  );
});
