// The Patient: age and sex in all precisions, contradictions, death.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factText, recordOf } from "./told.ts";

const birthSex = (valueCode: string) => ({
  extension: [{ url: "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex", valueCode }],
});
const on = "on 2026-11-22";

const cases: readonly [name: string, parts: object, facts: readonly string[], problem?: RegExp][] = [
  ["the day before the birthday", { birthDate: "1977-11-23" }, [`age 48 ${on}`]],
  ["the birthday", { birthDate: "1977-11-22" }, [`age 49 ${on}`]],
  ["born on 29 February", { birthDate: "2004-02-29" }, [`age 22 ${on}`]],
  ["a year of birth: two ages", { birthDate: "1977" }, [`age 48..49 ${on}`]],
  ["a month of birth that is past", { birthDate: "1977-10" }, [`age 49 ${on}`]],
  ["the month of birth is now", { birthDate: "1977-11" }, [`age 48..49 ${on}`]],
  ["born this year", { birthDate: "2026" }, [`age 0 ${on}`]],
  ["born tomorrow", { birthDate: "2026-11-23" }, [], /birthDate: found/],
  ["no such day", { birthDate: "1977-02-31" }, [], /found "1977-02-31"/],
  ["190 years old", { birthDate: "1836-01-01" }, [], /birthDate: 190 a is not possible for age/],
  ["a number", { birthDate: 1977 }, [], /found 1977/],
  ["female", { gender: "female" }, [`sex female ${on}`]],
  ["unknown is nothing", { gender: "unknown" }, []],
  ["a word of another language", { gender: "weiblich" }, [], /found "weiblich"/],
  ["sex at birth agrees", { gender: "male", ...birthSex("M") }, [`sex male ${on}`]],
  ["sex at birth alone", birthSex("F"), [`sex female ${on}`]],
  ["sex at birth decides beside other", { gender: "other", ...birthSex("F") }, [`sex female ${on}`]],
  ["sex at birth contradicts: both stand", { gender: "male", ...birthSex("F") }, [`sex female ${on}`, `sex male ${on}`]],
  ["sex at birth unknown", { gender: "female", ...birthSex("UNK") }, [`sex female ${on}`]],
  ["a code nobody knows", { gender: "female", ...birthSex("X") }, [`sex female ${on}`], /birthsex/],
  ["has died", { deceasedDateTime: "2025-01-01" }, [], /the person has died/],
  ["has not died", { deceasedBoolean: false }, []],
];

for (const [name, parts, facts, problem] of cases)
  test(`a Patient: ${name}`, () => {
    const { observations, problems } = recordOf([{ resourceType: "Patient", id: "7", name: [{ family: "Secret" }], ...parts }]);
    assert.deepEqual(observations.map(factText), facts);
    const said = problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
    assert.doesNotMatch(JSON.stringify({ observations, problems }), /Secret/);
  });
