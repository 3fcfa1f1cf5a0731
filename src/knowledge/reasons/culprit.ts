// How a medicine becomes a reason: found where it is known to have come first, likely while it is taken.
import type { Expr } from "../../logic/expr.ts";
import { all, any, cameAfter, cameBefore, holds, type Medication, not, taking } from "../language.ts";
import { diagnosisMet } from "../derived/diagnosis.ts";
import { medicineCameFirst, onlySuspect } from "../derived/reasons.ts";
import type { Reason } from "../shape.ts";

export const reviewed = "2026-11-22";
export const domain = "medicines";

type Words = Pick<Reason, "id" | "title" | "rows" | "link" | "says">;
/** The medicines that are meant, and `also` what tells of one that is on no list. */
type Culprit = Words & { readonly of: readonly [Medication, ...Medication[]]; readonly also?: Expr };

/**
 * Present once restless legs began after this very medicine: by a word on it, or by one on the suspect medicine where there is only
 * one. Before that, or when they only got worse, suspected while it is taken.
 */
export function culprit({ of: [one, ...more], also, ...rest }: Culprit): Reason {
  const which = (said: (what: Medication) => Expr): Expr => (more.length === 0 ? said(one) : any(said(one), ...more.map(said)));
  const taken = also === undefined ? which(taking) : any(which(taking), also);
  const came = any(which(cameBefore), all(holds(medicineCameFirst), holds(onlySuspect), not(which(cameAfter))));
  return {
    ...rest,
    domain,
    reviewed,
    present: all(taken, holds(diagnosisMet), came),
    suspected: taken,
    against: any(not(holds(medicineCameFirst)), which(cameAfter)),
    settledBy: ["medicine-review"],
  };
}

/** The proof is too thin for more than a suspicion, whatever the dates say. */
export const thin = ({ taken, ...rest }: Words & { readonly taken: Expr }): Reason => ({
  ...rest,
  domain,
  reviewed,
  suspected: taken,
  settledBy: ["medicine-review"],
});
