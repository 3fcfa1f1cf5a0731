// The newest word on a fact, and what several words of one day come to.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { clashFactor } from "../knowledge/derived/clash.ts";
import { between, hull, type Interval } from "../logic/interval.ts";
import type { Observation, Problem } from "./record.ts";
import { isoDay } from "./day.ts";

type Value = Observation["value"];

/** The observations that count: of the newest day, and where legs are told apart, the newest of each leg beside them. */
export function newestOf(observations: readonly Observation[]): readonly Observation[] {
  if (observations.length === 1) return observations;
  const newest = ofLastDay(observations);
  if (newest.every(({ side }) => side === undefined)) return newest;
  const ofLeg = (leg: "left" | "right") => ofLastDay(observations.filter(({ side }) => side === leg));
  return [...newest.filter(({ side }) => side === undefined), ...ofLeg("left"), ...ofLeg("right")];
}

function ofLastDay(observations: readonly Observation[]): readonly Observation[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { on } of observations) if (on > last) last = on;
  return observations.filter(({ on }) => on === last);
}

/**
 * One value; nothing where yes/no or codes contradict each other. Numbers of one day span an interval, and of two
 * legs the worse one decides. A word about no leg in particular is about the worse one.
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
  const values = new Map(
    [...Map.groupBy(observations, ({ side }) => side)].map(([side, some]) => [side, ofOneDay(fact, some, clashing, problems)]),
  );
  const whole = values.get(undefined);
  const [first, second] = [values.get("left"), values.get("right")].filter((value) => value !== undefined);
  if (first === undefined) return whole;
  if (whole === undefined) return worse(worseIs, first, second);
  const both = worse(worseIs, whole, first);
  return both === undefined || second === undefined ? both : worse(worseIs, both, second);
}

function ofOneDay(fact: FactId, observations: readonly Observation[], clashing: Set<FactId>, problems: Problem[]): Value | undefined {
  const different = [...new Map(observations.map((one) => [JSON.stringify(one.value), one])).values()];
  const [first] = different;
  if (first === undefined || different.length === 1) return first?.value;
  const ranges = different.map(({ value }) => quantityOf(value)).filter((range) => range !== undefined);
  const all = ranges.length < different.length ? undefined : ranges.reduce(hull);
  if (all && (isNarrow(all) || overlap(ranges))) return all;
  clashing.add(fact);
  const found = different.slice(0, SHOWN).map(({ value, origin }) => `${describe(value)} (${origin})`);
  problems.push({
    where: different.map(({ origin }) => origin).join(", "),
    what: `record-conflict: ${fact} on ${isoDay(first.on)} is ${found.join(" and ")}${different.length > SHOWN ? `, and ${different.length - SHOWN} more` : ""}`,
    expected: "values of one day that can both be true",
  });
  return all;
}

const SHOWN = 4;

/** A spread that two measurements of one day can have. */
function isNarrow({ low, high }: Interval): boolean {
  const [less, more] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return low * high > 0 && more <= less * clashFactor;
}

/** "<5" and 3 can both be true. */
const overlap = (ranges: readonly Interval[]): boolean =>
  ranges.reduce((most, { low }) => Math.max(most, low), Number.NEGATIVE_INFINITY) <=
  ranges.reduce((least, { high }) => Math.min(least, high), Number.POSITIVE_INFINITY);

/** The worse leg decides. While one leg is unknown it may be the worse one, without limit. */
function worse(which: "highest" | "lowest", one: Value, other: Value | undefined): Value | undefined {
  const [a, b] = [quantityOf(one), other === undefined ? undefined : quantityOf(other)];
  if (a === undefined) return undefined;
  if (b === undefined) return which === "highest" ? between(a.low, Number.POSITIVE_INFINITY) : between(0, a.high);
  const pick = which === "highest" ? Math.max : Math.min;
  return between(pick(a.low, b.low), pick(a.high, b.high));
}

const quantityOf = (value: Value): Interval | undefined =>
  typeof value === "number" ? between(value, value) : typeof value === "object" ? value : undefined;

function describe(value: Value): string {
  if (typeof value !== "object") return String(value);
  const [low, high] = [value.low, value.high].map((end) => String(Number(end.toPrecision(6))));
  return value.high === Number.POSITIVE_INFINITY ? `at least ${low}` : `${low} to ${high}`;
}
