// The five essential features one by one, so that a reader sees which of them stands and which is open.
import { explainedByMimic, night, relief } from "../derived/diagnosis.ts";
import { holds, is, not } from "../language.ts";
import type { Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

export const features: readonly Criterion[] = [
  { id: "urge", says: "An urge to move the legs", rows: ["DX-C1"], reviewed, when: is("urge-to-move-legs") },
  { id: "rest", says: "It begins or gets worse at rest", rows: ["DX-C2"], reviewed, when: is("worse-at-rest") },
  relief,
  night,
  {
    id: "not-explained",
    says: "No other condition explains the whole picture",
    rows: ["DX-C5"],
    reviewed,
    when: not(holds(explainedByMimic)),
  },
];
