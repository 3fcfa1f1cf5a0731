// What an assessment of an invented person must and must not say.
import type { FactId } from "../facts.ts";
import type { Advice, Strength, TestId, TreatmentKind, Urgency } from "../shape.ts";

export interface Expectations {
  readonly diagnosis: "met" | "not-met" | "possible" | "undetermined";
  readonly systems?: Readonly<Record<string, "yes" | "no" | "unknown">>;
  readonly course?: "chronic-persistent" | "intermittent" | "unknown";
  readonly band?: string;
  /** Conditions whose picture must be there, and whose picture may not. */
  readonly mimics?: readonly string[];
  readonly noMimics?: readonly string[];
  readonly present?: readonly string[];
  readonly suspected?: readonly string[];
  /** Present or suspected. */
  readonly found?: readonly string[];
  /** Reasons that may be neither present nor suspected; "any" stands for all of them. */
  readonly notFound?: readonly string[];
  /** Tests that must be proposed, and tests that may not. */
  readonly tests?: readonly TestId[];
  readonly noTests?: readonly TestId[];
  /** Facts that must be asked for somewhere. */
  readonly asks?: readonly FactId[];
  /** Lines that must be in the plan, with the advice that each may have. */
  readonly must?: Readonly<Record<string, readonly (Advice | "none")[]>>;
  readonly strength?: Readonly<Record<string, Strength>>;
  /** Lines that may be in the plan only as avoid or never. */
  readonly mustNot?: readonly string[];
  /** Lines that may not be in the plan at all. */
  readonly noLine?: readonly string[];
  /** Nothing may be offered or considered of these kinds. */
  readonly noStart?: readonly TreatmentKind[];
  /** Lines without a dose; lines whose dose must be there, or may be, and is at most this much. */
  readonly noDose?: readonly string[];
  readonly dose?: Readonly<Record<string, { readonly start: number; readonly ceiling: number }>>;
  readonly ceiling?: Readonly<Record<string, number>>;
  /** Exactly the alarms that are present; exactly those that are not ruled out and that something points to. */
  readonly alarms: Readonly<Record<string, Urgency>>;
  readonly possibleAlarms?: readonly string[];
  /** Red flags that must be asked about. */
  readonly notAsked?: readonly string[];
  /** What is due, and when: "P8W", or "P8W/P12W" with the latest day. */
  readonly followUp?: Readonly<Record<string, string>>;
  readonly noFollowUp?: readonly string[];
  readonly referrals?: readonly string[];
  readonly noReferrals?: readonly string[];
  readonly disagreements?: readonly string[];
  /** Computed facts, to be found among the grounds, right to the digits that are written here. */
  readonly computed?: Readonly<Partial<Record<FactId, number>>>;
  /** Words that a line must say, in any case: the id of a plan line, reason, alarm, test, follow-up, referral or reading, or "diagnosis". */
  readonly says?: Readonly<Record<string, readonly string[]>>;
  /** Words that must appear somewhere in the assessment, and words that may not. */
  readonly words?: readonly string[];
  readonly noWords?: readonly string[];
}
