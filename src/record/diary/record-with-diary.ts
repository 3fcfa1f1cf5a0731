// The record of a person together with what their diary tells, and how the definitions of augmentation read the two.
import { augmentationCriteria } from "../../knowledge/derived/augmentation.ts";
import type { FactId } from "../../knowledge/facts.ts";
import type { Criterion } from "../../knowledge/shape.ts";
import type { Truth } from "../../logic/expr.ts";
import { missing } from "../../logic/questions.ts";
import { verdict } from "../../logic/reach.ts";
import { dayOf } from "../day.ts";
import type { Known } from "../known.ts";
import type { Observation, PersonRecord } from "../record.ts";
import { type AugmentationWatch, watchAugmentation } from "./augmentation.ts";
import { factsFromDiary } from "./diary-facts.ts";
import type { Night } from "./night.ts";
import { DIARY_ORIGIN } from "./watch-facts.ts";

export interface RecordWithDiary {
  readonly record: PersonRecord;
  readonly watch: AugmentationWatch;
}

/**
 * Adds what the diary tells, in place of what an earlier reading of it told.
 * @param nights consecutive nights, as `nightsOf` gives them; those that begin on the day of the record or later are not over and do not count
 */
export function recordWithDiary(record: PersonRecord, nights: readonly Night[]): RecordWithDiary {
  const over = nights.filter(({ night }) => (dayOf(night) ?? record.today) < record.today);
  const own: readonly Observation[] = record.observations.filter(({ origin }) => origin !== DIARY_ORIGIN);
  const watch = watchAugmentation(over, { ...record, observations: own });
  return { record: { ...record, observations: [...own, ...factsFromDiary(over, record), ...watch.observations] }, watch };
}

export interface DefinitionRead {
  readonly criterion: Criterion;
  readonly verdict: Truth;
  /** What would have to be told before it is settled. */
  readonly missing: readonly FactId[];
}

/** Every published set of criteria, and each of its parts, as the record stands. They can disagree: all are shown. */
export const augmentationDefinitions = ({ now }: Known): readonly DefinitionRead[] =>
  augmentationCriteria.map((criterion) => ({
    criterion,
    verdict: verdict(criterion.when, now),
    missing: missing(criterion.when, now) as FactId[], // the criteria are written in the vocabulary
  }));
