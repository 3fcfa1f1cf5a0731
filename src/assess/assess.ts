// The assessment: facts as of a day in, reasons, tests and a safe plan out. The order is the order of reasoning,
// and a later step never overrides an earlier stop.
import { factOf } from "../knowledge/facts.ts";
import { knowledgeVersion } from "../knowledge/version.ts";
import { isoDay } from "../record/day.ts";
import { type Known, knownOf } from "../record/known.ts";
import type { PersonRecord } from "../record/record.ts";
import { judgeAlarms } from "./alarms.ts";
import type { Assessment } from "./assessment.ts";
import { findConflicts } from "./conflicts.ts";
import { contextOf } from "./context.ts";
import { diagnose } from "./diagnosis.ts";
import { readResults, refer, scheduleFollowUp, statedDisagreements } from "./follow-up.ts";
import { weighTreatments } from "./plan.ts";
import { judgeReasons } from "./reasons.ts";
import { summaryOf } from "./summary.ts";
import { rankTests } from "./tests.ts";

const staleIn = ({ stale }: Known): Assessment["stale"] =>
  [...stale]
    .map(([fact, { on, origin }]) => ({ fact, says: factOf(fact).says, on: isoDay(on), origin }))
    .toSorted((a, b) => (a.fact < b.fact ? -1 : 1));

export function assess(record: PersonRecord): Assessment {
  const known = knownOf(record);
  const { inConflict, problems } = findConflicts(known);
  const context = contextOf(known, inConflict);

  const { alarms, notAsked } = judgeAlarms(context);
  const diagnosis = diagnose(context);
  const reasons = judgeReasons(context);
  const { plan, noGuideline } = weighTreatments(context);
  const tests = rankTests({ diagnosis, alarms, reasons, plan: [...plan, ...noGuideline] }, context);
  return {
    knowledge: knowledgeVersion,
    today: isoDay(record.today),
    summary: summaryOf({ alarms, reasons, tests, plan }),
    diagnosis,
    alarms,
    notAsked,
    reasons,
    tests,
    plan,
    noGuideline,
    followUp: scheduleFollowUp(plan, context),
    referrals: refer(context),
    readings: readResults(context),
    disagreements: statedDisagreements([...plan, ...noGuideline]),
    stale: staleIn(known),
    problems: [...known.problems, ...problems],
  };
}
