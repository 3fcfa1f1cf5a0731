// Answers to questions that bear the ids of our facts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factText, reading, recordOf } from "./told.ts";

const answers = (item: unknown, parts: object = {}) => ({
  resourceType: "QuestionnaireResponse",
  id: "q1",
  status: "completed",
  authored: "2026-11-20T10:00:00Z",
  item,
  ...parts,
});
const say = (linkId: string, answer: unknown) => [{ linkId, answer: [answer] }];
const on = "on 2026-11-20";

const cases: readonly [name: string, response: object, facts: readonly string[], problem?: RegExp][] = [
  ["yes", answers(say("urge-to-move-legs", { valueBoolean: true })), [`urge-to-move-legs true ${on}`]],
  ["no", answers(say("urge-to-move-legs", { valueBoolean: false })), [`urge-to-move-legs false ${on}`]],
  [
    "yes as a coding",
    answers(say("worse-at-rest", { valueCoding: { system: "http://terminology.hl7.org/CodeSystem/v2-0136", code: "Y" } })),
    [`worse-at-rest true ${on}`],
  ],
  ["no as a word", answers(say("worse-at-rest", { valueString: "No" })), [`worse-at-rest false ${on}`]],
  ["perhaps is no answer", answers(say("worse-at-rest", { valueString: "perhaps" })), [], /found "perhaps"/],
  ["a whole number", answers(say("irls-total", { valueInteger: 24 })), [`irls-total 24 ${on}`]],
  ["a decimal, in the unit of the fact", answers(say("ferritin", { valueDecimal: 40.5 })), [`ferritin 40.5 ${on}`]],
  ["a quantity with its unit", answers(say("ferritin", { valueQuantity: { value: 112, unit: "pmol/L" } })), [`ferritin 49.84 ${on}`]],
  ["a comparator", answers(say("ferritin", { valueString: "<5" })), [`ferritin 0..5 ${on}`]],
  ["a word of a list", answers(say("sex", { valueCoding: { code: "female" } })), [`sex female ${on}`]],
  ["a step of a scale", answers(say("symptom-distress", { valueCoding: { code: "severe" } })), [`symptom-distress 3 ${on}`]],
  ["a step that is none", answers(say("symptom-distress", { valueString: "awful" })), [], /found "awful"/],
  [
    "left and right",
    answers([
      { linkId: "ankle-brachial-index.left", answer: [{ valueDecimal: 0.7 }] },
      { linkId: "ankle-brachial-index.right", answer: [{ valueDecimal: 1 }] },
    ]),
    [`left ankle-brachial-index 0.7 ${on}`, `right ankle-brachial-index 1 ${on}`],
  ],
  ["the left of what has no sides", answers(say("ferritin.left", { valueDecimal: 40 })), []],
  [
    "questions within questions",
    answers([
      {
        linkId: "group",
        item: [{ linkId: "worse-at-rest", answer: [{ valueBoolean: true, item: say("painful", { valueBoolean: false }) }] }],
      },
    ]),
    [`worse-at-rest true ${on}`, `painful false ${on}`],
  ],
  ["a question of somebody else", answers(say("1.1", { valueBoolean: true })), []],
  ["a question called constructor", answers(say("constructor", { valueBoolean: true })), []],
  ["a question that only the program answers", answers(say("record-conflict", { valueBoolean: true })), [`record-conflict true ${on}`]],
  ["the day is not asked", answers(say("today", { valueInteger: 1 })), [], /cannot be answered here/],
  ["no answer", answers([{ linkId: "painful" }]), []],
  ["an attachment", answers(say("painful", { valueAttachment: {} })), [], /cannot be read/],
  ["items that are no list of items", answers("x"), []],
  ["amended", answers(say("painful", { valueBoolean: true }), { status: "amended" }), [`painful true ${on}`]],
  ["not finished", answers(say("painful", { valueBoolean: true }), { status: "in-progress" }), []],
  ["entered in error", answers(say("painful", { valueBoolean: true }), { status: "entered-in-error" }), []],
  ["no status", answers(say("painful", { valueBoolean: true }), { status: undefined }), [], /status/],
  ["no date", answers(say("painful", { valueBoolean: true }), { authored: undefined }), [], /authored/],
];
for (const [name, response, facts, problem] of cases)
  test(`answers: ${name}`, () => {
    const { observations, problems } = recordOf([response]);
    assert.deepEqual(observations.map(factText), facts);
    const said = problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
  });

test("answers: allergies are a list of ingredients", () => {
  const record = recordOf([
    answers([{ linkId: "drug-allergies", answer: [{ valueCoding: { code: "gabapentin" } }, { valueString: "cheese" }] }]),
  ]);
  assert.deepEqual(record.allergies, ["gabapentin"]);
  assert.equal(record.allergiesOpen, true);
});

test("answers: a question that has no fact here is counted", () => {
  const [person] = reading([answers(say("1.1", { valueBoolean: true }))]).people;
  assert.deepEqual(person?.coverage().unmapped, [{ type: "QuestionnaireResponse", system: "linkId", code: "1.1", count: 1 }]);
});
