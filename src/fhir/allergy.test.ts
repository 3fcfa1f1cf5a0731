// Allergies: which are known, and when their list is whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { recordOf } from "./told.ts";

const RX = "http://www.nlm.nih.gov/research/umls/rxnorm";
const coded = (system: string, code: string, display?: string) => ({ coding: [{ system, code, ...(display && { display }) }] });
const status = (code: string) => ({ coding: [{ code }] });
const allergy = (parts: object) => ({
  resourceType: "AllergyIntolerance",
  id: "y1",
  clinicalStatus: status("active"),
  verificationStatus: status("confirmed"),
  code: coded(RX, "25480"),
  ...parts,
});

const cases: readonly [name: string, resources: readonly object[], allergies: readonly string[] | "not told", list: "closed" | "open"][] = [
  ["by ingredient code", [allergy({})], ["gabapentin"], "closed"],
  ["by ATC code", [allergy({ code: coded("http://www.whocc.no/atc", "N04BC05") })], ["pramipexole"], "closed"],
  ["by name", [allergy({ code: { text: "Gabapentin" } })], ["gabapentin"], "closed"],
  [
    "by the substance of a reaction",
    [allergy({ code: undefined, reaction: [{ substance: coded(RX, "25480") }] })],
    ["gabapentin"],
    "closed",
  ],
  ["the same twice", [allergy({}), allergy({ id: "y2" })], ["gabapentin"], "closed"],
  ["no verification told", [allergy({ verificationStatus: undefined })], ["gabapentin"], "closed"],
  ["suspected counts: it closes a door", [allergy({ verificationStatus: status("unconfirmed") })], ["gabapentin"], "closed"],
  ["of a verification that FHIR does not have", [allergy({ verificationStatus: status("perhaps") })], ["gabapentin"], "closed"],
  ["refuted", [allergy({ verificationStatus: status("refuted") })], "not told", "closed"],
  ["entered in error", [allergy({ verificationStatus: status("entered-in-error") })], "not told", "closed"],
  ["over", [allergy({ clinicalStatus: status("resolved") })], "not told", "closed"],
  ["a medicine that cannot be read", [allergy({ code: { text: "a pill" } })], [], "open"],
  [
    "a class, of which nobody knows the members",
    [allergy({ code: coded("http://snomed.info/sct", "387406002", "Sulfonamide") })],
    [],
    "open",
  ],
  ["nothing named", [allergy({ code: undefined })], [], "open"],
  ["food", [allergy({ code: { text: "Cashew nuts" }, category: ["food"] })], "not told", "closed"],
  ["food and medicine", [allergy({ code: { text: "Cashew nuts" }, category: ["food", "medication"] })], [], "open"],
  ["no known allergy", [allergy({ code: coded("http://snomed.info/sct", "716186003") })], [], "closed"],
  ["no known drug allergy", [allergy({ code: coded("http://snomed.info/sct", "409137002") })], [], "closed"],
  [
    "no known allergy, and yet one",
    [allergy({ code: coded("http://snomed.info/sct", "716186003") }), allergy({ id: "y2" })],
    ["gabapentin"],
    "closed",
  ],
];
for (const [name, resources, allergies, list] of cases)
  test(`an allergy: ${name}`, () => {
    const record = recordOf(resources);
    assert.deepEqual(record.allergies ?? "not told", allergies);
    assert.equal(record.allergiesOpen, list === "open");
  });
