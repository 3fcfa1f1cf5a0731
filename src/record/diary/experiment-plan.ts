// A planned test: pairs of weeks, one as usual and one with the change, in an order that chance decides for every pair.
import { type Experiment, experimentRules, type ExperimentId, experiments } from "../../knowledge/diary/experiments.ts";
import type { FactId } from "../../knowledge/facts.ts";
import type { Truth } from "../../logic/expr.ts";
import { missing } from "../../logic/questions.ts";
import { verdict } from "../../logic/reach.ts";
import { dayOf, isoDay } from "../day.ts";
import type { Known } from "../known.ts";
import type { NightDate } from "./moment.ts";
import { generator, seedOf } from "./statistics/random.ts";

export type Arm = "usual" | "change";

export interface Period {
  readonly pair: number;
  readonly arm: Arm;
  readonly from: NightDate;
  readonly to: NightDate;
  /** The first night that counts, once the week before has worn off. */
  readonly countsFrom: NightDate;
}

export interface ExperimentPlan {
  readonly id: string;
  readonly experiment: ExperimentId;
  readonly periods: readonly Period[];
}

/** Which tests may be offered to this person: yes, no, or what must be asked first. */
export const experimentsFor = (
  known: Known,
): readonly { readonly experiment: Experiment; readonly offered: Truth; readonly missing: readonly FactId[] }[] =>
  experiments.map((experiment) => ({
    experiment,
    offered: verdict(experiment.provided, known.now),
    missing: missing(experiment.provided, known.now) as FactId[], // the rules are written in the vocabulary
  }));

/**
 * The plan of a test. The same id gives the same order.
 * @param id made by chance by the client (a UUID), so that nobody can guess the order
 * @param start the first night
 */
export function planExperiment(
  id: string,
  experiment: ExperimentId,
  start: NightDate,
  pairs: number = experimentRules.usualPairs,
): ExperimentPlan {
  const { fewestPairs, mostPairs, periodNights, settlingNights } = experimentRules;
  const first = dayOf(start);
  if (first === undefined) throw new RangeError(`a test starts on a day such as 2026-11-22, not on "${start}"`);
  if (!Number.isInteger(pairs) || pairs < fewestPairs || pairs > mostPairs)
    throw new RangeError(`a test has ${fewestPairs} to ${mostPairs} pairs of weeks, not ${pairs}`);
  const random = generator(seedOf(`${id} ${experiment}`));
  const order = Array.from({ length: pairs }, (): readonly Arm[] => (random() < 0.5 ? ["usual", "change"] : ["change", "usual"]));
  return {
    id,
    experiment,
    periods: order.flat().map((arm, i) => {
      const from = first + i * periodNights;
      return {
        pair: Math.floor(i / 2),
        arm,
        from: isoDay(from),
        to: isoDay(from + periodNights - 1),
        countsFrom: isoDay(from + settlingNights),
      };
    }),
  };
}
