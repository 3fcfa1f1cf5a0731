// Who the assessment is about, and when it was made: the only things about it that an assessment does not say itself.
import type { Reference } from "./resource.ts";

export interface About {
  /** A reference to the Patient; where nobody knows one, only words. */
  readonly subject: Reference;
  /** The moment at which the assessment was made, as a FHIR instant. Without it: the beginning of the day of the assessment. */
  readonly recorded?: string;
}

export const somebody: Reference = { display: "The person assessed" };
