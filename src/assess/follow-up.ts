// Step 5: what is due when, who does it, and what the results that are there mean.
import { disagreements } from "../knowledge/disagreements.ts";
import { followUps } from "../knowledge/follow-up.ts";
import { readings } from "../knowledge/readings.ts";
import { referrals } from "../knowledge/team.ts";
import { quantity } from "../logic/quantity.ts";
import type { DisagreementLine, FollowUpLine, PlanLine, ReadingLine, ReferralLine } from "./assessment.ts";
import { backed, type Context, holdsNow } from "./context.ts";
import { because } from "./show.ts";

/** Due because of what is so now, or because of a line that the plan offers: a start or a taper, not what is taken already
 *  and not what hangs on a condition that is still open. */
export function scheduleFollowUp(plan: readonly PlanLine[], context: Context): FollowUpLine[] {
  const proposed = new Set(
    plan
      .filter(({ advice, kind, taking }) => (!taking || kind === "stop-medicine") && (advice === "offer" || advice === "consider"))
      .map(({ id }) => id),
  );
  return followUps
    .filter(({ provided }) => provided === undefined || holdsNow(provided, context))
    .flatMap((item) => {
      const now = item.when !== undefined && holdsNow(item.when, context);
      if (!now && !item.after?.some((id) => proposed.has(id))) return [];
      const passed = now && item.elapsed ? quantity(item.elapsed, context.known.now)?.low : undefined;
      return {
        id: item.id,
        due: fromToday(item.due, passed),
        ...(item.latest !== undefined && { latest: fromToday(item.latest, passed) }),
        who: item.who,
        because: now && item.when !== undefined ? because(item.when, context, item.id) : [],
        says: item.says.plain,
        clinician: item.says.clinician,
        ...backed(item),
      };
    });
}

const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7, M: 365.25 / 12, Y: 365.25 };

/** A duration that began some days ago, counted from today. What should have been done already is due now. */
function fromToday(duration: `P${string}`, passed: number | undefined): string {
  const [, amount, letter = ""] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const days = DAYS_IN[letter];
  if (days === undefined) throw new RangeError(`no such duration: ${duration}`);
  return passed === undefined ? duration : `P${Math.max(0, Math.round(Number(amount) * days - passed))}D`;
}

export const refer = (context: Context): ReferralLine[] =>
  referrals
    .filter(({ when }) => holdsNow(when, context))
    .map((item) => ({
      id: item.id,
      who: item.who,
      because: because(item.when, context, item.id),
      says: item.says.plain,
      clinician: item.says.clinician,
      ...backed(item),
    }));

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
export function statedDisagreements(plan: readonly Pick<PlanLine, "disagreements">[]): DisagreementLine[] {
  const named = new Set(plan.flatMap((line) => line.disagreements));
  return disagreements
    .filter(({ id }) => named.has(id))
    .map((item) => ({ id: item.id, question: item.question, positions: item.positions, says: item.shown, ...backed(item) }));
}
