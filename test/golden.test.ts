// Real records, read by hand: what each of them must tell, and what it must not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { reading, factText, medicineText } from "../src/fhir/told.ts";

interface Golden {
  readonly file: string;
  readonly today: string;
  readonly facts: readonly string[];
  readonly medicines: readonly string[];
  /** Of what is not on the list: is it known that it is not taken? */
  readonly list: "closed" | "open";
  readonly asks?: readonly string[];
  readonly problems?: readonly RegExp[];
}

const golden: readonly Golden[] = [
  {
    // an adolescent with a positive depression screen, which has no fact here, and an antidepressant
    file: "ecqm-cms2",
    today: "2026-07-01",
    facts: ["age 12 on 2026-07-01", "sex male on 2026-07-01"],
    medicines: ["taking fluoxetine since 2026-06-21"],
    list: "closed",
  },
  {
    // two codings for one saturation; absent results; a man with "not pregnant"; a reference to a Medication; a dispense years after death
    file: "inferno-us-core-85",
    today: "2023-01-01",
    facts: [
      "oxygen-saturation 77 on 1975-04-07",
      "cigarettes-per-day 0 on 1976-05-07",
      "pregnant false on 2022-08-24",
      "age 82 on 2023-01-01",
      "sex male on 2023-01-01",
      "heart-disease true on 2022-08-24",
    ],
    medicines: [
      "taking furosemide since 1975-04-07",
      "taking furosemide since 1977-05-13",
      "stopped furosemide since 2016-12-08",
      "stopped doxylamine since 1958-12-21",
    ],
    list: "closed",
    problems: [/has died/],
  },
  {
    // dialysis until 1990, then a transplant that only the immunosuppressant betrays; the stages of kidney disease are resolved
    file: "smart-bulk-dialysis",
    today: "1994-11-13",
    facts: [
      "age 67 on 1994-11-13",
      "sex female on 1994-11-13",
      "diabetes true on 1994-11-12",
      "dialysis true on 1990-10-27",
      "hemodialysis true on 1990-10-27",
      "dialysis true on 1990-11-25",
      "hemodialysis true on 1990-11-25",
    ],
    medicines: [
      "taking simvastatin since 1992-10-24",
      "taking metoprolol since 1992-10-24",
      "taking metformin since 1993-10-23",
      "taking lisinopril since 1993-10-23",
      "stopped epoetin-alfa since 1990-11-25",
    ],
    list: "closed",
    problems: [/has died/],
  },
  {
    // a diabetic with neuropathy; the kidney value by an older formula and the random glucose decide nothing
    file: "synthea-2020-diabetes",
    today: "2021-04-01",
    facts: [
      "weight 68.612 on 2021-03-15",
      "height 156.319 on 2021-03-15",
      "diastolic-pressure 71.184 on 2021-03-15",
      "systolic-pressure 109.92 on 2021-03-15",
      "hba1c 7.02 on 2021-03-15",
      "creatinine 0.64 on 2021-03-15",
      "potassium 4.652 on 2021-03-15",
      "cigarettes-per-day 0 on 2021-03-15",
      "hemoglobin 163.302 on 2021-03-15",
      "age 61 on 2021-04-01",
      "sex female on 2021-04-01",
      "diabetes true on 2021-03-15",
      "peripheral-neuropathy true on 2021-03-15",
    ],
    medicines: [],
    list: "closed",
    asks: ["egfr"],
  },
  {
    // two iron panels of one day that do not agree, ferrous sulfate since 1970, a losartan that is none of ours
    file: "synthea-2025-iron-panel",
    today: "2024-09-20",
    facts: [
      "age 77 on 2024-09-20",
      "sex female on 2024-09-20",
      "ferritin 53.43 on 2024-09-17",
      "ferritin 111.22 on 2024-09-17",
      "serum-iron 156.25 on 2024-09-17",
      "serum-iron 58.749 on 2024-09-17",
      "tibc 359.58 on 2024-09-17",
      "tibc 350.4 on 2024-09-17",
      "transferrin-saturation 16.43 on 2024-09-17",
      "transferrin-saturation 34.548 on 2024-09-17",
      "hemoglobin 161.2 on 2024-09-17",
      "hemoglobin 159.86 on 2024-09-17",
      "creatinine 0.55 on 2024-09-17",
      "weight 74.4 on 2024-09-17",
      "height 165.3 on 2024-08-28",
      "systolic-pressure 77 on 2024-09-15",
      "diastolic-pressure 55 on 2024-09-15",
      "cigarettes-per-day 0 on 2024-08-28",
      "heart-disease true on 2024-09-17",
    ],
    medicines: [
      "taking ferrous-sulfate since 1970-09-16",
      "taking naproxen since 1988-04-08",
      "taking clopidogrel since 2000-04-19",
      "taking simvastatin since 2000-04-19",
      "taking metoprolol since 2000-04-19",
      "taking carvedilol since 2024-08-28",
      "taking furosemide since 2024-08-28",
      "taking lisinopril since 2024-08-28",
      "stopped furosemide since 2024-09-17",
    ],
    list: "closed",
    asks: ["egfr"],
  },
];

for (const { file, today, facts, medicines, list, asks = [], problems = [] } of golden)
  test(`golden: ${file}`, () => {
    const bundle: unknown = JSON.parse(readFileSync(new URL(`golden/${file}.json`, import.meta.url), "utf8"));
    const { people } = reading([bundle], today);
    assert.equal(people.length, 1);
    const { record, coverage } = people[0] ?? assert.fail();
    assert.deepEqual(record.observations.map(factText).toSorted(), [...facts].toSorted());
    assert.deepEqual(record.medicines?.map(medicineText).toSorted(), [...medicines].toSorted());
    assert.equal(record.medicinesOpen, list === "open");
    assert.deepEqual([...new Set(coverage().prompts.map(({ fact }) => fact))], asks);
    assert.equal(record.problems.length, problems.length, JSON.stringify(record.problems));
    for (const [i, problem] of problems.entries()) assert.match(record.problems[i]?.what ?? "", problem);
  });
