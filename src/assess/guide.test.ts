import assert from "node:assert/strict";
import { test } from "node:test";
import { helpsWith } from "../knowledge/guide.ts";
import { alarms } from "../knowledge/alarms.ts";
import { reasons } from "../knowledge/reasons.ts";
import { tests } from "../knowledge/tests.ts";
import { treatments } from "../knowledge/treatments.ts";
import { guidePage, guidePages } from "./guide.ts";

test("guide: every reason, test and red flag has a page, and every treatment that somebody may begin", () => {
  const count = (kind: string) => guidePages.filter((page) => page.kind === kind).length;
  assert.equal(count("reason"), reasons.length);
  assert.equal(count("test"), tests.length);
  assert.equal(count("alarm"), alarms.length);
  const left = treatments.filter(({ id }) => guidePage("treatment", id) === undefined).map(({ id }) => id);
  assert.ok(
    left.every((id) => /-(?:raise|continue|review)$/.test(id)),
    `without a page: ${left.join(", ")}`,
  );
});

test("guide: every way leads to a page that is there", () => {
  for (const page of guidePages) {
    for (const id of [...page.settles, ...page.helps]) assert.ok(guidePage("reason", id), `${page.id} leads to ${id}`);
    for (const id of page.settledBy) assert.ok(guidePage("test", id), `${page.id} leads to ${id}`);
    for (const id of page.helpedBy) assert.ok(guidePage("treatment", id), `${page.id} leads to ${id}`);
  }
  for (const id of Object.keys(helpsWith)) assert.ok(guidePage("reason", id), `no reason is called ${id}`);
});

test("guide: every page says who says so, and its rule in words", () => {
  for (const page of guidePages) {
    assert.ok(page.rows.length > 0, page.id);
    assert.match(page.reviewed, /^\d{4}-\d\d-\d\d$/, page.id);
    for (const { lines } of page.rule) assert.ok(lines.length > 0, page.id);
  }
});
