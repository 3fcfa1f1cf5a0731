// Medicines on the axis of nights: steps of a dose, with what is not told left open, and the days on which one starts or stops.
import type { Medicine } from "../../../record/record.ts";

export interface Step {
  /** Nights from the first one shown, within what is shown. */
  readonly from: number;
  readonly to: number;
  /** mg a day; absent: not told. */
  readonly dose?: number;
  /** Nobody told when it began. */
  readonly open: boolean;
}

export interface DoseRow {
  readonly ingredient: string;
  readonly steps: readonly Step[];
  readonly most: number;
  /** The newest line of this medicine. */
  readonly last: Medicine;
}

export interface DoseEvent {
  readonly at: number;
  readonly ingredient: string;
  readonly is: "starts" | "stops";
}

/** Rows for `nights` nights from the day `first`; what was ordered and never taken is no dose. */
export function doseRows(medicines: readonly Medicine[], first: number, nights: number): readonly DoseRow[] {
  const taken = medicines.filter(({ status }) => status !== "ordered");
  return [...Map.groupBy(taken, ({ ingredient }) => ingredient)].flatMap(([ingredient, lines]) => {
    const sorted = lines.toSorted((a, b) => (a.since ?? 0) - (b.since ?? 0));
    const steps = sorted.flatMap(({ since, until, status, dailyDose }): Step[] => {
      if (status === "stopped" && until === undefined) return []; // stopped, and nobody told when
      const [from, to] = [Math.max(0, (since ?? first) - first), Math.min(nights, (until ?? Number.POSITIVE_INFINITY) - first)];
      return from >= to ? [] : [{ from, to, open: since === undefined, ...(dailyDose !== undefined && { dose: dailyDose }) }];
    });
    const last = sorted.at(-1);
    return last === undefined ? [] : [{ ingredient, steps, most: Math.max(0, ...steps.map(({ dose }) => dose ?? 0)), last }];
  });
}

export const doseEvents = (medicines: readonly Medicine[], first: number, nights: number): readonly DoseEvent[] =>
  medicines
    .filter(({ status }) => status !== "ordered")
    .flatMap(({ ingredient, since, until }) => [
      ...(since === undefined ? [] : [{ at: since - first, ingredient, is: "starts" as const }]),
      ...(until === undefined ? [] : [{ at: until - first, ingredient, is: "stops" as const }]),
    ])
    .filter(({ at }) => at >= 0 && at < nights)
    .toSorted((a, b) => a.at - b.at);
