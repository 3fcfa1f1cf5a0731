// Where two sources differ: both are shown with their dates, and the newest guideline in force decides the default.
import { medicineDisagreements } from "./disagreements/medicines.ts";
import { ironAndOtherDisagreements } from "./disagreements/iron-and-others.ts";
import type { Disagreement } from "./shape.ts";

export const disagreements: readonly Disagreement[] = [...medicineDisagreements, ...ironAndOtherDisagreements].toSorted((a, b) =>
  a.id.localeCompare(b.id, "en"),
);
