// When the medicines that can cause augmentation began, and when their doses last went up or down, by the medicine list.
import { augmenting } from "../../knowledge/diary/watch.ts";
import { ingredients } from "../../knowledge/medicines/ingredients.ts";
import { type Day, isoDay } from "../day.ts";
import type { Medicine } from "../record.ts";
import type { NightDate } from "./moment.ts";

export interface Course {
  readonly ingredients: readonly Medicine["ingredient"][];
  /** The first day of what is taken now, with what it took over from without a gap; absent when some start is not known. */
  readonly since?: Day;
  readonly lastRaise?: Day;
  readonly lastCut?: Day;
}

const augments = ({ ingredient }: Medicine): boolean =>
  [ingredient, ...ingredients[ingredient].classes].some((tag) => augmenting.some((one) => one === tag));

/** The course that runs now; nothing when no such medicine is taken. */
export function courseOf(medicines: readonly Medicine[]): Course | undefined {
  const own = medicines.filter(augments);
  const taken = own.filter(({ status }) => status === "taking");
  if (taken.length === 0) return undefined;
  const starts = taken.map(({ since }) => since);
  const known = starts.every((since) => since !== undefined);
  const changes = changesOf(own.filter(({ status }) => status !== "ordered"));
  const [lastRaise, lastCut] = [1, -1].map((way) =>
    changes.filter(({ by }) => Math.sign(by) === way).reduce<Day | undefined>((last, { on }) => Math.max(last ?? on, on), undefined),
  );
  return {
    ingredients: [...new Set(taken.map(({ ingredient }) => ingredient))],
    ...(known && { since: backThrough(own, Math.min(...starts)) }),
    ...(lastRaise !== undefined && { lastRaise }),
    ...(lastCut !== undefined && { lastCut }),
  };
}

/** A medicine that ended on the day the next began, or later, belongs to the same course. */
function backThrough(own: readonly Medicine[], since: Day): Day {
  const before = own.filter((one) => one.since !== undefined && one.since < since && (one.until ?? since) >= since - 1);
  return before.length === 0 ? since : backThrough(own, Math.min(...before.map((one) => one.since ?? since)));
}

/** Steps from one dose of an ingredient to its next. */
function changesOf(own: readonly Medicine[]): readonly { readonly on: Day; readonly by: number }[] {
  return [...Map.groupBy(own, ({ ingredient }) => ingredient).values()].flatMap((some) => {
    const dated = some
      .flatMap(({ since, dailyDose }) => (since === undefined || dailyDose === undefined ? [] : [{ since, dailyDose }]))
      .toSorted((a, b) => a.since - b.since);
    return dated.slice(1).map(({ since, dailyDose }, i) => ({ on: since, by: dailyDose - (dated[i]?.dailyDose ?? dailyDose) }));
  });
}

/** Every night on which some medicine began, changed or ended: where the level of the nights may step (see `weighTriggers`). */
export const medicineChanges = (medicines: readonly Medicine[]): readonly NightDate[] =>
  [...new Set(medicines.filter(({ status }) => status !== "ordered").flatMap(({ since, until }) => [since ?? [], until ?? []].flat()))]
    .toSorted((a, b) => a - b)
    .map(isoDay);
