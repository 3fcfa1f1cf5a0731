// The expectations of all invented people, by id.
import { expected as firstSteps } from "./first-steps.cases.ts";
import { expected as kidneyAndPregnancy } from "./kidney-and-pregnancy.cases.ts";
import { expected as lowIron } from "./low-iron.cases.ts";
import { expected as provoked } from "./provoked.cases.ts";
import { expected as somethingElse } from "./something-else.cases.ts";
import type { Expectations } from "./expectations.ts";

export const expectations: Readonly<Record<string, Expectations>> = {
  ...firstSteps,
  ...kidneyAndPregnancy,
  ...lowIron,
  ...provoked,
  ...somethingElse,
};
