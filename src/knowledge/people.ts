// Invented people: the first cases that every change has to get right, and the samples that anybody can try.
import { people as care } from "./people/danger-and-care.ts";
import { people as first } from "./people/intermittent-and-first.ts";
import type { InventedPerson } from "./people/person.ts";

export type { Expectations, InventedPerson } from "./people/person.ts";
export const people: readonly InventedPerson[] = [...first, ...care];
