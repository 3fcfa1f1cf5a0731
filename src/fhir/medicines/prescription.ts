// One ingredient in one medication resource, before several resources about the same use are brought together.
import type { IngredientId } from "../../knowledge/medicines.ts";
import type { Day } from "../../record/day.ts";
import type { Medicine } from "../../record/record.ts";

export interface Prescription {
  readonly ingredient: IngredientId;
  readonly status: Medicine["status"];
  readonly origin: string;
  readonly type: string;
  /** What the product is called; the same name means the same product. */
  readonly label: string;
  readonly dailyDose?: number;
  readonly since?: Day;
  readonly until?: Day;
  /** The day on which this was last written down. */
  readonly told?: Day;
  readonly beforeSymptoms?: boolean;
  /** Handed out some time ago, and nobody knows for how long. */
  readonly perhapsTaken?: true;
}
