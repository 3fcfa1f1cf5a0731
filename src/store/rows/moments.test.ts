import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { momentsOf } from "./moments.ts";

const covered: readonly [text: string, from: string, to: string][] = [
  ["2024", "2024-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z"],
  ["2024-02", "2024-02-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z"],
  ["2024-12", "2024-12-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z", "2024-02-29T23:59:59.999Z"],
  ["2024-02-29T10:30", "2024-02-29T10:30:00.000Z", "2024-02-29T10:30:59.999Z"],
  ["2024-02-29T10:30:15+02:00", "2024-02-29T08:30:15.000Z", "2024-02-29T08:30:15.999Z"],
  ["2024-02-29T23:30:15.250-03:30", "2024-03-01T03:00:15.250Z", "2024-03-01T03:00:15.250Z"],
  ["0001-01-01", "0001-01-01T00:00:00.000Z", "0001-01-01T23:59:59.999Z"],
  ["9999", "9999-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"],
];
for (const [text, from, to] of covered)
  test(`${text} covers ${from} to ${to}`, () => assert.deepEqual(momentsOf(text), { low: Date.parse(from), high: Date.parse(to) }));

for (const text of [
  "",
  "24",
  "2023-02-29",
  "2024-13",
  "2024-00-01",
  "2024-04-31",
  "2024-01-01T24:00",
  "2024-01-01T10",
  "2024-01-01T10:30:15+15:00",
  "0000",
  "2024-1-1",
  " 2024",
])
  test(`${JSON.stringify(text)} is no date`, () => assert.equal(momentsOf(text), undefined));

test("an instant is what Date says it is", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      assert.deepEqual(momentsOf(date.toISOString()), { low: date.getTime(), high: date.getTime() });
    }),
  );
});
