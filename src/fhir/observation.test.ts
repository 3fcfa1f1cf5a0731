// Observations in the odd forms of real records, and what each of them tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factText, recordOf } from "./told.ts";

const loinc = (code: string) => ({ coding: [{ system: "http://loinc.org", code }] });
const ferritin = loinc("2276-4");
const quantity = (value: unknown, unit: string, more: object = {}) => ({
  value,
  unit,
  system: "http://unitsofmeasure.org",
  code: unit,
  ...more,
});
const result = (parts: object) => ({
  resourceType: "Observation",
  id: "o1",
  status: "final",
  code: ferritin,
  effectiveDateTime: "2026-10-30T08:15:00+02:00",
  ...parts,
});
const forty = { valueQuantity: quantity(40, "ng/mL") };
const snomed = (code: string) => ({ coding: [{ system: "http://snomed.info/sct", code }] });
const pressure = (value: number) => ({ valueQuantity: quantity(value, "mm[Hg]") });

// what it is, the resource without what all share, the facts, a word of the problem if there is one
const cases: readonly [name: string, parts: object, facts: readonly string[], problem?: RegExp][] = [
  ["a ferritin", forty, ["ferritin 40 on 2026-10-30"]],
  ["amended", { ...forty, status: "amended" }, ["ferritin 40 on 2026-10-30"]],
  ["corrected", { ...forty, status: "corrected" }, ["ferritin 40 on 2026-10-30"]],
  ["entered in error", { ...forty, status: "entered-in-error" }, []],
  ["cancelled", { ...forty, status: "cancelled" }, []],
  ["preliminary: it may still change", { ...forty, status: "preliminary" }, []],
  ["registered", { ...forty, status: "registered" }, []],
  ["status unknown", { ...forty, status: "unknown" }, []],
  ["a status that FHIR does not have", { ...forty, status: "constructor" }, [], /Observation\/o1.status: found "constructor"/],
  ["no status", { ...forty, status: undefined }, [], /status: found nothing/],
  ["about a fetus, not the patient", { ...forty, focus: [{ reference: "Patient/baby" }] }, []],

  ["another unit is converted and remembered", { valueQuantity: quantity(112, "pmol/L") }, ["ferritin 49.84 on 2026-10-30"]],
  [
    "text of the unit where the code says nothing",
    { valueQuantity: { value: 40, unit: "ng/ml", code: "NGML", system: "urn:lab" } },
    ["ferritin 40 on 2026-10-30"],
  ],
  ["code and text agree in other spellings", { valueQuantity: { ...quantity(40, "ng/mL"), unit: "mcg/L" } }, ["ferritin 40 on 2026-10-30"]],
  [
    "code and text contradict each other",
    { code: loinc("718-7"), valueQuantity: { ...quantity(14, "g/dL"), unit: "g/L" } },
    [],
    /unit g\/dL and code g\/L|contradict/,
  ],
  ["no unit", { valueQuantity: { value: 40 } }, [], /valueQuantity.unit: there is no unit/],
  ["a unit of something else", { valueQuantity: quantity(40, "mg/dL") }, [], /unit mg\/dL cannot be read for ferritin/],
  ["impossible", { valueQuantity: quantity(-3, "ng/mL") }, [], /not possible/],
  ["a number in quotes", { valueQuantity: quantity("40", "ng/mL") }, [], /found "40"/],
  ["an answer without a value", { valueQuantity: { unit: "ng/mL", code: "ng/mL" } }, [], /found nothing/],
  ["below the limit of the method", { valueQuantity: quantity(5, "ng/mL", { comparator: "<" }) }, ["ferritin 0..5 on 2026-10-30"]],
  ["above", { valueQuantity: quantity(1500, "ng/mL", { comparator: ">" }) }, ["ferritin 1500..Infinity on 2026-10-30"]],
  ["at most, in another unit", { valueQuantity: quantity(10, "pmol/L", { comparator: "<=" }) }, ["ferritin 0..4.45 on 2026-10-30"]],
  ["a comparator of a later FHIR", { valueQuantity: quantity(5, "ng/mL", { comparator: "ad" }) }, [], /comparator: found "ad"/],
  ["a range", { valueRange: { low: quantity(30, "ng/mL"), high: quantity(50, "ng/mL") } }, ["ferritin 30..50 on 2026-10-30"]],
  ["a range upside down", { valueRange: { low: quantity(50, "ng/mL"), high: quantity(30, "ng/mL") } }, [], /valueRange/],
  ["text with unit", { valueString: "<5 ng/mL" }, ["ferritin 0..5 on 2026-10-30"]],
  [
    "text, and the unit stands in the laboratory's limits",
    { valueString: "< 5", referenceRange: [{ low: quantity(15, "ug/L") }] },
    ["ferritin 0..5 on 2026-10-30"],
  ],
  ["text without any unit", { valueString: "<5" }, [], /has no unit/],
  ["text without a number", { valueString: "see comment" }, [], /found "see comment"/],
  ["a whole number without unit", { valueInteger: 40 }, [], /no unit/],
  ["two values", { ...forty, valueString: "40" }, [], /valueQuantity and valueString/],
  ["two values, none of them a quantity", { valueInteger: 40, valueString: "40" }, [], /valueString and valueInteger/],
  ["no value at all", {}, [], /there is no value/],
  ["absent, and the reason", { dataAbsentReason: { text: "haemolysed" } }, []],
  ["absent, and yet a value", { ...forty, dataAbsentReason: { text: "unknown" } }, [], /both a value and a reason/],
  ["a saturation as fraction", { code: loinc("2502-3"), valueQuantity: quantity(0.23, "1") }, ["transferrin-saturation 23 on 2026-10-30"]],
  ["a saturation in per cent", { code: loinc("2502-3"), valueQuantity: quantity(23, "%") }, ["transferrin-saturation 23 on 2026-10-30"]],
  ["a saturation without unit could be either", { code: loinc("2502-3"), valueQuantity: { value: 0.23 } }, [], /no unit/],
  ["a saturation above 100", { code: loinc("2502-3"), valueQuantity: quantity(120, "%") }, [], /not possible/],
  ["a score needs no unit", { code: loinc("44261-6"), valueInteger: 12 }, ["phq9-total 12 on 2026-10-30"]],

  ["a month alone: its first day", { ...forty, effectiveDateTime: "2026-10" }, ["ferritin 40 on 2026-10-01"]],
  ["a year alone", { ...forty, effectiveDateTime: "2026" }, ["ferritin 40 on 2026-01-01"]],
  ["an instant", { ...forty, effectiveDateTime: undefined, effectiveInstant: "2026-10-29T23:30:00Z" }, ["ferritin 40 on 2026-10-29"]],
  [
    "a period: its beginning",
    { ...forty, effectiveDateTime: undefined, effectivePeriod: { start: "2026-10-01", end: "2026-10-05" } },
    ["ferritin 40 on 2026-10-01"],
  ],
  [
    "a timing: its first event",
    { ...forty, effectiveDateTime: undefined, effectiveTiming: { event: ["2026-10-08", "2026-10-07"] } },
    ["ferritin 40 on 2026-10-07"],
  ],
  [
    "issued, where nothing else is known",
    { ...forty, effectiveDateTime: undefined, issued: "2026-10-31T10:00:00Z" },
    ["ferritin 40 on 2026-10-31"],
  ],
  ["no date", { ...forty, effectiveDateTime: undefined }, [], /effective: found nothing/],
  ["no such day", { ...forty, effectiveDateTime: "2026-02-31" }, [], /found "2026-02-31"/],
  ["in the future", { ...forty, effectiveDateTime: "2027-01-01" }, [], /in the future/],
  ["today, where the clock is ahead", { ...forty, effectiveDateTime: "2026-11-23T03:00:00+09:00" }, ["ferritin 40 on 2026-11-22"]],
  ["tomorrow as a day is the future", { ...forty, effectiveDateTime: "2026-11-23" }, [], /in the future/],

  [
    "the known coding stands second",
    { ...forty, code: { coding: [{ system: "urn:lab", code: "FERR" }, ...ferritin.coding] } },
    ["ferritin 40 on 2026-10-30"],
  ],
  [
    "the system as object identifier",
    { ...forty, code: { coding: [{ system: "urn:oid:2.16.840.1.113883.6.1", code: "2276-4" }] } },
    ["ferritin 40 on 2026-10-30"],
  ],
  [
    "the same code in another system is another thing",
    { ...forty, code: { coding: [{ system: "http://snomed.info/sct", code: "2276-4" }] } },
    [],
  ],
  [
    "codings that contradict each other",
    { ...forty, code: { coding: [...ferritin.coding, ...loinc("2502-3").coding] } },
    [],
    /codings for ferritin and transferrin-saturation/,
  ],
  ["a code that is wider than the fact", { code: loinc("33914-3"), valueQuantity: quantity(70, "mL/min/{1.73_m2}") }, []],
  ["a code that we know and do not read", { code: loinc("2345-7"), valueQuantity: quantity(100, "mg/dL") }, []],
  [
    "a blood pressure",
    {
      code: loinc("85354-9"),
      component: [
        { code: loinc("8480-6"), ...pressure(121) },
        { code: loinc("8462-4"), ...pressure(79) },
      ],
    },
    ["systolic-pressure 121 on 2026-10-30", "diastolic-pressure 79 on 2026-10-30"],
  ],
  [
    "a blood pressure of which half is absent",
    {
      code: loinc("85354-9"),
      component: [{ code: loinc("8480-6"), dataAbsentReason: {} }, null, "x", { code: loinc("8462-4"), ...pressure(79) }],
    },
    ["diastolic-pressure 79 on 2026-10-30"],
  ],
  [
    "an index of the left leg",
    { code: loinc("8579-5"), valueQuantity: quantity(0.8, "1") },
    ["left ankle-brachial-index 0.8 on 2026-10-30"],
  ],
  [
    "an index of the right leg",
    { code: loinc("8580-3"), valueQuantity: quantity(1.1, "{ratio}") },
    ["right ankle-brachial-index 1.1 on 2026-10-30"],
  ],

  [
    "an index of the left leg, below",
    { code: loinc("8579-5"), valueQuantity: quantity(0.4, "1", { comparator: "<" }) },
    ["left ankle-brachial-index 0..0.4 on 2026-10-30"],
  ],
  ["an index of the left leg in words", { code: loinc("8579-5"), valueString: "<0.4" }, ["left ankle-brachial-index 0..0.4 on 2026-10-30"]],
  [
    "the answer as interpretation",
    {
      code: loinc("2106-3"),
      valueCodeableConcept: {
        coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", code: "POS", display: "Negative" }],
      },
    },
    ["pregnant true on 2026-10-30"],
  ],
  ["a positive pregnancy test", { code: loinc("2106-3"), valueCodeableConcept: snomed("10828004") }, ["pregnant true on 2026-10-30"]],
  ["a negative pregnancy test", { code: loinc("2106-3"), valueCodeableConcept: snomed("260385009") }, ["pregnant false on 2026-10-30"]],
  ["a negative pregnancy test in words", { code: loinc("2106-3"), valueString: "Negative" }, ["pregnant false on 2026-10-30"]],
  ["an unclear pregnancy test", { code: loinc("2106-3"), valueCodeableConcept: { text: "indeterminate" } }, [], /not known here/],
  [
    "a test with both answers",
    { code: loinc("2106-3"), valueCodeableConcept: { coding: [...snomed("10828004").coding, ...snomed("260385009").coding] } },
    [],
    /not known here/,
  ],
  ["breastfeeding: yes", { code: loinc("63895-7"), valueBoolean: true }, ["breastfeeding true on 2026-10-30"]],
  ["never smoked", { code: loinc("72166-2"), valueCodeableConcept: snomed("266919005") }, ["cigarettes-per-day 0 on 2026-10-30"]],
  ["smokes, nobody says how many", { code: loinc("72166-2"), valueCodeableConcept: snomed("77176002") }, []],
  [
    "pregnancy status: not pregnant",
    { code: loinc("82810-3"), valueCodeableConcept: snomed("60001007") },
    ["pregnant false on 2026-10-30"],
  ],
  ["pregnancy status: an answer nobody knows here", { code: loinc("82810-3"), valueCodeableConcept: snomed("261665006") }, []],
  ["a code called __proto__", { code: { coding: [{ system: "__proto__", code: "constructor" }] } }, []],
];

for (const [name, parts, facts, problem] of cases)
  test(`an Observation: ${name}`, () => {
    const { observations, problems } = recordOf([result(parts)]);
    assert.deepEqual(observations.map(factText), facts);
    const said = problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
  });

test("an Observation tells where it came from and how it was written", () => {
  const [one] = recordOf([result({ valueQuantity: quantity(112, "pmol/L") })]).observations;
  assert.equal(one?.origin, "Observation/o1");
  assert.equal(one?.written, "112 pmol/L");
});

test("a component tells which one it is", () => {
  const [one] = recordOf([result({ code: {}, component: [{}, { code: loinc("8480-6"), ...pressure(121) }] })]).observations;
  assert.equal(one?.origin, "Observation/o1.component[1]");
});

test("the same value of one day counts once, two values of one day both", () => {
  const { observations } = recordOf([
    result(forty),
    result({ ...forty, id: "o2" }),
    result({ id: "o3", valueQuantity: quantity(44, "ng/mL") }),
  ]);
  assert.deepEqual(observations.map(factText), ["ferritin 40 on 2026-10-30", "ferritin 44 on 2026-10-30"]);
});

const version = (lastUpdated: string, parts: object) => result({ meta: { lastUpdated }, ...parts });
const [older, newer] = [version("2026-10-30T09:00:00Z", forty), version("2026-10-31T09:00:00Z", { valueQuantity: quantity(44, "ng/mL") })];
for (const [order, both] of [
  ["older first", [older, newer]],
  ["newer first", [newer, older]],
] as const)
  test(`of two versions of one Observation the newer counts: ${order}`, () => {
    assert.deepEqual(recordOf([...both]).observations.map(factText), ["ferritin 44 on 2026-10-30"]);
  });

test("a newer version that takes a result back leaves nothing", () => {
  assert.deepEqual(recordOf([older, version("2026-10-31T09:00:00Z", { ...forty, status: "entered-in-error" })]).observations, []);
});
