// What FHIR resources tell, in words short enough for a table of cases.
import { productCodes } from "./codes/product-codes.ts";
import { type FhirPeople, peopleIn } from "./read.ts";
import { dayOf, isoDay } from "../record/day.ts";
import type { Medicine, Observation, PersonRecord } from "../record/record.ts";

export const TODAY = "2026-11-22";
const products = productCodes();

export function reading(inputs: readonly unknown[], today = TODAY): FhirPeople {
  const day = dayOf(today);
  if (day === undefined) throw new RangeError(`${today} is no day`);
  return peopleIn(inputs, { today: day, productCodes: products });
}

/** The record of the one person in the input. */
export function recordOf(inputs: readonly unknown[], today = TODAY): PersonRecord {
  const { people } = reading(inputs, today);
  const [person, ...more] = people;
  if (person === undefined || more.length > 0) throw new RangeError(`expected one person, found ${people.length}`);
  return person.record;
}

/** "ferritin 40 on 2026-10-30"; an interval is written "0..4.9". */
export const factText = ({ fact, value, on, side }: Observation): string => {
  const said =
    typeof value === "object" ? `${short(value.low)}..${short(value.high)}` : typeof value === "number" ? short(value) : String(value);
  return `${side === undefined ? "" : `${side} `}${fact} ${said} on ${isoDay(on)}`;
};

/** "taking gabapentin 900 mg since 2026-01-02". */
export const medicineText = ({ ingredient, status, dailyDose, since, until }: Medicine): string =>
  [
    status,
    ingredient,
    dailyDose === undefined ? "" : `${short(dailyDose)} mg`,
    since === undefined ? "" : `since ${isoDay(since)}`,
    until === undefined ? "" : `until ${isoDay(until)}`,
  ]
    .filter((word) => word !== "")
    .join(" ");

const short = (value: number): string => String(Math.round(value * 1000) / 1000);
