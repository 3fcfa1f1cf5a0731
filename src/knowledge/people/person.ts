// An invented person: what is known, and what an assessment of them must and must not say.
import type { FactId } from "../facts.ts";
import type { Advice, TestId, Urgency } from "../shape.ts";

export interface InventedPerson {
  readonly id: string;
  readonly title: string;
  readonly input: {
    readonly today: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly medicines?: readonly Readonly<Record<string, unknown>>[];
  };
  readonly expects: Expectations;
}

export interface Expectations {
  readonly diagnosis: "met" | "not-met" | "possible" | "undetermined";
  readonly systems?: Readonly<Record<string, "yes" | "no" | "unknown">>;
  readonly course?: "chronic-persistent" | "intermittent" | "unknown";
  readonly band?: string;
  /** Found, or likely, as the word says. */
  readonly present?: readonly string[];
  readonly suspected?: readonly string[];
  /** Reasons that may be neither found nor likely. */
  readonly notFound?: readonly string[];
  /** Tests that must be proposed. */
  readonly tests?: readonly TestId[];
  /** Facts that must be asked for somewhere. */
  readonly asks?: readonly FactId[];
  /** Lines that must be in the plan, with the advice that each may have. */
  readonly must?: Readonly<Record<string, readonly (Advice | "none")[]>>;
  /** Lines that may be in the plan only as avoid or never. */
  readonly mustNot?: readonly string[];
  /** Lines that may not be in the plan at all. */
  readonly noLine?: readonly string[];
  /** Lines whose dose must be absent, or at most this much. */
  readonly noDose?: readonly string[];
  readonly ceiling?: Readonly<Record<string, number>>;
  /** Exactly the alarms that are present. */
  readonly alarms: Readonly<Record<string, Urgency>>;
  readonly followUp?: readonly string[];
  readonly disagreements?: readonly string[];
  /** Computed facts, to be found among the grounds within half a unit of the last digit. */
  readonly computed?: Readonly<Partial<Record<FactId, number>>>;
  /** Words that must appear somewhere in the assessment, and words that may not. */
  readonly words?: readonly string[];
  readonly noWords?: readonly string[];
}

/** The five features, as a clinician found them. */
export const allFive = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
} as const;
