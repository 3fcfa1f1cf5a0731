import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOf } from "../../record/diary/merge.ts";
import { nightsOf } from "../../record/diary/night.ts";
import { readDiary } from "../../record/diary/read-diary.ts";
import { gapsOf } from "../../record/diary/trends.ts";
import { sampleDiary } from "./sample-diary.ts";

const now = new Date(2026, 10, 22, 15);
const agonist = [{ ingredient: "pramipexole", dailyDose: 0.5, unit: "mg" }];

for (const [name, medicines] of [
  ["without a medicine", []],
  ["with a dopamine agonist", agonist],
] as const)
  test(`invented diary ${name}: everything in it can be read, a year of it, with gaps`, () => {
    const diary = sampleDiary(medicines, now);
    const { diary: read, problems } = readDiary(JSON.parse(JSON.stringify(diary)));
    assert.deepEqual(problems, []);
    assert.deepEqual(read, diary);
    const nights = nightsOf(entriesOf(diary), "2025-11-22", "2026-11-21");
    assert.ok(nights.every((night) => night.problems.length === 0));
    assert.ok(gapsOf(nights).some((gap) => gap.nights >= 21));
  });

test("invented diary: the same on the same day", () => assert.deepEqual(sampleDiary(agonist, now), sampleDiary(agonist, now)));
