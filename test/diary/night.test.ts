import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Entry } from "../../src/record/diary/diary.ts";
import { entriesOf } from "../../src/record/diary/merge.ts";
import { type Night, nightsOf, spanOf } from "../../src/record/diary/night.ts";
import { diaryOf, entry } from "./inventions.ts";

const NIGHT = "2026-11-21";
let count = 0;
const told = (kind: Entry["kind"], details: Partial<Entry>): Entry => ({
  id: `0b6c1c60-0000-4000-8000-${String(++count).padStart(12, "0")}`,
  revision: 1,
  savedAt: "2026-11-22T08:00+01:00",
  night: NIGHT,
  kind,
  ...details,
});
const nightFrom = (...entries: readonly Entry[]): Night => {
  const [night] = nightsOf(entriesOf(diaryOf(entries)), NIGHT, NIGHT);
  assert.ok(night);
  return night;
};
const at = (time: string) => `2026-11-${time < "12" ? "22" : "21"}T${time}+01:00`;
const exactly = (value: number) => ({ low: value, high: value });

const worst: readonly [name: string, entries: readonly Entry[], worst: Night["worst"], symptoms: Night["symptoms"]][] = [
  ["nobody told anything", [], undefined, "unknown"],
  ["a day without a word on symptoms", [told("day", { caffeineCups: 2 })], undefined, "unknown"],
  ["a good night that was told", [told("day", { severity: exactly(0) })], exactly(0), "no"],
  [
    "the strongest of two taps",
    [told("now", { at: at("01:00"), severity: { low: 4, high: 6 } }), told("now", { at: at("03:00"), severity: { low: 7, high: 8 } })],
    { low: 7, high: 8 },
    "yes",
  ],
  [
    "an unsure tap may have been stronger",
    [told("now", { at: at("01:00"), event: "woke" }), told("now", { at: at("03:00"), severity: { low: 4, high: 6 } })],
    { low: 4, high: 10 },
    "yes",
  ],
  ["a tap without a strength", [told("now", { at: at("03:00"), event: "woke" })], { low: 1, high: 10 }, "yes"],
  ["none, or a little", [told("day", { severity: { low: 0, high: 2 } })], { low: 0, high: 2 }, "unknown"],
  [
    "what a partner saw is not what was felt",
    [told("partner", { at: at("03:00"), seen: "legs-moved", severity: exactly(9) })],
    undefined,
    "unknown",
  ],
  ["getting up is no symptom", [told("now", { at: at("03:00"), event: "got-up" })], undefined, "unknown"],
];
for (const [name, entries, expected, symptoms] of worst)
  test(`a night: ${name}`, () => {
    const night = nightFrom(...entries);
    assert.deepEqual(night.worst, expected);
    assert.equal(night.symptoms, symptoms);
  });

const counts: readonly [name: string, entries: readonly Entry[], cups: Night["numbers"]["caffeineCups"]][] = [
  ["not told", [told("day", {})], undefined],
  ["the whole day", [told("day", { caffeineCups: 3 })], exactly(3)],
  ["none is a number", [told("day", { caffeineCups: 0 })], exactly(0)],
  [
    "moments add up to the least there was",
    [told("now", { at: at("14:00"), caffeineCups: 1 }), told("now", { at: at("16:00"), caffeineCups: 1 })],
    { low: 2, high: 40 },
  ],
  ["looking back tells the whole", [told("now", { at: at("14:00"), caffeineCups: 1 }), told("day", { caffeineCups: 3 })], exactly(3)],
  [
    "looking back, one was forgotten",
    [told("now", { at: at("14:00"), caffeineCups: 4 }), told("day", { caffeineCups: 3 })],
    { low: 3, high: 4 },
  ],
  ["two devices looked back and disagree", [told("day", { caffeineCups: 2 }), told("day", { caffeineCups: 3 })], { low: 2, high: 3 }],
];
for (const [name, entries, expected] of counts)
  test(`cups of a day: ${name}`, () => assert.deepEqual(nightFrom(...entries).numbers.caffeineCups, expected));

const sleep: readonly [name: string, details: Partial<Entry>, hours: Night["sleepHours"], problems: number][] = [
  ["not told", { bedAt: at("23:00") }, undefined, 0],
  ["all of it told", { bedAt: at("22:30"), asleepAt: at("23:00"), upAt: at("07:00"), awakeMinutes: 60 }, exactly(7), 0],
  [
    "who does not say how long they lay awake slept at most this long",
    { asleepAt: at("23:00"), upAt: at("07:00") },
    { low: 0, high: 8 },
    0,
  ],
  ["only bed and getting up", { bedAt: at("23:00"), upAt: at("07:00"), awakeMinutes: 30 }, { low: 0, high: 7.5 }, 0],
  [
    "an hour more in the night when clocks go back",
    { asleepAt: "2026-11-21T23:00+02:00", upAt: "2026-11-22T07:00+01:00", awakeMinutes: 0 },
    exactly(9),
    0,
  ],
  ["asleep before bed", { bedAt: at("23:30"), asleepAt: at("23:00"), upAt: at("07:00") }, undefined, 1],
  ["up before asleep", { asleepAt: at("23:00"), upAt: at("22:00") }, undefined, 1],
  ["longer awake than in bed", { asleepAt: at("06:00"), upAt: at("07:00"), awakeMinutes: 90 }, undefined, 1],
];
for (const [name, details, hours, problems] of sleep)
  test(`hours asleep: ${name}`, () => {
    const night = nightFrom(told("day", details));
    assert.deepEqual(night.sleepHours, hours);
    assert.equal(night.problems.length, problems);
  });

test("a night: lists that are empty say none, lists that are absent say nothing", () => {
  assert.deepEqual(nightFrom(told("day", { bodyParts: [], doses: [] })).bodyParts, []);
  assert.deepEqual(nightFrom(told("day", { bodyParts: [], doses: [] })).doses, []);
  assert.equal(nightFrom(told("day", {})).bodyParts, undefined);
});

test("a night: onset is the earliest told, the last coffee the latest", () => {
  const { onsetHour, moments } = nightFrom(
    told("now", { at: at("23:00"), onset: at("22:30") }),
    told("day", { onset: at("21:15"), lastCaffeine: at("14:00") }),
    told("day", { lastCaffeine: at("16:00") }),
  );
  assert.equal(onsetHour, 9.25);
  assert.equal(moments.lastCaffeine, at("16:00"));
});

test("nights: silent ones are there too, and no entry is lost or counted twice", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (some) => {
      const entries = entriesOf(diaryOf(some));
      const span = spanOf(entries);
      assert.ok(span);
      const nights = nightsOf(entries, span.from, span.to);
      assert.deepEqual(
        nights.flatMap((night) => night.entries),
        entries,
      );
      nights.slice(1).forEach((night, i) => assert.ok((nights[i]?.night ?? "") < night.night));
      for (const { worst: range } of nights) if (range) assert.ok(range.low <= range.high && range.low >= 0 && range.high <= 10);
    }),
    { seed: 48, numRuns: 100 },
  );
});
