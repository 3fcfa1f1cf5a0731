// The newest word on a fact, and what several words of one day come to.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { clashFactor } from "../knowledge/derived/clash.ts";
import { between, hull, type Interval } from "../logic/interval.ts";
import type { Observation, Problem } from "./record.ts";
import { isoDay } from "./day.ts";

type Value = Observation["value"];

/** The observations that count: of the newest day, and where legs are told apart, the newest of each leg. */
export function newestOf(observations: readonly Observation[]): readonly Observation[] {
  if (observations.length === 1) return observations;
  const newest = ofLastDay(observations);
  if (newest.every(({ side }) => side === undefined)) return newest;
  return (["left", "right"] as const).flatMap((leg) => ofLastDay(observations.filter(({ side }) => side === leg)));
}

function ofLastDay(observations: readonly Observation[]): readonly Observation[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { on } of observations) if (on > last) last = on;
  return observations.filter(({ on }) => on === last);
}

/**
 * One value; nothing where yes/no or codes contradict each other. Numbers of one day span an interval, and of two
 * legs the worse one decides.
 */
export function agreed(
  fact: FactId,
  observations: readonly Observation[],
  clashing: Set<FactId>,
  problems: Problem[],
  worseIs: "highest" | "lowest" = factOf(fact).perSide ?? "highest",
): Value | undefined {
  const [only] = observations;
  if (only !== undefined && observations.length === 1 && only.side === undefined) return only.value;
  const legs = Map.groupBy(observations, ({ side }) => side);
  const values = [...legs].flatMap(([side, some]) => {
    const value = ofOneDay(fact, some, clashing, problems);
    return value === undefined ? [] : [{ side, value }];
  });
  const [first, second] = values;
  if (first === undefined) return undefined;
  if (first.side === undefined) return first.value;
  return worse(worseIs, first.value, second?.value);
}

function ofOneDay(fact: FactId, observations: readonly Observation[], clashing: Set<FactId>, problems: Problem[]): Value | undefined {
  const [first, ...rest] = observations;
  if (first === undefined) return undefined;
  if (rest.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value))) return first.value;
  const range = observations.map(({ value }) => quantityOf(value)).reduce((a, b) => a && b && hull(a, b));
  if (range && range.high <= range.low * clashFactor) return range;
  clashing.add(fact);
  const found = observations.map(({ value, origin }) => `${describe(value)} (${origin})`).join(" and ");
  problems.push({
    where: observations.map(({ origin }) => origin).join(", "),
    what: `record-conflict: ${fact} on ${isoDay(first.on)} is ${found}`,
    expected: "values of one day that can both be true",
  });
  return range;
}

/** The worse leg decides. While one leg is unknown it may be the worse one, without limit. */
function worse(which: "highest" | "lowest", one: Value, other: Value | undefined): Value | undefined {
  if (typeof one === "boolean") return one || (typeof other === "boolean" ? other : undefined);
  const [a, b] = [quantityOf(one), other === undefined ? undefined : quantityOf(other)];
  if (a === undefined) return undefined;
  if (b === undefined) return which === "highest" ? between(a.low, Number.POSITIVE_INFINITY) : between(0, a.high);
  const pick = which === "highest" ? Math.max : Math.min;
  return between(pick(a.low, b.low), pick(a.high, b.high));
}

const quantityOf = (value: Value): Interval | undefined =>
  typeof value === "number" ? between(value, value) : typeof value === "object" ? value : undefined;
const describe = (value: Value): string => (typeof value === "object" ? `${value.low} to ${value.high}` : String(value));
