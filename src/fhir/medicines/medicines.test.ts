// Medicines as hospitals and pharmacies write them: by code, by product, by name; what is taken, since when, how much a day.
import assert from "node:assert/strict";
import { test } from "node:test";
import { otherSubstances } from "../codes/other-substances.ts";
import { isFarFromOurs } from "./substance.ts";
import { medicineText, reading, recordOf } from "../told.ts";

const RX = "http://www.nlm.nih.gov/research/umls/rxnorm";
const rx = (code: string, display?: string) => ({ coding: [{ system: RX, code, ...(display && { display }) }] });
const atc = (code: string) => ({ coding: [{ system: "http://www.whocc.no/atc", code }] });
const order = (parts: object) => ({
  resourceType: "MedicationRequest",
  id: "m1",
  status: "active",
  intent: "order",
  authoredOn: "2026-09-01",
  medicationCodeableConcept: rx("25480"),
  ...parts,
});
const statement = (parts: object) => ({
  resourceType: "MedicationStatement",
  id: "s1",
  status: "active",
  effectivePeriod: { start: "2026-09-01" },
  medicationCodeableConcept: rx("25480"),
  ...parts,
});
const dispense = (parts: object) => ({
  resourceType: "MedicationDispense",
  id: "d1",
  status: "completed",
  whenHandedOver: "2026-11-01",
  medicationCodeableConcept: rx("25480"),
  ...parts,
});
const given = (parts: object) => ({
  resourceType: "MedicationAdministration",
  id: "a1",
  status: "completed",
  effectiveDateTime: "2026-10-01T10:00:00Z",
  medicationCodeableConcept: rx("473387"),
  ...parts,
});
const since = "since 2026-09-01";

// closed: what is not on the list is not taken; open: nobody knows
const cases: readonly [
  name: string,
  resources: readonly unknown[],
  medicines: readonly string[],
  list: "closed" | "open",
  problem?: RegExp,
][] = [
  ["an ingredient code", [order({})], [`taking gabapentin ${since}`], "closed"],
  ["a product code", [order({ medicationCodeableConcept: rx("310431") })], [`taking gabapentin ${since}`], "closed"],
  ["an ATC code", [order({ medicationCodeableConcept: atc("N04BC05") })], [`taking pramipexole ${since}`], "closed"],
  ["an ATC code of former years", [order({ medicationCodeableConcept: atc("N03AX12") })], [`taking gabapentin ${since}`], "closed"],
  ["the name alone", [order({ medicationCodeableConcept: { text: "Gabapentin" } })], [`taking gabapentin ${since}`], "closed"],
  [
    "a brand name in a longer text",
    [order({ medicationCodeableConcept: { text: "Requip 2 mg, one at night" } })],
    [`taking ropinirole ${since}`],
    "closed",
  ],
  [
    "a foreign code and a name",
    [
      order({
        medicationCodeableConcept: {
          coding: [{ system: "http://hl7.org/fhir/sid/ndc", code: "1-2-3", display: "pregabalin 75 MG Oral Capsule" }],
        },
      }),
    ],
    [`taking pregabalin ${since}`],
    "closed",
  ],
  ["a combination", [order({ medicationCodeableConcept: atc("N04BA02") })], [`taking levodopa ${since}`], "closed"],
  [
    "two substances in one label",
    [order({ medicationCodeableConcept: { text: "hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet" } })],
    [`taking hydrochlorothiazide ${since}`, `taking lisinopril ${since}`],
    "closed",
  ],
  [
    "ethinyl estradiol is not estradiol",
    [order({ medicationCodeableConcept: { text: "ethinyl estradiol 0.03 MG" } })],
    [`taking ethinylestradiol ${since}`],
    "closed",
  ],
  ["a text that denies", [order({ medicationCodeableConcept: { text: "no gabapentin" } })], [], "open"],
  ["a text nobody can read", [order({ medicationCodeableConcept: { text: "the white one" } })], [], "open"],
  ["no medicine named", [order({ medicationCodeableConcept: undefined })], [], "open"],
  ["a code without a name", [order({ medicationCodeableConcept: rx("999999999") })], [], "open"],
  [
    "an RxNorm name of other substances",
    [order({ medicationCodeableConcept: rx("308182", "Cefuroxime 250 MG Oral Tablet") })],
    [],
    "closed",
  ],
  [
    "a frequent name that resembles one of ours",
    [order({ medicationCodeableConcept: rx("313782", "Acetaminophen 325 MG Oral Tablet") })],
    [],
    "closed",
  ],
  ["a frequent name alone", [order({ medicationCodeableConcept: { text: "Paracetamol" } })], [], "closed"],
  ["a frequent name and another word", [order({ medicationCodeableConcept: { text: "Paracetamol plus something" } })], [], "open"],
  [
    "a frequent name beside a relative of ours",
    [order({ medicationCodeableConcept: rx("1", "Acetaminophen 325 MG / remifentanil 1 MG Oral Tablet") })],
    [],
    "open",
  ],
  ["the same name without RxNorm", [order({ medicationCodeableConcept: { text: "Cefuroxime 250 MG Oral Tablet" } })], [], "open"],
  ["a relative of one of ours", [order({ medicationCodeableConcept: rx("1", "remifentanil 1 MG Injection") })], [], "open"],
  ["a name without strength may be a brand", [order({ medicationCodeableConcept: rx("748856", "Yaz 28 Day Pack") })], [], "open"],
  ["an ATC code far from ours", [order({ medicationCodeableConcept: atc("J01CA04") })], [], "closed"],
  ["an ATC code of one of our classes", [order({ medicationCodeableConcept: atc("N02AX99") })], [], "open"],
  [
    "one that can be read beside one that cannot",
    [order({}), order({ id: "m2", medicationCodeableConcept: { text: "?" } })],
    [`taking gabapentin ${since}`],
    "open",
  ],
  [
    "what was stopped does not open the list",
    [order({}), order({ id: "m2", status: "stopped", medicationCodeableConcept: { text: "?" } })],
    [`taking gabapentin ${since}`],
    "closed",
  ],
  [
    "code and label of two medicines: both count",
    [order({ medicationCodeableConcept: rx("25480", "ropinirole 2 MG Oral Tablet") })],
    [`taking gabapentin ${since}`, `taking ropinirole ${since}`],
    "closed",
    /different medicines/,
  ],
  [
    "two codes of two medicines: both count",
    [order({ medicationCodeableConcept: { coding: [...rx("25480").coding, ...atc("N04BC05").coding] } })],
    [`taking gabapentin ${since}`, `taking pramipexole ${since}`],
    "closed",
    /different medicines/,
  ],
  ["nothing said of medicines at all", [{ resourceType: "Patient", id: "a" }], ["no list"], "closed"],
  [
    "known to take nothing",
    [
      statement({
        medicationCodeableConcept: {
          coding: [{ system: "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", code: "no-known-medications" }],
        },
      }),
    ],
    [],
    "closed",
  ],

  [
    "a contained Medication",
    [
      order({
        medicationCodeableConcept: undefined,
        medicationReference: { reference: "#x" },
        contained: [{ resourceType: "Medication", id: "x", code: rx("25480") }],
      }),
    ],
    [`taking gabapentin ${since}`],
    "closed",
  ],
  [
    "a Medication elsewhere",
    [
      order({ medicationCodeableConcept: undefined, medicationReference: { reference: "Medication/x" } }),
      { resourceType: "Medication", id: "x", code: rx("25480") },
    ],
    [`taking gabapentin ${since}`],
    "closed",
  ],
  [
    "a Medication by urn:uuid",
    [
      {
        resourceType: "Bundle",
        entry: [
          { fullUrl: "urn:uuid:1-1", resource: { resourceType: "Medication", code: rx("25480") } },
          { resource: order({ medicationCodeableConcept: undefined, medicationReference: { reference: "urn:uuid:1-1" } }) },
        ],
      },
    ],
    [`taking gabapentin ${since}`],
    "closed",
  ],
  [
    "a Medication by its ingredients",
    [
      order({
        medicationCodeableConcept: undefined,
        medicationReference: { reference: "#x" },
        contained: [
          { resourceType: "Medication", id: "x", ingredient: [{ itemCodeableConcept: rx("6375") }, { itemCodeableConcept: rx("2019") }] },
        ],
      }),
    ],
    [`taking levodopa ${since}`, `taking carbidopa ${since}`],
    "closed",
  ],
  [
    "a Medication with one unknown ingredient",
    [
      order({
        medicationCodeableConcept: undefined,
        medicationReference: { reference: "#x" },
        contained: [{ resourceType: "Medication", id: "x", ingredient: [{ itemCodeableConcept: rx("25480") }, {}] }],
      }),
    ],
    [`taking gabapentin ${since}`],
    "open",
  ],
  [
    "a reference that leads nowhere, with a name",
    [order({ medicationCodeableConcept: undefined, medicationReference: { reference: "Medication/x", display: "gabapentin" } })],
    [`taking gabapentin ${since}`],
    "closed",
  ],
  [
    "a reference that leads nowhere",
    [order({ medicationCodeableConcept: undefined, medicationReference: { reference: "Medication/x" } })],
    [],
    "open",
  ],

  ["a draft is ordered", [order({ status: "draft" })], [`ordered gabapentin ${since}`], "closed"],
  ["on hold will be taken again", [order({ status: "on-hold" })], [`ordered gabapentin ${since}`], "closed"],
  ["completed", [order({ status: "completed" })], [`stopped gabapentin ${since}`], "closed"],
  [
    "completed, and the supply still lasts",
    [order({ status: "completed", dispenseRequest: { expectedSupplyDuration: { value: 90, unit: "days", code: "d" } } })],
    [`taking gabapentin ${since} until 2026-11-30`],
    "closed",
  ],
  [
    "completed, and the supply is over",
    [order({ status: "completed", dispenseRequest: { expectedSupplyDuration: { value: 30, unit: "d" } } })],
    [`stopped gabapentin ${since} until 2026-10-01`],
    "closed",
  ],
  ["stopped", [order({ status: "stopped" })], [`stopped gabapentin ${since}`], "closed"],
  ["cancelled: it was never taken", [order({ status: "cancelled" })], ["no list"], "closed"],
  ["entered in error", [order({ status: "entered-in-error" })], ["no list"], "closed"],
  ["status unknown", [order({ status: "unknown" })], [], "open", /nobody knows whether it is taken/],
  ["a status that FHIR does not have", [order({ status: "valueOf" })], [], "open", /found "valueOf"/],
  ["a proposal", [order({ intent: "proposal" })], ["no list"], "closed"],
  ["a plan is ordered", [order({ intent: "plan" })], [`ordered gabapentin ${since}`], "closed"],
  ["a plan that the person reports is taken", [order({ intent: "plan", reportedBoolean: true })], [`taking gabapentin ${since}`], "closed"],
  ["not to be given", [order({ doNotPerform: true })], ["no list"], "closed"],
  ["written for next month", [order({ authoredOn: "2026-12-01" })], ["ordered gabapentin since 2026-12-01"], "closed"],
  [
    "valid from next month",
    [order({ dispenseRequest: { validityPeriod: { start: "2026-12-01" } } })],
    ["ordered gabapentin since 2026-12-01"],
    "closed",
  ],
  [
    "a prescription no longer valid is still taken",
    [order({ dispenseRequest: { validityPeriod: { start: "2026-09-01", end: "2026-10-01" } } })],
    [`taking gabapentin ${since}`],
    "closed",
  ],
  [
    "its course is over",
    [order({ dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: "2026-09-02", end: "2026-09-30" } } } }] })],
    ["stopped gabapentin since 2026-09-02 until 2026-09-30"],
    "closed",
  ],
  ["a month of beginning", [order({ authoredOn: "2026-09" })], [`taking gabapentin ${since}`], "closed"],
  ["a date that is none", [order({ authoredOn: "last spring" })], ["taking gabapentin"], "closed", /authoredOn: found "last spring"/],
  ["a statement", [statement({})], [`taking gabapentin ${since}`], "closed"],
  [
    "a statement that has ended",
    [statement({ effectivePeriod: { start: "2026-09-01", end: "2026-10" } })],
    [`stopped gabapentin ${since} until 2026-10-31`],
    "closed",
  ],
  ["intended", [statement({ status: "intended" })], [`ordered gabapentin ${since}`], "closed"],
  ["not taken", [statement({ status: "not-taken" })], ["no list"], "closed"],
  [
    "handed out for 30 days",
    [dispense({ daysSupply: { value: 30, unit: "d" } })],
    ["taking gabapentin since 2026-11-01 until 2026-12-01"],
    "closed",
  ],
  [
    "handed out, and used up",
    [dispense({ whenHandedOver: "2026-08-01", daysSupply: { value: 30, unit: "days" } })],
    ["stopped gabapentin since 2026-08-01 until 2026-08-31"],
    "closed",
  ],
  ["handed out lately, nobody knows for how long", [dispense({})], ["taking gabapentin since 2026-11-01"], "closed"],
  [
    "handed out long ago, nobody knows for how long",
    [dispense({ whenHandedOver: "2026-01-01" })],
    ["stopped gabapentin since 2026-01-01"],
    "open",
  ],
  [
    "handed out long ago, and the order still runs",
    [dispense({ whenHandedOver: "2026-01-01" }), order({})],
    [`taking gabapentin ${since}`, "stopped gabapentin since 2026-01-01"],
    "closed",
  ],
  ["declined", [dispense({ status: "declined" })], ["no list"], "closed"],
  ["an infusion", [given({})], ["stopped ferumoxytol since 2026-10-01 until 2026-10-01"], "closed"],
  [
    "of several infusions the last counts",
    [given({}), given({ id: "a2", effectiveDateTime: "2026-08-01" })],
    ["stopped ferumoxytol since 2026-10-01 until 2026-10-01"],
    "closed",
  ],
  [
    "an infusion that runs",
    [given({ status: "in-progress", effectiveDateTime: undefined, effectivePeriod: { start: "2026-11-22" } })],
    ["taking ferumoxytol since 2026-11-22"],
    "closed",
  ],
  ["an infusion not done", [given({ status: "not-done" })], ["no list"], "closed"],
];

for (const [name, resources, medicines, list, problem] of cases)
  test(`a medicine: ${name}`, () => {
    const record = recordOf(resources);
    assert.deepEqual(record.medicines?.map(medicineText) ?? ["no list"], medicines);
    assert.equal(record.medicinesOpen, list === "open");
    const said = record.problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
  });

test("a medicine that plays no part here stands in the coverage", () => {
  const [person] = reading([order({ medicationCodeableConcept: rx("308182", "Cefuroxime 250 MG Oral Tablet") })]).people;
  assert.deepEqual(person?.coverage().otherMedicines, [{ label: "Cefuroxime 250 MG Oral Tablet", count: 1 }]);
});

const tablets = rx("310431", "gabapentin 300 MG Oral Capsule");
const repeat = (frequency: number, period = 1, periodUnit = "d") => ({ repeat: { frequency, period, periodUnit } });
const dose = (value: number, unit: string) => [{ doseQuantity: { value, unit } }];

const doses: readonly [name: string, medicine: object, instructions: readonly object[], mg: number | undefined][] = [
  ["milligrams, three times a day", tablets, [{ timing: repeat(3), doseAndRate: dose(300, "mg") }], 900],
  ["grams", tablets, [{ timing: repeat(2), doseAndRate: dose(0.6, "g") }], 1200],
  ["micrograms", rx("746741"), [{ timing: repeat(1), doseAndRate: dose(125, "ug") }], 0.125],
  ["capsules, and the label tells their strength", tablets, [{ timing: repeat(3), doseAndRate: dose(2, "capsule") }], 1800],
  ["capsules, and no label", rx("25480"), [{ timing: repeat(3), doseAndRate: dose(2, "capsule") }], undefined],
  ["a number without unit", tablets, [{ timing: repeat(3), doseAndRate: [{ doseQuantity: { value: 1 } }] }], undefined],
  ["every eight hours", tablets, [{ timing: repeat(1, 8, "h"), doseAndRate: dose(300, "mg") }], 900],
  ["every other day", tablets, [{ timing: repeat(1, 2), doseAndRate: dose(300, "mg") }], 150],
  ["in the evening", tablets, [{ timing: { repeat: { when: ["HS"] } }, doseAndRate: dose(300, "mg") }], 300],
  ["morning and evening", tablets, [{ timing: { repeat: { when: ["MORN", "EVE"] } }, doseAndRate: dose(300, "mg") }], 600],
  ["BID", tablets, [{ timing: { code: { coding: [{ code: "BID" }] } }, doseAndRate: dose(300, "mg") }], 600],
  ["a code nobody knows", tablets, [{ timing: { code: { text: "constructor" } }, doseAndRate: dose(300, "mg") }], undefined],
  [
    "two to three times a day",
    tablets,
    [{ timing: { repeat: { frequency: 2, frequencyMax: 3, period: 1, periodUnit: "d" } }, doseAndRate: dose(300, "mg") }],
    undefined,
  ],
  ["as needed", tablets, [{ asNeededBoolean: true, timing: repeat(3), doseAndRate: dose(300, "mg") }], undefined],
  ["no timing", tablets, [{ doseAndRate: dose(300, "mg") }], undefined],
  ["text alone", tablets, [{ text: "300 mg three times a day" }], undefined],
  [
    "at most so much a day",
    tablets,
    [{ maxDosePerPeriod: { numerator: { value: 1200, unit: "mg" }, denominator: { value: 1, unit: "day" } } }],
    1200,
  ],
  [
    "two instructions that may follow each other",
    tablets,
    [
      { timing: repeat(1), doseAndRate: dose(300, "mg") },
      { timing: repeat(1), doseAndRate: dose(600, "mg") },
    ],
    undefined,
  ],
  [
    "two instructions at once",
    tablets,
    [
      { sequence: 1, timing: repeat(1), doseAndRate: dose(300, "mg") },
      { sequence: 1, timing: repeat(1), doseAndRate: dose(600, "mg") },
    ],
    900,
  ],
  [
    "steps one after the other",
    tablets,
    [
      { sequence: 1, timing: repeat(1), doseAndRate: dose(300, "mg") },
      { sequence: 2, timing: repeat(2), doseAndRate: dose(300, "mg") },
    ],
    undefined,
  ],
  ["a solution", rx("1", "gabapentin 50 MG/ML Oral Solution"), [{ timing: repeat(3), doseAndRate: dose(6, "mL") }], 900],
  [
    "a solution counted in pieces",
    rx("1", "gabapentin 50 MG/ML Oral Solution"),
    [{ timing: repeat(3), doseAndRate: dose(6, "tablet") }],
    undefined,
  ],
  [
    "a patch gives its strength in a day",
    rx("616739", "rotigotine 2 MG/24HR Transdermal System"),
    [{ timing: repeat(1), doseAndRate: dose(1, "patch") }],
    2,
  ],
  [
    "a patch whose label counts by the hour",
    rx("4337", "fentanyl 0.025 MG/HR Transdermal System"),
    [{ timing: repeat(1), doseAndRate: dose(1, "patch") }],
    0.6,
  ],
  ["a negative dose", tablets, [{ timing: repeat(3), doseAndRate: dose(-300, "mg") }], undefined],
];
for (const [name, medicine, dosageInstruction, mg] of doses)
  test(`a day's dose: ${name}`, () => {
    const [one] = recordOf([order({ medicationCodeableConcept: medicine, dosageInstruction })]).medicines ?? [];
    assert.equal(one?.dailyDose === undefined ? undefined : Math.round(one.dailyDose * 1000) / 1000, mg);
  });

test("a day's dose of a combination belongs to the substance whose strength it is", () => {
  const pills = rx("1", "hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet");
  const { medicines } = recordOf([
    order({ medicationCodeableConcept: pills, dosageInstruction: [{ timing: repeat(2), doseAndRate: dose(1, "tablet") }] }),
  ]);
  assert.deepEqual(medicines?.map(medicineText), [`taking hydrochlorothiazide 25 mg ${since}`, `taking lisinopril 40 mg ${since}`]);
});

const thrice = { medicationCodeableConcept: tablets, dosageInstruction: [{ timing: repeat(3), doseAndRate: dose(300, "mg") }] };
const merged: readonly [name: string, resources: readonly unknown[], medicines: readonly string[]][] = [
  [
    "a renewal is no second dose",
    [order({ ...thrice, authoredOn: "2026-01-01" }), order({ ...thrice, id: "m2" })],
    ["taking gabapentin 900 mg since 2026-01-01"],
  ],
  [
    "a renewal with another dose: nobody knows which",
    [order(thrice), order({ ...thrice, id: "m2", dosageInstruction: [{ timing: repeat(1), doseAndRate: dose(300, "mg") }] })],
    [`taking gabapentin ${since}`],
  ],
  [
    "order, statement and dispense are one use",
    [statement({ dosage: thrice.dosageInstruction }), order(thrice), dispense({ daysSupply: { value: 30, unit: "d" } })],
    [`taking gabapentin 900 mg ${since}`],
  ],
  [
    "the statement tells the dose that the order leaves out",
    [statement({ dosage: thrice.dosageInstruction }), order({})],
    [`taking gabapentin 900 mg ${since}`],
  ],
  [
    "two products side by side",
    [order(thrice), order({ id: "m2", medicationCodeableConcept: rx("310433", "gabapentin 600 MG Oral Tablet") })],
    [`taking gabapentin 900 mg ${since}`, `taking gabapentin ${since}`],
  ],
  [
    "stopped once, and taken again",
    [order({ id: "m2", status: "stopped", authoredOn: "2020-01-01" }), order(thrice)],
    [`taking gabapentin 900 mg ${since}`, "stopped gabapentin since 2020-01-01"],
  ],
  [
    "a newer version has another status",
    [order({ meta: { lastUpdated: "2026-09-01T00:00:00Z" } }), order({ status: "stopped", meta: { lastUpdated: "2026-10-01T00:00:00Z" } })],
    [`stopped gabapentin ${since}`],
  ],
];
for (const [name, resources, medicines] of merged)
  test(`several resources, one use: ${name}`, () => {
    assert.deepEqual(recordOf(resources).medicines?.map(medicineText), medicines);
  });

for (const [name, code] of Object.entries(otherSubstances))
  test(`${name} is in a chemical group of its own (${code})`, () => assert.ok(isFarFromOurs(code)));
