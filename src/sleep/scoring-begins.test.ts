import assert from "node:assert/strict";
import { test } from "node:test";
import { writeAnnotations } from "./annotations-write.ts";
import type { Start } from "./edf-start.ts";
import { readScoring } from "./stages.ts";

const recordingDate = { year: 2026, month: 1, day: 5 };
const evening = 22.5 * 3600;
const edf = (start: Start) => writeAnnotations(start, [{ onset: 0, duration: 30, text: "Sleep stage N2" }]);
const domino = (start: string) =>
  new TextEncoder().encode(`Signal ID: Profile\nStart Time: ${start}\nSignal Type: Discret\nRate: 30 s\n\n22:30:00,000; N2\n`);
const day = (year: number, month: number, d: number, secondsOfDay?: number): Start => ({
  date: { year, month, day: d },
  ...(secondsOfDay !== undefined && { secondsOfDay }),
});

const files: readonly (readonly [says: string, bytes: Uint8Array, refused: RegExp | undefined])[] = [
  ["the same evening", edf(day(2026, 1, 5, evening)), undefined],
  ["the morning after", edf(day(2026, 1, 6, 1800)), undefined],
  ["the evening after", edf(day(2026, 1, 6, evening)), /2026-01-06.*2026-01-05/],
  ["another year", edf(day(2025, 1, 5, evening)), /2025-01-05.*2026-01-05/],
  ["no date", edf({ secondsOfDay: evening }), undefined],
  ["the standard's placeholder", edf(day(1985, 1, 1, evening)), undefined],
  ["CSV", new TextEncoder().encode("onset,duration,stage\n0,30,n2\n"), undefined],
  ["Domino, the same day", domino("05.01.2026 22:30:00"), undefined],
  ["Domino, another day", domino("25.03.2026 22:30:00"), /2026-03-25.*2026-01-05/],
  ["Domino, month first can be meant", domino("1/5/2026 10:30:00 PM"), undefined],
  ["Domino, neither order fits", domino("2/7/2026 10:30:00 PM"), /2026-07-02 or 2026-02-07.*2026-01-05/],
];
for (const [says, bytes, refused] of files)
  test(`a scoring laid beside a recording of 2026-01-05: ${says}`, () => {
    const read = readScoring(bytes, { recordingStart: evening, recordingDate });
    assert.equal(read.ok, refused === undefined, JSON.stringify(read));
    if (!read.ok) assert.match(read.problems[0]?.what ?? "", refused ?? /^$/);
    assert.ok(readScoring(bytes, { recordingStart: evening }).ok, "a recording without a date takes it");
  });
