import assert from "node:assert/strict";
import { test } from "node:test";
import { isoDay } from "../../src/record/day.ts";
import { factsFromDiary } from "../../src/record/diary/diary-facts.ts";
import type { Details } from "../../src/record/diary/fields.ts";
import { nightsOf } from "../../src/record/diary/night.ts";
import { chartColumns, gapsOf, nightChart, weeksOf } from "../../src/record/diary/trends.ts";
import type { Medicine } from "../../src/record/record.ts";
import { dayEntry, FIRST } from "../../bench/diary/invent.ts";

/** One a night: what was told, or nothing. */
const nights = (told: readonly (Details | undefined)[]) =>
  nightsOf(
    told.flatMap((details, i) => (details === undefined ? [] : [dayEntry(i, details)])),
    isoDay(FIRST),
    isoDay(FIRST + told.length - 1),
  );
const strength = (low: number, high = low): Details => ({ severity: { low, high } });
const many = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);

test("chart: what is unknown is null, and a gap is named", () => {
  const chart = chartColumns(nights([strength(3), undefined, undefined, strength(7, 8), { stress: 4 }]));
  assert.deepEqual(chart.worstLow, [3, null, null, 7, null]);
  assert.deepEqual(chart.worstHigh, [3, null, null, 8, null]);
  assert.deepEqual(chart.gaps, [
    { from: isoDay(FIRST + 1), to: isoDay(FIRST + 2), nights: 2 },
    { from: isoDay(FIRST + 4), to: isoDay(FIRST + 4), nights: 1 },
  ]);
});

test("gaps: none in a full diary, one in an empty one", () => {
  assert.deepEqual(gapsOf(nights(many(5, strength(2)))), []);
  assert.equal(gapsOf(nights(many(5, undefined)))[0]?.nights, 5);
  assert.deepEqual(gapsOf([]), []);
});

test("one night: every mark at its hour from noon", () => {
  const [night] = nights([
    {
      onset: `${isoDay(FIRST)}T21:30Z`,
      bedAt: `${isoDay(FIRST)}T23:00Z`,
      upAt: `${isoDay(FIRST + 1)}T06:45Z`,
      doses: [{ ingredient: "pramipexole", purpose: "rescue", at: `${isoDay(FIRST + 1)}T02:00Z` }],
    },
  ]);
  assert.ok(night);
  const { onset, bed, up, doses } = nightChart(night);
  assert.deepEqual({ onset, bed, up }, { onset: 9.5, bed: 11, up: 18.75 });
  assert.deepEqual(doses, [{ hour: 14, ingredient: "pramipexole", purpose: "rescue" }]);
});

test("weeks: counted back from the last night, with what silent nights could have been", () => {
  const weeks = weeksOf(nights([strength(9), ...many(3, strength(6)), undefined, undefined, strength(0), strength(2, 4)]));
  assert.deepEqual(
    weeks.map(({ nights: all, told }) => [all, told]),
    [
      [1, 1],
      [7, 5],
    ],
  );
  const last = weeks[1];
  assert.deepEqual(last?.symptomNights, { low: 4, high: 6 });
  assert.deepEqual(last?.meanWorst, { low: 4, high: 4.4 });
  assert.deepEqual(last?.possibleWorst, { low: 20 / 7, high: 42 / 7 });
  assert.equal(last?.rescueDoses, undefined, "nobody told whether a dose was taken");
});

const medicine = (ingredient: Medicine["ingredient"], status: Medicine["status"] = "taking"): Medicine => ({
  ingredient,
  status,
  origin: "medicines[0]",
});
const nightsPerWeek: readonly [
  name: string,
  told: readonly (Details | undefined)[],
  record: Parameters<typeof factsFromDiary>[1],
  expected: Readonly<Record<string, unknown>>,
][] = [
  ["every night bad, nothing taken", many(28, strength(5)), { medicines: [], medicinesOpen: false }, { "symptom-nights-per-week": 7 }],
  [
    "half of them silent",
    [...many(14, strength(5)), ...many(14, undefined)],
    { medicines: [], medicinesOpen: false },
    { "symptom-nights-per-week": { low: 3.5, high: 7 } },
  ],
  ["too few nights", [...many(13, strength(5)), ...many(15, undefined)], { medicines: [], medicinesOpen: false }, {}],
  [
    "on treatment",
    many(28, strength(5)),
    { medicines: [medicine("gabapentin")], medicinesOpen: false },
    { "symptom-nights-per-week-treated": 7 },
  ],
  [
    "treatment stopped",
    many(28, strength(5)),
    { medicines: [medicine("gabapentin", "stopped")], medicinesOpen: false },
    { "symptom-nights-per-week": 7 },
  ],
  ["medicines not known", many(28, strength(5)), { medicinesOpen: false }, {}],
  ["a list that could not be read in full", many(28, strength(5)), { medicines: [], medicinesOpen: true }, {}],
  ["good nights", many(28, strength(0)), { medicines: [], medicinesOpen: false }, { "symptom-nights-per-week": 0 }],
];
for (const [name, told, record, expected] of nightsPerWeek)
  test(`facts from a diary: nights with symptoms: ${name}`, () => {
    const found = factsFromDiary(nights(told), record);
    assert.deepEqual(Object.fromEntries(found.map(({ fact, value }) => [fact, value])), expected);
    for (const { origin, on } of found) assert.deepEqual([origin, on], ["diary", FIRST + told.length - 1]);
  });

test("facts from a diary: habits are means over the nights that told of them, and need seven", () => {
  const day: Details = { caffeineCups: 2, alcoholDrinks: 1, exerciseMinutes: 20, stress: 4, lastCaffeine: `${isoDay(FIRST)}T15:30Z` };
  const found = (count: number) =>
    Object.fromEntries(
      factsFromDiary(nights([...many(count, day), ...many(14 - count, undefined)]), { medicinesOpen: false }).map(({ fact, value }) => [
        fact,
        value,
      ]),
    );
  assert.deepEqual(found(7), {
    "caffeine-cups-per-day": 2,
    "last-caffeine-hour": 15.5,
    "alcohol-drinks-per-week": 7,
    "exercise-minutes-per-week": 140,
    stress: 4,
  });
  assert.deepEqual(found(6), {});
});

test("facts from a diary: an empty diary tells nothing", () => assert.deepEqual(factsFromDiary([], { medicinesOpen: false }), []));
