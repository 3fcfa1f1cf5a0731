// The record of one person while it is being read.
import type { FactId } from "../knowledge/facts.ts";
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
  readonly #versions = new Map<string, Map<string, Plain>>();
  readonly #byFact = new Map<FactId, Observation[]>();
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
    this.#latestDay = day;
  }

  /** The last day on which anything was written into the record; a record without a date speaks of today. */
  get keptUntil(): Day {
    return this.#latestDay ?? this.input.today;
  }

  /** False for what was read already in a newer version. An older version is forgotten. */
  isNews(type: string, resource: Plain): boolean {
    const { id } = resource;
    if (typeof id !== "string") return true;
    let versions = this.#versions.get(type);
    if (versions === undefined) this.#versions.set(type, (versions = new Map()));
    const known = versions.get(id);
    if (known !== undefined) {
      const [version, other] = [lastUpdated(resource), lastUpdated(known)];
      if (version === undefined || other === undefined || version === other) return true; // nobody can tell which is newer: both count
      if (version < other) return false;
      this.#forget(originOf(known));
    }
    versions.set(id, resource);
    return true;
  }

  #forget(origin: string): void {
    const elsewhere = (one: { readonly origin: string }): boolean => one.origin !== origin && !one.origin.startsWith(`${origin}.`);
    this.observations = this.observations.filter(elsewhere);
    this.#byFact.clear();
    for (const one of this.observations) this.#remember(one);
    this.prescriptions = this.prescriptions.filter(elsewhere);
    this.allergies = this.allergies?.filter(elsewhere);
  }

  /** Adds a value, unless the same value of the same day and side is there already. */
  observe(observation: Observation): void {
    const { fact, value, on, side } = observation;
    const earlier = this.#byFact.get(fact);
    if (earlier !== undefined && typeof value !== "object")
      for (const one of earlier) if (one.on === on && one.value === value && one.side === side) return;
    this.observations.push(observation);
    this.#remember(observation);
  }

  #remember(observation: Observation): void {
    const known = this.#byFact.get(observation.fact);
    if (known === undefined) this.#byFact.set(observation.fact, [observation]);
    else known.push(observation);
  }
}

function lastUpdated(resource: Plain): string | undefined {
  const meta = objectIn(resource, "meta");
  return meta && textIn(meta, "lastUpdated");
}
