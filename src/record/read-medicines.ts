// The medicine list and the allergies as they may be written. An entry that cannot be read leaves its list open:
// what is not on it may still be taken.
import { type IngredientId, ingredientIds, ingredientNamed } from "../knowledge/medicines.ts";
import { orMeant } from "./nearest.ts";
import { dayOf, type Day, isoDay } from "./day.ts";
import { isPlain, type Plain, shown } from "./read.ts";
import type { Medicine, Problem } from "./record.ts";

interface Read<T> {
  readonly entries: readonly T[];
  readonly open: boolean;
}

const anIngredient = (found: unknown): string => orMeant("an ingredient that `ekbom facts medicines` lists", found, ingredientIds);

const PARTS = new Set(["ingredient", "dailyDose", "unit", "since", "until", "status", "beforeSymptoms"]);
const STATUSES: readonly Medicine["status"][] = ["taking", "ordered", "stopped"];
/** Amounts that mean a day's dose in mg; a patch is written per 24 hours. */
const PER_MG: ReadonlyMap<string, number> = new Map([
  ["mg", 1],
  ["mg/d", 1],
  ["mg/24h", 1],
  ["g", 1000],
  ["ug", 0.001],
  ["mcg", 0.001],
  ["μg", 0.001], // the Greek letter: NFKC makes the micro sign into it
]);

export function readMedicines(input: unknown, today: Day, problems: Problem[]): Read<Medicine> | undefined {
  if (input === undefined) return undefined;
  if (!Array.isArray(input)) {
    problems.push({ where: "medicines", what: `found ${shown(input)}`, expected: "a list; an empty one says that nothing is taken" });
    return undefined;
  }
  const entries = input.map((one: unknown, i) => readMedicine(one, today, `medicines[${i}]`, problems));
  const read = entries.filter((entry) => entry !== undefined);
  return { entries: read, open: read.length < entries.length };
}

function readMedicine(input: unknown, today: Day, where: string, problems: Problem[]): Medicine | undefined {
  const problem = (place: string, what: string, expected: string): undefined => void problems.push({ where: place, what, expected });
  if (!isPlain(input)) return problem(where, `found ${shown(input)}`, 'an object such as { "ingredient": "gabapentin" }');
  for (const key of Object.keys(input)) if (!PARTS.has(key)) problem(`${where}.${key}`, "this part is not known", [...PARTS].join(", "));
  const ingredient = typeof input["ingredient"] === "string" ? ingredientNamed(input["ingredient"]) : undefined;
  if (ingredient === undefined)
    return problem(`${where}.ingredient`, `found ${shown(input["ingredient"])}`, anIngredient(input["ingredient"]));
  const [since, until] = [readDay(input, "since", where, problems), readDay(input, "until", where, problems)];
  if (since === "unreadable" || until === "unreadable") return undefined;
  if (since !== undefined && until !== undefined && until < since)
    return problem(`${where}.until`, `${isoDay(until)} is before ${isoDay(since)}`, "an end that is not before the beginning");
  const stated = STATUSES.find((status) => status === input["status"]);
  if (input["status"] !== undefined && stated === undefined)
    return problem(`${where}.status`, `found ${shown(input["status"])}`, STATUSES.join(", "));
  const dailyDose = readDose(input, where, problems);
  const { beforeSymptoms } = input;
  if (beforeSymptoms !== undefined && typeof beforeSymptoms !== "boolean")
    problem(
      `${where}.beforeSymptoms`,
      `found ${shown(beforeSymptoms)}`,
      "true or false: whether it was begun or raised before the symptoms",
    );
  return {
    ingredient,
    status: statusOn(today, stated, since, until),
    origin: where,
    ...(dailyDose !== undefined && { dailyDose }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(typeof beforeSymptoms === "boolean" && { beforeSymptoms }),
  };
}

/** The dates have the last word: what begins tomorrow is ordered, what ended yesterday is stopped. */
export function statusOn(
  today: Day,
  stated: Medicine["status"] | undefined,
  since: Day | undefined,
  until: Day | undefined,
): Medicine["status"] {
  if (until !== undefined && until < today) return "stopped";
  if (since !== undefined && since > today) return stated === "stopped" ? "stopped" : "ordered";
  return stated ?? "taking";
}

function readDay(input: Plain, key: "since" | "until", where: string, problems: Problem[]): Day | undefined | "unreadable" {
  const text = input[key];
  if (text === undefined) return undefined;
  const day = typeof text === "string" ? dayOf(text) : undefined;
  if (day !== undefined) return day;
  problems.push({ where: `${where}.${key}`, what: `found ${shown(text)}`, expected: "a date such as 2026-11-22" });
  return "unreadable";
}

/** A dose that cannot be read is unknown; the medicine itself is still taken. */
function readDose(input: Plain, where: string, problems: Problem[]): number | undefined {
  const amount = input["dailyDose"];
  if (amount === undefined) return undefined;
  const factor = typeof input["unit"] === "string" ? PER_MG.get(input["unit"].normalize("NFKC").replaceAll(" ", "")) : undefined;
  const isAmount = typeof amount === "number" && amount >= 0 && Number.isFinite(amount * (factor ?? 1));
  if (!isAmount) problems.push({ where: `${where}.dailyDose`, what: `found ${shown(amount)}`, expected: "a number of 0 or more" });
  if (factor === undefined)
    problems.push({ where: `${where}.unit`, what: `found ${shown(input["unit"])}`, expected: [...PER_MG.keys()].join(", ") });
  return isAmount && factor !== undefined ? amount * factor : undefined;
}

export function readAllergies(input: unknown, problems: Problem[]): Read<IngredientId> | undefined {
  if (input === undefined) return undefined;
  if (!Array.isArray(input)) {
    problems.push({
      where: "facts.drug-allergies",
      what: `found ${shown(input)}`,
      expected: "a list of ingredients; an empty one says that there is none",
    });
    return undefined;
  }
  const read = input.map((one: unknown, i) => {
    const ingredient = typeof one === "string" ? ingredientNamed(one) : undefined;
    if (ingredient === undefined)
      problems.push({
        where: `facts.drug-allergies[${i}]`,
        what: `found ${shown(one)}`,
        expected: anIngredient(one),
      });
    return ingredient;
  });
  const entries = read.filter((entry) => entry !== undefined);
  return { entries, open: entries.length < read.length };
}
