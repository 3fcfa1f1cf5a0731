// Every form in which a fact may be written, and what is said of those that cannot be read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneLine, linesOf, recordOf, today } from "../../test/plain-input.ts";
import { dayOf, isoDay } from "./day.ts";
import { readPerson } from "./read.ts";

const below = (limit: number) => ({ low: 0, high: limit });

const forms: readonly [says: string, fact: string, told: unknown, value: unknown, on?: string][] = [
  ["yes", "pregnant", true, true],
  ["no", "pregnant", false, false],
  ["yes, long before", "pregnant", { value: true, on: "2026-11-01" }, true, "2026-11-01"],
  ["a bare number is in the unit of the vocabulary", "ferritin", 40, 40],
  ["a number with unit and day", "ferritin", { value: 40, unit: "ng/mL", on: "2026-10-30" }, 40, "2026-10-30"],
  ["without a day it is of today", "ferritin", { value: 40, unit: "ug/L" }, 40],
  ["a number in another unit", "hemoglobin", { value: 12, unit: "g/dL" }, 120],
  ["a count needs no unit", "symptom-nights-per-week", 5, 5],
  ["a score needs no unit, nor with a day", "irls-total", { value: 22, on: "2026-11-20" }, 22, "2026-11-20"],
  ["zero is a number", "cigarettes-per-day", 0, 0],
  ["below a limit, in words of a laboratory", "ferritin", "<5", below(4.999999999999999)],
  ["at most", "ferritin", "<= 5", below(5)],
  ["above a limit", "ferritin", ">5", { low: 5.000000000000001, high: Infinity }],
  ["at least", "ferritin", ">=5", { low: 5, high: Infinity }],
  ["a comparator of its own", "ferritin", { value: 5, comparator: "<", unit: "ug/L" }, below(4.999999999999999)],
  ["a comparator and another unit", "hemoglobin", { value: 12, comparator: "<=", unit: "g/dL" }, below(120)],
  ["below zero, where that can be", "hours-onset-earlier", -3, -3],
  ["a step by its word", "symptom-distress", "moderate", 2],
  ["a step by its number", "symptom-distress", 2, 2],
  ["the lowest step", "symptom-distress", 0, 0],
  ["a finer step is read as the one that holds it", "ceap-class", "C4b", 4],
  ["a code", "sex", "female", "female"],
  ["a value of a leg", "ankle-brachial-index", { right: 0.8 }, 0.8],
  ["a value of a leg with unit and day", "ankle-brachial-index", { left: { value: 0.8, unit: "1", on: "2026-01-05" } }, 0.8, "2026-01-05"],
];
for (const [says, fact, told, value, on = today] of forms)
  test(`a fact: ${says}: ${JSON.stringify(told)}`, () => {
    const { observations, problems } = recordOf({ [fact]: told });
    assert.deepEqual(linesOf(problems), []);
    assert.deepEqual(
      observations.map((one) => [one.fact, one.value, isoDay(one.on)]),
      [[fact, value, on]],
    );
  });

test("a fact: a list of dated values is kept whole, each with its place", () => {
  const { observations, problems } = recordOf({
    ferritin: [{ value: 20, unit: "ug/L", on: "2025-01-01" }, { value: 40, unit: "ug/L", on: "2026-10-30" }, 50],
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    observations.map(({ value, on, origin }) => [value, isoDay(on), origin]),
    [
      [20, "2025-01-01", "facts.ferritin[0]"],
      [40, "2026-10-30", "facts.ferritin[1]"],
      [50, today, "facts.ferritin[2]"],
    ],
  );
});

test("a fact: lists of sides and sides of lists are the same", () => {
  const told = ({ observations, problems }: ReturnType<typeof recordOf>) => {
    assert.deepEqual(problems, []);
    return observations.map(({ value, side }) => `${side} ${value}`).toSorted();
  };
  const expected = ["left 0.9", "left 1", "right 1.1"];
  assert.deepEqual(told(recordOf({ "ankle-brachial-index": [{ left: 0.9 }, { left: 1, right: 1.1 }] })), expected);
  assert.deepEqual(told(recordOf({ "ankle-brachial-index": { left: [0.9, 1], right: [1.1] } })), expected);
});

test("a fact: a value from another unit remembers how it was written", () => {
  const { observations } = recordOf({ creatinine: { value: 84, unit: "umol/L" }, weight: { value: 70, unit: "kg" } });
  assert.deepEqual(
    observations.map(({ written }) => written),
    ["84 umol/L", undefined],
  );
});

const refused: readonly [says: string, facts: unknown, ...problems: readonly string[]][] = [
  ["a fact that there is not", { "ferritin-level": 40 }, "facts.ferritin-level: no such fact. Expected: an id that `ekbom facts` lists"],
  [
    "a key of every object",
    JSON.parse('{"__proto__": {"ferritin": 40}, "constructor": true}'),
    "facts.__proto__: no such fact. Expected: an id that `ekbom facts` lists",
    "facts.constructor: no such fact. Expected: an id that `ekbom facts` lists",
  ],
  ["facts that are no object", [40], "facts: found a list of 1. Expected: an object with one entry per fact"],
  ["nothing, said as null", { pregnant: null }, "facts.pregnant: found null. Expected: true or false"],
  ["yes as a word", { pregnant: "yes" }, 'facts.pregnant: found "yes". Expected: true or false'],
  ["yes as a number", { pregnant: 1 }, "facts.pregnant: found 1. Expected: true or false"],
  ["a number as yes", { ferritin: true }, 'facts.ferritin: found true. Expected: a number in µg/L, or one with a comparator such as "<5"'],
  ["a number in quotes", { age: "49" }, 'facts.age: found "49". Expected: a number in years, or one with a comparator such as "<5"'],
  ["not a number", { age: "NaN" }, 'facts.age: found "NaN". Expected: a number in years, or one with a comparator such as "<5"'],
  [
    "a number without end",
    { age: Number.POSITIVE_INFINITY },
    'facts.age: found Infinity. Expected: a number in years, or one with a comparator such as "<5"',
  ],
  ["ferritin below zero", { ferritin: -3 }, "facts.ferritin: -3 ug/L is not possible for ferritin. Expected: 1 to 20000 ug/L"],
  ["an age of 190", { age: 190 }, "facts.age: 190 a is not possible for age. Expected: 0 to 120 a; it could be a value in mo or wk or d"],
  [
    "a day that there is not",
    { ferritin: { value: 40, unit: "ug/L", on: "2026-02-31" } },
    'facts.ferritin.on: found "2026-02-31". Expected: a date such as 2026-11-22',
  ],
  [
    "a day that is no text",
    { ferritin: { value: 40, unit: "ug/L", on: 20261030 } },
    "facts.ferritin.on: found 20261030. Expected: a date such as 2026-11-22",
  ],
  [
    "a day to come",
    { ferritin: { value: 40, unit: "ug/L", on: "2026-11-23" } },
    "facts.ferritin.on: 2026-11-23 is after 2026-11-22. Expected: a date up to today",
  ],
  [
    "a unit of something else",
    { ferritin: { value: 40, unit: "mg/dL" } },
    "facts.ferritin: unit mg/dL cannot be read for ferritin. Expected: ug/L, ng/mL, pmol/L",
  ],
  [
    "a measured value without unit",
    { ferritin: { value: 40, on: "2026-10-30" } },
    "facts.ferritin.unit: there is no unit. Expected: a unit such as ug/L",
  ],
  ["a unit that is no word", { ferritin: { value: 40, unit: 7 } }, "facts.ferritin: found unit 7. Expected: a unit such as ug/L"],
  [
    "a unit of what is not measured",
    { pregnant: { value: true, unit: "mg" } },
    'facts.pregnant.unit: found "mg". Expected: no unit: this is not measured',
  ],
  ["no value", { ferritin: { unit: "ug/L" } }, "facts.ferritin: there is no value. Expected: value, unit, on, comparator"],
  [
    "a part that there is not",
    { ferritin: { value: 40, unit: "ug/L", date: "2026-10-30" } },
    'facts.ferritin: "date" is not known here. Expected: value, unit, on, comparator',
  ],
  [
    "a comparator that there is not",
    { ferritin: { value: 5, unit: "ug/L", comparator: "ad" } },
    'facts.ferritin.comparator: found "ad". Expected: <, <=, >, >=',
  ],
  [
    "a comparator in a list",
    { ferritin: { value: [5], unit: "ug/L", comparator: ["<"] } },
    "facts.ferritin.comparator: found a list of 1. Expected: <, <=, >, >=",
  ],
  [
    "a comparator that cannot be said",
    { ferritin: { value: 5, unit: "ug/L", comparator: { toString: 1, valueOf: 1 } } },
    "facts.ferritin.comparator: found an object. Expected: <, <=, >, >=",
  ],
  [
    "two comparators",
    { ferritin: { value: "<5", unit: "ug/L", comparator: "<" } },
    'facts.ferritin.value: found "<5". Expected: a number beside the comparator',
  ],
  [
    "a step that there is not",
    { "symptom-distress": 5 },
    "facts.symptom-distress: found 5. Expected: one of none, mild, moderate, severe, very-severe, or 0 to 4",
  ],
  [
    "half a step",
    { "symptom-distress": 1.5 },
    "facts.symptom-distress: found 1.5. Expected: one of none, mild, moderate, severe, very-severe, or 0 to 4",
  ],
  [
    "a step by a key of every object",
    { "ceap-class": "constructor" },
    'facts.ceap-class: found "constructor". Expected: one of C0, C1, C2, C3, C4, C5, C6, or 0 to 6',
  ],
  ["a code that there is not", { sex: "F" }, 'facts.sex: found "F". Expected: one of female, male, other'],
  [
    "sides where there are none",
    { ferritin: { left: 40, right: 50 } },
    "facts.ferritin: found left and right. Expected: one value: this fact has no sides",
  ],
  [
    "a third side",
    { "ankle-brachial-index": { left: 1, both: 1 } },
    "facts.ankle-brachial-index.both: no such side. Expected: left, right",
  ],
  [
    "a side in a side",
    { "ankle-brachial-index": { left: { left: 1 } } },
    'facts.ankle-brachial-index.left: "left" is not known here. Expected: value, unit, on, comparator',
  ],
  ["a list in a list", { ferritin: [[40]] }, "facts.ferritin[0]: found a list in a list. Expected: one value with its date"],
  ["the medicines in the wrong place", { medicines: [] }, 'facts.medicines: cannot be stated here. Expected: a list under "medicines"'],
  ["today as a fact", { today: 20779 }, "facts.today: cannot be stated here. Expected: nothing: it is set by the program"],
  [
    "a long text is not repeated whole",
    { sex: "x".repeat(500) },
    `facts.sex: found "${"x".repeat(56)}.... Expected: one of female, male, other`,
  ],
];
for (const [says, facts, ...expected] of refused)
  test(`cannot be read: ${says}`, () => {
    const { problems } = recordOf(facts);
    assert.deepEqual(linesOf(problems), expected);
  });

test("what cannot be read takes nothing from what can", () => {
  const { observations, problems } = recordOf({ age: 190, ferritin: [{ value: 40, unit: "ug/L" }, "much"], pregnant: false });
  assert.deepEqual(
    observations.map(({ fact, value }) => [fact, value]),
    [
      ["ferritin", 40],
      ["pregnant", false],
    ],
  );
  assert.deepEqual(
    problems.map(({ where }) => where),
    ["facts.age", "facts.ferritin[1]"],
  );
});

const days: readonly [says: string, own: unknown, given: string | undefined, day: string | undefined, ...problems: readonly string[]][] = [
  ["its own day", "2026-11-01", undefined, "2026-11-01"],
  ["the caller's day stands before its own", "2026-11-01", today, today],
  ["only the caller's", undefined, today, today],
  ["its own cannot be read: said, though the caller's counts", "2026-02-31", today, today, "today"],
  ["none at all", undefined, undefined, undefined, "today"],
  ["none that can be read", 20261122, undefined, undefined, "today"],
];
for (const [says, own, given, day, ...places] of days)
  test(`the day of the assessment: ${says}`, () => {
    const read = readPerson({ facts: {}, ...(own !== undefined && { today: own }) }, given === undefined ? undefined : dayOf(given));
    const problems = "where" in read ? [read] : read.problems;
    assert.equal("where" in read ? undefined : isoDay(read.today), day);
    assert.deepEqual(
      problems.map(({ where }) => where),
      places,
    );
  });

const wholes: readonly [input: unknown, problem: string][] = [
  ["a text", 'input: found "a text". Expected: an object { "today", "facts", "medicines" }'],
  [[], 'input: found a list of 0. Expected: an object { "today", "facts", "medicines" }'],
  [null, 'input: found null. Expected: an object { "today", "facts", "medicines" }'],
];
for (const [input, problem] of wholes)
  test(`no person: ${JSON.stringify(input)}`, () => {
    const read = readPerson(input, undefined);
    assert.ok("where" in read);
    assert.equal(inOneLine(read), problem);
  });

test("a person: a part that is not known is a problem, and the rest is read", () => {
  const read = readPerson({ today, facts: { age: 49 }, name: "Marta" }, undefined);
  assert.ok("observations" in read);
  assert.deepEqual(linesOf(read.problems), ["name: this part is not known. Expected: today, facts, medicines"]);
  assert.equal(read.observations.length, 1);
});
