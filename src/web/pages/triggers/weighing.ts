// The statistics of the diary as one lazy part.
import { triggerAnswers, triggerCautions, triggerRules, triggers } from "../../../knowledge/diary/triggers.ts";
import { experimentAnswers, experimentRules, experiments } from "../../../knowledge/diary/experiments.ts";
import { isoDay } from "../../../record/day.ts";
import { experimentsFor, planExperiment } from "../../../record/diary/experiment-plan.ts";
import { experimentResult } from "../../../record/diary/experiment-result.ts";
import type { Night } from "../../../record/diary/night.ts";
import { weighTriggers } from "../../../record/diary/triggers.ts";
import { knownOf } from "../../../record/known.ts";
import type { PersonRecord } from "../../../record/record.ts";

export {
  experimentAnswers,
  experimentResult,
  experimentRules,
  experiments,
  planExperiment,
  triggerAnswers,
  triggerCautions,
  triggerRules,
  triggers,
};

/** Every trigger weighed; a medicine that starts or stops may change the level of the nights. */
export const weigh = (nights: readonly Night[], { medicines }: PersonRecord) =>
  weighTriggers(
    nights,
    (medicines ?? []).flatMap(({ since, until }) => [since, until].flatMap((day) => (day === undefined ? [] : [isoDay(day)]))),
  );

export const offers = (record: PersonRecord) => experimentsFor(knownOf(record));
