import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nightOf, readMoment } from "../../record/diary/moment.ts";
import { clockOf, daysOf, localMoment, momentAt, momentInNight } from "./clock.ts";

const moments: readonly [name: string, utc: string, offset: number, moment: string][] = [
  ["winter in Berlin", "2026-11-22T02:12:05Z", 60, "2026-11-22T03:12:05+01:00"],
  ["summer in Berlin", "2026-07-01T01:12:00Z", 120, "2026-07-01T03:12:00+02:00"],
  ["New York, the evening before", "2026-11-22T02:12:00Z", -300, "2026-11-21T21:12:00-05:00"],
  ["Kathmandu, a quarter of an hour", "2026-11-22T02:12:00Z", 345, "2026-11-22T07:57:00+05:45"],
  ["Newfoundland, half an hour behind", "2026-11-22T02:12:00Z", -210, "2026-11-21T22:42:00-03:30"],
  ["world time itself", "2026-11-22T02:12:00Z", 0, "2026-11-22T02:12:00+00:00"],
];
for (const [name, utc, offset, moment] of moments)
  test(`moment: ${name}`, () => {
    assert.equal(momentAt(Date.parse(utc), offset), moment);
    assert.equal(readMoment(moment)?.instant, Math.floor(Date.parse(utc) / 1000) / 60);
  });

test("moment: of this device, it is the same instant", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }), (date) => {
      const instant = readMoment(localMoment(date))?.instant ?? Number.NaN;
      assert.ok(Math.abs(instant * 60_000 - date.getTime()) < 1000);
    }),
  );
});

const told: readonly [name: string, clock: string, of: "of-day" | "of-night", day: string][] = [
  ["to bed in the evening", "22:30", "of-night", "2026-11-21"],
  ["to bed after midnight", "00:40", "of-night", "2026-11-22"],
  ["up in the morning", "07:10", "of-night", "2026-11-22"],
  ["the last coffee in the morning", "09:00", "of-day", "2026-11-21"],
  ["the last coffee in the afternoon", "15:00", "of-day", "2026-11-21"],
  ["first symptoms after midnight", "01:30", "of-day", "2026-11-22"],
];
for (const [name, clock, of, day] of told)
  test(`told of a night: ${name}`, () => {
    const moment = momentInNight("2026-11-21", clock, of);
    assert.equal(moment.slice(0, 10), day);
    assert.equal(clockOf(moment), clock);
    if (of === "of-night") assert.equal(nightOf(moment), "2026-11-21");
  });

test("a night has two days, over the end of a year too", () => {
  const { evening, morning } = daysOf("2026-12-31");
  assert.deepEqual([evening.getDate(), morning.getDate(), morning.getFullYear()], [31, 1, 2027]);
});
