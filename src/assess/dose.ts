// The dose of a plan line: the first band whose condition is yes. None, or a part unknown: no dose at all.
import type { FactId } from "../knowledge/facts.ts";
import type { DoseBand, Treatment } from "../knowledge/shape.ts";
import { factsOf } from "../logic/explain.ts";
import { verdict } from "../logic/reach.ts";
import type { Term } from "../logic/expr.ts";
import { quantity } from "../logic/quantity.ts";
import { inputsOfFact } from "../record/derive.ts";
import type { ShownDose } from "./assessment.ts";
import { type Context } from "./context.ts";
import { because } from "./show.ts";

export function doseOf({ id, dose }: Treatment, context: Context): ShownDose | undefined {
  if (dose === undefined) return undefined;
  const { answers } = context.known.now;
  if (dose.needs.some((fact) => !answers.has(fact) || context.inConflict.has(fact))) return undefined;
  const band = dose.bands.find(({ when }) => verdict(when, context.known.now) === "yes");
  if (band === undefined || factsOf(band.when).some((fact) => isHalfTold(fact as FactId, context))) return undefined; // statements are written in the vocabulary
  const [start, ceiling] = [amount(band.start, context), amount(band.ceiling, context)];
  if (start === undefined || ceiling === undefined || start <= 0 || ceiling <= 0) return undefined;
  const [low, high] = [usual(band.usualLow, context), usual(band.usualHigh, context)];
  return {
    unit: dose.unit,
    per: dose.per,
    start: Math.min(start, ceiling),
    ...(low !== undefined && { usualLow: Math.min(low, ceiling) }),
    ...(high !== undefined && { usualHigh: Math.min(high, ceiling) }),
    ceiling,
    timing: band.timing,
    because: because(band.when, context, id),
    rows: band.rows,
  };
}

/** Computed while a part of it is not told: a clearance without a known sex has limits, and gives no dose. */
const isHalfTold = (fact: FactId, { known }: Context): boolean =>
  known.evidence.get(fact)?.from !== undefined && !inputsOfFact(fact).every((part) => known.now.answers.has(part));

const usual = (value: DoseBand["usualLow"], context: Context): number | undefined =>
  value === undefined ? undefined : amount(value, context);

/** The least that the facts allow, in whole units below 100 and tens above: a computed dose is not more exact than that. */
function amount(value: number | Term, context: Context): number | undefined {
  if (typeof value === "number") return value;
  const range = quantity(value, context.known.now);
  return range === undefined || !Number.isFinite(range.low) ? undefined : Math.floor(range.low);
}
