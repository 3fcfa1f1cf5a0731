// One fact as it may be written: a value, a value with unit and date, a comparator, two sides, or several of these.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { between, type Interval, justAbove, justBelow } from "../logic/interval.ts";
import { dayOf, type Day, isoDay } from "./day.ts";
import { quantityIn } from "./quantity.ts";
import { isPlain, shown } from "./read.ts";
import type { Observation, Problem } from "./record.ts";

const PARTS = new Set(["value", "unit", "on", "comparator"]);

export function readValue(fact: FactId, input: unknown, today: Day, where: string, problems: Problem[]): Observation[] {
  if (Array.isArray(input))
    return input.flatMap((one: unknown, i) => {
      if (!Array.isArray(one)) return readValue(fact, one, today, `${where}[${i}]`, problems);
      problems.push({ where: `${where}[${i}]`, what: "found a list in a list", expected: "one value with its date" });
      return [];
    });
  if (isPlain(input) && ("left" in input || "right" in input)) return readSides(fact, input, today, where, problems);
  if (!isPlain(input)) return readOne(fact, input, undefined, today, where, where, problems);
  const word = factOf(fact);
  const strange = Object.keys(input).find((key) => !PARTS.has(key));
  if (strange !== undefined || !("value" in input)) {
    problems.push({
      where,
      what: strange === undefined ? "there is no value" : `"${strange}" is not known here`,
      expected: "value, unit, on, comparator",
    });
    return [];
  }
  const on = input["on"] === undefined ? today : typeof input["on"] === "string" ? dayOf(input["on"]) : undefined;
  if (on === undefined) {
    problems.push({ where: `${where}.on`, what: `found ${shown(input["on"])}`, expected: "a date such as 2026-11-22" });
    return [];
  }
  if (on > today) {
    problems.push({ where: `${where}.on`, what: `${isoDay(on)} is after ${isoDay(today)}`, expected: "a date up to today" });
    return [];
  }
  if (word.type === "number" && input["unit"] === undefined && !isCount(word.unit)) {
    problems.push({ where: `${where}.unit`, what: "there is no unit", expected: `a unit such as ${word.unit}` });
    return [];
  }
  const value = input["comparator"] === undefined ? input["value"] : `${String(input["comparator"])}${String(input["value"])}`;
  return readOne(fact, value, input["unit"], on, where, where, problems);
}

/** Counts and scores have nothing that a unit could change. */
export const isCount = (unit: string): boolean => unit === "1" || unit.startsWith("{");

function readSides(fact: FactId, input: Readonly<Record<string, unknown>>, today: Day, where: string, problems: Problem[]): Observation[] {
  if (factOf(fact).perSide === undefined) {
    problems.push({ where, what: "found left and right", expected: "one value: this fact has no sides" });
    return [];
  }
  return Object.entries(input).flatMap(([side, value]) => {
    if ((side === "left" || side === "right") && !(isPlain(value) && ("left" in value || "right" in value)))
      return readValue(fact, value, today, `${where}.${side}`, problems).map((one) => ({ ...one, side }) satisfies Observation);
    problems.push({ where: `${where}.${side}`, what: "no such side", expected: "left, right" });
    return [];
  });
}

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
      if (number === undefined) return problem(`found ${shown(value)}`, `a number in ${word.unit}, or one with a comparator such as "<5"`);
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
