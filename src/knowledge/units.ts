// Units: what a measured fact may be given in, and how to bring it to the vocabulary's unit.
import { facts, type NumberFact } from "./facts.ts";
import { bySubstance, byUnit, type Factors } from "./units/accepted.ts";
import { plainUnit } from "./units/spelling.ts";

export type Conversion = { readonly times: number; readonly plus: number };

const same: Conversion = { times: 1, plus: 0 };

// Undefined when the fact cannot be read in that unit: the caller refuses the value, nobody guesses.
export function conversion(fact: NumberFact, unit: string): Conversion | undefined {
  const table = tableOf(fact);
  const exact = table.get(unit);
  if (exact !== undefined) return exact;
  // A missing unit is no unit, unless the fact is a bare number such as a score; a fraction must say that it is one.
  if (unit.trim() === "") return plainUnit(unitOf(fact)) === "1" ? same : undefined;
  return table.get(plainUnit(unit));
}

const tables = new Map<NumberFact, ReadonlyMap<string, Conversion>>();

// All spellings of the table and their plain forms; where two units have one plain form, the vocabulary's own decides.
function tableOf(fact: NumberFact): ReadonlyMap<string, Conversion> {
  const known = tables.get(fact);
  if (known !== undefined) return known;
  const table = new Map<string, Conversion>([[plainUnit(unitOf(fact)), same]]);
  for (const [unit, factor] of Object.entries(factorsOf(fact)))
    if (!table.has(plainUnit(unit))) table.set(plainUnit(unit), typeof factor === "number" ? { times: factor, plus: 0 } : factor);
  for (const unit of acceptedUnits(fact)) {
    const found = table.get(plainUnit(unit));
    if (found !== undefined) table.set(unit, found);
  }
  tables.set(fact, table);
  return table;
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
