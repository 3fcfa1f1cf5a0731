// A measured value in the vocabulary's unit, or the reason why it cannot be one.
import { facts, type FactId, type NumberFact } from "../knowledge/facts.ts";
import { acceptedUnits, conversion, possibleUnits } from "../knowledge/units.ts";
import { between, type Interval } from "../logic/interval.ts";

const isNumberFact = (fact: FactId): fact is NumberFact => facts[fact].type === "number";

/** No unit means the vocabulary's own. A value outside the plausible range is refused, never clipped. */
export function quantityIn(
  fact: FactId,
  value: Interval,
  unit: string | undefined,
): Interval | { readonly what: string; readonly expected: string } {
  if (!isNumberFact(fact)) return { what: `${fact} is not a quantity`, expected: "a fact with a unit" };
  const { min, max, unit: own } = facts[fact];
  const found = unit === undefined ? { times: 1, plus: 0 } : conversion(fact, unit);
  if (found === undefined) return { what: `unit ${unit} cannot be read for ${fact}`, expected: acceptedUnits(fact).join(", ") };
  const converted = between(value.low * found.times + found.plus, value.high * found.times + found.plus);
  if (converted.high >= min && converted.low <= max) return converted;
  const [low, high] = [value.low, value.high].map((end) => String(end));
  const perhaps = value.low === value.high ? possibleUnits(fact, value.low).filter((other) => other !== unit && other !== own) : [];
  return {
    what: `${low === high ? low : `${low} to ${high}`} ${unit ?? own} is not possible for ${fact}`,
    expected: `${min} to ${max} ${own}${perhaps.length === 0 ? "" : `; it could be a value in ${perhaps.join(" or ")}`}`,
  };
}
