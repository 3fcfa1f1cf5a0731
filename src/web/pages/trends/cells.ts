// What a track draws: one cell a night over a short time, one a week over a long one. A cell without a value is a gap, never a zero.
import { between, type Interval } from "../../../logic/interval.ts";
import type { Night } from "../../../record/diary/night.ts";
import type { NightDate } from "../../../record/diary/moment.ts";
import { weeksOf } from "../../../record/diary/trends.ts";

/** Where a cell stands, in nights from the first: it covers `from` up to but not with `to`. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly value?: Interval;
}

export type Measure = "worst" | "onset" | "sleep";

/** More nights than this are drawn by the week. */
export const MOST_BY_NIGHT = 100;
export const isByWeek = (nights: readonly Night[]): boolean => nights.length > MOST_BY_NIGHT;

export const valueOf: Readonly<Record<Measure, (night: Night) => Interval | undefined>> = {
  worst: ({ worst }) => worst,
  onset: ({ onsetHour }) => (onsetHour === undefined ? undefined : { low: onsetHour, high: onsetHour }),
  sleep: ({ sleepHours }) => sleepHours,
};

export function cellsOf(nights: readonly Night[], measure: Measure): readonly Cell[] {
  if (!isByWeek(nights))
    return nights.map((night, i) => {
      const value = valueOf[measure](night);
      return { from: i, to: i + 1, ...(value && { value }) };
    });
  let start = 0;
  return weeksOf(nights).map((week) => {
    const [from, to] = [start, start + week.nights];
    start = to;
    const value = measure === "worst" ? week.meanWorst : measure === "sleep" ? week.meanSleepHours : spread(nights.slice(from, to));
    return { from, to, ...(value && { value }) };
  });
}

/** From the earliest to the latest first symptoms of these nights. */
function spread(nights: readonly Night[]): Interval | undefined {
  const hours = nights.flatMap(({ onsetHour }) => onsetHour ?? []);
  return hours.length === 0 ? undefined : between(Math.min(...hours), Math.max(...hours));
}

/** Cells with a value that follow one another: a line breaks between two runs. */
export function runsOf(cells: readonly Cell[]): readonly (readonly (Cell & { readonly value: Interval })[])[] {
  const runs: (Cell & { value: Interval })[][] = [];
  let open = false;
  for (const { from, to, value } of cells) {
    if (value === undefined) {
      open = false;
      continue;
    }
    if (!open) runs.push([]);
    open = true;
    runs.at(-1)?.push({ from, to, value });
  }
  return runs;
}

/** Runs of nights of which this is not known. A night without symptoms has no first symptoms, and that is known. */
export function silences(nights: readonly Night[], measure: Measure): readonly { readonly from: number; readonly to: number }[] {
  const known = (night: Night) => valueOf[measure](night) !== undefined || (measure === "onset" && night.worst !== undefined);
  const gaps: { from: number; to: number }[] = [];
  for (const [i, night] of nights.entries()) {
    if (known(night)) continue;
    const last = gaps.at(-1);
    if (last?.to === i) last.to = i + 1;
    else gaps.push({ from: i, to: i + 1 });
  }
  return gaps;
}

export const lastTold = (
  nights: readonly Night[],
  measure: Measure,
): { readonly night: NightDate; readonly value: Interval } | undefined => {
  const last = nights.findLast((night) => valueOf[measure](night) !== undefined);
  const value = last && valueOf[measure](last);
  return last && value && { night: last.night, value };
};
