// Medicines and allergies: doses, beginnings and ends, and what an entry that cannot be read does to its list.
import assert from "node:assert/strict";
import { test } from "node:test";
import { list } from "../logic/answers.ts";
import { knownAs, linesOf, recordOf } from "../../test/plain-input.ts";

const one = (medicine: Readonly<Record<string, unknown>>) => {
  const { medicines, medicinesOpen, problems } = recordOf({}, [medicine]);
  return { medicine: medicines?.[0], open: medicinesOpen, problems: linesOf(problems) };
};

const times: readonly [says: string, times: Readonly<Record<string, string>>, status: "taking" | "ordered" | "stopped"][] = [
  ["nothing said of time: it is taken", {}, "taking"],
  ["since today", { since: "2026-11-22" }, "taking"],
  ["since tomorrow", { since: "2026-11-23" }, "ordered"],
  ["since tomorrow, said to be taken", { since: "2026-11-23", status: "taking" }, "ordered"],
  ["since tomorrow, but stopped before it began", { since: "2026-11-23", status: "stopped" }, "stopped"],
  ["until yesterday", { until: "2026-11-21" }, "stopped"],
  ["until yesterday, said to be taken", { until: "2026-11-21", status: "taking" }, "stopped"],
  ["until today, the last day", { until: "2026-11-22" }, "taking"],
  ["until tomorrow", { until: "2026-11-23" }, "taking"],
  ["of one day, yesterday", { since: "2026-11-21", until: "2026-11-21" }, "stopped"],
  ["said to be taken", { status: "taking" }, "taking"],
  ["said to be ordered", { status: "ordered" }, "ordered"],
  ["said to be stopped", { status: "stopped" }, "stopped"],
  ["stopped, although it has begun and not ended", { since: "2020-01-01", status: "stopped" }, "stopped"],
];
for (const [says, dates, status] of times)
  test(`a medicine: ${says}: ${status}`, () => {
    const { medicine, problems } = one({ ingredient: "gabapentin", ...dates });
    assert.deepEqual(problems, []);
    assert.equal(medicine?.status, status);
  });

const doses: readonly [amount: number, unit: string, mg: number][] = [
  [0.5, "mg", 0.5],
  [0, "mg", 0],
  [1.2, "g", 1200],
  [500, "ug", 0.5],
  [500, "mcg", 0.5],
  [500, "\u00b5g", 0.5],
  [500, "\u03bcg", 0.5],
  [2, "mg/24h", 2],
  [2, "mg / 24 h", 2],
  [300, "mg/d", 300],
];
for (const [amount, unit, mg] of doses)
  test(`a dose: ${amount} ${unit} a day is ${mg} mg`, () => {
    const { medicine, problems } = one({ ingredient: "rotigotine", dailyDose: amount, unit });
    assert.deepEqual(problems, []);
    assert.equal(medicine?.dailyDose, mg);
  });

const noDose: readonly [says: string, parts: Readonly<Record<string, unknown>>, ...problems: readonly string[]][] = [
  ["no unit", { dailyDose: 300 }, "medicines[0].unit: found undefined. Expected: mg, mg/d, mg/24h, g, ug, mcg, \u03bcg"],
  ["tablets", { dailyDose: 2, unit: "tablets" }, 'medicines[0].unit: found "tablets". Expected: mg, mg/d, mg/24h, g, ug, mcg, \u03bcg'],
  ["below zero", { dailyDose: -300, unit: "mg" }, "medicines[0].dailyDose: found -300. Expected: a number of 0 or more"],
  ["a word", { dailyDose: "300", unit: "mg" }, 'medicines[0].dailyDose: found "300". Expected: a number of 0 or more'],
  [
    "without end once it is in mg",
    { dailyDose: 1e308, unit: "g" },
    "medicines[0].dailyDose: found 1e+308. Expected: a number of 0 or more",
  ],
  [
    "neither number nor unit",
    { dailyDose: "300", unit: 7 },
    'medicines[0].dailyDose: found "300". Expected: a number of 0 or more',
    "medicines[0].unit: found 7. Expected: mg, mg/d, mg/24h, g, ug, mcg, \u03bcg",
  ],
];
for (const [says, parts, ...expected] of noDose)
  test(`a dose that cannot be read: ${says}: the medicine is still taken, its dose is unknown`, () => {
    const { medicine, open, problems } = one({ ingredient: "gabapentin", ...parts });
    assert.deepEqual(problems, expected);
    assert.deepEqual([medicine?.ingredient, medicine?.status, medicine?.dailyDose, open], ["gabapentin", "taking", undefined, false]);
  });

const dateLike = "a date such as 2026-11-22";
const unreadable: readonly [says: string, entry: unknown, problem: string][] = [
  ["no object", "gabapentin", 'medicines[0]: found "gabapentin". Expected: an object such as { "ingredient": "gabapentin" }'],
  [
    "nobody's ingredient",
    { ingredient: "gabapentine" },
    'medicines[0].ingredient: found "gabapentine". Expected: an ingredient that `ekbom facts medicines` lists; did you mean gabapentin?',
  ],
  [
    "a key of every object",
    { ingredient: "constructor" },
    'medicines[0].ingredient: found "constructor". Expected: an ingredient that `ekbom facts medicines` lists',
  ],
  [
    "a day that there is not",
    { ingredient: "gabapentin", since: "2026-02-31" },
    `medicines[0].since: found "2026-02-31". Expected: ${dateLike}`,
  ],
  ["an end that is no day", { ingredient: "gabapentin", until: 2026 }, `medicines[0].until: found 2026. Expected: ${dateLike}`],
  [
    "an end before the beginning",
    { ingredient: "gabapentin", since: "2026-05-01", until: "2026-04-30" },
    "medicines[0].until: 2026-04-30 is before 2026-05-01. Expected: an end that is not before the beginning",
  ],
  [
    "another status",
    { ingredient: "gabapentin", status: "on-hold" },
    'medicines[0].status: found "on-hold". Expected: taking, ordered, stopped',
  ],
  [
    "a status from every object",
    { ingredient: "gabapentin", status: "constructor" },
    'medicines[0].status: found "constructor". Expected: taking, ordered, stopped',
  ],
  [
    "a status in a list",
    { ingredient: "gabapentin", status: ["taking"] },
    "medicines[0].status: found a list of 1. Expected: taking, ordered, stopped",
  ],
  [
    "a status that cannot be said",
    { ingredient: "gabapentin", status: { toString: 1 } },
    "medicines[0].status: found an object. Expected: taking, ordered, stopped",
  ],
];
for (const [says, entry, problem] of unreadable)
  test(`a medicine that cannot be read: ${says}: what is not on the list may still be taken`, () => {
    const record = recordOf({}, [entry, { ingredient: "pramipexole" }]);
    assert.deepEqual(linesOf(record.problems), [problem]);
    assert.deepEqual(
      record.medicines?.map(({ ingredient, origin }) => [ingredient, origin]),
      [["pramipexole", "medicines[1]"]],
    );
    assert.equal(record.medicinesOpen, true);
  });

test("a medicine: a part that is not known is a problem, and the rest is read", () => {
  const { medicine, open, problems } = one({ ingredient: "gabapentin", dose: 300 });
  assert.deepEqual(problems, [
    "medicines[0].dose: this part is not known. Expected: ingredient, dailyDose, unit, since, until, status, beforeSymptoms",
  ]);
  assert.deepEqual([medicine?.ingredient, open], ["gabapentin", false]);
});

test("a medicine: whether it came before the symptoms is yes, no, or a problem", () => {
  assert.equal(one({ ingredient: "sertraline", beforeSymptoms: true }).medicine?.beforeSymptoms, true);
  assert.equal(one({ ingredient: "sertraline", beforeSymptoms: false }).medicine?.beforeSymptoms, false);
  const { medicine, problems } = one({ ingredient: "sertraline", beforeSymptoms: "yes" });
  assert.equal(medicine?.beforeSymptoms, undefined);
  assert.match(problems.join(), /^medicines\[0\]\.beforeSymptoms: found "yes"\. Expected: true or false/);
});

test("a medicine: a brand is read as its acting ingredient", () =>
  assert.equal(one({ ingredient: "Neurontin" }).medicine?.ingredient, "gabapentin"));

const lists: readonly [says: string, told: unknown, known: unknown, ...problems: readonly string[]][] = [
  ["nobody has told any", undefined, undefined],
  ["there are none", [], list([])],
  ["no list", "none", undefined, 'medicines: found "none". Expected: a list; an empty one says that nothing is taken'],
  ["null", null, undefined, "medicines: found null. Expected: a list; an empty one says that nothing is taken"],
];
for (const [says, told, expected, ...problems] of lists)
  test(`the medicine list: ${says}`, () => {
    const known = knownAs({}, told);
    assert.deepEqual(linesOf(known.problems), problems);
    assert.deepEqual(known.now.answers.get("medicines"), expected);
  });

const allergies: readonly [says: string, told: unknown, known: unknown, ...problems: readonly string[]][] = [
  ["there are none", [], list([])],
  ["one", ["oxycodone"], list([{ tags: ["oxycodone"] }])],
  ["one by its brand", ["Neurontin"], list([{ tags: ["gabapentin"] }])],
  [
    "one of two cannot be read",
    ["oxycodone", "cat hair"],
    list([{ tags: ["oxycodone"] }], true),
    'facts.drug-allergies[1]: found "cat hair". Expected: an ingredient that `ekbom facts medicines` lists',
  ],
  [
    "an object in the list",
    [{}],
    list([], true),
    "facts.drug-allergies[0]: found an object. Expected: an ingredient that `ekbom facts medicines` lists",
  ],
  ["no list", true, undefined, "facts.drug-allergies: found true. Expected: a list of ingredients; an empty one says that there is none"],
];
for (const [says, told, expected, ...problems] of allergies)
  test(`allergies: ${says}`, () => {
    const known = knownAs({ "drug-allergies": told });
    assert.deepEqual(linesOf(known.problems), problems);
    assert.deepEqual(known.now.answers.get("drug-allergies"), expected);
  });
