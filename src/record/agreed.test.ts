// Several words on one fact: the newest counts, two legs, and what cannot both be true on one day.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ago, answerOf, knownAs } from "../../test/plain-input.ts";
import { isoDay } from "./day.ts";

const ferritin = (value: number, days: number) => ({ value, unit: "ug/L", on: ago(days) });
const index = (value: number, days = 0) => ({ value, unit: "1", on: ago(days) });
const veins = (value: boolean, days = 0) => ({ value, on: ago(days) });

const several: readonly [says: string, fact: string, told: unknown, expected: unknown, clash?: string][] = [
  ["the newest counts", "ferritin", [ferritin(20, 80), ferritin(60, 10), ferritin(30, 40)], 60],
  ["the newest counts, even when it is too old to be known", "ferritin", [ferritin(20, 200), ferritin(60, 100)], undefined],
  ["the same value twice is said once", "ferritin", [ferritin(40, 3), ferritin(40, 3)], 40],
  ["two near values of a day span a range", "ferritin", [ferritin(40, 3), ferritin(60, 3)], { low: 40, high: 60 }],
  ["twice as much is still a range", "ferritin", [ferritin(40, 3), ferritin(80, 3)], { low: 40, high: 80 }],
  [
    "more than twice is a conflict, and all of it a range",
    "ferritin",
    [ferritin(40, 3), ferritin(81, 3)],
    { low: 40, high: 81 },
    "40 (facts.ferritin[0]) and 81 (facts.ferritin[1])",
  ],
  ["an older clash no longer matters", "ferritin", [ferritin(40, 9), ferritin(400, 9), ferritin(50, 3)], 50],
  ["below 5 and 3 can both be true", "ferritin", ["<5", 3], { low: 0, high: 4.999999999999999 }],
  ["at least 100 and 120 can both be true", "ferritin", [">=100", 120], { low: 100, high: Infinity }],
  ["below 5 and 40 cannot", "ferritin", ["<5", 40], { low: 0, high: 40 }, "0 to 5 (facts.ferritin[0]) and 40 (facts.ferritin[1])"],
  [
    "at least 100 and 40 cannot",
    "ferritin",
    [">=100", 40],
    { low: 40, high: Infinity },
    "at least 100 (facts.ferritin[0]) and 40 (facts.ferritin[1])",
  ],
  ["two near values below zero", "hours-onset-earlier", [-3, -3.5], { low: -3.5, high: -3 }],
  [
    "one below zero and one above",
    "hours-onset-earlier",
    [-3, 3],
    { low: -3, high: 3 },
    "-3 (facts.hours-onset-earlier[0]) and 3 (facts.hours-onset-earlier[1])",
  ],
  ["yes and no is neither", "pregnant", [true, false], undefined, "true (facts.pregnant[0]) and false (facts.pregnant[1])"],
  ["yes after no", "pregnant", [veins(false, 5), veins(true, 1)], true],
  ["two codes are neither", "sex", ["female", "male"], undefined, "female (facts.sex[0]) and male (facts.sex[1])"],
  [
    "steps that are far apart",
    "symptom-distress",
    ["mild", "severe"],
    { low: 1, high: 3 },
    "1 (facts.symptom-distress[0]) and 3 (facts.symptom-distress[1])",
  ],
  ["an empty list says nothing", "ferritin", [], undefined],

  ["of two legs the lower index", "ankle-brachial-index", { left: 0.9, right: 0.7 }, { low: 0.7, high: 0.7 }],
  ["one leg: the other may be worse", "ankle-brachial-index", { left: 0.9 }, { low: 0, high: 0.9 }],
  ["of two legs the higher class", "ceap-class", { left: "C2", right: "C4" }, { low: 4, high: 4 }],
  ["one leg: the other may have a higher class", "ceap-class", { left: "C2" }, { low: 2, high: Infinity }],
  [
    "each leg with its own newest word",
    "ankle-brachial-index",
    [{ left: index(0.9, 90) }, { right: index(0.7, 30) }, { left: index(1, 60) }],
    { low: 0.7, high: 0.7 },
  ],
  ["two words of one day on one leg", "ankle-brachial-index", { left: [0.9, 0.8], right: 1.1 }, { low: 0.8, high: 0.9 }],
  [
    "one leg contradicts itself, the other is longer",
    "reflux-superficial",
    { left: [300, 900], right: 1200 },
    { low: 1200, high: 1200 },
    "300 (facts.reflux-superficial.left[0]) and 900 (facts.reflux-superficial.left[1])",
  ],
  ["a word on both legs", "ankle-brachial-index", 0.9, 0.9],
  ["a word on both legs and one on a leg: the worse", "ankle-brachial-index", [0.4, { left: 1.1 }], { low: 0.4, high: 0.4 }],
  ["a word on a leg that is worse than that on both", "ankle-brachial-index", [0.9, { left: 0.5 }], { low: 0.5, high: 0.5 }],
  ["a newer word on both legs", "ankle-brachial-index", [{ left: index(0.5, 30) }, index(0.9, 3)], 0.9],
];
for (const [says, fact, told, expected, clash] of several)
  test(`several words: ${says}`, () => {
    const known = knownAs({ [fact]: told });
    assert.deepEqual(answerOf(fact, known), expected);
    assert.deepEqual(
      known.problems.map(({ what }) => what.replace(/^record-conflict: \S+ on \S+ is /, "")),
      clash === undefined ? [] : [clash],
    );
    assert.equal(known.clashing.size, clash === undefined ? 0 : 1);
  });

test("several words: a fact told in two legs is as old as the older of them", () => {
  const { evidence } = knownAs({ "ankle-brachial-index": { left: index(0.9, 10), right: index(0.7, 90) } });
  assert.equal(isoDay(evidence.get("ankle-brachial-index")?.on ?? assert.fail()), ago(90));
});

const ends: readonly [says: string, facts: Readonly<Record<string, unknown>>, expected: unknown][] = [
  ["the higher of two legs", { "ankle-brachial-index": { left: 0.7, right: 1.5 } }, { low: 1.5, high: 1.5 }],
  ["one leg: the other may be higher", { "ankle-brachial-index": { left: 0.7 } }, { low: 0.7, high: Infinity }],
  ["a word on both legs", { "ankle-brachial-index": 0.9 }, 0.9],
  [
    "stated as well: the higher counts",
    { "ankle-brachial-index": { left: 0.7, right: 1 }, "ankle-brachial-index-highest": 1.6 },
    { low: 1.6, high: 1.6 },
  ],
  ["stated by itself", { "ankle-brachial-index-highest": 1.6 }, 1.6],
];
for (const [says, facts, expected] of ends)
  test(`the other end of the ankle index: ${says}`, () =>
    assert.deepEqual(answerOf("ankle-brachial-index-highest", knownAs(facts)), expected));

test("several words: 200,000 of them are read in no time", () => {
  const known = knownAs({ ferritin: Array.from({ length: 200_000 }, (_, i) => ferritin(40 + (i % 3), i % 2)) });
  assert.deepEqual(answerOf("ferritin", known), { low: 40, high: 42 });
});
