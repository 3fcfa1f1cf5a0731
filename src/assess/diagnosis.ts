// Is it restless legs syndrome, something that looks like it, or not yet decidable?
import { chronicPersistent, coreFour, diagnosisMet, explainedByMimic, intermittent } from "../knowledge/derived/diagnosis.ts";
import { mimics } from "../knowledge/diagnosis/mimics.ts";
import { irlsBands } from "../knowledge/diagnosis/severity.ts";
import { childPossible, possible } from "../knowledge/diagnosis/status.ts";
import { systems } from "../knowledge/diagnosis/systems.ts";
import { any, holds } from "../knowledge/language.ts";
import type { Answer } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import type { Truth } from "../logic/expr.ts";
import type { Diagnosis, MimicLine, Shown } from "./assessment.ts";
import { backed, because, type Context, holdsNow, missingFor } from "./context.ts";

const open = any(holds(possible), holds(childPossible));

export function diagnose(context: Context): Diagnosis {
  const met = evaluate(holds(diagnosisMet), context.known.now);
  const status = met === "yes" ? "met" : holdsNow(open, context) ? "possible" : met === "no" ? "not-met" : "undetermined";
  const severity = severityOf(context.known.now.answers.get("irls-total"));
  return {
    status,
    systems: Object.fromEntries(systems.map((system): [string, Truth] => [system.id, evaluate(holds(system), context.known.now)])),
    course: holdsNow(holds(chronicPersistent), context) ? "chronic-persistent" : holdsNow(holds(intermittent), context) ? "intermittent" : "unknown",
    ...(severity && { severity }),
    because: carrying(status, context),
    missing: met === "unknown" ? missingFor(any(holds(coreFour), holds(explainedByMimic)), context) : [],
    mimics: mimics.map((mimic): MimicLine => {
      const verdict = evaluate(mimic.pattern, context.known.now);
      return {
        id: mimic.id,
        title: mimic.title,
        verdict,
        because: verdict === "unknown" ? [] : because(mimic.pattern, context, mimic.id),
        asks: verdict === "unknown" ? mimic.asks : [],
        ...backed(mimic),
      };
    }),
  };
}

function carrying(status: Diagnosis["status"], context: Context): Shown[] {
  switch (status) {
    case "met":
    case "not-met":
      return because(holds(diagnosisMet), context, diagnosisMet.id);
    case "possible":
      return because(holds(holdsNow(holds(possible), context) ? possible : childPossible), context, possible.id);
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
