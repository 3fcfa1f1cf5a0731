import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDiary } from "../../src/record/diary/read-diary.ts";
import { diaryOf, revisions } from "./inventions.ts";

test("reading a diary: what we write we read, without a problem", () => {
  fc.assert(
    fc.property(revisions, (some) => {
      const diary = diaryOf(some);
      assert.deepEqual(readDiary(JSON.parse(JSON.stringify(diary))), { diary, problems: [] });
    }),
    { seed: 42, numRuns: 100 },
  );
});

test("reading a diary: nothing that is thrown at it makes it throw, and everything refused is named", () => {
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 4 }), (some) => {
      const { diary, problems } = readDiary({ version: 1, revisions: some });
      assert.equal(diary.revisions.length, 0);
      assert.ok(problems.length >= some.length);
    }),
    { seed: 43, numRuns: 300 },
  );
});

const good = {
  id: "0b6c1c60-0000-4000-8000-000000000001",
  revision: 1,
  savedAt: "2026-11-22T03:12+01:00",
  night: "2026-11-21",
  kind: "now",
  at: "2026-11-22T03:12+01:00",
};

const refusals: readonly [name: string, input: Readonly<Record<string, unknown>>, where: string, expected: RegExp][] = [
  ["an id that is no UUID", { ...good, id: "1" }, ".id", /UUID/],
  ["an id in capitals", { ...good, id: good.id.toUpperCase() }, ".id", /lower case/],
  ["revision zero", { ...good, revision: 0 }, ".revision", /from 1/],
  ["no such night", { ...good, night: "2026-02-30" }, ".night", /such as/],
  ["no such kind", { ...good, kind: "later" }, ".kind", /now, earlier, day, partner/],
  ["a field from elsewhere", { ...good, mood: 3 }, ".mood", /field of the diary/],
  ["a name that every object has", { ...good, constructor: 1 }, ".constructor", /field of the diary/],
  ["a severity that is one number", { ...good, severity: 7 }, ".severity", /low and high from 0 to 10/],
  ["a severity upside down", { ...good, severity: { low: 8, high: 7 } }, ".severity", /low first/],
  ["a severity off the scale", { ...good, severity: { low: 8, high: 11 } }, ".severity", /0 to 10/],
  ["a severity with something else in it", { ...good, severity: { low: 8, high: 9, unit: "" } }, ".severity", /low and high/],
  ["a body part that we do not know", { ...good, bodyParts: ["tail"] }, ".bodyParts", /left-leg/],
  ["a body part twice", { ...good, bodyParts: ["trunk", "trunk"] }, ".bodyParts", /at most once/],
  ["half an awakening", { ...good, awakenings: 1.5 }, ".awakenings", /whole/],
  ["more hours than a day has", { ...good, sittingHours: 25 }, ".sittingHours", /0 to 24 h/],
  ["yes as a word", { ...good, ironTaken: "yes" }, ".ironTaken", /true or false/],
  ["a medicine that we do not know", { ...good, doses: [{ ingredient: "sugar", purpose: "rescue" }] }, ".doses[0].ingredient", /such as/],
  ["a dose of nothing", { ...good, doses: [{ ingredient: "pramipexole", purpose: "rescue", mg: 0 }] }, ".doses[0].mg", /above 0/],
  ["a dose without its purpose", { ...good, doses: [{ ingredient: "pramipexole" }] }, ".doses[0].purpose", /regular or rescue/],
  ["a time without its offset", { ...good, onset: "2026-11-21T22:00" }, ".onset", /with its offset/],
  ["a time of another week", { ...good, onset: "2026-11-14T22:00+01:00" }, ".onset", /2026-11-21 or the day after/],
  ["a moment of another night", { ...good, at: "2026-11-22T14:00+01:00" }, ".at", /begins on 2026-11-21/],
  ["now, but when", { ...good, at: undefined }, ".at", /a time/],
  ["taken back, and still telling", { ...good, at: undefined, deleted: true, stress: 3 }, ".stress", /taken back/],
  ["deleted, or is it", { ...good, deleted: false }, ".deleted", /true, or nothing/],
  ["blanks for a note", { ...good, note: " " }, ".note", /no blanks/],
];
for (const [name, input, where, expected] of refusals)
  test(`reading a diary refuses: ${name}`, () => {
    const { diary, problems } = readDiary({ version: 1, revisions: [good, JSON.parse(JSON.stringify(input))] });
    assert.equal(diary.revisions.length, 1, "the other entry stays");
    const [problem] = problems;
    assert.equal(problem?.where, `revisions[1]${where}`);
    assert.match(problem?.expected ?? "", expected);
  });

const notDiaries: readonly [input: unknown, where: string][] = [
  [null, "diary"],
  [[], "diary"],
  [{ revisions: [] }, "version"],
  [{ version: 2, revisions: [] }, "version"],
  [{ version: 1 }, "revisions"],
];
for (const [input, where] of notDiaries)
  test(`reading a diary: ${JSON.stringify(input)} is none`, () => assert.equal(readDiary(input).problems[0]?.where, where));
