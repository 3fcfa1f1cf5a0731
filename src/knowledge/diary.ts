// What the diary asks of the medicine, in one object: triggers, tests on oneself, the augmentation watch, and what it may tell.
import { diaryFacts, treatsSymptoms } from "./diary/diary-facts.ts";
import { experimentAnswers, experimentRules, experiments } from "./diary/experiments.ts";
import { triggerAnswers, triggerCautions, triggerRules, triggers } from "./diary/triggers.ts";
import { augmenting, baselines, watchRules, watchSigns, watchStatuses } from "./diary/watch.ts";

export const diary = {
  triggers,
  triggerRules,
  triggerAnswers,
  triggerCautions,
  experiments,
  experimentRules,
  experimentAnswers,
  augmenting,
  watchSigns,
  watchRules,
  watchStatuses,
  baselines,
  facts: diaryFacts,
  treatsSymptoms,
} as const;
