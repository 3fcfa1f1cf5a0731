// Invented people: the first cases that every change has to get right, and the samples that anybody can try.
import { people as firstSteps } from "./people/first-steps.ts";
import { people as kidneyAndPregnancy } from "./people/kidney-and-pregnancy.ts";
import { people as lowIron } from "./people/low-iron.ts";
import type { InventedPerson } from "./people/person.ts";
import { people as provoked } from "./people/provoked.ts";
import { people as somethingElse } from "./people/something-else.ts";

export type { InventedPerson } from "./people/person.ts";
export const people: readonly InventedPerson[] = [...firstSteps, ...lowIron, ...kidneyAndPregnancy, ...provoked, ...somethingElse];
