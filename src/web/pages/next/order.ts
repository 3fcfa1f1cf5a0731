// The plan in the order in which a person can use it. Every line of the assessment stands in exactly one part; what is left out of
// the first look is behind an opener, never gone.
import type { Assessment, PlanLine } from "../../../assess/assessment.ts";

export interface Parts {
  /** Medicines, procedures and devices to ask a doctor about. */
  readonly ask: readonly PlanLine[];
  /** What makes legs worse and is taken: to look at again together with whoever prescribes it. */
  readonly review: readonly PlanLine[];
  /** What carries no risk and needs nobody else. */
  readonly yourself: readonly PlanLine[];
  /** Taken already: how to go on. */
  readonly goOn: readonly PlanLine[];
  /** Hangs on something that is not known or has not been tried. */
  readonly onlyIf: readonly PlanLine[];
  readonly avoid: readonly PlanLine[];
}

export type Part = keyof Parts;

export function partOf({ advice, kind, needs, taking }: PlanLine): Part {
  if (advice === "avoid" || advice === "never") return "avoid";
  if (kind === "stop-medicine") return needs === "person" ? "yourself" : "review";
  if (taking || kind === "monitoring") return "goOn";
  if (advice === "only-if") return "onlyIf";
  return needs === "person" ? "yourself" : "ask";
}

export function order({ plan }: Assessment): Parts {
  const of = (part: Part) => plan.filter((line) => partOf(line) === part);
  return {
    ask: of("ask"),
    review: of("review"),
    yourself: of("yourself"),
    goOn: of("goOn"),
    onlyIf: of("onlyIf"),
    avoid: of("avoid"),
  };
}
