// The watch and the definitions as one lazy part: what the nights show, and what the definitions make of it together with the answers.
import { assess } from "../../../assess/assess.ts";
import type { ReasonLine } from "../../../assess/assessment.ts";
import { baselines, watchRules, watchSigns, watchStatuses } from "../../../knowledge/diary/watch.ts";
import { type AugmentationWatch, watchAugmentation } from "../../../record/diary/augmentation.ts";
import type { Night } from "../../../record/diary/night.ts";
import type { PersonRecord } from "../../../record/record.ts";

export { baselines, watchRules, watchSigns, watchStatuses };

export interface Watched {
  readonly watch: AugmentationWatch;
  /** The reason as the assessment has it once the nights are heard too. */
  readonly reason?: ReasonLine;
}

export function watched(nights: readonly Night[], record: PersonRecord): Watched {
  const watch = watchAugmentation(nights, record);
  const { reasons } = assess({ ...record, observations: [...record.observations, ...watch.observations] });
  const reason = reasons.find(({ id }) => id === "dopaminergic-augmentation");
  return { watch, ...(reason && { reason }) };
}
