import assert from "node:assert/strict";
import { test } from "node:test";
import { hourOfNight, minutesBetween, nightOf, readMoment } from "./moment.ts";

const nights: readonly [name: string, moment: string, night: string][] = [
  ["half past ten in the evening", "2026-11-21T22:30+01:00", "2026-11-21"],
  ["three in the morning", "2026-11-22T03:00+01:00", "2026-11-21"],
  ["a minute before noon is still the night before", "2026-11-22T11:59:59+01:00", "2026-11-21"],
  ["noon begins the next night", "2026-11-22T12:00+01:00", "2026-11-22"],
  ["midnight", "2026-11-22T00:00+01:00", "2026-11-21"],
  ["the first of March after a leap day", "2028-03-01T03:00+01:00", "2028-02-29"],
  ["new year's night", "2027-01-01T01:10-05:00", "2026-12-31"],
  ["clocks go forward: before", "2026-03-29T01:30+01:00", "2026-03-28"],
  ["clocks go forward: after", "2026-03-29T03:30+02:00", "2026-03-28"],
  ["clocks go back: the first half past two", "2026-10-25T02:30+02:00", "2026-10-24"],
  ["clocks go back: the second half past two", "2026-10-25T02:30+01:00", "2026-10-24"],
  ["travel east, by the clock of the place", "2026-11-22T11:00+09:00", "2026-11-21"],
  ["travel west, by the clock of the place", "2026-11-21T21:00-08:00", "2026-11-21"],
  ["world time itself", "2026-11-22T03:00Z", "2026-11-21"],
];
for (const [name, moment, night] of nights) test(`the night of a moment: ${name}`, () => assert.equal(nightOf(moment), night));

const durations: readonly [name: string, from: string, to: string, minutes: number][] = [
  ["a plain night", "2026-11-21T23:00+01:00", "2026-11-22T07:00+01:00", 480],
  ["clocks go forward: an hour less", "2026-03-28T23:00+01:00", "2026-03-29T07:00+02:00", 420],
  ["clocks go back: an hour more", "2026-10-24T23:00+02:00", "2026-10-25T07:00+01:00", 540],
  ["the two half past twos are an hour apart", "2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00", 60],
  ["a flight to the west", "2026-11-21T22:00+01:00", "2026-11-21T22:00-05:00", 360],
];
for (const [name, from, to, minutes] of durations) test(`time between: ${name}`, () => assert.equal(minutesBetween(from, to), minutes));

test("the hour of a night counts on the clock from noon", () => {
  assert.equal(hourOfNight("2026-11-21T12:00+01:00", "2026-11-21"), 0);
  assert.equal(hourOfNight("2026-11-22T03:15+01:00", "2026-11-21"), 15.25);
  assert.equal(hourOfNight("2026-11-21T08:00+01:00", "2026-11-21"), -4);
});

const none = [
  "2026-02-30T10:00Z",
  "2026-11-22T24:00Z",
  "2026-11-22T10:60Z",
  "2026-11-22T10:00",
  "2026-11-22 10:00Z",
  "2026-11-22T10:00+15:00",
  "",
  "22.11.2026",
];
for (const text of none) test(`no moment: "${text}"`, () => assert.equal(readMoment(text), undefined));
