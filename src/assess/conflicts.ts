// Step 0: facts that cannot both be true.
import { conflicts } from "../knowledge/derived/conflicts.ts";
import type { FactId } from "../knowledge/facts.ts";
import { verdict } from "../logic/reach.ts";
import type { Known } from "../record/known.ts";
import type { Problem } from "../record/record.ts";

export function findConflicts(known: Known): { readonly inConflict: ReadonlySet<FactId>; readonly problems: readonly Problem[] } {
  const found = conflicts.filter(({ when }) => verdict(when, known.now) === "yes");
  const inConflict = new Set([...known.clashing, ...found.flatMap(({ facts }) => facts)]);
  const problems = found.map(({ says, facts }) => ({
    where: facts.map((fact) => known.evidence.get(fact)?.origin ?? fact).join(", "),
    what: `record-conflict: ${says}`,
    expected: "facts that can both be true; until then the safer one counts and no dose is given",
  }));
  return { inConflict, problems };
}
