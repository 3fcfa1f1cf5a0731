// Quantities of a resource, as written and in base units. A comparator makes a range: <5 is everything below.
import { clean } from "./clean.ts";
import { baseOf } from "./units.ts";
import { isElement } from "./values.ts";

export interface QuantityValue {
  readonly system: string;
  readonly code: string;
  readonly low: number;
  readonly high: number;
  readonly base: string;
  readonly base_low: number;
  readonly base_high: number;
}

export const UCUM = "http://unitsofmeasure.org";

/** Beyond every value that anybody measures; both engines can hold it. */
export const FARTHEST = 1e300;

export function quantitiesOf(values: readonly unknown[]): readonly QuantityValue[] {
  return values.flatMap((element) => {
    if (!isElement(element)) return [];
    const { value, comparator, unit, system, code } = element;
    if (typeof value !== "number" || !Number.isFinite(value)) return [];
    const low = comparator === "<" || comparator === "<=" ? -FARTHEST : value;
    const high = comparator === ">" || comparator === ">=" ? FARTHEST : value;
    const written = typeof code === "string" ? code : typeof unit === "string" ? unit : "";
    return [quantity(typeof system === "string" ? system : "", written, low, high)];
  });
}

export function quantity(system: string, code: string, low: number, high: number): QuantityValue {
  const unit = system === UCUM || system === "" ? baseOf(code) : undefined;
  const scaled = (value: number): number => (Math.abs(value) === FARTHEST ? value : value * (unit?.factor ?? 1));
  return { system: clean(system), code: clean(code), low, high, base: unit?.base ?? "", base_low: scaled(low), base_high: scaled(high) };
}
