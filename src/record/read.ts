// The plain input: `{ today, facts, medicines }` becomes a record. What cannot be read is a problem with its
// place; everything else is still read.
import { factOf, facts, isFactId } from "../knowledge/facts.ts";
import { dayOf, type Day } from "./day.ts";
import { orMeant } from "./nearest.ts";
import { readAllergies, readMedicines } from "./read-medicines.ts";
import { readValue } from "./read-value.ts";
import type { Observation, PersonRecord, Problem } from "./record.ts";

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

/** What was found, short enough for one line. Of a list or an object only its kind: its content may be a person's, and deep. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isPlain(value)) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** `today` is the day of the assessment: from the caller, who has the last word, or from the input; one of them must give it. */
export function readPerson(input: unknown, today: Day | undefined): PersonRecord | Problem {
  if (!isPlain(input)) return { where: "input", what: `found ${shown(input)}`, expected: 'an object { "today", "facts", "medicines" }' };
  const problems: Problem[] = [];
  for (const key of Object.keys(input))
    if (!["today", "facts", "medicines"].includes(key))
      problems.push({ where: key, what: "this part is not known", expected: "today, facts, medicines" });
  const own = typeof input["today"] === "string" ? dayOf(input["today"]) : undefined;
  const noDay: Problem = { where: "today", what: `found ${shown(input["today"])}`, expected: "a date such as 2026-11-22" };
  const day = today ?? own;
  if (day === undefined) return noDay;
  if (own === undefined && input["today"] !== undefined) problems.push(noDay);
  const observations = readFacts(input["facts"], day, problems);
  const medicines = readMedicines(input["medicines"], day, problems);
  const allergies = isPlain(input["facts"]) ? readAllergies(input["facts"]["drug-allergies"], problems) : undefined;
  return {
    today: day,
    observations,
    ...(medicines && { medicines: medicines.entries }),
    medicinesOpen: medicines?.open ?? false,
    ...(allergies && { allergies: allergies.entries }),
    allergiesOpen: allergies?.open ?? false,
    problems,
  };
}

function readFacts(input: unknown, today: Day, problems: Problem[]): Observation[] {
  if (input === undefined) return [];
  if (!isPlain(input)) {
    problems.push({ where: "facts", what: `found ${shown(input)}`, expected: "an object with one entry per fact" });
    return [];
  }
  return Object.entries(input).flatMap(([id, value]) => {
    if (!isFactId(id)) {
      problems.push({
        where: `facts.${id}`,
        what: "no such fact",
        expected: orMeant("an id that `ekbom facts` lists", id, Object.keys(facts)),
      });
      return [];
    }
    if (id === "drug-allergies") return []; // a list of ingredients, read with the medicines
    const { askedOf, derived, type } = factOf(id);
    if (type === "list" || (askedOf === "nobody" && !derived) || id === "today") {
      problems.push({
        where: `facts.${id}`,
        what: "cannot be stated here",
        expected: id === "medicines" ? 'a list under "medicines"' : "nothing: it is set by the program",
      });
      return [];
    }
    return readValue(id, value, today, `facts.${id}`, problems);
  });
}
