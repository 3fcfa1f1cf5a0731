// An invented person: what is known of them. What an assessment must say stands in the cases beside each table.

export interface InventedPerson {
  readonly id: string;
  readonly title: string;
  readonly input: {
    readonly today: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly medicines?: readonly Readonly<Record<string, unknown>>[];
  };
}

/** The five features, as a clinician found them. */
export const allFive = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
} as const;

export const today = "2026-11-22";
export const lab = (value: number, unit: string, on = "2026-11-10") => ({ value, unit, on });
