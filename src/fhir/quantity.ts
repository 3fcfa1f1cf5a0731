// A quantity or a range of FHIR as a value of a fact: unit by code or text, comparators as intervals.
import { facts, factOf, type FactId, type NumberFact } from "../knowledge/facts.ts";
import { conversion } from "../knowledge/units.ts";
import { between, type Interval } from "../logic/interval.ts";
import type { Day } from "../record/day.ts";
import { quantityIn } from "../record/quantity.ts";
import type { Plain } from "../record/read.ts";
import type { Observation } from "../record/record.ts";
import { isCount, readOne } from "../record/read-value.ts";
import { systems } from "./codes/systems.ts";
import type { Draft } from "./draft.ts";
import { found, numberIn, objectIn, textIn } from "./json.ts";

/** Where a value stands and what it is about. */
export interface Place {
  readonly fact: FactId;
  readonly side: "left" | "right" | undefined;
  readonly on: Day;
  readonly origin: string;
}

const COMPARATORS = new Set(["<", "<=", ">", ">="]);

export function readQuantity(quantity: Plain, place: Place, draft: Draft): boolean {
  const { fact, side, on, origin } = place;
  const word = factOf(fact);
  const { value, comparator } = quantity;
  if (word.type !== "number" || typeof value !== "number" || !Number.isFinite(value))
    return refuse(place, draft, "valueQuantity", word.type === "number" ? value : quantity);
  const unit = unitOf(quantity, fact);
  if (unit === undefined && !isCount(word.unit)) {
    draft.problem(`${origin}.valueQuantity.unit`, "there is no unit", `a unit such as ${word.unit}`);
    return false;
  }
  if (unit !== undefined && typeof unit !== "string") {
    draft.problem(`${origin}.valueQuantity`, `unit ${unit.code} and code ${unit.unit} contradict each other`, "one unit");
    return false;
  }
  if (comparator !== undefined) {
    if (typeof comparator !== "string" || !COMPARATORS.has(comparator)) {
      draft.problem(`${origin}.valueQuantity.comparator`, `found ${found(comparator)}`, [...COMPARATORS].join(", "));
      return false;
    }
    return keep(readOne(fact, `${comparator}${value}`, unit, on, `${origin}.valueQuantity`, origin, draft.problems), side, draft);
  }
  return readInterval(between(value, value), unit, value, "valueQuantity", place, draft);
}

/** The code where it can be read, otherwise the text; both when they disagree, and nothing when there is neither. */
export function unitOf(quantity: Plain, fact: FactId): string | undefined | { readonly code: string; readonly unit: string } {
  const system = quantity["system"];
  const code = system === undefined || system === systems.ucum ? textIn(quantity, "code") : undefined;
  const unit = textIn(quantity, "unit");
  if (code === undefined || code === "") return unit === "" ? undefined : unit;
  if (unit === undefined || unit === code) return code;
  if (!isNumber(fact)) return code;
  const [byCode, byText] = [conversion(fact, code), conversion(fact, unit)];
  if (byCode === undefined) return byText === undefined ? code : unit;
  return byText === undefined || (byText.times === byCode.times && byText.plus === byCode.plus) ? code : { code, unit };
}

const isNumber = (fact: FactId): fact is NumberFact => facts[fact].type === "number";

export function readInterval(
  value: Interval,
  unit: string | undefined,
  written: string | number,
  key: string,
  place: Place,
  draft: Draft,
): boolean {
  const { fact, side, on, origin } = place;
  const read = quantityIn(fact, value, unit);
  if ("expected" in read) {
    draft.problem(`${origin}.${key}`, read.what, read.expected);
    return false;
  }
  const word = factOf(fact);
  const converted = unit !== undefined && word.type === "number" && unit !== word.unit;
  const told: Observation = { fact, value: read.low === read.high ? read.low : read, on, origin };
  draft.observe(
    !converted && side === undefined ? told : { ...told, ...(side && { side }), ...(converted && { written: `${written} ${unit}` }) },
  );
  return true;
}

export function readRange(range: Plain, place: Place, draft: Draft): boolean {
  const word = factOf(place.fact);
  const [low, high] = [objectIn(range, "low"), objectIn(range, "high")];
  const ends = [low && numberIn(low, "value"), high && numberIn(high, "value")];
  const units = [low, high].map((end) => end && unitOf(end, place.fact));
  const [from, to] = ends;
  const [unit, other] = units;
  if (
    word.type !== "number" ||
    from === undefined ||
    to === undefined ||
    from > to ||
    typeof unit === "object" ||
    unit !== other ||
    (unit === undefined && !isCount(word.unit))
  )
    return refuse(place, draft, "valueRange", range);
  return readInterval(between(from, to), unit, `${from} to ${to}`, "valueRange", place, draft);
}

export function refuse({ fact, origin }: Place, draft: Draft, key: string, value: unknown): false {
  const word = factOf(fact);
  draft.problem(`${origin}.${key}`, `found ${found(value)}`, word.type === "number" ? `a quantity in ${word.unit}` : `a value of ${fact}`);
  return false;
}

export function keep(read: ReturnType<typeof readOne>, side: "left" | "right" | undefined, draft: Draft): boolean {
  for (const one of read) draft.observe(side === undefined ? one : { ...one, side });
  return read.length > 0;
}
