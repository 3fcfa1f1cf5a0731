// One fact as it may be written: a value, a value with unit and date, a comparator, two sides, or several of these.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { unitWords } from "../knowledge/units/words.ts";
import { between, type Interval, justAbove, justBelow } from "../logic/interval.ts";
import { dayOf, type Day, isoDay } from "./day.ts";
import { quantityIn } from "./quantity.ts";
import { isPlain, type Plain, shown } from "./read.ts";
import type { Observation, Problem } from "./record.ts";

const PARTS = new Set(["value", "unit", "on", "comparator"]);
const COMPARATORS: readonly unknown[] = ["<", "<=", ">", ">="];

export function readValue(fact: FactId, input: unknown, today: Day, where: string, problems: Problem[]): Observation[] {
  return eachOf(input, where, problems, (one, place) =>
    isPlain(one) && ("left" in one || "right" in one)
      ? readSides(fact, one, today, place, problems)
      : readSingle(fact, one, today, place, problems),
  );
}

function eachOf(
  input: unknown,
  where: string,
  problems: Problem[],
  read: (one: unknown, place: string) => readonly Observation[],
): Observation[] {
  if (!Array.isArray(input)) return [...read(input, where)];
  return input.flatMap((one: unknown, i) => {
    if (!Array.isArray(one)) return read(one, `${where}[${i}]`);
    problems.push({ where: `${where}[${i}]`, what: "found a list in a list", expected: "one value with its date" });
    return [];
  });
}

function readSides(fact: FactId, input: Plain, today: Day, where: string, problems: Problem[]): Observation[] {
  if (factOf(fact).perSide === undefined) {
    problems.push({ where, what: "found left and right", expected: "one value: this fact has no sides" });
    return [];
  }
  return Object.entries(input).flatMap(([side, value]) => {
    if (side === "left" || side === "right")
      return eachOf(value, `${where}.${side}`, problems, (one, place) =>
        readSingle(fact, one, today, place, problems).map((read) => ({ ...read, side })),
      );
    problems.push({ where: `${where}.${side}`, what: "no such side", expected: "left, right" });
    return [];
  });
}

function readSingle(fact: FactId, input: unknown, today: Day, where: string, problems: Problem[]): Observation[] {
  if (!isPlain(input)) return readOne(fact, input, undefined, today, where, where, problems);
  const problem = (part: string, what: string, expected: string): [] => {
    problems.push({ where: `${where}${part}`, what, expected });
    return [];
  };
  const word = factOf(fact);
  const strange = Object.keys(input).find((key) => !PARTS.has(key));
  if (strange !== undefined) return problem("", `${shown(strange)} is not known here`, "value, unit, on, comparator");
  const { value, unit, comparator, on: date } = input;
  if (value === undefined) return problem("", "there is no value", "value, unit, on, comparator");
  const on = date === undefined ? today : typeof date === "string" ? dayOf(date) : undefined;
  if (on === undefined) return problem(".on", `found ${shown(date)}`, "a date such as 2026-11-22");
  if (on > today) return problem(".on", `${isoDay(on)} is after ${isoDay(today)}`, "a date up to today");
  if (word.type !== "number" && unit !== undefined) return problem(".unit", `found ${shown(unit)}`, "no unit: this is not measured");
  if (word.type === "number" && unit === undefined && !isCount(word.unit))
    return problem(".unit", "there is no unit", `a unit such as ${word.unit}`);
  if (comparator === undefined) return readOne(fact, value, unit, on, where, where, problems);
  if (!COMPARATORS.includes(comparator)) return problem(".comparator", `found ${shown(comparator)}`, COMPARATORS.join(", "));
  if (typeof value !== "number") return problem(".value", `found ${shown(value)}`, "a number beside the comparator");
  return readOne(fact, `${String(comparator)}${value}`, unit, on, where, where, problems);
}

/** Counts and scores have nothing that a unit could change. */
export const isCount = (unit: string): boolean => unit === "1" || unit.startsWith("{");

/** A value of any source once its unit, its day and its place are known. `where` is for problems, `origin` for the reader. */
export function readOne(
  fact: FactId,
  value: unknown,
  unit: unknown,
  on: Day,
  where: string,
  origin: string,
  problems: Problem[],
): Observation[] {
  const problem = (what: string, expected: string): [] => {
    problems.push({ where, what, expected });
    return [];
  };
  const word = factOf(fact);
  switch (word.type) {
    case "boolean":
      return typeof value === "boolean" ? [{ fact, value, on, origin }] : problem(`found ${shown(value)}`, "true or false");
    case "code":
      return typeof value === "string" && word.codes.includes(value)
        ? [{ fact, value, on, origin }]
        : problem(`found ${shown(value)}`, `one of ${word.codes.join(", ")}`);
    case "scale": {
      const level =
        typeof value === "number" ? value : typeof value === "string" ? (word.alsoRead?.[value] ?? word.levels.indexOf(value)) : -1;
      return Number.isInteger(level) && level >= 0 && level < word.levels.length
        ? [{ fact, value: level, on, origin }]
        : problem(`found ${shown(value)}`, `one of ${word.levels.join(", ")}, or 0 to ${word.levels.length - 1}`);
    }
    case "list":
      return problem("a list cannot stand here", "one value");
    case "number": {
      const number = readNumber(value, Math.min(0, word.min));
      if (number === undefined)
        return problem(
          `found ${shown(value)}`,
          `a number${unitWords(word.unit) === "" ? "" : ` in ${unitWords(word.unit)}`}, or one with a comparator such as "<5"`,
        );
      if (unit !== undefined && typeof unit !== "string") return problem(`found unit ${shown(unit)}`, `a unit such as ${word.unit}`);
      const read = quantityIn(fact, number, unit);
      if ("expected" in read) return problem(read.what, read.expected);
      const written = unit === undefined || read.low === number.low ? undefined : `${shown(value).replaceAll('"', "")} ${unit}`;
      return [{ fact, value: read.low === read.high ? read.low : read, on, origin, ...(written !== undefined && { written }) }];
    }
  }
}

const NUMBER = /^(<=|>=|<|>)?\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)$/;

/** A number, or one with a comparator: "<5" is everything below 5 down to zero (or the lowest it can be), ">100" everything above. */
function readNumber(value: unknown, lowest: number): Interval | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? between(value, value) : undefined;
  const match = typeof value === "string" ? NUMBER.exec(value.trim()) : null;
  if (match === null) return undefined;
  const limit = Number(match[2]);
  if (!Number.isFinite(limit)) return undefined;
  switch (match[1]) {
    case "<":
      return between(lowest, justBelow(limit));
    case "<=":
      return between(lowest, limit);
    case ">":
      return between(justAbove(limit), Number.POSITIVE_INFINITY);
    case ">=":
      return between(limit, Number.POSITIVE_INFINITY);
    default:
      return undefined; // a bare number in quotes is not a number: somebody's export went wrong
  }
}
