import assert from "node:assert/strict";
import { test } from "node:test";
import { watchSigns } from "../../src/knowledge/diary/watch.ts";
import { augmentationMpi, augmentationSuspected, mpiC, nihEarlier } from "../../src/knowledge/derived/augmentation.ts";
import { verdict } from "../../src/logic/reach.ts";
import { isoDay } from "../../src/record/day.ts";
import { watchAugmentation } from "../../src/record/diary/augmentation.ts";
import { clockHour, hourFromNoon } from "../../src/record/diary/baseline.ts";
import { courseOf, medicineChanges } from "../../src/record/diary/treatment-course.ts";
import { knownOf } from "../../src/record/known.ts";
import type { Medicine, Observation, PersonRecord } from "../../src/record/record.ts";
import { FIRST } from "../../bench/diary/invent.ts";
import { type CourseTruth, courseRecord, inventCourse } from "../../bench/diary/invent-course.ts";

const BEFORE = 56;
const AFTER = 28 * 8;
const calm: CourseTruth = { before: BEFORE, after: AFTER, rho: 0.3, missing: 0.1, hoursEarlier: 0, pointsStronger: 0, helps: 0, seed: 21 };
const record = courseRecord(BEFORE);
const medicine = (more: Partial<Medicine> = {}): Medicine => ({
  ingredient: "pramipexole",
  status: "taking",
  origin: "medicines[0]",
  ...more,
});
const person = (medicines: readonly Medicine[], observations: readonly Observation[] = []) => ({
  medicines,
  medicinesOpen: false,
  observations,
});

const silent: readonly [name: string, record: Parameters<typeof watchAugmentation>[1], status: string][] = [
  ["nobody told any medicine", { medicinesOpen: false, observations: [] }, "medicines-unknown"],
  ["a list that could not be read in full", { medicines: [], medicinesOpen: true, observations: [] }, "medicines-unknown"],
  ["no medicine", person([]), "not-taken"],
  ["another medicine", person([medicine({ ingredient: "gabapentin", since: FIRST })]), "not-taken"],
  ["ordered, not yet taken", person([medicine({ status: "ordered", since: FIRST })]), "not-taken"],
  ["since nobody knows when", person([medicine()]), "start-unknown"],
  ["begun seven weeks ago", person([medicine({ since: FIRST + BEFORE + AFTER - 49 })]), "too-early"],
];
for (const [name, some, status] of silent)
  test(`watch: ${name}`, () => {
    const watch = watchAugmentation(inventCourse(calm), some);
    assert.deepEqual([watch.status, watch.signs, watch.observations], [status, [], []]);
  });

test("watch: a calm course shows no sign, and says what it looked at", () => {
  const watch = watchAugmentation(inventCourse({ ...calm, rho: 0 }), record);
  assert.equal(watch.status, "no-sign");
  assert.deepEqual(watch.look, { from: isoDay(FIRST + BEFORE + AFTER - 28), to: isoDay(FIRST + BEFORE + AFTER - 1) });
  assert.equal(watch.nextLook, isoDay(FIRST + BEFORE + AFTER + 27));
  assert.deepEqual(
    watch.signs.map(({ id }) => id),
    watchSigns.map(({ id }) => id),
  );
  assert.deepEqual(
    watch.signs.filter(({ verdict: found }) => found === "yes"),
    [],
  );
});

const worse = inventCourse({ ...calm, hoursEarlier: 4.5, pointsStronger: 3 });

test("watch: four hours earlier and three points stronger is seen, with how much", () => {
  const { status, signs } = watchAugmentation(worse, record);
  assert.equal(status, "changed");
  const earlier = signs.find(({ id }) => id === "starts-earlier");
  assert.equal(earlier?.verdict, "yes");
  assert.equal(earlier?.baseline?.kind, "before-treatment");
  assert.ok(earlier?.worseBy && earlier.worseBy.low > 2.5 && earlier.worseBy.high < 6);
  assert.equal(signs.find(({ id }) => id === "stronger")?.verdict, "yes");
  assert.equal(signs.find(({ id }) => id === "better-after-cut")?.why, "no-baseline");
});

test("watch: between two looks nothing changes, whatever the nights bring", () => {
  const early = watchAugmentation(worse.slice(0, BEFORE + 28 * 5), record);
  for (const more of [1, 10, 27]) {
    const later = watchAugmentation(worse.slice(0, BEFORE + 28 * 5 + more), record);
    assert.deepEqual([later.status, later.signs, later.look], [early.status, early.signs, early.look]);
  }
});

/** The definitions as they read the record with what the diary tells. */
function definitions(some: PersonRecord) {
  const { now, problems } = knownOf(some);
  const read = (criterion: { readonly when: Parameters<typeof verdict>[0] }) => verdict(criterion.when, now);
  return { problems, suspected: read(augmentationSuspected), nih1: read(nihEarlier), mpiC: read(mpiC), mpi: read(augmentationMpi) };
}
const recordWith = (nights: typeof worse, more: readonly Observation[] = []): PersonRecord => ({
  ...record,
  today: FIRST + nights.length,
  observations: [...watchAugmentation(nights, record).observations, ...more],
  allergiesOpen: false,
  problems: [],
});

test("watch: the definitions read what the diary tells, and what it cannot tell stays open", () => {
  const { problems, suspected, nih1, mpi } = definitions(recordWith(worse));
  assert.deepEqual(problems, []);
  assert.deepEqual({ suspected, nih1, mpi }, { suspected: "yes", nih1: "yes", mpi: "unknown" });
  const on = FIRST + worse.length;
  const asked = (["early-good-response", "worsening-explained-otherwise"] as const).map(
    (fact): Observation => ({ fact, value: fact === "early-good-response", on, origin: "visit" }),
  );
  assert.deepEqual(definitions(recordWith(worse, asked)).mpi, "yes");
});

test("watch: of a calm course the definitions suspect nothing", () => {
  const { problems, suspected, mpiC: partC } = definitions(recordWith(inventCourse({ ...calm, rho: 0 })));
  assert.deepEqual(problems, []);
  assert.notEqual(suspected, "yes");
  assert.equal(partC, "no");
});

test("watch: without nights from before, the first weeks of the diary are compared, and the definitions are told nothing", () => {
  const nights = inventCourse({ ...calm, before: 0, hoursEarlier: 5, pointsStronger: 3 });
  const { status, signs, observations } = watchAugmentation(nights, courseRecord(0));
  assert.equal(status, "changed");
  assert.equal(signs.find(({ id }) => id === "starts-earlier")?.baseline?.kind, "first-weeks");
  assert.deepEqual(
    observations.filter(({ fact }) => !/relief/.test(fact)),
    [],
  );
});

test("watch: what was told of the time before stands in for nights", () => {
  const nights = inventCourse({ ...calm, before: 0, hoursEarlier: 0 });
  const told: Observation = { fact: "symptom-onset-hour-before-treatment", value: 3, on: FIRST, origin: "visit" };
  const { signs, observations } = watchAugmentation(nights, { ...courseRecord(0), observations: [told] });
  const earlier = signs.find(({ id }) => id === "starts-earlier");
  assert.deepEqual([earlier?.baseline, earlier?.verdict], [{ kind: "told", median: 15 }, "yes"]);
  assert.ok(observations.some(({ fact }) => fact === "hours-onset-earlier"));
  assert.ok(!observations.some(({ fact }) => fact === "symptom-onset-hour-before-treatment"), "it was told already");
});

test("watch: worse after more of it, by the nights before and after the dose went up", () => {
  const raised = FIRST + BEFORE + 28 * 4;
  const nights = inventCourse({ ...calm, rho: 0, pointsStronger: 4 });
  const medicines = [
    medicine({ since: FIRST + BEFORE, until: raised, status: "stopped", dailyDose: 0.25 }),
    medicine({ since: raised, dailyDose: 0.5 }),
  ];
  const { signs, since } = watchAugmentation(nights, person(medicines));
  assert.equal(since, isoDay(FIRST + BEFORE), "the course begins with the lower dose");
  const sign = signs.find(({ id }) => id === "worse-after-raise");
  assert.deepEqual([sign?.verdict, sign?.baseline?.kind], ["yes", "before-the-change"]);
});

const courses: readonly [name: string, medicines: readonly Medicine[], expected: ReturnType<typeof courseOf>][] = [
  ["none", [], undefined],
  ["one", [medicine({ since: 100 })], { ingredients: ["pramipexole"], since: 100 }],
  ["tramadol too", [medicine({ ingredient: "tramadol", since: 100 })], { ingredients: ["tramadol"], since: 100 }],
  [
    "handed over",
    [medicine({ since: 50, until: 99, status: "stopped" }), medicine({ ingredient: "ropinirole", since: 100 })],
    { ingredients: ["ropinirole"], since: 50 },
  ],
  [
    "long ago, and again",
    [medicine({ since: 10, until: 20, status: "stopped" }), medicine({ since: 100 })],
    { ingredients: ["pramipexole"], since: 100 },
  ],
  [
    "one of two without a start",
    [medicine({ since: 100 }), medicine({ ingredient: "rotigotine" })],
    { ingredients: ["pramipexole", "rotigotine"] },
  ],
  [
    "up and down",
    [
      medicine({ since: 100, until: 120, status: "stopped", dailyDose: 0.125 }),
      medicine({ since: 120, until: 150, status: "stopped", dailyDose: 0.5 }),
      medicine({ since: 150, dailyDose: 0.25 }),
    ],
    { ingredients: ["pramipexole"], since: 100, lastRaise: 120, lastCut: 150 },
  ],
];
for (const [name, medicines, expected] of courses)
  test(`course of treatment: ${name}`, () => assert.deepEqual(courseOf(medicines), expected));

test("course of treatment: the nights on which any medicine changed, each once", () =>
  assert.deepEqual(
    medicineChanges([
      medicine({ since: FIRST + 9, until: FIRST + 40, status: "stopped" }),
      medicine({ ingredient: "gabapentin", since: FIRST + 40 }),
      medicine({ ingredient: "ropinirole", since: FIRST + 90, status: "ordered" }),
      medicine(),
    ]),
    [isoDay(FIRST + 9), isoDay(FIRST + 40)],
  ));

test("hours from noon and back", () => {
  for (let clock = 0; clock < 24; clock += 0.25) assert.equal(clockHour(hourFromNoon(clock)), clock);
  assert.deepEqual([hourFromNoon(22), hourFromNoon(1), clockHour(-2)], [10, 13, 10]);
});
