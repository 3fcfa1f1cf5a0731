// How often the diary's statistics are right, by invented diaries whose truth is known. Every trial has its seed, so every
// share can be counted again.
import { isoDay } from "../../src/record/day.ts";
import { watchAugmentation } from "../../src/record/diary/augmentation.ts";
import { planExperiment } from "../../src/record/diary/experiment-plan.ts";
import { experimentResult } from "../../src/record/diary/experiment-result.ts";
import { weighTriggers } from "../../src/record/diary/triggers.ts";
import { FIRST, inventNights, type Truth } from "./invent.ts";
import { type CourseTruth, courseRecord, inventCourse } from "./invent-course.ts";
import { inventTest } from "./invent-test.ts";

const share = (trials: number, happens: (seed: number) => boolean): number =>
  Array.from({ length: trials }, (_, seed) => seed + 1).filter(happens).length / trials;

/** Diaries without any true trigger in which some trigger is called possible. */
export const triggerFalseAlarms = (trials: number, truth: Omit<Truth, "effect" | "seed">): number =>
  share(trials, (seed) => weighTriggers(inventNights({ ...truth, effect: 0, seed })).findings.some(({ answer }) => answer === "possible"));

export interface TriggerPower {
  readonly found: number;
  /** Of the other triggers, which do nothing, any called possible. */
  readonly besides: number;
  /** The interval holds the true difference. */
  readonly covered: number;
}

export function triggerPower(trials: number, truth: Omit<Truth, "seed">): TriggerPower {
  const reports = Array.from({ length: trials }, (_, i) => weighTriggers(inventNights({ ...truth, seed: i + 1 })).findings);
  const of = (happens: (findings: (typeof reports)[number]) => boolean) => reports.filter(happens).length / trials;
  const coffee = (findings: (typeof reports)[number]) => findings.find(({ id }) => id === "late-caffeine");
  return {
    found: of((findings) => coffee(findings)?.answer === "possible"),
    besides: of((findings) => findings.some(({ id, answer }) => id !== "late-caffeine" && answer === "possible")),
    covered: of((findings) => {
      const effect = coffee(findings)?.effect;
      return effect !== undefined && effect.low <= truth.effect && truth.effect <= effect.high;
    }),
  };
}

export const testFinds = (trials: number, pairs: number, truth: Omit<Truth, "seed" | "nights">): number =>
  share(trials, (seed) => {
    const plan = planExperiment(`trial-${seed}`, "no-late-caffeine", isoDay(FIRST), pairs);
    const end = plan.periods.at(-1)?.to ?? "";
    const { answer } = experimentResult(plan, inventTest(plan, { ...truth, seed }), end);
    return answer === "tested-likely";
  });

const LOOK = 28;

/** Years on treatment in which any of the looks every four weeks says that something changed. */
export const watchAlarms = (trials: number, truth: Omit<CourseTruth, "seed">): number =>
  share(trials, (seed) => {
    const nights = inventCourse({ ...truth, seed });
    const looks = Math.floor(truth.after / LOOK);
    return Array.from({ length: looks - 1 }, (_, i) => truth.before + (i + 2) * LOOK).some((end) =>
      changedAt(nights.slice(0, end), truth.before),
    );
  });

/** Courses whose last look says that something changed. */
export const watchFinds = (trials: number, truth: Omit<CourseTruth, "seed">): number =>
  share(trials, (seed) => changedAt(inventCourse({ ...truth, seed }), truth.before));

const changedAt = (nights: Parameters<typeof watchAugmentation>[0], before: number): boolean =>
  watchAugmentation(nights, courseRecord(before)).status === "changed";
