// Dates of a resource: a date, an instant, a Period, or the events of a Timing.
import { BEGINNING, END, type Moments, momentsOf } from "./moments.ts";
import { type Element, isElement } from "./values.ts";

export type DateValue = Moments;

/** A date that cannot be read gives no row: validation speaks about it, not the index. */
export function datesOf(values: readonly unknown[]): readonly DateValue[] {
  return values.flatMap((value) => {
    const read = typeof value === "string" ? momentsOf(value) : isElement(value) ? ofElement(value) : undefined;
    return read === undefined ? [] : [read];
  });
}

function ofElement(value: Element): Moments | undefined {
  if (Array.isArray(value["event"])) {
    const all = datesOf(value["event"].filter((one) => typeof one === "string"));
    return all.length === 0 ? undefined : { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
  }
  const [start, end] = [edge(value["start"]), edge(value["end"])];
  if (start === undefined && end === undefined) return undefined;
  return { low: start?.low ?? BEGINNING, high: end?.high ?? END };
}

const edge = (value: unknown): Moments | undefined => (typeof value === "string" ? momentsOf(value) : undefined);
