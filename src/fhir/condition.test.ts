// Diagnoses: what an entry of a problem list says today, and what it leaves open.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factText, reading, recordOf } from "./told.ts";

const snomed = (code: string) => ({ coding: [{ system: "http://snomed.info/sct", code }] });
const icd = (code: string) => ({ coding: [{ system: "http://hl7.org/fhir/sid/icd-10-cm", code }] });
const status = (code: string) => ({ coding: [{ code }] });
const entry = (parts: object) => ({
  resourceType: "Condition",
  id: "c1",
  clinicalStatus: status("active"),
  verificationStatus: status("confirmed"),
  code: snomed("32914008"),
  recordedDate: "2026-03-01",
  ...parts,
});
/** The last day on which anything was written into these records. */
const visit = { resourceType: "Encounter", status: "finished", period: { start: "2026-11-10T09:00:00Z" } };
const rls = "rls-diagnosed-by-clinician true on";

const cases: readonly [name: string, parts: object, facts: readonly string[], problem?: RegExp][] = [
  ["active: it holds up to the last visit", {}, [`${rls} 2026-11-10`]],
  ["recurrence", { clinicalStatus: status("recurrence") }, [`${rls} 2026-11-10`]],
  ["relapse", { clinicalStatus: status("relapse") }, [`${rls} 2026-11-10`]],
  ["resolved", { clinicalStatus: status("resolved") }, []],
  ["inactive", { clinicalStatus: status("inactive") }, []],
  ["remission", { clinicalStatus: status("remission") }, []],
  ["no clinical status: it held when it was written", { clinicalStatus: undefined }, [`${rls} 2026-03-01`]],
  ["no clinical status, and an end", { clinicalStatus: undefined, abatementDateTime: "2026-05" }, []],
  ["a status that FHIR does not have", { clinicalStatus: status("toString") }, [], /clinicalStatus: found "toString"/],
  ["active, and an end in the past", { abatementDateTime: "2026-05-01" }, [], /an end in the past/],
  ["active, and an end to come", { abatementDateTime: "2027-05-01" }, [`${rls} 2026-11-10`]],
  ["no verification told", { verificationStatus: undefined }, [`${rls} 2026-11-10`]],
  ["unconfirmed: a reason to ask", { verificationStatus: status("unconfirmed") }, []],
  ["provisional", { verificationStatus: status("provisional") }, []],
  ["differential", { verificationStatus: status("differential") }, []],
  ["refuted: that is no 'no'", { verificationStatus: status("refuted") }, []],
  ["entered in error", { verificationStatus: status("entered-in-error") }, []],
  ["a verification that FHIR does not have", { verificationStatus: status("sure") }, [], /verificationStatus: found "sure"/],
  ["recorded after the last visit", { recordedDate: "2026-11-20" }, [`${rls} 2026-11-20`]],
  ["onset alone", { recordedDate: undefined, onsetDateTime: "2019" }, [`${rls} 2026-11-10`]],
  [
    "onset as period, status unsaid",
    { recordedDate: undefined, clinicalStatus: undefined, onsetPeriod: { start: "2025-02-03" } },
    [`${rls} 2025-02-03`],
  ],
  ["no date, status unsaid", { recordedDate: undefined, clinicalStatus: undefined }, [], /without a date/],
  ["ICD-10-CM", { code: icd("G25.81") }, [`${rls} 2026-11-10`]],
  ["a code of ICD-10 WHO that is wider", { code: { coding: [{ system: "http://hl7.org/fhir/sid/icd-10", code: "G25.8" }] } }, []],
  ["two facts in one code", { code: icd("E11.42") }, ["diabetes true on 2026-11-10", "peripheral-neuropathy true on 2026-11-10"]],
  ["two codings", { code: { coding: [...snomed("44054006").coding, ...icd("E11.9").coding] } }, ["diabetes true on 2026-11-10"]],
  ["in words alone", { code: { text: "Restless legs syndrome" } }, []],
  [
    "Germany: central is obstructive there",
    { code: { coding: [{ system: "http://fhir.de/CodeSystem/bfarm/icd-10-gm", code: "G47.31" }] } },
    ["obstructive-sleep-apnea true on 2026-11-10"],
  ],
  [
    "for life, also when over",
    { code: icd("Z98.84"), clinicalStatus: status("resolved"), recordedDate: "2011-06-07" },
    ["bariatric-surgery true on 2011-06-07"],
  ],
  [
    "a clot in the past",
    { code: icd("I82.401"), clinicalStatus: status("resolved"), onsetDateTime: "2020-01-01" },
    ["previous-dvt true on 2026-03-01"],
  ],
  [
    "dependence in remission is dependence in the past",
    { code: snomed("75544000"), clinicalStatus: status("remission") },
    ["substance-use-disorder-past true on 2026-03-01"],
  ],
  [
    "gambling that is over",
    { code: icd("F63.0"), clinicalStatus: status("resolved") },
    ["impulse-control-problem-past true on 2026-03-01"],
  ],
  ["pregnant since spring: it can still last", { code: snomed("77386006") }, ["pregnant true on 2026-11-10"]],
  ["pregnant for two years: a forgotten entry", { code: snomed("77386006"), recordedDate: "2024-10-01" }, ["pregnant true on 2024-10-01"]],
  ["an infection speaks of its own day", { code: snomed("233604007") }, ["active-infection true on 2026-03-01"]],
  ["thoughts of suicide, too", { code: icd("R45.851"), recordedDate: "2026-11-15" }, ["suicidal-thoughts true on 2026-11-15"]],
];

for (const [name, parts, facts, problem] of cases)
  test(`a Condition: ${name}`, () => {
    const { observations, problems } = recordOf([entry(parts), visit]);
    assert.deepEqual(observations.map(factText), facts);
    const said = problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
  });

test("what was suspected, and what is wider than a fact, stands among the questions", () => {
  const wide = { coding: [{ system: "http://hl7.org/fhir/sid/icd-10", code: "G25.8", display: "Other extrapyramidal disorders" }] };
  const [person] = reading([entry({ verificationStatus: status("provisional") }), entry({ id: "c2", code: wide })]).people;
  assert.deepEqual(
    person?.coverage().prompts.map(({ fact, origin }) => [fact, origin]),
    [
      ["rls-diagnosed-by-clinician", "Condition/c1"],
      ["rls-diagnosed-by-clinician", "Condition/c2"],
    ],
  );
});

test("a record without any date speaks of today", () => {
  assert.deepEqual(recordOf([entry({ recordedDate: undefined })]).observations.map(factText), [`${rls} 2026-11-22`]);
});

test("a record that ended years ago speaks of its last day", () => {
  assert.deepEqual(recordOf([entry({ recordedDate: "2015-01-01" })]).observations.map(factText), [`${rls} 2015-01-01`]);
});

const procedure = (parts: object) => ({
  resourceType: "Procedure",
  id: "p1",
  status: "completed",
  code: snomed("302497006"),
  performedDateTime: "2026-11-01",
  ...parts,
});
const procedures: readonly [name: string, parts: object, facts: readonly string[], problem?: RegExp][] = [
  ["haemodialysis", {}, ["dialysis true on 2026-11-01", "hemodialysis true on 2026-11-01"]],
  ["going on", { status: "in-progress" }, ["dialysis true on 2026-11-01", "hemodialysis true on 2026-11-01"]],
  ["not done", { status: "not-done" }, []],
  ["entered in error", { status: "entered-in-error" }, []],
  ["no status", { status: undefined }, [], /status/],
  [
    "over a period: its end",
    { performedDateTime: undefined, performedPeriod: { start: "2026-01-01", end: "2026-10-01" } },
    ["dialysis true on 2026-10-01", "hemodialysis true on 2026-10-01"],
  ],
  ["planned", { performedDateTime: "2027-01-01" }, [], /in the future/],
  ["without a date", { performedDateTime: undefined }, [], /without a date/],
  ["for life, without a date", { code: snomed("430715008"), performedDateTime: undefined }, ["bariatric-surgery true on 2026-11-10"]],
  ["breathing aid ordered is not used", { code: snomed("446573003") }, []],
];
for (const [name, parts, facts, problem] of procedures)
  test(`a Procedure: ${name}`, () => {
    const { observations, problems } = recordOf([procedure(parts), visit]);
    assert.deepEqual(observations.map(factText), facts);
    const said = problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
  });

const role = (code: string) => ({ coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code }] });
const relatives: readonly [name: string, parts: object, facts: readonly string[]][] = [
  ["the mother has restless legs", {}, ["first-degree-relative-with-rls true on 2026-10-01"]],
  ["without a date: when the record was last kept", { date: undefined }, ["first-degree-relative-with-rls true on 2026-11-22"]],
  ["a sister", { relationship: role("SIS") }, ["first-degree-relative-with-rls true on 2026-10-01"]],
  ["an aunt", { relationship: role("AUNT") }, []],
  ["a stepfather", { relationship: role("STPFTH") }, []],
  ["nobody knows who", { relationship: { text: "relative" } }, []],
  ["iron overload", { condition: [{ code: snomed("399187006") }] }, ["family-iron-overload true on 2026-10-01"]],
  ["something else", { condition: [{ code: snomed("44054006") }] }, []],
  ["entered in error", { status: "entered-in-error" }, []],
];
for (const [name, parts, facts] of relatives)
  test(`a FamilyMemberHistory: ${name}`, () => {
    const history = {
      resourceType: "FamilyMemberHistory",
      id: "f1",
      status: "completed",
      relationship: role("MTH"),
      date: "2026-10-01",
      condition: [{ code: snomed("32914008") }],
      ...parts,
    };
    assert.deepEqual(recordOf([history]).observations.map(factText), facts);
  });
