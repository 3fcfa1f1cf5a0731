// Step 0: facts that cannot both be true.
import { conflicts } from "../knowledge/derived/conflicts.ts";
import { formulas } from "../knowledge/derived/formulas.ts";
import type { FactId } from "../knowledge/facts.ts";
import { verdict } from "../logic/reach.ts";
import type { Known } from "../record/known.ts";
import type { Problem } from "../record/record.ts";

export function findConflicts(known: Known): { readonly inConflict: ReadonlySet<FactId>; readonly problems: readonly Problem[] } {
  const found = conflicts.filter(({ when }) => verdict(when, known.now) === "yes");
  const inConflict = withComputed(new Set([...known.clashing, ...found.flatMap(({ facts }) => facts)]), known);
  const problems = found.map(({ says, facts }) => ({
    where: facts.map((fact) => known.evidence.get(fact)?.origin ?? fact).join(", "),
    what: `record-conflict: ${says}`,
    expected: "facts that can both be true; until then the safer one counts and no dose is given",
  }));
  return { inConflict, problems };
}

/** What was computed from a fact in conflict is in conflict too: no dose from a clearance whose creatinine contradicts itself. */
function withComputed(inConflict: Set<FactId>, { evidence }: Known): ReadonlySet<FactId> {
  for (const { fact } of formulas) if (evidence.get(fact)?.from?.some((part) => inConflict.has(part))) inConflict.add(fact);
  return inConflict;
}
