// When two values of one day are a conflict rather than a spread: a design value, as ledger row S-02 leaves it open.
import type { Ruled } from "../shape.ts";

export const clashFactor = 2;
export const clash: Ruled & { readonly says: string } = {
  says: "Two values of one day that differ by more than a factor of two cannot both be true",
  rows: ["S-02"],
  reviewed: "2026-11-22",
};
