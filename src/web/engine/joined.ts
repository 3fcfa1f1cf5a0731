// One record from what a person told and what their files said.
import type { PersonRecord } from "../../record/record.ts";
import { readPerson } from "../../record/read.ts";
import { type Answers, inputOf, isListOpen } from "../state/answers.ts";

/** The record as of a day. What cannot be read stands under `problems`. */
export function recordOf(answers: Answers, today: string): PersonRecord {
  const told = readPerson(inputOf(answers, today), undefined);
  if ("where" in told) throw new RangeError(`${told.where}: ${told.what}, expected ${told.expected}`);
  const files = answers.imported ?? [];
  const allergies = [told.allergies, ...files.map((file) => file.allergies)].filter((one) => one !== undefined);
  return {
    ...told,
    observations: [...told.observations, ...files.flatMap((file) => file.observations.filter(({ on }) => on <= told.today))],
    medicinesOpen: told.medicinesOpen || isListOpen(answers),
    ...(allergies.length > 0 && { allergies: [...new Set(allergies.flat())] }),
    allergiesOpen: told.allergiesOpen || files.some(({ allergiesOpen }) => allergiesOpen),
  };
}
