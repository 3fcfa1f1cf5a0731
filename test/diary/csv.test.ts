import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDiaryCsv } from "../../src/record/diary/csv/read.ts";
import { diaryCsv } from "../../src/record/diary/csv/write.ts";
import { entriesOf, withoutHistory } from "../../src/record/diary/merge.ts";
import { diaryOf, entry, revisions } from "./inventions.ts";

test("CSV: every entry that stands comes back as it was", () => {
  fc.assert(
    fc.property(revisions, (some) => {
      const diary = diaryOf(some);
      const { diary: back, problems } = readDiaryCsv(diaryCsv(diary));
      assert.deepEqual(problems, []);
      assert.deepEqual(entriesOf(back), entriesOf(diary));
    }),
    { seed: 44, numRuns: 100 },
  );
});

test("CSV: with semicolons, tabs, a byte order mark or plain line ends it says the same", () => {
  fc.assert(
    fc.property(entry, fc.constantFrom(";", "\t", ","), (one, separator) => {
      const { note: _, ...quiet } = one;
      const diary = diaryOf([quiet]);
      const text = `\uFEFF${diaryCsv(diary).replaceAll(",", separator).replaceAll("\r\n", "\n")}`;
      assert.deepEqual(entriesOf(readDiaryCsv(text).diary), entriesOf(diary));
    }),
    { seed: 45, numRuns: 50 },
  );
});

const hostileNotes = ['=HYPERLINK("http://x")', "'quoted", "+1", "a,b;c", 'say "hush"', "two\nlines", "@home", "-"];
for (const note of hostileNotes)
  test(`CSV: the note ${JSON.stringify(note)} comes back, and no spreadsheet runs it`, () => {
    const diary = diaryOf([
      {
        id: "0b6c1c60-0000-4000-8000-000000000001",
        revision: 1,
        savedAt: "2026-11-22T08:00Z",
        night: "2026-11-21",
        kind: "day",
        note,
      },
    ]);
    const text = diaryCsv(diary);
    assert.deepEqual(entriesOf(readDiaryCsv(text).diary), entriesOf(diary));
    assert.doesNotMatch(text, /(?:^|,)"?[=+@-]/m);
  });

test("CSV: a stranger's table with a few columns is read, and read again it adds nothing", () => {
  const text = "Night;Severity;Caffeine-cups;Body-parts\n2026-11-20;7;2;left-leg right-leg\n2026-11-21;0;;none\n";
  const { diary, problems } = readDiaryCsv(text);
  assert.deepEqual(problems, []);
  const entries = entriesOf(diary);
  assert.deepEqual(
    entries.map(({ night, severity, caffeineCups, bodyParts }) => ({ night, severity, caffeineCups, bodyParts })),
    [
      { night: "2026-11-20", severity: { low: 7, high: 7 }, caffeineCups: 2, bodyParts: ["left-leg", "right-leg"] },
      { night: "2026-11-21", severity: { low: 0, high: 0 }, caffeineCups: undefined, bodyParts: [] },
    ],
  );
  assert.deepEqual(withoutHistory(readDiaryCsv(text).diary), diary);
});

const refusals: readonly [name: string, text: string, where: string, what: RegExp, read: number][] = [
  ["nothing at all", "", "line 1", /no line/, 0],
  ["another program's table", "date,pain\n2026-11-20,7\n", "line 1, column 1", /"date" is not known/, 0],
  ["no night", "severity\n7\n", "line 1", /no column night/, 0],
  ["a column too many", "night,severity,mood\n2026-11-20,7,sad\n", "line 1, column 3", /"mood" is not known and was not read/, 1],
  ["a column twice", "night,severity,severity\n2026-11-20,7,8\n", "line 1, column 3", /twice/, 1],
  ["a word for a number", "night,severity\n2026-11-20,bad\n2026-11-21,3\n", "line 2, column 2 (severity)", /found "bad" to "bad"/, 1],
  ["off the scale", "night,severity-low,severity-high\n2026-11-20,7,12\n", "line 2, column 2 (severity-low)", /found 7 to 12/, 0],
  ["a date of elsewhere", "night,severity\n20.11.2026,7\n", "line 2, column 1 (night)", /20\.11\.2026/, 0],
  ["a comma for a point", "night;stress\n2026-11-20;7,5\n", "line 2, column 2 (stress)", /7,5/, 0],
  ["an unknown medicine", "night,doses\n2026-11-20,sugar rescue 5mg\n", "line 2, column 2 (doses)", /sugar/, 0],
  ["more cells than columns", "night,severity\n2026-11-20,7,8\n", "line 2", /found 3 cells/, 0],
  ["a line twice", "night,severity\n2026-11-20,7\n2026-11-20,7\n", "line 3", /same as line 2/, 1],
  ["a quote left open", 'night,note\n2026-11-20,"and then\n', "line 2", /never closed/, 0],
  ["a line that tells nothing", "night,severity\n2026-11-20,\n2026-11-21,3\n", "line 2, column 1 (night)", /nothing is told/, 1],
  ["a table with none of our columns filled", "night\n2026-11-20\n", "line 2, column 1 (night)", /nothing is told/, 0],
  ["a night that is still to come", "night,severity\n2026-12-24,3\n2026-12-01,3\n", "line 2, column 1 (night)", /still to come/, 1],
  ["a time without its offset", "night,onset\n2026-11-20,2026-11-20T22:00\n", "line 2, column 2 (onset)", /22:00/, 0],
];
for (const [name, text, where, what, read] of refusals)
  test(`CSV refuses: ${name}`, () => {
    const { diary, problems } = readDiaryCsv(text, "2026-12-01");
    assert.equal(diary.revisions.length, read);
    assert.equal(problems[0]?.where, where);
    assert.match(problems[0]?.what ?? "", what);
    assert.ok((problems[0]?.expected ?? "").length > 5);
  });

test("CSV: nothing that is thrown at it makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.boolean(), (text, withHeader) => {
      readDiaryCsv(withHeader ? `night,severity,doses,note\n${text}` : text);
    }),
    { seed: 46, numRuns: 500 },
  );
});
