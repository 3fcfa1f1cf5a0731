// The severity of the nights as one series: the middle of what was told, without the nights that were told too unsurely.
import { dayOf } from "../day.ts";
import type { NightDate } from "./moment.ts";
import type { Night } from "./night.ts";
import { fitsOf, type Whitened } from "./statistics/serial.ts";
import { middle } from "./trends.ts";

export interface Outcome {
  /** Numbers of the nights that count, rising. */
  readonly at: readonly number[];
  readonly values: Float64Array;
  readonly steps: number;
  readonly unsure: number;
  /** At every correlation, without what is set aside: level, slow drift, and a step at every change of medicine. None while there are too few nights. */
  readonly fits: readonly Whitened[];
}

/** A range wider than this says too little about one night to compare it with another: half the scale. */
const WIDEST_POINTS = 5;
/** A step needs nights on both sides to be seen at all. */
const STEP_NIGHTS = 7;

export function outcomeOf(nights: readonly Night[], changes: readonly NightDate[]): Outcome {
  const told = nights.flatMap(({ worst }, i) => (worst === undefined ? [] : [{ i, worst }]));
  const sure = told.filter(({ worst }) => worst.high - worst.low <= WIDEST_POINTS);
  const at = sure.map(({ i }) => i);
  const values = Float64Array.from(sure, ({ worst }) => middle(worst) ?? 0);
  const first = dayOf(nights[0]?.night ?? "") ?? 0;
  const steps = [...new Set(changes.map((change) => (dayOf(change) ?? 0) - first))].filter((night) => {
    const before = at.filter((one) => one < night).length;
    return before >= STEP_NIGHTS && at.length - before >= STEP_NIGHTS;
  });
  const columns = [
    new Float64Array(at.length).fill(1),
    Float64Array.from(at, (night) => night / Math.max(1, nights.length)),
    ...steps.map((night) => Float64Array.from(at, (one) => (one < night ? 0 : 1))),
  ];
  const enough = at.length > columns.length + 2;
  return { at, values, steps: steps.length, unsure: told.length - sure.length, fits: enough ? fitsOf(at, values, columns) : [] };
}
