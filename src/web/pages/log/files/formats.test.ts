import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleDiary } from "../../../state/sample-diary.ts";
import { diaryBundle, diaryCsv, readFile } from "./formats.ts";
import { emptyDiary } from "../../../../record/diary/diary.ts";

const diary = sampleDiary([{ ingredient: "pramipexole" }], new Date(2026, 10, 22, 15));
const entries = diary.revisions.length;

for (const [name, text] of [
  ["a table", diaryCsv(diary)],
  ["FHIR", diaryBundle(diary)],
  ["the diary itself", JSON.stringify(diary)],
] as const) {
  test(`${name}: everything comes back, and nothing is wrong with it`, () => {
    const read = readFile(text, emptyDiary);
    assert.deepEqual(read?.problems, []);
    assert.equal(read?.fresh.length, entries);
  });
  test(`${name}: what is here already is not doubled`, () => {
    const read = readFile(text, diary);
    assert.deepEqual([read?.fresh.length, read?.known], [0, entries]);
  });
}

test("a table of a stranger: the good lines are read, the others named with line and column", () => {
  const read = readFile("night,severity,caffeine-cups\n2026-11-20,7,2\n2026-11-21,much,1\n", emptyDiary);
  assert.equal(read?.fresh.length, 1);
  assert.match(read?.problems[0]?.where ?? "", /line 3/);
});

const strange: readonly [name: string, text: string][] = [
  ["broken JSON", '{"resourceType": "Bundle", '],
  ["JSON of something else", '{"hello": 1}'],
];
for (const [name, text] of strange) test(`${name} cannot be read`, () => assert.equal(readFile(text, emptyDiary), undefined));
