import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeAnnotations } from "./annotations-write.ts";
import { readEdfBytes } from "./edf-reader.ts";
import type { Annotation } from "./edf-tal.ts";

const read = (bytes: Uint8Array) => {
  const notes = readEdfBytes(bytes, () => ({ ok: true, value: { channels: [] } }));
  assert.ok(notes.ok, JSON.stringify(notes));
  return notes.value;
};

test("annotations written are the annotations read, in order of time", () => {
  const annotations: readonly Annotation[] = [
    { onset: 12.345, duration: 1.5, text: "Limb movement", channel: "EMG LAT" },
    { onset: 0, duration: 30, text: "Sleep stage W" },
    { onset: 28_799.999, duration: 0.5, text: "Limb movement", channel: "EMG RAT" },
    { onset: 3, text: "Lights off" },
  ];
  const {
    annotations: back,
    problems,
    header,
  } = read(writeAnnotations({ date: { year: 2026, month: 11, day: 22 }, secondsOfDay: 82_799 }, annotations));
  assert.deepEqual(
    back,
    annotations.toSorted((a, b) => a.onset - b.onset),
  );
  assert.deepEqual(problems, []);
  assert.equal(header.format, "edf+c");
  assert.deepEqual(header.start, { date: { year: 2026, month: 11, day: 22 }, secondsOfDay: 82_799 });
});

test("a start that nobody knows is written as unknown", () => {
  assert.equal(read(writeAnnotations({}, [])).header.start.date, undefined);
});

test("any annotations survive the file, to the microsecond", () => {
  const microseconds = (max: number) => fc.integer({ min: 0, max: max * 1_000_000 }).map((n) => n / 1_000_000);
  const annotation = fc.record(
    {
      onset: microseconds(100_000),
      duration: microseconds(1000),
      // Control characters, which divide annotations, and "@@" cannot be part of a text.
      text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).map((text) => text.replaceAll(/[\p{Cc}@]/gu, ".")),
      channel: fc.constantFrom("EMG LAT", "EMG RAT"),
    },
    { requiredKeys: ["onset", "text"] },
  );
  const key = ({ onset, duration, channel, text }: Annotation) => `${onset} ${duration} ${channel} ${text}`;
  fc.assert(
    fc.property(fc.uniqueArray(annotation, { maxLength: 1500, size: "max", selector: key }), (annotations) => {
      assert.deepEqual(read(writeAnnotations({}, annotations)).annotations.map(key).toSorted(), annotations.map(key).toSorted());
    }),
    { numRuns: 60 },
  );
});
