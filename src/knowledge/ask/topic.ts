// The shape of a topic: what is asked together, when, and in which form.
import type { FactId } from "../facts.ts";
import type { Asked } from "./en/questions.ts";

export interface TopicText {
  readonly title: string;
  readonly help?: string;
}

export interface Topic {
  readonly id: string;
  /** "first": in the order of this list. "by-worth": the one that would settle most comes next. "last": what few people hold. */
  readonly place: "first" | "by-worth" | "last";
  /** "each": yes, no, or not known. "signs": the same, with one answer for all that remain. "ticks": only a yes counts. "report": values. */
  readonly kind: "each" | "signs" | "ticks" | "report" | "medicines" | "allergies";
  readonly facts: readonly (Asked | "medicines" | "drug-allergies")[];
  /** Asked only once one of these is a yes. */
  readonly given?: readonly FactId[];
  /** Asked only once this has been answered, or cannot be. */
  readonly after?: FactId;
}
