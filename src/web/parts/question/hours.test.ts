import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf, hoursOf } from "./hours.ts";

test("clock: every minute of the day goes to hours and comes back", () => {
  for (let minute = 0; minute < 1440; minute += 1) {
    const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    assert.equal(clockOf(hoursOf(clock)), clock);
  }
});
test("clock: what is no time is not known", () => {
  assert.equal(hoursOf(""), undefined);
  assert.equal(clockOf(undefined), "");
  assert.equal(clockOf("late"), "");
  assert.equal(clockOf({ value: 24, on: "2026-11-20" }), "00:00");
});
