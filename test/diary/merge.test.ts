import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Diary, type Entry, emptyDiary } from "../../src/record/diary/diary.ts";
import { added, changed, conflictsOf, entriesOf, merge, newest, removed, withoutHistory } from "../../src/record/diary/merge.ts";
import { devices, diaryOf } from "./inventions.ts";

const law = (name: string, check: (...some: readonly [Diary, Diary, Diary]) => void) =>
  test(`joining diaries: ${name}`, () =>
    fc.assert(
      fc.property(devices, (some) => check(...some)),
      { seed: 41, numRuns: 100 },
    ));

law("the order of two devices does not matter", (a, b) => assert.deepEqual(merge(a, b), merge(b, a)));
law("nor the order of three", (a, b, c) => assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c))));
law("meeting twice adds nothing", (a, b) => assert.deepEqual(merge(merge(a, b), b), merge(a, b)));
law("every revision of either device is there afterwards, and no other", (a, b) => {
  const texts = (all: readonly unknown[]) => new Set(all.map((one) => JSON.stringify(one)));
  assert.deepEqual(texts(merge(a, b).revisions), texts([...a.revisions, ...b.revisions]));
});
law("adding one by one comes to the same", (a, b) => assert.deepEqual(b.revisions.reduce(added, a), merge(a, b)));
law("an entry stands once, or not at all when it was taken back", (a, b) => {
  const both = merge(a, b);
  const ids = entriesOf(both).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const last of newest(both)) assert.equal(ids.includes(last.id), !("deleted" in last));
});
law("leaving out the history changes nothing that stands, before or after joining", (a, b) => {
  assert.deepEqual(entriesOf(withoutHistory(a)), entriesOf(a));
  assert.deepEqual(withoutHistory(merge(withoutHistory(a), withoutHistory(b))), withoutHistory(merge(a, b)));
});

const first: Entry = {
  id: "0b6c1c60-0000-4000-8000-000000000001",
  revision: 1,
  savedAt: "2026-11-22T03:12+01:00",
  night: "2026-11-21",
  kind: "now",
  at: "2026-11-22T03:12+01:00",
  severity: { low: 7, high: 8 },
};

test("two changes made apart are both kept, the later one counts, and the person can see that they met", () => {
  const phone = changed(first, { severity: { low: 8, high: 8 } }, "2026-11-22T08:00+01:00");
  const tablet = changed(first, { severity: { low: 5, high: 5 } }, "2026-11-22T07:30Z");
  const both = merge(added(diaryOf([first]), phone), added(diaryOf([first]), tablet));
  assert.deepEqual(entriesOf(both), [tablet]);
  assert.deepEqual(conflictsOf(both), [[phone, tablet]]);
  assert.equal(both.revisions.length, 3);
});

test("the higher revision counts, whatever the clock of the other device says", () => {
  const second = changed(first, { severity: { low: 8, high: 8 } }, "2026-11-20T08:00+01:00");
  assert.deepEqual(entriesOf(added(diaryOf([first]), second)), [second]);
});

test("what is taken back stands no more and tells nothing", () => {
  const gone = added(diaryOf([first]), removed(first, "2026-11-22T08:00+01:00"));
  assert.deepEqual(entriesOf(gone), []);
  assert.deepEqual(conflictsOf(gone), []);
  assert.equal("severity" in (gone.revisions.at(-1) ?? {}), false);
});

test("an empty diary adds nothing", () => assert.deepEqual(merge(emptyDiary, diaryOf([first])), diaryOf([first])));
