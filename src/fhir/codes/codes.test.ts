// What a code in a hospital record comes to, and which codes are refused with a reason.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type FactId, factOf } from "../../knowledge/facts.ts";
import type { CodeRow } from "./code-row.ts";
import { conditionCodes } from "./condition-codes.ts";
import { finder } from "./find.ts";
import { labCodes } from "./lab-codes.ts";
import { notRead } from "./not-read.ts";
import { observationCodes } from "./observation-codes.ts";
import { procedureCodes } from "./procedure-codes.ts";
import { type SystemName, systems } from "./systems.ts";

const tables: readonly CodeRow[] = [...labCodes, ...observationCodes, ...conditionCodes, ...procedureCodes];
const find = finder(tables);
const refused = finder(notRead);

// "sure" feeds the fact; "wide" may only prompt a question.
const read: readonly [system: SystemName, code: string, fact: FactId, how: "sure" | "wide", says: string][] = [
  ["loinc", "2276-4", "ferritin", "sure", "ferritin, mass"],
  ["loinc", "14723-1", "ferritin", "sure", "ferritin, molar"],
  ["loinc", "24373-3", "ferritin", "sure", "ferritin in blood is a mass too"],
  ["loinc", "35209-6", "ferritin", "wide", "mass or molar, never seen under its full name"],
  ["loinc", "2502-3", "transferrin-saturation", "sure", "transferrin saturation"],
  ["loinc", "14800-7", "tibc", "sure", "molar TIBC, elsewhere mislabelled as vitamin D"],
  ["loinc", "98979-8", "egfr", "sure", "CKD-EPI 2021"],
  ["loinc", "48642-3", "egfr", "wide", "a formula with race"],
  ["loinc", "1989-3", "vitamin-d", "wide", "D3 alone can miss D2"],
  ["loinc", "8579-5", "ankle-brachial-index", "sure", "left leg"],
  ["loinc", "2106-3", "pregnant", "sure", "pregnancy test"],
  ["snomed", "32914008", "rls-diagnosed-by-clinician", "sure", "restless legs"],
  ["icd10cm", "G25.81", "rls-diagnosed-by-clinician", "sure", "restless legs"],
  ["icd10who", "G25.8", "rls-diagnosed-by-clinician", "wide", "many movement disorders"],
  ["icd10cm", "E11.9", "diabetes", "sure", "any code that begins with E11"],
  ["icd10cm", "E11.42", "peripheral-neuropathy", "sure", "diabetic polyneuropathy"],
  ["icd10cm", "E11.42", "diabetes", "sure", "and it is diabetes"],
  ["icd10cm", "N18.3", "chronic-kidney-disease", "sure", "a code of older records"],
  ["icd10who", "N18.5", "chronic-kidney-disease", "sure", "stage 5"],
  ["icd10cm", "E83.19", "iron-overload", "wide", "other iron disorders too"],
  ["snomed", "40930008", "hypothyroidism", "sure", "elsewhere mistaken for restless legs"],
  ["icd10cm", "G47.33", "obstructive-sleep-apnea", "sure", "obstructive"],
  ["icd10gm", "G47.31", "obstructive-sleep-apnea", "sure", "obstructive in Germany"],
  ["icd10cm", "F11.20", "substance-use-disorder", "sure", "opioid dependence"],
  ["snomed", "302497006", "hemodialysis", "sure", "haemodialysis"],
  ["cpt", "90935", "dialysis", "wide", "a number from memory"],
  ["snomed", "446573003", "sleep-apnea-treated", "wide", "CPAP ordered is not CPAP used"],
];
for (const [system, code, fact, how, says] of read)
  test(`${system} ${code} is ${how} of ${fact}: ${says}`, () => {
    const rows = find(systems[system], code).filter((row) => row.facts.includes(fact));
    assert.ok(rows.length > 0);
    const sure = rows.some((row) => row.nonspecific === undefined && row.verified === undefined);
    assert.equal(sure ? "sure" : "wide", how);
  });

const unread: readonly [system: SystemName, code: string, why: string][] = [
  ["loinc", "2501-5", "unsaturated binding capacity is not the total one"],
  ["loinc", "49054-0", "vitamin D2 alone: a low value is normal"],
  ["loinc", "2345-7", "not known to be fasting, and one value decides nothing"],
  ["loinc", "86914-9", "a goal, not a result"],
  ["icd10cm", "G47.31", "no fact"],
  ["icd10cm", "G47.61", "found from its features, not from a code"],
];
for (const [system, code, why] of unread)
  test(`${system} ${code} is not read: ${why}`, () => {
    assert.deepEqual(find(systems[system], code), []);
    assert.ok(refused(systems[system], code).some((row) => row.why === why));
  });

test("a code of one system says nothing under another", () => {
  assert.deepEqual(find(systems.icd10who, "G25.81"), []);
  assert.deepEqual(find("", "2276-4"), []);
});

test("no code is both read and refused", () => {
  for (const row of notRead) for (const code of row.codes) assert.deepEqual(find(systems[row.system], code.replace("*", "")), [], code);
});

test("no code is sure and wide of the same fact at once", () => {
  const said = new Map<string, boolean>();
  for (const { facts, system, codes, nonspecific } of tables)
    for (const place of facts.flatMap((fact) => codes.map((code) => `${system} ${code} ${fact}`))) {
      assert.equal(said.get(place) ?? nonspecific === true, nonspecific === true, place);
      said.set(place, nonspecific === true);
    }
});

test("a diagnosis or a procedure feeds yes/no facts, a laboratory code numbers", () => {
  for (const { facts } of [...conditionCodes, ...procedureCodes])
    for (const fact of facts) assert.equal(factOf(fact).type, "boolean", fact);
  for (const { facts, reads } of labCodes)
    for (const fact of facts) assert.equal(factOf(fact).type, reads === "presence" ? "boolean" : "number", fact);
});

test("an answer has the kind of its fact", () => {
  for (const { facts, answers = {} } of observationCodes)
    for (const answer of Object.values(answers)) for (const fact of facts) assert.equal(typeof answer, factOf(fact).type, fact);
});
