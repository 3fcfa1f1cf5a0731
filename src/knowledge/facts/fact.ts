// What is known of a fact before anybody has stated it: its kind, unit, limits, how long it stays true, who knows it.
import type { RowId } from "../rows.ts";

export type Domain =
  | "diagnosis"
  | "augmentation"
  | "mimic"
  | "person"
  | "metabolic"
  | "neurological"
  | "safety"
  | "vascular"
  | "sleep"
  | "mood"
  | "lifestyle"
  | "medicines"
  | "alarm";

// "nobody": it is computed from other facts and never asked. "either": the person or a clinician.
export type AskedOf = "person" | "clinician" | "lab" | "either" | "nobody";

type Common = {
  readonly domain: Domain;
  readonly askedOf: AskedOf;
  // Can be computed from other facts; it may still be stated when those are missing.
  readonly derived?: true;
  // Stated for the left and the right leg; the worse side decides, and this says which value is worse.
  readonly perSide?: "highest" | "lowest";
  // Both ends are dangerous: the other end of the two legs is a fact of its own.
  readonly otherEnd?: "ankle-brachial-index-highest";
  // A yes here is a yes there.
  readonly implies?: "dialysis";
  // After so many days the fact is unknown again; 36500 is for life.
  readonly freshDays: number;
  readonly says: string;
  readonly rows: readonly RowId[];
};

// The limits are what a person can have at all: a value beyond them is a mistake, not a finding.
type Measured = { readonly type: "number"; readonly unit: string; readonly min: number; readonly max: number };

// A number with a word for each step from 0; alsoRead names words that mean the same step.
type Scale = { readonly type: "scale"; readonly levels: readonly string[]; readonly alsoRead?: Readonly<Record<string, number>> };

type Coded = { readonly type: "code"; readonly codes: readonly string[] };

export type Fact = Common & ({ readonly type: "boolean" } | Measured | Scale | Coded | { readonly type: "list" });
