// Step 4: the tests that would settle most. A test counts every open reason and every plan line that waits for
// something it gives, and what a harder test would settle must be worth its burden.
import type { FactId } from "../knowledge/facts.ts";
import type { Test } from "../knowledge/shape.ts";
import { tests } from "../knowledge/tests.ts";
import type { AlarmLine, Diagnosis, PlanLine, ReasonLine, TestLine } from "./assessment.ts";
import { backed, type Context, holdsNow } from "./context.ts";
import { because } from "./show.ts";

/** How much a test must settle to stand beside an easier one. Our own ordering, not a clinical number. */
const weightOf: Readonly<Record<Test["burden"], number>> = { low: 1, moderate: 2, high: 4 };

export interface Waiting {
  readonly diagnosis: Diagnosis;
  readonly alarms: readonly AlarmLine[];
  readonly reasons: readonly ReasonLine[];
  readonly plan: readonly PlanLine[];
}

export function rankTests(waiting: Waiting, context: Context): TestLine[] {
  const reasons = waitingFor(waiting.reasons.filter(({ status }) => status !== "absent"));
  const lines = waitingFor([...waiting.plan, ...waiting.alarms]);
  const diagnosis = new Set(waiting.diagnosis.missing);
  const proposed = tests.flatMap((test) => {
    const open = test.gives.filter((fact) => !context.known.now.answers.has(fact));
    if (open.length === 0 || (test.when && !holdsNow(test.when, context))) return [];
    const settles = waitsOn(open, reasons);
    const changes = waitsOn(open, lines);
    const deciding = open.some((fact) => diagnosis.has(fact)) ? tests.length : 0; // nothing else can be said before it
    const score = (settles.length + changes.length + deciding) / weightOf[test.burden];
    return score > 0 || test.when !== undefined ? [{ test, open, settles, changes, score }] : [];
  });
  return proposed
    .toSorted((a, b) => b.score - a.score)
    .map(
      ({ test, open, settles, changes }, i): TestLine => ({
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
      }),
    );
}

type Waits = ReadonlyMap<FactId, readonly string[]>;

/** Which lines wait for a fact. */
function waitingFor(lines: readonly { readonly id: string; readonly missing: readonly FactId[] }[]): Waits {
  const waits = new Map<FactId, string[]>();
  for (const { id, missing } of lines)
    for (const fact of missing) {
      const ids = waits.get(fact);
      if (ids === undefined) waits.set(fact, [id]);
      else ids.push(id);
    }
  return waits;
}

const waitsOn = (facts: readonly FactId[], waits: Waits): readonly string[] => [...new Set(facts.flatMap((fact) => waits.get(fact) ?? []))];
