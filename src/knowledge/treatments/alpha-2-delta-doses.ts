// The dose of an alpha-2-delta ligand: start and ceiling from the renal bands, the usual range from the dose rows.
import type { Expr, Term } from "../../logic/expr.ts";
import { all, any, compare, holds, is, taking } from "../language.ts";
import { aboveCeiling, alpha2DeltaCeilings, atCeiling, type CeilingId, orderAboveCeiling } from "../medicines/alpha-2-delta-ceilings.ts";
import type { Dose, DoseBand } from "../shape.ts";

const adult = compare("age", ">=", 18, "a");

/** mg a day; a band with a lower ceiling cuts the range off. */
export const usualRange: Readonly<Record<CeilingId, readonly [low: number, high: number]>> = {
  gabapentin: [900, 1800],
  pregabalin: [150, 300],
  "gabapentin-enacarbil": [600, 600],
};

export const doseOf = (ligand: CeilingId): Dose => ({
  unit: "mg",
  per: "day",
  needs: [],
  bands: alpha2DeltaCeilings[ligand].map(({ when, start, ceiling, timing, rows }) => ({
    when: all(adult, when),
    start,
    ...usualWithin(ceiling, usualRange[ligand]),
    ceiling,
    timing,
    rows,
  })),
});

/** A band whose ceiling lies below the range has no usual dose of its own. */
const usualWithin = (ceiling: number | Term, [usualLow, usualHigh]: readonly [number, number]): Pick<DoseBand, "usualLow" | "usualHigh"> =>
  typeof ceiling === "number" && ceiling >= usualLow ? { usualLow, usualHigh: Math.min(usualHigh, ceiling) } : {};

export const orderedAboveCeiling = (ligand: CeilingId): Expr => holds(orderAboveCeiling[ligand]);
export const takenAboveCeiling = (ligand: CeilingId): Expr => all(taking(ligand), holds(aboveCeiling[ligand]));
export const takenAtCeiling = (ligand: CeilingId): Expr => all(taking(ligand), holds(atCeiling[ligand]));
export const onDialysisWith = (ligand: CeilingId): Expr => all(any(is("dialysis"), is("hemodialysis")), taking(ligand));
