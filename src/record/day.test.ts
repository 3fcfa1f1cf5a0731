// Calendar days: which dates there are, and that they are counted without a gap.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayOf, isoDay } from "./day.ts";

const dates: readonly [text: string, day: number | undefined, says: string][] = [
  ["1970-01-01", 0, "the first day"],
  ["1969-12-31", -1, "the day before it"],
  ["2026-11-22", 20_779, "a day of our time"],
  ["2024-02-29", 19_782, "a leap day"],
  ["2023-02-29", undefined, "no leap year"],
  ["1900-02-29", undefined, "a century is no leap year"],
  ["2000-02-29", 11_016, "but every fourth one is"],
  ["2026-02-31", undefined, "February has no 31st"],
  ["2026-04-31", undefined, "nor has April"],
  ["2026-13-01", undefined, "no thirteenth month"],
  ["2026-00-10", undefined, "no month 0"],
  ["2026-01-00", undefined, "no day 0"],
  ["0001-01-01", -719_162, "the first year"],
  ["0099-12-31", -683_004, "a year below 100 is not one of the last century"],
  ["0000-12-31", undefined, "there is no year 0"],
  ["9999-12-31", 2_932_896, "the last day that four digits can say"],
  ["10000-01-01", undefined, "five digits"],
  ["2026-1-1", undefined, "digits left out"],
  ["2026-11-22T08:00:00Z", undefined, "a moment is not a day"],
  [" 2026-11-22", undefined, "a blank before it"],
  ["2026-11-22\n", undefined, "a line end after it"],
  ["22.11.2026", undefined, "another order"],
  ["٢٠٢٦-11-22", undefined, "other digits"],
  ["", undefined, "nothing"],
];
for (const [text, day, says] of dates)
  test(`day: ${JSON.stringify(text)} is ${day ?? "no date"}: ${says}`, () => assert.equal(dayOf(text), day));

test("day: every day from year 1 to 9999 is written as it is read", () => {
  fc.assert(fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => dayOf(isoDay(day)) === day));
});
