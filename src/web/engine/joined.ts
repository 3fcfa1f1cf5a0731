// One record from what a person told and what their files said.
import type { PersonRecord } from "../../record/record.ts";
import { readPerson } from "../../record/read.ts";
import { type Answers, inputOf } from "../state/answers.ts";

/** The record as of a day. What cannot be read stands under `problems`. */
export function recordOf(answers: Answers, today: string): PersonRecord {
  const told = readPerson(inputOf(answers, today), undefined);
  if ("where" in told) throw new RangeError(`${told.where}: ${told.what}, expected ${told.expected}`);
  const files = answers.imported ?? [];
  if (files.length === 0) return told;
  const reviewed = answers.medicines?.at ?? Number.NEGATIVE_INFINITY;
  const allergies = [told.allergies, ...files.map((file) => file.allergies)].filter((one) => one !== undefined);
  return {
    ...told,
    observations: [...told.observations, ...files.flatMap((file) => file.observations.filter(({ on }) => on <= told.today))],
    // Once the person has gone over the list after the import, the list is as complete as they say.
    medicinesOpen: told.medicinesOpen || files.some(({ medicinesOpen, at }) => medicinesOpen && at >= reviewed),
    ...(allergies.length > 0 && { allergies: [...new Set(allergies.flat())] }),
    allergiesOpen: told.allergiesOpen || files.some(({ allergiesOpen }) => allergiesOpen),
  };
}
