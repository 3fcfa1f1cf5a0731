// Yes and no in every code and word that is known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { yesOrNo, yesOrNoIn } from "./answers.ts";

const snomed = "http://snomed.info/sct";
const interpretation = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
const said: readonly [system: string, code: string, means: boolean | undefined][] = [
  [snomed, "10828004", true],
  [snomed, "260373001", true],
  [snomed, "373066001", true],
  [snomed, "260385009", false],
  [snomed, "260415000", false],
  [snomed, "373067005", false],
  [snomed, "82334004", undefined],
  [snomed, "constructor", undefined],
  ["http://terminology.hl7.org/CodeSystem/v2-0136", "Y", true],
  ["http://terminology.hl7.org/CodeSystem/v2-0136", "N", false],
  [interpretation, "POS", true],
  [interpretation, "NEG", false],
  [interpretation, "H", undefined],
  ["__proto__", "Y", undefined],
];
for (const [system, code, means] of said)
  test(`${system} ${code} means ${means}`, () => assert.equal(yesOrNoIn({ coding: [{ system, code }] }), means));

for (const [word, means] of [
  ["Positive", true],
  [" detected ", true],
  ["yes", true],
  ["true", true],
  ["NEGATIVE", false],
  ["Not detected", false],
  ["no", false],
  ["false", false],
  ["not positive", undefined],
  ["", undefined],
] as const)
  test(`the word "${word}" means ${means}`, () => assert.equal(yesOrNo(word), means));
