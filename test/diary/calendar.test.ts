import assert from "node:assert/strict";
import { test } from "node:test";
import { type Reminder, reminderCalendar } from "../../src/record/diary/calendar.ts";

const reminder: Reminder = {
  id: "0b6c1c60-0000-4000-8000-000000000001",
  time: "21:00",
  from: "2026-11-22",
  madeAt: "2026-11-22T10:00:00Z",
};

test("reminder: a floating time every day, so that clocks may change and people may travel", () => {
  const text = reminderCalendar(reminder);
  assert.match(text, /^DTSTART:20261122T210000\r$/m, "no Z and no TZID");
  assert.match(text, /^RRULE:FREQ=DAILY\r$/m);
  assert.match(text, /^DTSTAMP:20261122T100000Z\r$/m);
  assert.match(text, /^UID:0b6c1c60-0000-4000-8000-000000000001\r$/m);
  assert.ok(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  assert.ok(text.endsWith("END:VCALENDAR\r\n"));
});

test("reminder: it ends with its last day", () =>
  assert.match(reminderCalendar({ ...reminder, until: "2026-12-31" }), /^RRULE:FREQ=DAILY;UNTIL=20261231T235959\r$/m));

test("reminder: it says nothing about legs, nights, medicines or illness", () =>
  assert.doesNotMatch(reminderCalendar(reminder), /leg|restless|rls|diary|night|medicine|sleep|doctor/i));

test("reminder: every property that the standard asks for is there once, and blocks close", () => {
  const lines = reminderCalendar(reminder).trimEnd().split("\r\n");
  for (const name of ["VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "RRULE", "SUMMARY", "ACTION", "TRIGGER", "DESCRIPTION"])
    assert.equal(lines.filter((line) => line.startsWith(`${name}:`)).length, 1, name);
  const open: string[] = [];
  for (const line of lines) {
    if (line.startsWith("BEGIN:")) open.push(line.slice(6));
    if (line.startsWith("END:")) assert.equal(open.pop(), line.slice(4));
  }
  assert.deepEqual(open, []);
});

test("reminder: a chosen title is escaped and folded at 75 octets, and no letter is cut in two", () => {
  const title = `Tea; honey, and \\ rest\nthen ${"ü€🌙".repeat(30)}`;
  const text = reminderCalendar({ ...reminder, title });
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const unfolded = text.replaceAll("\r\n ", "");
  assert.ok(unfolded.includes(`SUMMARY:Tea\\; honey\\, and \\\\ rest\\nthen ${"ü€🌙".repeat(30)}\r\n`));
});

const refusals: readonly [name: string, part: Partial<Reminder>, says: RegExp][] = [
  ["a time without minutes", { time: "9" }, /such as 21:00/],
  ["no such hour", { time: "24:00" }, /such as 21:00/],
  ["no such day", { from: "2026-02-30" }, /first day/],
  ["no such last day", { until: "tomorrow" }, /last day/],
  ["a line break in the id", { id: "1\r\nSUMMARY:x" }, /letters, digits and hyphens/],
  ["made in local time", { madeAt: "2026-11-22T10:00:00+01:00" }, /such as 2026-11-22T10:00:00Z/],
];
for (const [name, part, says] of refusals)
  test(`reminder refuses: ${name}`, () => assert.throws(() => reminderCalendar({ ...reminder, ...part }), says));
