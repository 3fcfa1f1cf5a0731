// Hours of the day: asked with a clock, not with a number.
import type { FactId } from "../facts.ts";

export const clockFacts: ReadonlySet<FactId> = new Set<FactId>([
  "symptom-onset-hour",
  "symptom-onset-hour-before-treatment",
  "last-caffeine-hour",
  "exercise-end-hour",
]);
