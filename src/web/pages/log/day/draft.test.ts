import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../../../record/diary/diary.ts";
import { dayEntry, nextOf, outOfRange, withLine } from "./draft.ts";

const head = { id: "0b6e0000-0000-4000-8000-000000000000", night: "2026-11-21", savedAt: "2026-11-22T09:00:00+01:00" };
const day: Entry = { ...head, revision: 1, kind: "day", stress: 4 };

test("a line left open is gone, not empty", () =>
  assert.deepEqual(withLine({ stress: 4, caffeineCups: 0 }, "stress", undefined), { caffeineCups: 0 }));
test("zero is told", () => assert.deepEqual(withLine({}, "caffeineCups", 0), { caffeineCups: 0 }));
test("nothing told writes nothing", () => assert.equal(nextOf(undefined, {}, head), undefined));
test("nothing changed writes nothing", () => assert.equal(nextOf(day, { stress: 4 }, head), undefined));
test("a first look back is a first revision", () => assert.deepEqual(nextOf(undefined, { stress: 4 }, head), day));
test("a change is the next revision of the same entry", () =>
  assert.deepEqual(nextOf(day, { stress: 5 }, { ...head, id: "another" }), { ...day, revision: 2, stress: 5 }));
test("all lines left open is a change too", () => assert.deepEqual(nextOf(day, {}, head), { ...head, revision: 2, kind: "day" }));
test("the newest look back on a night counts, and no other night", () => {
  const later = { ...day, id: "1b6e0000-0000-4000-8000-000000000000", savedAt: "2026-11-22T10:00:00+01:00" };
  const other = { ...day, id: "2b6e0000-0000-4000-8000-000000000000", night: "2026-11-20" };
  assert.equal(dayEntry({ version: 1, revisions: [day, other, later] }, "2026-11-21"), later);
});
test("numbers that cannot be are named with their limits", () => {
  assert.deepEqual(
    outOfRange({ stress: 12, caffeineCups: 2, missedDoses: 1.5 }).map(({ name }) => name),
    ["stress", "missedDoses"],
  );
});
