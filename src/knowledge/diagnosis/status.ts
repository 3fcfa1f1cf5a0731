// When restless legs syndrome is neither met nor ruled out, but possible.
import { all, atLeast, compare, holds, is, not, settled } from "../language.ts";
import { coreFour, explainedByMimic } from "../derived/diagnosis.ts";
import type { Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

export const possible: Criterion = {
  id: "possible",
  says: "The four essential symptoms are there, and nobody has judged yet whether something else explains them",
  rows: ["S-01", "DX-C5"],
  reviewed,
  when: all(holds(coreFour), not(settled(holds(explainedByMimic)))),
};

export const childPossible: Criterion = {
  id: "child-possible",
  says: "A child with at least three of the features",
  rows: ["CH-PROB", "CH-POSS"],
  reviewed,
  when: all(
    compare("age", "<", 18, "a"),
    atLeast(3, is("urge-to-move-legs"), is("worse-at-rest"), is("relieved-by-movement"), is("observed-leg-discomfort-at-rest")),
  ),
};
