// The three systems of diagnosis side by side. They can disagree about one person, so each keeps its own verdict.
import { all, any, compare, holds, is, level, not, unknown } from "../language.ts";
import { coreFour, diagnosisMet, explainedByMimic } from "../derived/diagnosis.ts";
import type { Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

const burdenByScore = all(unknown("symptom-distress"), compare("irls-total", ">=", 15, "{score}"));

export const irlssg: Criterion = {
  id: "irlssg-2014",
  says: "International RLS Study Group 2014: all five essential criteria",
  rows: ["DX-ALL", "DX-5TH", "DX-CONFLICT"],
  reviewed,
  when: holds(diagnosisMet),
};

export const icsd: Criterion = {
  id: "icsd-3-tr",
  says: "ICSD-3-TR: the criteria, and concern, distress, disturbed sleep or impairment; no least frequency or duration",
  rows: ["DX-ICSD", "DX-CONFLICT", "SP-MILDDRUG"],
  reviewed,
  when: all(
    holds(diagnosisMet),
    any(
      is("causes-concern"),
      level("symptom-distress", ">=", "mild"),
      is("disturbs-sleep"),
      is("impairs-function"),
      burdenByScore, // where nobody has graded the distress
    ),
  ),
};

// Alone among the three it excludes symptoms that a medicine or a substance explains.
export const dsm: Criterion = {
  id: "dsm-5-tr",
  says: "DSM-5-TR: the symptoms three times a week for three months with distress or impairment, not explained by a medicine or substance",
  rows: ["DX-DSM-F", "DX-DSM-D", "DX-DSM-I", "DX-DSM-X", "DX-CONFLICT", "MM-DRUG"],
  reviewed,
  when: all(
    holds(coreFour),
    compare("symptom-nights-per-week", ">=", 3, "1/wk"),
    compare("symptom-duration-months", ">=", 3, "mo"),
    any(level("symptom-distress", ">=", "moderate"), is("impairs-function")),
    not(holds(explainedByMimic)),
    not(is("explained-by-substance-or-medicine")),
  ),
};

export const systems: readonly Criterion[] = [irlssg, icsd, dsm];

/** Disturbed sleep counts here through what it does to the day. */
export const clinicallySignificant: Criterion = {
  id: "clinically-significant",
  says: "Significant distress, or social, work, school or other functioning suffers",
  rows: ["SP-CS"],
  reviewed,
  when: any(level("symptom-distress", ">=", "moderate"), is("impairs-function")),
};
