// The Patient: age and sex. Name, address and contacts are never looked at.
import { quantityIn } from "../record/quantity.ts";
import type { Plain } from "../record/read.ts";
import { spanOf } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { found, isFilled, objectsIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { wordIn } from "./statuses.ts";

const BIRTH_SEX = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";
const genders: Readonly<Record<string, string | null>> = { female: "female", male: "male", other: "other", unknown: null };
const birthSexes: Readonly<Record<string, string | null>> = { F: "female", M: "male", OTH: "other", UNK: null, ASKU: null };

export function readPatient(patient: Plain, draft: Draft): void {
  const origin = originOf(patient);
  readAge(patient, origin, draft);
  readSex(patient, origin, draft);
  const { deceasedBoolean, deceasedDateTime } = patient;
  if (deceasedBoolean === true || isFilled(deceasedDateTime))
    draft.problem(`${origin}.deceased`, "the person has died", "a living person: an assessment plans for the days to come");
  draft.tally.count("Patient", "read");
}

/** A year or a month of birth leaves an age between two numbers. */
function readAge({ birthDate }: Plain, origin: string, draft: Draft): void {
  if (birthDate === undefined) return;
  const { today } = draft.input;
  const born = spanOf(birthDate);
  if (born === undefined || born.first > today)
    return draft.problem(`${origin}.birthDate`, `found ${found(birthDate)}`, "a date, a month or a year, up to today");
  const [low, high] = [yearsBetween(Math.min(born.last, today), today), yearsBetween(born.first, today)];
  const age = quantityIn("age", { low, high }, undefined);
  if ("expected" in age) return draft.problem(`${origin}.birthDate`, age.what, age.expected);
  draft.observe({ fact: "age", value: low === high ? low : age, on: today, origin: `${origin}.birthDate` });
}

/** Completed years, by the calendar: who is born on 29 February has the birthday on 1 March in other years. */
function yearsBetween(birth: number, today: number): number {
  const [from, to] = [new Date(birth * 86_400_000), new Date(today * 86_400_000)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const before = to.getUTCMonth() < from.getUTCMonth() || (to.getUTCMonth() === from.getUTCMonth() && to.getUTCDate() < from.getUTCDate());
  return before ? years - 1 : years;
}

/** Reference limits go by the sex at birth. Where an administrative male or female contradicts it, both stand and clash. */
function readSex(patient: Plain, origin: string, draft: Draft): void {
  const { gender } = patient;
  const administrative = wordIn(genders, gender);
  if (gender !== undefined && administrative === undefined)
    draft.problem(`${origin}.gender`, `found ${found(gender)}`, Object.keys(genders).join(", "));
  const code = objectsIn(patient, "extension").find(({ url }) => url === BIRTH_SEX)?.["valueCode"];
  const atBirth = wordIn(birthSexes, code);
  if (code !== undefined && atBirth === undefined)
    draft.problem(`${origin}.extension(birthsex)`, `found ${found(code)}`, Object.keys(birthSexes).join(", "));
  const on = draft.input.today;
  if (atBirth) draft.observe({ fact: "sex", value: atBirth, on, origin: `${origin}.extension(birthsex)` });
  if (administrative && (!atBirth || administrative !== "other"))
    draft.observe({ fact: "sex", value: administrative, on, origin: `${origin}.gender` });
}
