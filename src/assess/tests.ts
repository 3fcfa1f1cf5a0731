// Step 4: the tests that would settle most. A test counts every open reason and every plan line that waits for something it
// gives, and what a harder test would settle must be worth its burden. While an alarm goes first, every test waits but those
// that tell how urgent the alarm is.
import type { FactId } from "../knowledge/facts.ts";
import type { Test } from "../knowledge/shape.ts";
import { tests } from "../knowledge/tests.ts";
import type { AlarmLine, Diagnosis, PlanLine, ReasonLine, TestLine } from "./assessment.ts";
import { backed, type Context, holdsNow, isAsked } from "./context.ts";
import { because } from "./show.ts";
import { isFirst } from "./summary.ts";

/** How much a test must settle to stand beside an easier one. Our own ordering, not a clinical number. */
const weightOf: Readonly<Record<Test["burden"], number>> = { low: 1, moderate: 2, high: 4 };

export interface Waiting {
  readonly diagnosis: Diagnosis;
  readonly alarms: readonly AlarmLine[];
  readonly reasons: readonly ReasonLine[];
  /** Lines of the plan, and those that no guideline speaks of. */
  readonly plan: readonly Pick<PlanLine, "id" | "missing">[];
}

export function rankTests(waiting: Waiting, context: Context): TestLine[] {
  const settles = waitedFor(
    waiting.reasons.filter(({ status }) => status !== "absent"),
    context,
  );
  const changes = waitedFor([...waiting.plan, ...waiting.alarms], context);
  const decides = waitedFor([{ id: "diagnosis", missing: waiting.diagnosis.missing }], context);
  const urgent = waiting.alarms.filter(isFirst);
  const proposed = tests.flatMap((test, i) => {
    const open = test.gives.filter((fact) => !context.known.now.answers.has(fact) && isAsked(fact, context.known.now));
    if (open.length === 0 || (test.when && !holdsNow(test.when, context))) return [];
    const [reasons, lines] = [settles[i] ?? [], changes[i] ?? []];
    const deciding = decides[i]?.length ? tests.length : 0; // nothing else can be said before the diagnosis
    const after = urgent.some(({ missing }) => open.some((fact) => missing.includes(fact))) ? [] : urgent.map(({ id }) => id);
    const score = (reasons.length + lines.length + deciding) / weightOf[test.burden];
    return score > 0 || test.when !== undefined ? [{ test, open, reasons, lines, after, score }] : [];
  });
  return proposed
    .toSorted((a, b) => a.after.length - b.after.length || b.score - a.score)
    .map(
      ({ test, open, reasons, lines, after }, i): TestLine => ({
        id: test.id,
        title: test.title,
        rank: i + 1,
        burden: test.burden,
        gives: open,
        after,
        settles: reasons,
        changes: lines,
        because: test.when ? because(test.when, context, test.id) : [],
        says: test.says.plain,
        clinician: test.says.clinician,
        how: test.how.plain,
        howClinician: test.how.clinician,
        ...backed(test),
      }),
    );
}

/** The tests, by number, that give a fact. */
const giving: ReadonlyMap<FactId, readonly number[]> = new Map(
  [...new Set(tests.flatMap(({ gives }) => gives))].map((fact) => [
    fact,
    tests.flatMap(({ gives }, i) => (gives.includes(fact) ? [i] : [])),
  ]),
);

/** For every test the lines that wait for something it gives, each once. */
function waitedFor(
  lines: readonly { readonly id: string; readonly missing: readonly FactId[] }[],
  { known }: Context,
): readonly (readonly string[])[] {
  const waits: string[][] = tests.map(() => []);
  for (const { id, missing } of lines)
    for (const fact of missing) {
      if (known.now.answers.has(fact)) continue;
      for (const test of giving.get(fact) ?? []) if (waits[test]?.at(-1) !== id) waits[test]?.push(id);
    }
  return waits;
}
