// Whatever a diary holds, every reading of it comes to an end, with numbers that are numbers and ranges the right way round.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isoDay } from "../../src/record/day.ts";
import { diaryFromFhir } from "../../src/fhir/diary/from-fhir.ts";
import { diaryToFhir } from "../../src/fhir/diary/to-fhir.ts";
import { entriesOf, withoutHistory } from "../../src/record/diary/merge.ts";
import { nightsOf, spanOf } from "../../src/record/diary/night.ts";
import { recordWithDiary } from "../../src/record/diary/record-with-diary.ts";
import { chartColumns, nightChart, weeksOf } from "../../src/record/diary/trends.ts";
import { weighTriggers } from "../../src/record/diary/triggers.ts";
import { knownOf } from "../../src/record/known.ts";
import { readDiaryCsv } from "../../src/record/diary/csv/read.ts";
import { diaryCsv } from "../../src/record/diary/csv/write.ts";
import { diaryOf, entry } from "./inventions.ts";

const FIRST_DAY = 20_400;

function sound(value: unknown, where: string): void {
  if (typeof value === "number") assert.ok(Number.isFinite(value), `${where} is ${value}`);
  if (typeof value !== "object" || value === null) return;
  const { low, high } = value as { low?: unknown; high?: unknown };
  if (typeof low === "number" && typeof high === "number") assert.ok(low <= high, `${where}: ${low} to ${high}`);
  for (const [key, part] of Object.entries(value)) sound(part, `${where}.${key}`);
}

test("any diary: every reading ends, with sound numbers", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 90 }), fc.nat(60), (some, since) => {
      const diary = diaryOf(some);
      const entries = entriesOf(diary);
      const { from, to } = spanOf(entries) ?? { from: isoDay(FIRST_DAY), to: isoDay(FIRST_DAY + 40) };
      const nights = nightsOf(entries, from, to);
      const record = {
        today: FIRST_DAY + 60,
        observations: [],
        medicines: [{ ingredient: "pramipexole", status: "taking", since: FIRST_DAY - since, origin: "medicines[0]" }],
        medicinesOpen: false,
        allergiesOpen: false,
        problems: [],
      } as const;
      const read = recordWithDiary(record, nights);
      sound([chartColumns(nights), nights.map(nightChart), weeksOf(nights), weighTriggers(nights), read], "reading");
      assert.deepEqual(knownOf(read.record).problems, [], "what the diary tells can be true");
    }),
    { seed: 50, numRuns: 40 },
  );
});

test("any diary: through a spreadsheet and through FHIR it says the same", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (some) => {
      const diary = withoutHistory(diaryOf(some));
      assert.deepEqual(withoutHistory(diaryFromFhir(diaryToFhir(readDiaryCsv(diaryCsv(diary)).diary, "Patient/1")).diary), diary);
    }),
    { seed: 51, numRuns: 40 },
  );
});
