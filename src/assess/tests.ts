// Step 4: the tests that would settle most. A test counts every open reason and every plan line that waits for
// something it gives, and what a harder test would settle must be worth its burden.
import type { FactId } from "../knowledge/facts.ts";
import type { Test } from "../knowledge/shape.ts";
import { tests } from "../knowledge/tests.ts";
import { evaluate } from "../logic/evaluate.ts";
import type { AlarmLine, Diagnosis, PlanLine, ReasonLine, TestLine } from "./assessment.ts";
import { backed, because, type Context } from "./context.ts";

/** How much a test must settle to stand beside an easier one. Our own ordering, not a clinical number. */
const weightOf: Readonly<Record<Test["burden"], number>> = { low: 1, moderate: 2, high: 4 };

export interface Waiting {
  readonly diagnosis: Diagnosis;
  readonly alarms: readonly AlarmLine[];
  readonly reasons: readonly ReasonLine[];
  readonly plan: readonly PlanLine[];
}

export function rankTests(waiting: Waiting, context: Context): TestLine[] {
  const scored = tests.flatMap((test) => {
    const open = test.gives.filter((fact) => !context.known.now.answers.has(fact));
    if (open.length === 0) return [];
    if (test.when && evaluate(test.when, context.known.now) !== "yes") return [];
    const gives = new Set<FactId>(open);
    const waits = ({ missing }: { readonly missing: readonly FactId[] }) => missing.some((fact) => gives.has(fact));
    const settles = waiting.reasons.filter((line) => line.status !== "absent" && waits(line)).map(({ id }) => id);
    const changes = [...waiting.plan.filter(waits), ...waiting.alarms.filter(waits)].map(({ id }) => id);
    const diagnosis = waits(waiting.diagnosis) ? 1 : 0;
    return [{ test, open, settles, changes, score: (settles.length + changes.length + diagnosis * tests.length) / weightOf[test.burden] }];
  });
  return scored
    .filter(({ test, score }) => score > 0 || test.when !== undefined)
    .toSorted((a, b) => b.score - a.score)
    .map(({ test, open, settles, changes }, i): TestLine => ({
      id: test.id,
      title: test.title,
      rank: i + 1,
      burden: test.burden,
      gives: open,
      settles,
      changes,
      because: test.when ? because(test.when, context, test.id) : [],
      says: test.says.plain,
      clinician: test.says.clinician,
      how: test.how.plain,
      howClinician: test.how.clinician,
      ...backed(test),
    }));
}
