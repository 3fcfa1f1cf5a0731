// A hypnogram as stretches of one stage: what a picture draws.
import type { Epochs, Stage } from "./night.ts";

export interface StageRun {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

export function stageRuns({ startSeconds, epochSeconds, stages }: Epochs): readonly StageRun[] {
  const runs: { stage: Stage; from: number; to: number }[] = [];
  for (const [i, stage] of stages.entries()) {
    const at = startSeconds + i * epochSeconds;
    const last = runs.at(-1);
    if (last?.stage === stage) last.to = at + epochSeconds;
    else runs.push({ stage, from: at, to: at + epochSeconds });
  }
  return runs;
}
