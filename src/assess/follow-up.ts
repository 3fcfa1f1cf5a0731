// Step 5: what is due when, who does it, and what the results that are there mean.
import { disagreements } from "../knowledge/disagreements.ts";
import { followUps } from "../knowledge/follow-up.ts";
import { readings } from "../knowledge/readings.ts";
import { referrals } from "../knowledge/team.ts";
import type { DisagreementLine, FollowUpLine, PlanLine, ReadingLine, ReferralLine } from "./assessment.ts";
import { backed, because, type Context, holdsNow } from "./context.ts";

/** Due because of what is so now, or because of a line that the plan proposes. */
export function scheduleFollowUp(plan: readonly PlanLine[], context: Context): FollowUpLine[] {
  const proposed = new Set(plan.filter(({ advice }) => advice === "offer" || advice === "consider" || advice === "only-if").map(({ id }) => id));
  return followUps
    .filter(({ when, after }) => (when !== undefined && holdsNow(when, context)) || (after?.some((id) => proposed.has(id)) ?? false))
    .map((item) => ({
      id: item.id,
      due: item.due,
      ...(item.latest !== undefined && { latest: item.latest }),
      who: item.who,
      because: item.when !== undefined && holdsNow(item.when, context) ? because(item.when, context, item.id) : [],
      says: item.says.plain,
      clinician: item.says.clinician,
      ...backed(item),
    }));
}

export const refer = (context: Context): ReferralLine[] =>
  referrals
    .filter(({ when }) => holdsNow(when, context))
    .map((item) => ({ id: item.id, who: item.who, because: because(item.when, context, item.id), says: item.says.plain, clinician: item.says.clinician, ...backed(item) }));

export const readResults = (context: Context): ReadingLine[] =>
  readings
    .filter(({ when }) => holdsNow(when, context))
    .map((item) => ({
      id: item.id,
      title: item.title,
      of: item.of,
      because: because(item.when, context, item.id),
      says: item.means.plain,
      clinician: item.means.clinician,
      ...backed(item),
    }));

/** Only those that a line of this plan rests on. */
export function statedDisagreements(plan: readonly PlanLine[]): DisagreementLine[] {
  const named = new Set(plan.flatMap((line) => line.disagreements));
  return disagreements.filter(({ id }) => named.has(id)).map((item) => ({ id: item.id, question: item.question, positions: item.positions, says: item.shown, ...backed(item) }));
}
