// The people whose assessments are written as FHIR: the samples, the real records, and people at random.
import { readFileSync } from "node:fs";
import { assess } from "../../src/assess/assess.ts";
import type { Assessment } from "../../src/assess/assessment.ts";
import { reading } from "../../src/fhir/told.ts";
import { people } from "../../src/knowledge/people.ts";
import { readPerson } from "../../src/record/read.ts";
import type { PersonRecord } from "../../src/record/record.ts";
import { everybody } from "../laws/people.ts";

export interface Assessed {
  readonly name: string;
  readonly subject: { readonly reference: string };
  readonly record: PersonRecord;
  readonly assessment: Assessment;
}

const assessed = (name: string, record: PersonRecord): Assessed => ({
  name,
  subject: { reference: `Patient/${name}` },
  record,
  assessment: assess(record),
});

export function recordOf(input: unknown): PersonRecord {
  const record = readPerson(input, undefined);
  if (!("observations" in record)) throw new TypeError(`${record.where}: ${record.what}`);
  return record;
}

const golden: readonly (readonly [file: string, today: string])[] = [
  ["ecqm-cms2", "2026-07-01"],
  ["inferno-us-core-85", "2023-01-01"],
  ["smart-bulk-dialysis", "1994-11-13"],
  ["synthea-2020-diabetes", "2021-04-01"],
  ["synthea-2025-iron-panel", "2024-09-20"],
];

export const samples = (): Assessed[] => people.map(({ id, input }) => assessed(id, recordOf(input)));

export const goldenRecords = (): Assessed[] =>
  golden.map(([file, today]) => {
    const [person] = reading([JSON.parse(readFileSync(new URL(`../golden/${file}.json`, import.meta.url), "utf8"))], today).people;
    if (person === undefined) throw new RangeError(`${file} holds nobody`);
    return assessed(file, person.record);
  });

/** The same people for the same seed. */
export function* randomPeople(count: number, seed: number): Generator<Assessed> {
  let number = 0;
  for (const { input } of everybody(count, seed)) yield assessed(`random-${(number += 1)}`, recordOf(input));
}
