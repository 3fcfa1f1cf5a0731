// What pictures are made of: a handful of facts and medicines laid over a person.
import fc from "fast-check";
import type { FactId } from "../../src/knowledge/facts.ts";
import { type Facts, written } from "./forms.ts";
import type { Medicine } from "./told.ts";

export type Any<T> = fc.Arbitrary<T>;

export interface Picture {
  readonly facts?: Facts;
  readonly medicines?: readonly MedicineForm[];
  readonly allergies?: readonly string[];
}
/** As Medicine, with days before today in place of dates; a negative number is to come. */
export interface MedicineForm extends Omit<Medicine, "since" | "until"> {
  readonly sinceAgo?: number;
  readonly untilAgo?: number;
}
export const yes = fc.constant(true);
export const no = fc.constant(false);
export const from = <T>(...values: readonly T[]): Any<T> => fc.constantFrom(...values);
export const number = (fact: FactId, ...values: readonly number[]): Any<unknown> => written(fact, from(...values));
export const facts = (parts: Readonly<Partial<Record<FactId, Any<unknown>>>>, share = 1): Any<Picture> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(parts).map(([fact, form]) => [fact, fc.tuple(form, fc.integer({ min: 1, max: 100 })).map(([v, n]) => ({ v, n }))]),
      ),
    )
    .map((drawn) => ({
      facts: Object.fromEntries(Object.entries(drawn).flatMap(([fact, { v, n }]) => (n <= share * 100 ? [[fact, v]] : []))),
    }));

const doses: Readonly<Record<string, readonly number[]>> = {
  gabapentin: [100, 300, 700, 900, 1400, 1800, 2400, 3600],
  pregabalin: [25, 75, 150, 300, 450, 600],
  "gabapentin-enacarbil": [300, 600, 1200],
  pramipexole: [0.125, 0.25, 0.5, 0.75, 1.5],
  ropinirole: [0.25, 2, 4, 6],
  rotigotine: [1, 3, 4],
  levodopa: [100, 200, 400],
};
export const medicine = (...ingredients: readonly string[]): Any<MedicineForm> =>
  from(...ingredients).chain((ingredient) => {
    const dose = doses[ingredient];
    return fc
      .record(
        {
          ingredient: fc.constant(ingredient),
          dailyDose: dose ? from(...dose) : fc.integer({ min: 1, max: 500 }),
          sinceAgo: fc.integer({ min: 0, max: 2000 }),
        },
        { requiredKeys: ["ingredient"] },
      )
      .map(({ dailyDose, ...rest }) => ({ ...rest, ...(dailyDose !== undefined && { dailyDose, unit: "mg" }) }));
  });
export const taking = (...ingredients: readonly string[]): Any<Picture> => medicine(...ingredients).map((one) => ({ medicines: [one] }));
export const both = (...pictures: readonly Any<Picture>[]): Any<Picture> => fc.tuple(...pictures).map((all) => all.reduce(overlay, {}));
export const overlay = (below: Picture, above: Picture): Picture => ({
  facts: { ...below.facts, ...above.facts },
  ...((below.medicines || above.medicines) && { medicines: [...(below.medicines ?? []), ...(above.medicines ?? [])] }),
  ...((below.allergies || above.allergies) && { allergies: [...(below.allergies ?? []), ...(above.allergies ?? [])] }),
});

export const ferritins = {
  low: [8, 20, 29, 40, 60, 75],
  gap: [75.1, 80, 100],
  high: [100.1, 150, 199, 250],
  above: [300.1, 301, 420],
} as const;
export const drowsy = ["oxycodone", "methadone", "morphine", "lorazepam", "diazepam", "zolpidem", "clonazepam", "zopiclone"] as const;
/** Everything that must be there before an opioid may be named. */
export const prepared: Facts = {
  "alpha-2-delta-ligand-failed": true,
  "naloxone-at-hand": true,
  "opioid-risk-checked": true,
  "opioid-prescriber-experienced": true,
  "culprit-medicines-reviewed": true,
  "obstructive-sleep-apnea": false,
  "apnea-hypopnea-index": 4,
  ferritin: 120,
  "transferrin-saturation": 30,
};
export const agonists = ["pramipexole", "ropinirole", "rotigotine"] as const;
export const ligands = ["gabapentin", "pregabalin", "gabapentin-enacarbil"] as const;
export const psychotropics = [
  "sertraline",
  "escitalopram",
  "venlafaxine",
  "duloxetine",
  "mirtazapine",
  "amitriptyline",
  "quetiapine",
  "lithium",
] as const;
