// Laws of sense over random people and the invented ones: no silly question, no contradiction, no dose in a person's words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../src/knowledge/people.ts";
import { assessed } from "./law.ts";
import { everybody } from "./people.ts";
import { sense } from "./sense.ts";
import { type Input, Told } from "./told.ts";

const seed = 20_261_123;
const inputs: readonly Input[] = [
  ...people.map(({ input }) => input as unknown as Input),
  ...[...everybody(1_000, seed)].map(({ input }) => input),
]; // the invented are told in the same forms
const judged = inputs.map((input) => ({ input, told: new Told(input), assessment: assessed(input) }));

for (const { says, broken } of sense)
  test(`sense: ${says}`, () => {
    for (const { input, told, assessment } of judged) assert.equal(broken(assessment, told), undefined, JSON.stringify(input));
  });

const tried: readonly [who: string, held: (one: (typeof judged)[number]) => boolean, least: number][] = [
  ["men", ({ told }) => told.code("sex") === "male", 150],
  ["children", ({ told }) => told.at("age", "<", 12), 20],
  ["people past the menopause", ({ told }) => told.yes("postmenopausal"), 3],
  ["an alarm goes first", ({ assessment }) => assessment.summary.first.length > 0, 100],
  ["something stale", ({ assessment }) => assessment.stale.length > 0, 100],
  ["no guideline speaks", ({ assessment }) => assessment.noGuideline.length > 0, 10],
];
for (const [who, held, least] of tried)
  test(`sense: tried on enough people: ${who}`, () => assert.ok(judged.filter(held).length >= least, `${judged.filter(held).length}`));
