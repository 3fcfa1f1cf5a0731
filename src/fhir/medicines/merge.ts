// Several resources about one use of a medicine become one entry, so that no dose counts twice.
import type { IngredientId } from "../../knowledge/medicines.ts";
import type { Medicine } from "../../record/record.ts";
import type { Prescription } from "./prescription.ts";

/** Who knows best what is taken now, best first. */
const AUTHORITY = ["MedicationRequest", "MedicationStatement", "MedicationDispense", "MedicationAdministration"];

export interface Merged {
  readonly medicines: readonly Medicine[];
  /** Something was handed out long ago, and nothing else tells whether it is still taken. */
  readonly open: boolean;
}

export function merge(prescriptions: readonly Prescription[]): Merged {
  const medicines: Medicine[] = [];
  let open = false;
  for (const [ingredient, all] of Map.groupBy(prescriptions, (one) => one.ingredient)) {
    const taking = ofStatus(all, "taking");
    const ordered = ofStatus(all, "ordered");
    medicines.push(
      ...byProduct(ingredient, taking),
      ...byProduct(ingredient, ordered),
      ...lastStopped(ingredient, ofStatus(all, "stopped")),
    );
    open ||= taking.length === 0 && all.some(({ perhapsTaken }) => perhapsTaken);
  }
  return { medicines, open };
}

const ofStatus = (all: readonly Prescription[], status: Medicine["status"]): readonly Prescription[] =>
  all.filter((one) => one.status === status);

/** Different products of the resource type that knows best stand side by side; renewals of one product are one use. */
function byProduct(ingredient: IngredientId, all: readonly Prescription[]): Medicine[] {
  const best = AUTHORITY.find((type) => all.some((one) => one.type === type));
  const [products, details] = [all.filter(({ type }) => type === best), all.filter(({ type }) => type !== best)];
  const uses = [...Map.groupBy(products, ({ label }) => label.toLowerCase()).values()].map((renewals) => one(ingredient, renewals));
  const [only, ...more] = uses;
  if (only === undefined || more.length > 0 || only.dailyDose !== undefined) return uses;
  return [one(ingredient, [...products, ...details])];
}

/** Since the earliest, until the latest; a dose only where all that tell one tell the same. */
function one(ingredient: IngredientId, renewals: readonly Prescription[]): Medicine {
  const newest = renewals.reduce((a, b) => ((b.since ?? Number.NEGATIVE_INFINITY) > (a.since ?? Number.NEGATIVE_INFINITY) ? b : a));
  const doses = new Set(renewals.map(({ dailyDose }) => dailyDose).filter((dose) => dose !== undefined));
  const [dose] = doses;
  const words = renewals.map(({ told }) => told).filter((day) => day !== undefined);
  const starts = renewals.map(({ since }) => since).filter((day) => day !== undefined);
  const before = renewals.find(({ beforeSymptoms }) => beforeSymptoms !== undefined)?.beforeSymptoms;
  const ends = renewals.map(({ until }) => until).filter((day) => day !== undefined);
  return {
    ingredient,
    status: newest.status,
    origin: newest.origin,
    ...(doses.size === 1 && dose !== undefined && { dailyDose: dose }),
    ...(before !== undefined && { beforeSymptoms: before }),
    ...(words.length > 0 && { told: Math.max(...words) }),
    ...(starts.length > 0 && { since: Math.min(...starts) }),
    ...(ends.length > 0 && ends.length === renewals.length && { until: Math.max(...ends) }),
  };
}

/** Of what is over, the last time is what counts: how long ago was the last iron infusion. */
function lastStopped(ingredient: IngredientId, all: readonly Prescription[]): Medicine[] {
  const undated = all.find(({ since }) => since === undefined);
  const last =
    undated ??
    all.reduce<Prescription | undefined>(
      (a, b) => (a?.since !== undefined && b.since !== undefined && a.since >= b.since ? a : b),
      undefined,
    );
  return last === undefined ? [] : [one(ingredient, [last])];
}
