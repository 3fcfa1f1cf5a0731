import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../../src/assess/assess.ts";
import { isoDay } from "../../src/record/day.ts";
import { augmentationDefinitions, recordWithDiary } from "../../src/record/diary/record-with-diary.ts";
import { watchWords } from "../../src/record/diary/watch-words.ts";
import { knownOf } from "../../src/record/known.ts";
import { readPerson } from "../../src/record/read.ts";
import type { PersonRecord } from "../../src/record/record.ts";
import { FIRST } from "../../bench/diary/invent.ts";
import { inventCourse } from "../../bench/diary/invent-course.ts";

const nights = inventCourse({
  before: 56,
  after: 28 * 8,
  rho: 0.3,
  missing: 0.1,
  hoursEarlier: 4.5,
  pointsStronger: 3,
  helps: 0,
  seed: 21,
});
const today = FIRST + nights.length;

function person(facts: Readonly<Record<string, unknown>> = {}): PersonRecord {
  const read = readPerson(
    {
      today: isoDay(today),
      facts: { age: 60, ...facts },
      medicines: [{ ingredient: "pramipexole", dailyDose: 0.5, unit: "mg", since: isoDay(FIRST + 56) }],
    },
    undefined,
  );
  assert.ok("observations" in read);
  assert.deepEqual(read.problems, []);
  return read;
}

test("record with diary: what the diary tells stands beside what was told, with its origin", () => {
  const { record, watch } = recordWithDiary(person({ "irls-total": 24 }), nights);
  assert.equal(watch.status, "changed");
  const { evidence, problems } = knownOf(record);
  assert.deepEqual(problems, []);
  assert.equal(evidence.get("symptom-nights-per-week-treated")?.origin, "diary");
  assert.equal(evidence.get("symptoms-start-earlier-than-before-treatment")?.origin, "diary");
  assert.equal(evidence.get("irls-total")?.origin, "facts.irls-total");
});

test("record with diary: reading it again adds nothing twice", () => {
  const { record } = recordWithDiary(person(), nights);
  assert.deepEqual(recordWithDiary(record, nights).record, record);
});

test("record with diary: a night that is not over does not count", () => {
  const early = { ...person(), today: FIRST + 56 + 28 * 4 };
  const told = (some: typeof nights) => recordWithDiary(early, some).record.observations.filter(({ origin }) => origin === "diary");
  assert.deepEqual(told(nights), told(nights.slice(0, 56 + 28 * 4)));
});

test("record with diary: the assessment suspects augmentation and says why, from the diary", () => {
  const { record } = recordWithDiary(person(), nights);
  const reason = assess(record).reasons.find(({ id }) => id === "dopaminergic-augmentation");
  assert.equal(reason?.status, "suspected");
  assert.ok(reason.for.some(({ origin }) => origin === "diary"));
});

test("definitions of augmentation: every one is read, and what would settle it is named", () => {
  const known = knownOf(recordWithDiary(person(), nights).record);
  const read = new Map(augmentationDefinitions(known).map((one) => [one.criterion.id, one]));
  assert.equal(read.get("augmentation-nih-1")?.verdict, "yes");
  assert.equal(read.get("mpi-a")?.verdict, "unknown");
  assert.deepEqual(read.get("mpi-a")?.missing.toSorted(), ["early-good-response", "worsening-explained-otherwise"]);
  assert.equal(read.get("on-augmenting-medicine")?.missing.length, 0);
});

test("watch in words: what was found, what it was compared with, and what stays open", () => {
  const words = watchWords(recordWithDiary(person(), nights).watch);
  assert.match(words.status.plain, /Show this to your doctor/);
  assert.match(words.found[0]?.sign.plain ?? "", /earlier in the day/);
  assert.match(words.found[0]?.baseline.plain ?? "", /before this medicine/);
  assert.ok(words.open.includes("Got better after less of it"));
});
