// The record of one person while it is being read.
import { facts, type FactId, isFactId } from "../knowledge/facts.ts";
import type { IngredientId } from "../knowledge/medicines.ts";
import type { Day } from "../record/day.ts";
import type { Plain } from "../record/read.ts";
import type { Observation, Problem } from "../record/record.ts";
import { Tally } from "./coverage.ts";
import { firstDay } from "./dates.ts";
import { objectIn, textIn } from "./json.ts";
import type { Label } from "./medicines/label.ts";
import { originOf } from "./origin.ts";
import type { Prescription } from "./medicines/prescription.ts";

/** What the whole input offers to the reading of one resource. */
export interface Input {
  readonly today: Day;
  readonly productCodes: (code: string) => readonly IngredientId[];
  /** Labels of medicines that were read already. */
  readonly labels: Map<string, Label>;
  /** The Medication or Substance that a reference means, seen from the resource that holds it. */
  readonly resolve: (reference: unknown, holder: Plain) => Plain | undefined;
}

const factIds = Object.keys(facts).filter(isFactId);

export class Draft {
  readonly id: string;
  readonly input: Input;
  readonly tally = new Tally();
  readonly problems: Problem[] = [];
  observations: Observation[] = [];
  prescriptions: Prescription[] = [];
  /** False while no resource speaks of medicines. */
  medicinesSeen = false;
  /** Some medicine could not be read, so what is not on the list may still be taken. */
  medicinesOpen = false;
  /** Nothing: no resource speaks of allergies. */
  allergies: { readonly ingredient: IngredientId; readonly origin: string }[] | undefined;
  allergiesOpen = false;
  patient: Plain | undefined;
  /** What waits until the day is known up to which the record was kept. */
  readonly waiting: (() => void)[] = [];
  readonly #seen = new Map<string, Map<string, Plain>>();
  /** The facts that were told for a day. */
  readonly #told = new Set<number>();
  #latest = "";
  #latestDay: Day | undefined;

  constructor(id: string, input: Input) {
    this.id = id;
    this.input = input;
  }

  problem(where: string, what: string, expected: string): void {
    this.problems.push({ where, what, expected });
  }

  /** Takes note of the day of an entry; the latest is the day up to which the record was kept. */
  note(date: unknown): void {
    if (typeof date !== "string" || date <= this.#latest) return;
    const day = firstDay(date);
    if (day === undefined || day > this.input.today) return;
    this.#latest = date;
    this.noteDay(day);
  }

  noteDay(day: Day): void {
    if (this.#latestDay === undefined || day > this.#latestDay) this.#latestDay = day;
  }

  /** The last day on which anything was written into the record; a record without a date speaks of today. */
  get keptUntil(): Day {
    return this.#latestDay ?? this.input.today;
  }

  /** False for what was read already in a newer version. An older version is forgotten. */
  isNews(type: string, resource: Plain): boolean {
    const { id } = resource;
    if (typeof id !== "string") return true;
    let seen = this.#seen.get(type);
    if (seen === undefined) this.#seen.set(type, (seen = new Map()));
    const known = seen.get(id);
    if (known !== undefined) {
      const [version, other] = [lastUpdated(resource), lastUpdated(known)];
      if (version === undefined || other === undefined || version === other) return true; // nobody can tell which is newer: both count
      if (version < other) return false;
      this.#forget(originOf(known));
    }
    seen.set(id, resource);
    return true;
  }

  #forget(origin: string): void {
    const elsewhere = (one: { readonly origin: string }): boolean => one.origin !== origin && !one.origin.startsWith(`${origin}.`);
    this.observations = this.observations.filter(elsewhere);
    this.prescriptions = this.prescriptions.filter(elsewhere);
    this.allergies = this.allergies?.filter(elsewhere);
  }

  /** Adds a value, unless the same value of the same day and side is there already. */
  observe(observation: Observation): void {
    const { fact, value, on, side } = observation;
    const place = placeOf(fact, on);
    if (!this.#told.has(place)) this.#told.add(place);
    else if (this.observations.some((one) => one.fact === fact && one.on === on && one.side === side && one.value === value)) return;
    this.observations.push(observation);
  }
}

const numbers: ReadonlyMap<FactId, number> = new Map(factIds.map((fact, i) => [fact, i]));

/** A number for each fact and day finds what was told before without making a text of it. */
function placeOf(fact: FactId, on: Day): number {
  const number = numbers.get(fact);
  if (number === undefined) throw new TypeError(`${fact} is no fact`);
  return on * factIds.length + number;
}

function lastUpdated(resource: Plain): string | undefined {
  const meta = objectIn(resource, "meta");
  return meta && textIn(meta, "lastUpdated");
}
