// FHIR dates of every precision, against the calendar of the machine.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayOf, isoDay } from "../record/day.ts";
import { dayUpTo, firstDay, spanOf } from "./dates.ts";

const cases: readonly [text: unknown, first: string | undefined, last?: string][] = [
  ["2026", "2026-01-01", "2026-12-31"],
  ["2026-02", "2026-02-01", "2026-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2026-12", "2026-12-01", "2026-12-31"],
  ["2026-10-30", "2026-10-30", "2026-10-30"],
  ["2026-10-30T23:59:60+14:00", "2026-10-30", "2026-10-30"],
  ["1899-12-31", "1899-12-31", "1899-12-31"],
  ["2026-02-29", undefined],
  ["2026-00-10", undefined],
  ["2026-13", undefined],
  ["2026-1-1", undefined],
  ["0000", undefined],
  ["20261030", undefined],
  ["2026-10-30 10:00", undefined],
  ["2026-10-", undefined],
  ["", undefined],
  ["yesterday", undefined],
  [2026, undefined],
  [null, undefined],
];
for (const [text, first, last] of cases)
  test(`the date ${JSON.stringify(text)}`, () => {
    const span = spanOf(text);
    assert.deepEqual(span && [isoDay(span.first), isoDay(span.last)], first === undefined ? undefined : [first, last]);
  });

test("every day of the calendar is read as the machine reads it", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      const text = date.toISOString();
      assert.equal(firstDay(text), dayOf(text.slice(0, 10)));
    }),
  );
});

test("a text of digits and dashes is a day for both readers or for none", () => {
  const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), two, two, (year, month, day) => {
      const text = `${String(year).padStart(4, "0")}-${month}-${day}`;
      assert.equal(firstDay(text), dayOf(text));
    }),
    { numRuns: 2000 },
  );
});

test("a time with a zone may be a day ahead, a day may not", () => {
  const today = firstDay("2026-11-22") ?? Number.NaN;
  assert.equal(dayUpTo(today, "2026-11-23T01:00:00+10:00"), today);
  assert.equal(dayUpTo(today, "2026-11-23"), "future");
  assert.equal(dayUpTo(today, "2026-11-24T01:00:00+10:00"), "future");
  assert.equal(dayUpTo(today, "2026-02-31"), undefined);
});
