// Every invented person, from the plain input to the assessment: what it must say, and what it must never say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../src/assess/assess.ts";
import type { Assessment, Shown } from "../src/assess/assessment.ts";
import { people } from "../src/knowledge/people.ts";
import { expectations } from "../src/knowledge/people/cases.ts";
import type { Expectations } from "../src/knowledge/people/expectations.ts";
import { lab } from "../src/knowledge/people/person.ts";
import { readPerson } from "../src/record/read.ts";

type Check = (assessment: Assessment, title: string) => void;
type Checks = {
  readonly [Key in keyof Expectations]-?: (expected: NonNullable<Expectations[Key]>) => Iterable<readonly [says: string, check: Check]>;
};

const lineOf = ({ plan }: Assessment, id: string) => plan.find((line) => line.id === id);
const reasonIs =
  (wanted: string, ...statuses: readonly string[]): Check =>
  ({ reasons }, says) => {
    const status = reasons.find(({ id }) => id === wanted)?.status;
    assert.ok(status !== undefined && statuses.includes(status), `${says}, but it is ${status ?? "not a reason"}`);
  };
const adviceIs =
  (id: string, wanted: readonly string[]): Check =>
  (assessment, says) => {
    const advice = lineOf(assessment, id)?.advice ?? "no line";
    assert.ok(wanted.includes(advice), `${says}, but it is ${advice}`);
  };

/** Everything inside an assessment that stands under one of these names. */
function* under(value: unknown, names: ReadonlySet<string>): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (names.has(name)) yield part;
    yield* under(part, names);
  }
}
/** All words of a text to read: whatever holds more than one word. Ids do not. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (/\s/.test(value)) yield value;
  } else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* texts(part);
}
const wordsOf = (value: unknown): string => [...texts(value)].join("\n").toLowerCase();
const hasWords = (value: unknown, words: string, says: string) =>
  assert.ok(wordsOf(value).includes(words.toLowerCase()), `${says}, but the words are missing`);

const asked = (assessment: Assessment): ReadonlySet<unknown> =>
  new Set([...under(assessment, new Set(["missing", "asks", "gives"]))].flat());
const grounds = (assessment: Assessment): readonly Shown[] =>
  [...under(assessment, new Set(["because", "for", "against"]))].flat() as Shown[]; // these three hold nothing else
const numberOf = ({ value }: Shown): number | undefined => {
  if (typeof value === "number") return value;
  return typeof value === "object" && "low" in value && value.low !== null ? value.low : undefined;
};
/** 49.8 is right from 49.75 to 49.85. */
const halfDigit = (value: number): number => 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0);

const each = <T>(all: readonly T[], one: (item: T) => readonly [string, Check]) => all.map(one);
const eachOf = <T>(all: Readonly<Record<string, T>>, one: (id: string, item: T) => readonly [string, Check]) =>
  Object.entries(all).map(([id, item]) => one(id, item));

const checks: Checks = {
  diagnosis: (status) => [[`the diagnosis is ${status}`, ({ diagnosis }) => assert.equal(diagnosis.status, status)]],
  systems: (all) => eachOf(all, (id, truth) => [`${id}: ${truth}`, ({ diagnosis }) => assert.equal(diagnosis.systems[id], truth)]),
  course: (course) => [[`the course is ${course}`, ({ diagnosis }) => assert.equal(diagnosis.course, course)]],
  band: (band) => [[`the severity is ${band}`, ({ diagnosis }) => assert.equal(diagnosis.severity?.band, band)]],
  mimics: (ids) => each(ids, (id) => [`the picture of ${id} is there`, mimicIs(id, "yes")]),
  noMimics: (ids) => each(ids, (id) => [`the picture of ${id} is not claimed`, mimicIs(id, "no", "unknown")]),
  present: (ids) => each(ids, (id) => [`the reason ${id} is present`, reasonIs(id, "present")]),
  suspected: (ids) => each(ids, (id) => [`the reason ${id} is suspected`, reasonIs(id, "suspected")]),
  found: (ids) => each(ids, (id) => [`the reason ${id} is found`, reasonIs(id, "present", "suspected")]),
  notFound: (ids) =>
    ids.flatMap((id) => (id === "any" ? [noReason] : [[`${id} is not named as a reason`, reasonIs(id, "absent", "unknown")] as const])),
  tests: (ids) =>
    each(ids, (id) => [
      `the test ${id} is proposed`,
      ({ tests }, says) =>
        assert.ok(
          tests.some((one) => one.id === id),
          says,
        ),
    ]),
  noTests: (ids) =>
    each(ids, (id) => [`the test ${id} is not proposed`, ({ tests }, says) => assert.ok(!tests.some((one) => one.id === id), says)]),
  asks: (facts) => each(facts, (fact) => [`${fact} is asked for`, (assessment, says) => assert.ok(asked(assessment).has(fact), says)]),
  must: (lines) => eachOf(lines, (id, wanted) => [`${id} is ${wanted.join(" or ")}`, adviceIs(id, wanted)]),
  strength: (lines) =>
    eachOf(lines, (id, wanted) => [
      `${id} stands on a recommendation that is ${wanted}`,
      (all) => assert.equal(lineOf(all, id)?.strength, wanted),
    ]),
  mustNot: (ids) => each(ids, (id) => [`${id} is not advised`, adviceIs(id, ["no line", "avoid", "never"])]),
  noLine: (ids) => each(ids, (id) => [`nothing is said of ${id}`, adviceIs(id, ["no line"])]),
  noStart: (kinds) =>
    each(kinds, (kind) => [
      `nothing new of the kind ${kind} is advised`,
      ({ plan }) =>
        assert.deepEqual(
          plan.filter((line) => line.kind === kind && !line.taking && opens.has(line.advice)).map(({ id }) => id),
          [],
        ),
    ]),
  noDose: (ids) => each(ids, (id) => [`no dose of ${id} is printed`, (all) => assert.equal(lineOf(all, id)?.dose, undefined)]),
  dose: (lines) =>
    eachOf(lines, (id, { start, ceiling }) => [
      `${id} starts at ${start} and ends at ${ceiling}`,
      (all) => {
        const dose = lineOf(all, id)?.dose;
        assert.deepEqual([dose?.start, dose?.ceiling], [start, ceiling]);
      },
    ]),
  ceiling: (lines) =>
    eachOf(lines, (id, most) => [
      `no dose of ${id} above ${most} is printed`,
      (all, says) => {
        const dose = lineOf(all, id)?.dose;
        assert.ok(dose === undefined || dose.ceiling <= most, `${says}, but ${dose?.ceiling}`);
      },
    ]),
  alarms: (wanted) => [
    [
      `the alarms are ${Object.keys(wanted).join(", ") || "none"}`,
      ({ alarms }) =>
        assert.deepEqual(
          Object.fromEntries(alarms.filter(({ status }) => status === "present").map(({ id, urgency }) => [id, urgency])),
          wanted,
        ),
    ],
  ],
  possibleAlarms: (wanted) => [
    [
      `the alarms that cannot be ruled out are ${wanted.join(", ") || "none"}`,
      ({ alarms }) =>
        assert.deepEqual(
          alarms.filter(({ status }) => status === "possible").map(({ id }) => id),
          wanted,
        ),
    ],
  ],
  notAsked: (ids) =>
    each(ids, (id) => [
      `${id} is named as not asked yet`,
      ({ notAsked }, says) =>
        assert.ok(
          notAsked.some((one) => one.id === id),
          says,
        ),
    ]),
  followUp: (wanted) =>
    eachOf(wanted, (id, when) => [
      `${id} is due in ${when}`,
      ({ followUp }) => {
        const found = followUp.find((one) => one.id === id);
        assert.equal([found?.due, found?.latest].filter((part) => part !== undefined).join("/"), when);
      },
    ]),
  noFollowUp: (ids) =>
    each(ids, (id) => [`${id} is not due`, ({ followUp }, says) => assert.ok(!followUp.some((one) => one.id === id), says)]),
  referrals: (ids) =>
    each(ids, (id) => [
      `${id} is advised`,
      ({ referrals }, says) =>
        assert.ok(
          referrals.some((one) => one.id === id),
          says,
        ),
    ]),
  noReferrals: (ids) =>
    each(ids, (id) => [`${id} is not advised`, ({ referrals }, says) => assert.ok(!referrals.some((one) => one.id === id), says)]),
  disagreements: (ids) =>
    each(ids, (id) => [
      `the disagreement ${id} is shown`,
      ({ disagreements }, says) =>
        assert.ok(
          disagreements.some((one) => one.id === id),
          says,
        ),
    ]),
  computed: (facts) =>
    eachOf(facts, (fact, wanted) => [
      `${fact} is worked out as ${wanted}`,
      (all, says) => {
        const found = grounds(all)
          .filter((shown) => shown.fact === fact)
          .map(numberOf)
          .filter((value) => value !== undefined);
        assert.ok(
          wanted !== undefined && found.some((value) => Math.abs(value - wanted) <= halfDigit(wanted)),
          `${says}, but ${[...new Set(found)].join(", ") || "it is not shown"}`,
        );
      },
    ]),
  says: (lines) =>
    Object.entries(lines).flatMap(([id, all]) =>
      each(all, (words) => [
        `${id} says “${words}”`,
        ({ diagnosis, ...lists }, says) => {
          const found =
            id === "diagnosis"
              ? [diagnosis]
              : Object.values(lists)
                  .flatMap((list) => (Array.isArray(list) ? list : []))
                  .filter((line) => line.id === id);
          assert.ok(found.length > 0, `there is no line ${id}`);
          hasWords(found, words, says);
        },
      ]),
    ),
  words: (all) => each(all, (words) => [`it says “${words}”`, (assessment, says) => hasWords(assessment, words, says)]),
  noWords: (all) =>
    each(all, (words) => [
      `it never says “${words}”`,
      (assessment, says) => {
        const found = [...texts(assessment)].filter((text) => text.toLowerCase().includes(words.toLowerCase()));
        assert.deepEqual(found, [], says);
      },
    ]),
};

const opens: ReadonlySet<string> = new Set(["offer", "consider", "only-if"]);
const mimicIs =
  (wanted: string, ...verdicts: readonly string[]): Check =>
  ({ diagnosis }, says) => {
    const found = diagnosis.mimics.find(({ id }) => id === wanted);
    assert.ok(found && verdicts.includes(found.verdict), `${says}, but it is ${found?.verdict}`);
  };
const noReason: readonly [string, Check] = [
  "no reason is named at all",
  ({ reasons }) =>
    assert.deepEqual(
      reasons.filter(({ status }) => status === "present" || status === "suspected").map(({ id }) => id),
      [],
    ),
];

test("every invented person has expectations, and nobody else", () =>
  assert.deepEqual(Object.keys(expectations).toSorted(), people.map(({ id }) => id).toSorted()));

for (const { id, title, input } of people) {
  const record = readPerson(input, undefined);
  assert.ok("observations" in record, `${id}: ${JSON.stringify(record)}`);
  const assessment = assess(record);

  test(`${title}: everything that was told can be read, and nothing contradicts itself`, () => assert.deepEqual(assessment.problems, []));
  test(`${title}: the same input gives the same bytes`, () => assert.equal(JSON.stringify(assess(record)), JSON.stringify(assessment)));
  const wanted = { possibleAlarms: [], ...expectations[id] };
  for (const [key, expected] of Object.entries(wanted)) {
    const of = checks[key as keyof Expectations] as (expected: unknown) => Iterable<readonly [string, Check]>; // each reads what stands under its own key
    for (const [says, check] of of(expected)) test(`${title}: ${says}`, () => check(assessment, says));
  }
}

const ligands = ["gabapentin", "pregabalin", "gabapentin-enacarbil"];
const byVein = ["ferric-carboxymaltose", "iron-dextran-lmw", "ferumoxytol"];
type Worse = readonly [
  id: string,
  says: string,
  facts: Readonly<Record<string, unknown>>,
  alarm: string,
  urgency: string,
  never: readonly string[],
];
const worse: readonly Worse[] = [
  ["after-an-ssri", "the ninth question is answered with 1", { "phq9-item9": 1 }, "suicide-risk", "same-day", ligands],
  ["kidney-dose", "she cannot be woken", { "slow-breathing-or-cannot-be-woken": true }, "respiratory-depression", "emergency", byVein],
  ["clot", "his chest hurts", { "chest-pain-or-breathless": true }, "pulmonary-embolism", "emergency", ligands],
  ["unit-trap", "he is anaemic too", { hemoglobin: lab(120, "g/L") }, "iron-deficiency-anemia-workup", "two-weeks", ["pramipexole"]],
];
for (const [who, what, facts, alarm, urgency, never] of worse)
  test(`${who}, and ${what}: ${alarm} is raised, ${urgency}, and nothing is started that it forbids`, () => {
    const { input } = people.find(({ id }) => id === who) ?? assert.fail(who);
    const record = readPerson({ ...input, facts: { ...input.facts, ...facts } }, undefined);
    assert.ok("observations" in record);
    const { alarms, plan } = assess(record);
    assert.equal(alarms.find(({ id, status }) => id === alarm && status === "present")?.urgency, urgency);
    assert.deepEqual(
      plan.filter(({ id, advice }) => never.includes(id) && opens.has(advice)).map(({ id }) => id),
      [],
    );
  });
