// Computed facts: from what they come, for whom they are not computed, and what happens when they disagree with what was stated.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ago, answerOf, type Facts, knownAs, linesOf } from "../../test/plain-input.ts";
import { isoDay } from "./day.ts";

const body = { weight: 80, height: 200 }; // 20
const kidney = { age: 50, sex: "male", creatinine: { value: 1, unit: "mg/dL" } }; // 91.7
const mg = (value: number) => ({ value, unit: "mg/dL" });
const conflict = "Expected: a stated value that agrees with its parts";

const rows: readonly [says: string, facts: Facts, fact: string, expected: unknown, ...problems: readonly string[]][] = [
  ["from its parts", body, "bmi", 20],
  ["stated, the parts not known", { bmi: 31 }, "bmi", 31],
  ["stated, one part not known", { bmi: 31, weight: 80 }, "bmi", 31],
  ["stated as computed within a twentieth: the stated one stands", { ...body, bmi: 21 }, "bmi", 21],
  [
    "stated otherwise: a conflict, and both ends stay possible",
    { ...body, bmi: 21.1 },
    "bmi",
    { low: 20, high: 21.1 },
    `facts.bmi, facts.weight, facts.height: record-conflict: bmi is stated as 21.1 and computed as 20 (Weight over height squared). ${conflict}`,
  ],
  ["stated below a limit that holds", { ...body, bmi: "<40" }, "bmi", { low: 0, high: 39.99999999999999 }],
  [
    "stated below a limit that does not hold",
    { ...body, bmi: "<18" },
    "bmi",
    { low: 0, high: 20 },
    `facts.bmi, facts.weight, facts.height: record-conflict: bmi is stated as 0 to 18 and computed as 20 (Weight over height squared). ${conflict}`,
  ],
  [
    "parts that no person can have together",
    { weight: 350, height: 40 },
    "bmi",
    2187.4999999999995,
    "facts.weight, facts.height: record-conflict: bmi is computed as 2187.5 (Weight over height squared). Expected: parts that can all be true",
  ],
  ["a part in a range", { weight: 80, height: ">=200" }, "bmi", { low: 0, high: 20 }],
  [
    "a part of another unit",
    { "serum-iron": { value: 10, unit: "umol/L" }, tibc: { value: 60, unit: "umol/L" } },
    "transferrin-saturation",
    16.666666666666668,
  ],
  ["a stale part", { height: { value: 160, unit: "cm", on: ago(1826) }, weight: 80 }, "bmi", undefined],
  ["no part known", {}, "bmi", undefined],
  ["kidney function of a child", { ...kidney, age: 17 }, "egfr", undefined],
  ["kidney function on dialysis", { ...kidney, dialysis: true }, "egfr", undefined],
  ["kidney function in pregnancy", { ...kidney, sex: "female", pregnant: true }, "egfr", undefined],
  ["kidney function while creatinine changes", { ...kidney, "creatinine-stable": false }, "egfr", undefined],
  ["kidney function on dialysis, stated", { ...kidney, dialysis: true, egfr: { value: 8, unit: "mL/min/{1.73_m2}" } }, "egfr", 8],
  ["a Wells score in pregnancy", { "active-cancer": true, pregnant: true }, "wells-dvt-score", undefined],
  ["a Wells score of one item", { "active-cancer": true, pregnant: false }, "wells-dvt-score", { low: -1, high: 9 }],
  ["a Wells score of none", { pregnant: false }, "wells-dvt-score", undefined],
  ["hours by the clock, over midnight", { "symptom-onset-hour-before-treatment": 1, "symptom-onset-hour": 22 }, "hours-onset-earlier", 3],
  ["hours by the clock, later", { "symptom-onset-hour-before-treatment": 22, "symptom-onset-hour": 1 }, "hours-onset-earlier", -3],
];
for (const [says, facts, fact, expected, ...problems] of rows)
  test(`computed: ${fact}: ${says}`, () => {
    const known = knownAs(facts);
    assert.deepEqual(answerOf(fact, known), expected);
    assert.deepEqual(linesOf(known.problems), problems);
    assert.deepEqual([...known.clashing], problems.length === 0 ? [] : [fact]);
  });

const lists: readonly [says: string, medicines: unknown, fact: string, expected: unknown][] = [
  [
    "days since the last iron by vein",
    [
      { ingredient: "iron-sucrose", since: ago(70) },
      { ingredient: "ferumoxytol", since: ago(100), until: ago(100) },
    ],
    "days-since-iv-iron",
    70,
  ],
  ["iron by vein that is only ordered", [{ ingredient: "iron-sucrose", since: "2026-12-01" }], "days-since-iv-iron", undefined],
  ["medicines that act on the brain", [{ ingredient: "gabapentin" }, { ingredient: "oxycodone" }], "cns-active-medicines", 2],
  ["medicines that act on the brain, none taken", [], "cns-active-medicines", 0],
  ["medicines that act on the brain, one stopped", [{ ingredient: "oxycodone", status: "stopped" }], "cns-active-medicines", 0],
  ["medicines that act on the brain, one not readable", [{ ingredient: "gabapentin" }, {}], "cns-active-medicines", { low: 1, high: 30 }],
];
for (const [says, medicines, fact, expected] of lists)
  test(`computed: ${says}`, () => assert.deepEqual(answerOf(fact, knownAs({}, medicines)), expected));

test("computed: as old as the oldest part, naming its parts and how a part was written", () => {
  const { evidence } = knownAs({ ...kidney, creatinine: { value: 88.4, unit: "umol/L", on: ago(20) } });
  const egfr = evidence.get("egfr") ?? assert.fail();
  assert.equal(isoDay(egfr.on), ago(20));
  assert.equal(egfr.origin, "computed: CKD-EPI 2021 from creatinine, age and sex");
  assert.deepEqual([...(egfr.from ?? [])].toSorted(), ["age", "creatinine", "sex"]);
  assert.match(egfr.written ?? "", /^creatinine 88\.4 umol\/L = 1 mg\/dL$/);
});

test("computed: what is stated stands, whatever it would be, when its parts agree", () => {
  const known = knownAs({ ...kidney, creatinine: mg(1), egfr: { value: 95, unit: "mL/min/{1.73_m2}" } });
  assert.equal(answerOf("egfr", known), 95);
  assert.equal(known.evidence.get("egfr")?.origin, "facts.egfr");
});
