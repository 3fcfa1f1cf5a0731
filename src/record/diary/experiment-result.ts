// What a planned test has shown: the mean of every period, the difference of every pair, and how sure that is.
import { type Experiment, type ExperimentAnswer, experimentRules, experiments } from "../../knowledge/diary/experiments.ts";
import type { Arm, ExperimentPlan, Period } from "./experiment-plan.ts";
import { exposuresTo } from "./exposures.ts";
import type { NightDate } from "./moment.ts";
import type { Night } from "./night.ts";
import { outcomeOf } from "./outcome.ts";

export interface ExperimentResult {
  readonly answer: ExperimentAnswer;
  /** Pairs in which both weeks were told well enough. */
  readonly pairs: number;
  /** Points of severity by which usual weeks were worse, with the interval over the pairs. */
  readonly effect?: { readonly mean: number; readonly low: number; readonly high: number; readonly level: number };
  /** Of all orders that chance could have chosen, the share that differ as much, both ways. With few pairs it cannot be small. */
  readonly chance?: number;
  /** Nights with the change on which the diary says otherwise, and usual nights on which it was left out all the same. Absent where no line of the diary can show it. */
  readonly notKept?: { readonly change: number; readonly usual: number };
}

/** @param lastNight the last night that is over; before the plan has ended nothing is judged */
export function experimentResult(plan: ExperimentPlan, nights: readonly Night[], lastNight: NightDate): ExperimentResult {
  const notKept = strayed(plan, nights);
  const kept = notKept && { notKept };
  const end = plan.periods.at(-1)?.to ?? "";
  if (lastNight < end) return { answer: "running", pairs: 0, ...kept };
  const differences = pairDifferences(plan, nights);
  if (differences.length < experimentRules.fewestPairs) return { answer: "not-enough-nights", pairs: differences.length, ...kept };
  const effect = intervalOver(differences);
  return { answer: answerOf(effect), pairs: differences.length, effect, chance: chanceOfOrders(differences), ...kept };
}

/** Usual week less changed week, for every pair whose two weeks were told. */
function pairDifferences(plan: ExperimentPlan, nights: readonly Night[]): readonly number[] {
  const { at, values } = outcomeOf(nights, []);
  const severity = new Map(at.map((night, i) => [nights[night]?.night ?? "", values[i] ?? 0]));
  const meanOf = ({ countsFrom, to }: Period): number | undefined => {
    const told = [...severity].flatMap(([night, value]) => (night >= countsFrom && night <= to ? [value] : []));
    return told.length < experimentRules.usableNights ? undefined : told.reduce((a, b) => a + b) / told.length;
  };
  return [...Map.groupBy(plan.periods, ({ pair }) => pair).values()].flatMap((periods) => {
    const mean = (arm: Arm) => periods.filter((period) => period.arm === arm).map(meanOf)[0];
    const [usual, change] = [mean("usual"), mean("change")];
    return usual === undefined || change === undefined ? [] : [usual - change];
  });
}

/** Student's t for the middle 95 %, by degrees of freedom. */
const T95: Readonly<Record<number, number>> = { 2: 4.303, 3: 3.182, 4: 2.776, 5: 2.571 };

function intervalOver(differences: readonly number[]): NonNullable<ExperimentResult["effect"]> {
  const count = differences.length;
  const mean = differences.reduce((a, b) => a + b) / count;
  const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1);
  const half = (T95[count - 1] ?? Number.POSITIVE_INFINITY) * Math.sqrt(variance / count);
  return { mean, low: mean - half, high: mean + half, level: experimentRules.level };
}

function answerOf({ low, high }: { readonly low: number; readonly high: number }): ExperimentAnswer {
  if (low > 0) return "tested-likely";
  if (high < 0) return "tested-other-way";
  return low > -experimentRules.matters && high < experimentRules.matters ? "small-at-most" : "cannot-tell-yet";
}

/** Every order of every pair was equally likely: turning a pair round turns its difference round. */
function chanceOfOrders(differences: readonly number[]): number {
  const orders = 2 ** differences.length;
  const sum = (order: number) => Math.abs(differences.reduce((all, one, pair) => all + ((order >> pair) & 1 ? -one : one), 0));
  const seen = sum(0) * (1 - 1e-9);
  return Array.from({ length: orders }, (_, order) => sum(order)).filter((size) => size >= seen).length / orders;
}

function strayed(plan: ExperimentPlan, nights: readonly Night[]): ExperimentResult["notKept"] {
  const experiment: Experiment | undefined = experiments.find(({ id }) => id === plan.experiment);
  if (experiment?.trigger === undefined) return undefined;
  const exposures = exposuresTo(experiment.trigger, nights);
  const count = (arm: Arm, exposed: "yes" | "no") =>
    nights.filter(
      ({ night }, i) =>
        exposures[i] === exposed && plan.periods.some((period) => period.arm === arm && night >= period.from && night <= period.to),
    ).length;
  return { change: count("change", "yes"), usual: count("usual", "no") };
}
