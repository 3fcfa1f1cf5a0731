// What is ours: a parsed bundle to a record, a record to a whole assessment, and all of it from the text.
import { assess } from "../src/assess/assess.ts";
import { productCodes } from "../src/fhir/codes/product-codes.ts";
import { peopleIn } from "../src/fhir/read.ts";
import { dayOf } from "../src/record/day.ts";
import type { PersonRecord } from "../src/record/record.ts";
import { cohortDay } from "./cohort.ts";
import { subject } from "./rounds.ts";

const today = dayOf(cohortDay);
if (today === undefined) throw new RangeError(`${cohortDay} is no day`);
const options = { today, productCodes: productCodes() };

const parsed = (text: string): unknown => JSON.parse(text);
const recordsOf = (bundle: unknown): PersonRecord[] => peopleIn([bundle], options).people.map(({ record }) => record);
const assessAll = (bundle: unknown) => recordsOf(bundle).map((record) => assess(record));

export const parseAlone = subject("JSON.parse alone", { load: (text) => text, run: (texts) => texts.map(parsed).length });
export const fromText = subject("text to whole assessment", {
  load: (text) => text,
  run: (texts) => texts.reduce((sum, text) => sum + assessAll(parsed(text)).length, 0),
});
export const whole = subject("whole assessment of a parsed bundle", {
  load: parsed,
  run: (bundles) => bundles.reduce((sum: number, bundle) => sum + assessAll(bundle).length, 0),
});
export const reading = subject("  of it, reading FHIR", {
  load: parsed,
  run: (bundles) => bundles.reduce((sum: number, bundle) => sum + recordsOf(bundle).length, 0),
});
export const judging = subject("  of it, assessing the record", {
  load: (text) => recordsOf(parsed(text)),
  run: (people) => people.reduce((sum, records) => sum + records.map((record) => assess(record)).length, 0),
});

/** What an assessment of these bundles holds on average, so that nobody mistakes an empty answer for a quick one. */
export function meanContent(texts: readonly string[]): { readonly observations: number; readonly lines: number } {
  const people = texts.flatMap((text) => recordsOf(parsed(text)));
  const mean = (count: (record: PersonRecord) => number): number => people.reduce((sum, one) => sum + count(one), 0) / people.length;
  return {
    observations: mean(({ observations }) => observations.length),
    lines: mean((record) => {
      const { alarms, reasons, tests, plan, followUp } = assess(record);
      return [alarms, reasons, tests, plan, followUp].flat().length;
    }),
  };
}
