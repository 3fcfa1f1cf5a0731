// How old a medicine list is: what a hospital record brought long ago is not "taken today", and an entry without an end says
// since when nobody has written it down.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../src/assess/assess.ts";
import type { Assessment } from "../src/assess/assessment.ts";
import { recordOf } from "../src/fhir/told.ts";
import { factOf } from "../src/knowledge/facts.ts";
import { ago } from "./plain-input.ts";

const patient = { resourceType: "Patient", id: "a", gender: "female", birthDate: "1950-03-01" };
const subject = { reference: "Patient/a" };
const order = (id: string, text: string, authoredOn: string, more: object = {}) => ({
  resourceType: "MedicationRequest",
  id,
  status: "active",
  intent: "order",
  authoredOn,
  subject,
  medicationCodeableConcept: { text },
  ...more,
});
/** A value that shows up to which day the record was kept. */
const keptOn = (effectiveDateTime: string) => ({
  resourceType: "Observation",
  id: "o",
  status: "final",
  subject,
  effectiveDateTime,
  code: { coding: [{ system: "http://loinc.org", code: "718-7" }] },
  valueQuantity: { value: 13, code: "g/dL", system: "http://unitsofmeasure.org" },
});
const assessed = (...resources: readonly object[]): Assessment => assess(recordOf([[patient, ...resources]]));
const statusOf = ({ reasons }: Assessment, id: string) => reasons.find((one) => one.id === id)?.status;
const careOf = ({ plan }: Assessment, id: string) => plan.find((one) => one.id === id)?.cautions.map(({ says }) => says) ?? [];

const { freshDays } = factOf("medicines");
const lists: readonly [says: string, keptUntil: string, status: string, stale: boolean][] = [
  ["kept until today: it is taken", ago(0), "suspected", false],
  ["on the last day that the evidence gives a list: it is taken", ago(freshDays), "suspected", false],
  ["a day older: nobody knows", ago(freshDays + 1), "unknown", true],
  ["kept until some years ago: nobody knows", ago(2000), "unknown", true],
];
for (const [says, day, status, stale] of lists)
  test(`medicine list ${says}`, () => {
    const assessment = assessed(order("m", "escitalopram 10 mg tablet", ago(2100)), keptOn(day));
    assert.equal(statusOf(assessment, "ssri"), status);
    const told = assessment.stale.filter(({ fact }) => fact === "medicines").map(({ on }) => on);
    assert.deepEqual(told, stale ? [day] : []);
  });

test("a stale list opens nothing and still closes: two sedatives of last year are an alarm", () => {
  const resources = [order("m1", "oxycodone 5 mg tablet", ago(400)), order("m2", "diazepam 5 mg tablet", ago(400)), keptOn(ago(300))];
  const alarm = assessed(...resources).alarms.find(({ id }) => id === "opioid-sedative-stack");
  assert.equal(alarm?.status, "present");
  assert.deepEqual(
    alarm.because.filter(({ fact }) => fact === "medicines").map(({ on, origin }) => `${on} ${origin}`),
    [`${ago(400)} MedicationRequest/m1`, `${ago(400)} MedicationRequest/m2`],
  );
});

test("what was last written down long ago in a record of today is shown with its day, its place and a question", () => {
  const assessment = assessed(order("m", "escitalopram 10 mg tablet", ago(2100)), keptOn(ago(1)));
  const [because] = assessment.reasons.find(({ id }) => id === "ssri")?.for ?? [];
  assert.deepEqual([because?.on, because?.origin], [ago(2100), "MedicationRequest/m"]);
  assert.match(careOf(assessment, "review-ssri").join(), /Ask whether it is still taken/);
});

test("what was written down again lately is asked about no more", () => {
  const again = { resourceType: "MedicationRequest", id: "n", status: "active", intent: "order", authoredOn: ago(10), subject };
  const renewed = { ...again, medicationCodeableConcept: { text: "escitalopram 10 mg tablet" } };
  const assessment = assessed(order("m", "escitalopram 10 mg tablet", ago(2100)), renewed, keptOn(ago(1)));
  assert.equal(statusOf(assessment, "ssri"), "suspected");
  assert.deepEqual(careOf(assessment, "review-ssri"), []);
});

test("a statement counts from the day on which somebody asserted it", () => {
  const statement = (dateAsserted: string) => ({
    resourceType: "MedicationStatement",
    id: "s",
    status: "active",
    subject,
    effectivePeriod: { start: ago(2100) },
    dateAsserted,
    medicationCodeableConcept: { text: "escitalopram 10 mg tablet" },
  });
  assert.deepEqual(careOf(assessed(statement(ago(5)), keptOn(ago(1))), "review-ssri"), []);
  assert.match(careOf(assessed(statement(ago(500)), keptOn(ago(1))), "review-ssri").join(), /still taken/);
});

test("answers given by hand are of today", () => {
  const told = assessed(order("m", "escitalopram 10 mg tablet", ago(0)));
  assert.deepEqual(careOf(told, "review-ssri"), []);
});
