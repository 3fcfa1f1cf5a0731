// Units: what a measured fact may be given in, and how to bring it to the vocabulary's unit.
import { facts, type NumberFact } from "./facts.ts";
import { bySubstance, byUnit, type Factors } from "./units/accepted.ts";
import { plainUnit } from "./units/spelling.ts";

export type Conversion = { readonly times: number; readonly plus: number };

const same: Conversion = { times: 1, plus: 0 };

// Undefined when the fact cannot be read in that unit: the caller refuses the value, nobody guesses.
export function conversion(fact: NumberFact, unit: string): Conversion | undefined {
  const own = unitOf(fact);
  const wanted = plainUnit(unit);
  // A missing unit is no unit, unless the fact is a bare number such as a score; a fraction must say that it is one.
  if (unit.trim() === "") return plainUnit(own) === "1" ? same : undefined;
  if (wanted === plainUnit(own)) return same;
  for (const [other, factor] of Object.entries(factorsOf(fact)))
    if (wanted === plainUnit(other)) return typeof factor === "number" ? { times: factor, plus: 0 } : factor;
  return undefined;
}

// The vocabulary's own unit comes first.
export function acceptedUnits(fact: NumberFact): readonly string[] {
  return [unitOf(fact), ...Object.keys(factorsOf(fact))];
}

// In which units the bare number would be a possible value: what to suggest when the unit that came with it cannot be right.
export function possibleUnits(fact: NumberFact, value: number): readonly string[] {
  const { min, max } = facts[fact];
  return acceptedUnits(fact).filter((unit) => {
    const found = conversion(fact, unit);
    if (found === undefined) return false;
    const converted = value * found.times + found.plus;
    return converted >= min && converted <= max;
  });
}

function factorsOf(fact: NumberFact): Factors {
  return { ...byUnit[unitOf(fact)], ...bySubstance[fact]?.units };
}

function unitOf(fact: NumberFact): string {
  return facts[fact].unit;
}
