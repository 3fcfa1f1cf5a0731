import assert from "node:assert/strict";
import { test } from "node:test";
import type { Format } from "./edf-header.ts";
import { recordClock } from "./edf-time.ts";
import { problemList } from "./problem-list.ts";

// A stamp as it stands in the file, "?" for one that cannot be read. Expected: "10" follows without a gap, "|10" after a gap, "-" left out.
const cases: readonly [name: string, format: Format, recordSeconds: number, stamps: string, expected: string, problems: number][] = [
  ["a plain recording counts", "edf", 2, "? ? ?", "|0 2 4", 0],
  ["stamps one after the other", "edf+c", 1, "0 1 2", "|0 1 2", 0],
  ["a start within a second", "edf+c", 1, "0.25 1.25 2.25", "|0.25 1.25 2.25", 0],
  ["a gap where the header allows gaps", "edf+d", 1, "0 1 5 6", "|0 1 |5 6", 0],
  ["every record by itself", "edf+d", 1, "0 10 20 30", "|0 |10 |20 |30", 0],
  ["less than a sample at 100 Hz is no gap", "edf+d", 1, "0 1.009 2.009", "|0 1.009 2.009", 0],
  ["more than a sample is one", "edf+d", 1, "0 1.011 2.011", "|0 |1.011 2.011", 0],
  ["a gap of exactly one record", "edf+d", 1, "0 2 3", "|0 |2 3", 0],
  ["a gap that the header denies", "edf+c", 1, "0 1 5 6", "|0 1 |5 6", 1],
  ["a trembling hand in a file without gaps", "edf+c", 1, "0 1.05 1.97 3", "|0 1.05 1.97 3", 0],
  ["whole seconds cannot show 0.9 s", "edf+c", 0.9, "0 0 1 2 3", "|0 0.9 1.8 2.7 3.6", 0],
  ["nor after a gap", "edf+d", 0.9, "0 0 1 100 100 101", "|0 0.9 1.8 |100 100.9 101.8", 0],
  ["an unreadable stamp in a file without gaps", "edf+c", 1, "0 ? 2", "|0 1 2", 1],
  ["an unreadable stamp in a file with gaps", "edf+d", 1, "0 ? 2 3", "|0 - |2 3", 1],
  ["a stamp that goes back, without gaps", "edf+c", 1, "0 1 0 3", "|0 1 2 3", 1],
  ["a stamp that goes back, with gaps", "edf+d", 1, "0 1 0 3", "|0 1 - |3", 1],
  ["one wild stamp does not move the night, without gaps", "edf+c", 1, "0 1 9999 3 4", "|0 1 2 3 4", 1],
  ["one wild stamp does not move the night, with gaps", "edf+d", 1, "0 1 9999 3 4", "|0 1 - |3 4", 1],
  ["a wild first stamp", "edf+c", 1, "9999 1 2", "|0 1 2", 1],
];
for (const [name, format, recordSeconds, stamps, expected, count] of cases)
  test(`record time: ${name}`, () => {
    const problems = problemList();
    const clock = recordClock({ format, recordSeconds, sampleSeconds: 0.01 }, problems);
    const keepers = stamps
      .split(" ")
      .map((text) => (text === "?" ? undefined : { seconds: Number(text), decimals: text.split(".")[1]?.length ?? 0 }));
    const placed = keepers.map((keeper, i) => {
      const place = clock.place(keeper, keepers[i + 1]);
      return place === undefined ? "-" : `${place.follows ? "" : "|"}${Number(place.seconds.toFixed(9))}`;
    });
    assert.equal(placed.join(" "), expected);
    assert.equal(problems.list().length, count);
  });
