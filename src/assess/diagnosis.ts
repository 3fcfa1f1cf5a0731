// Is it restless legs syndrome, something that looks like it, or not yet decidable?
import { chronicPersistent, coreFour, diagnosisMet, explainedByMimic, intermittent } from "../knowledge/derived/diagnosis.ts";
import { features } from "../knowledge/diagnosis/features.ts";
import { mimics } from "../knowledge/diagnosis/mimics.ts";
import { irlsBands } from "../knowledge/diagnosis/severity.ts";
import { childPossible, possible, type Status, statuses } from "../knowledge/diagnosis/status.ts";
import { systems } from "../knowledge/diagnosis/systems.ts";
import { any, holds } from "../knowledge/language.ts";
import type { Criterion, Mimic } from "../knowledge/shape.ts";
import type { Answer } from "../logic/answers.ts";
import { verdict } from "../logic/reach.ts";
import type { Truth } from "../logic/expr.ts";
import type { CriterionLine, Diagnosis, MimicLine, Shown } from "./assessment.ts";
import { backed, type Context, holdsNow, missingFor } from "./context.ts";
import { because } from "./show.ts";
import { remembering } from "./untouched.ts";

// Statements are made once: what is worked out about a statement is remembered by its identity.
const [met, byPossible, byChild] = [holds(diagnosisMet), holds(possible), holds(childPossible)];
const [chronic, onAndOff] = [holds(chronicPersistent), holds(intermittent)];
const open = any(byPossible, byChild);
const toDecide = any(holds(coreFour), holds(explainedByMimic));
const asked = systems.map((system) => ({ id: system.id, when: holds(system) }));

export function diagnose(context: Context): Diagnosis {
  const truth = verdict(met, context.known.now);
  const status: Status = truth === "yes" ? "met" : holdsNow(open, context) ? "possible" : truth === "no" ? "not-met" : "undetermined";
  const severity = severityOf(context.known.now.answers.get("irls-total"));
  return {
    status,
    title: statuses[status].title,
    says: statuses[status].says.plain,
    clinician: statuses[status].says.clinician,
    ...backed(statuses[status]),
    criteria: features.map((feature) => judgeFeature(feature, context)),
    systems: Object.fromEntries(asked.map(({ id, when }): [string, Truth] => [id, verdict(when, context.known.now)])),
    course: holdsNow(chronic, context) ? "chronic-persistent" : holdsNow(onAndOff, context) ? "intermittent" : "unknown",
    ...(severity && { severity }),
    because: carrying(status, context),
    missing: truth === "unknown" ? missingFor(toDecide, context) : [],
    mimics: mimics.map((mimic) => withoutTold(judgeMimic(mimic, context), context)),
  };
}

const judgeFeature = remembering(
  ({ when }: Criterion) => [when],
  (feature: Criterion, context: Context): CriterionLine => {
    const truth = verdict(feature.when, context.known.now);
    return {
      id: feature.id,
      says: feature.says,
      verdict: truth,
      because: truth === "unknown" ? [] : because(feature.when, context, feature.id),
      missing: truth === "unknown" ? missingFor(feature.when, context) : [],
      ...backed(feature),
    };
  },
  ({ because: shown }) => shown.length === 0,
);

const judgeMimic = remembering(
  ({ pattern }: Mimic) => [pattern],
  (mimic: Mimic, context: Context): MimicLine => {
    const present = verdict(mimic.pattern, context.known.now);
    return {
      id: mimic.id,
      title: mimic.title,
      verdict: present,
      because: present === "unknown" ? [] : because(mimic.pattern, context, mimic.id),
      asks: present === "unknown" ? mimic.asks : [],
      ...backed(mimic),
    };
  },
  ({ because: shown }) => shown.length === 0,
);

/** Nobody is asked again what is told already. */
const withoutTold = (line: MimicLine, { known: { now } }: Context): MimicLine =>
  line.asks.some((fact) => now.answers.has(fact)) ? { ...line, asks: line.asks.filter((fact) => !now.answers.has(fact)) } : line;

function carrying(status: Diagnosis["status"], context: Context): readonly Shown[] {
  switch (status) {
    case "met":
    case "not-met":
      return because(met, context, diagnosisMet.id);
    case "possible":
      return because(holdsNow(byPossible, context) ? byPossible : byChild, context, possible.id);
    case "undetermined":
      return [];
  }
}

/** A total that is only known within limits keeps both its ends, and both their bands. */
function severityOf(total: Answer | undefined): Diagnosis["severity"] {
  if (total === undefined || typeof total === "boolean" || typeof total === "string") return undefined;
  const range = typeof total === "number" ? { low: total, high: total } : "low" in total ? total : undefined;
  if (range === undefined) return undefined;
  const bandOf = (value: number) => irlsBands.find(({ low, high }) => value >= low && value <= high)?.name;
  const [low, high] = [bandOf(Math.ceil(range.low)), bandOf(Math.floor(range.high))];
  if (low === undefined || high === undefined) return undefined;
  return { scale: "irls", low: range.low, high: range.high, band: low === high ? low : `${low} to ${high}` };
}
