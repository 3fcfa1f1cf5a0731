// A measured value as somebody types it from a report: number, unit, and what it comes to in the unit that Ekbom thinks in.
import { facts, type NumberFact } from "../../knowledge/facts.ts";
import { acceptedUnits, conversion, possibleUnits } from "../../knowledge/units.ts";
import { unitWords } from "../../knowledge/units/words.ts";
import { isCount } from "../../record/read-value.ts";
import { numberIn, twoWays, unmistakable } from "./two-ways.ts";

export type Typed =
  | { readonly state: "empty" }
  /** Not a number, nor one with a comparator. */
  | { readonly state: "unreadable" }
  /** `1,500`: nothing tells if the mark parts thousands or decimals. `ways`: what to type for each. */
  | { readonly state: "two-ways"; readonly ways: readonly [whole: string, decimal: string] }
  /** Beyond what a person can have. `units`: those in which the number would be possible. */
  | { readonly state: "implausible"; readonly low: number; readonly high: number; readonly unit: string; readonly units: readonly string[] }
  /** `converted`: the number in the vocabulary's unit, where that is another one. */
  | {
      readonly state: "valid";
      readonly value: number;
      readonly comparator?: Comparator;
      readonly unit: string;
      readonly converted?: { readonly value: number; readonly unit: string };
    };

type Comparator = "<" | "<=" | ">" | ">=";
const COMPARATORS: Readonly<Record<string, Comparator>> = { "<": "<", "<=": "<=", "≤": "<=", ">": ">", ">=": ">=", "≥": ">=" };

/** `1.234,5` and `1,234.5` are refused: which of the two marks parts the decimals cannot be told. One comma is a decimal comma. */
const NUMBER = /^(<=|>=|<|>|≤|≥)?\s*([+-]?\d+(?:[.,]\d+)?|[.,]\d+)$/;

export function readTyped(fact: NumberFact, text: string, unit: string): Typed {
  const written = text.replaceAll(/[\s\u00a0]/g, "");
  if (written === "") return { state: "empty" };
  const match = NUMBER.exec(written);
  const factor = conversion(fact, unit);
  if (match === null || factor === undefined) return { state: "unreadable" };
  const [, sign = "", digits = ""] = match;
  const { min, max, unit: own } = facts[fact];
  const comparator = COMPARATORS[sign];
  const convert = (number: number): number => number * factor.times + factor.plus;
  const isPossible = (number: number): boolean => convert(number) >= (comparator === undefined ? min : 0) && convert(number) <= max;
  const two = twoWays(digits);
  const isWhole = two !== undefined && isPossible(numberIn(two.whole));
  if (isWhole && isPossible(numberIn(two.decimal))) return { state: "two-ways", ways: [sign + two.whole, sign + two.decimal] };
  const value = numberIn(isWhole ? two.whole : digits); // where only one of two readings is possible, that one is meant
  const inOwn = convert(value);
  if (!isPossible(value))
    return {
      state: "implausible",
      low: min,
      high: max,
      unit: unitWords(own),
      units: possibleUnits(fact, value).filter((one) => one !== unit),
    };
  const isOther = factor.times !== 1 || factor.plus !== 0;
  return {
    state: "valid",
    value,
    unit,
    ...(comparator && { comparator }),
    ...(isOther && { converted: { value: inOwn, unit: unitWords(own) } }),
  };
}

/** The value as the plain input takes it. Counts and scores have no unit to write. */
export function toldValue(fact: NumberFact, typed: Typed & { state: "valid" }, on: string | undefined): unknown {
  const { value, unit, comparator } = typed;
  return {
    value,
    ...(!isCount(facts[fact].unit) && { unit }),
    ...(comparator && { comparator }),
    ...(on !== undefined && { on }),
  };
}

export interface UnitChoice {
  readonly unit: string;
  readonly says: string;
}

/** Units that nobody finds on paper for the fact, though a file may use them; a count of days has no other unit. */
const OFF_PAPER: Readonly<Record<string, ReadonlySet<string>>> = {
  kg: new Set(["g"]),
  cm: new Set(["mm"]),
};
const isOneUnit = (fact: NumberFact): boolean => fact === "worse-days-in-last-week";

/** The units that a report may use, each spelling once. */
export function unitChoices(fact: NumberFact): readonly UnitChoice[] {
  const said = new Map<string, string>();
  const own = facts[fact].unit;
  for (const unit of acceptedUnits(fact)) {
    if (unit !== own && (isOneUnit(fact) || OFF_PAPER[own]?.has(unit))) continue;
    const says = unitWords(unit)
      .replace(/^u(?=[a-z[])/, "µ")
      .replaceAll(/\[([^\]]+)\]/g, (_all, word: string) => spelt[word] ?? word)
      .replace("{1.73_m2}", "1.73 m²");
    if (!said.has(says)) said.set(says, unit);
  }
  return [...said].map(([says, unit]) => ({ unit, says }));
}

const spelt: Readonly<Record<string, string>> = { lb_av: "lb", in_i: "in", ft_i: "ft", degF: "°F" };

/** A new dated value beside the earlier ones; one of the same day takes its place. */
export function joinDated(before: unknown, next: unknown): unknown {
  const earlier = (Array.isArray(before) ? before : [before]).filter((one) => dayIn(one) !== undefined && dayIn(one) !== dayIn(next));
  return earlier.length === 0 ? next : [...earlier, next];
}

const dayIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "on" in value && typeof value.on === "string" ? value.on : undefined;

/** What a field starts with: the newest value as it was typed; nothing where it has another form. */
export function draftOf(fact: NumberFact, value: unknown): { readonly text: string; readonly unit: string; readonly on: string } {
  const [first] = acceptedUnits(fact);
  const empty = { text: "", unit: first ?? "", on: "" };
  const newest = Array.isArray(value) ? value.toSorted((a, b) => ((dayIn(a) ?? "") < (dayIn(b) ?? "") ? 1 : -1))[0] : value;
  if (typeof newest === "number" || typeof newest === "string") return { ...empty, text: unmistakable(String(newest)) };
  if (typeof newest !== "object" || newest === null || !("value" in newest)) return empty;
  const written: unknown = newest.value;
  if (typeof written !== "number" && typeof written !== "string") return empty;
  const comparator = "comparator" in newest && typeof newest.comparator === "string" ? newest.comparator : "";
  const unit =
    "unit" in newest && typeof newest.unit === "string" && unitChoices(fact).some((one) => one.unit === newest.unit)
      ? newest.unit
      : empty.unit;
  return { text: `${comparator}${unmistakable(String(written))}`, unit, on: dayIn(newest) ?? "" };
}
