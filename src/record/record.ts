// The record: what is known about a person, when and from where. It knows neither FHIR nor storage.
import type { FactId } from "../knowledge/facts.ts";
import type { IngredientId } from "../knowledge/medicines/ingredients.ts";
import type { Interval } from "../logic/interval.ts";
import type { Day } from "./day.ts";

/** Something in the input that could not be used: where it stands, what was found, what was expected. */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly expected: string;
}

/** One value of one fact, already in the vocabulary's unit. */
export interface Observation {
  readonly fact: FactId;
  readonly value: boolean | number | string | Interval;
  readonly on: Day;
  /** Where it came from, such as `facts.ferritin` or `Observation/f-12`. */
  readonly origin: string;
  readonly side?: "left" | "right";
  /** As it was written, where that differs: `112 pmol/L`. */
  readonly written?: string;
}

export interface Medicine {
  readonly ingredient: IngredientId;
  /** A day's dose in mg. */
  readonly dailyDose?: number;
  readonly since?: Day;
  readonly until?: Day;
  readonly status: "taking" | "ordered" | "stopped";
  readonly origin: string;
  /** Whether it was begun or raised before the symptoms; absent: nobody has told. */
  readonly beforeSymptoms?: boolean;
  /** The day of the last word on it, where that is not the day of the list. */
  readonly told?: Day;
}

export interface PersonRecord {
  readonly today: Day;
  readonly observations: readonly Observation[];
  /** Absent: nobody has told us any medicine, nor that there is none. */
  readonly medicines?: readonly Medicine[];
  /** The day up to which the list was kept. Absent: today. */
  readonly medicinesOn?: Day;
  /** Some entry of the medicine list could not be read, so what is not on it may still be taken. */
  readonly medicinesOpen: boolean;
  readonly allergies?: readonly IngredientId[];
  readonly allergiesOpen: boolean;
  readonly problems: readonly Problem[];
}
