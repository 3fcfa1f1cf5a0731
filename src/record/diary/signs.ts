// What one night says about each sign of augmentation, as a number in which more is worse, and a change between two
// stretches of nights.
import type { SignId } from "../../knowledge/diary/watch.ts";
import type { BodyPart } from "./fields.ts";
import type { Night } from "./night.ts";
import { posteriorOf } from "./statistics/posterior.ts";
import { fitsOf } from "./statistics/serial.ts";
import { middle } from "./trends.ts";

const severity = ({ worst }: Night): number | undefined => middle(worst);

/** As the sign counts it: hours, minutes, parts of the body, points. Nothing where the night does not tell. */
export const measures: Readonly<Record<SignId, (night: Night) => number | undefined>> = {
  "starts-earlier": ({ onsetHour }) => onsetHour,
  "sooner-at-rest": ({ numbers }) => middle(numbers.restMinutes),
  spread: ({ bodyParts }) => bodyParts && beyondLegs(bodyParts),
  stronger: severity,
  "shorter-relief": ({ numbers }) => middle(numbers.reliefHours),
  "worse-after-raise": severity,
  "better-after-cut": severity,
};

/** Where less is worse: an earlier hour, fewer minutes, fewer hours of relief, and, after a cut, less is the sign itself. */
const lessIsTheSign: ReadonlySet<SignId> = new Set<SignId>(["starts-earlier", "sooner-at-rest", "shorter-relief", "better-after-cut"]);
export const signed = (sign: SignId, change: number): number => (lessIsTheSign.has(sign) ? -change : change);

/** The two arms are one more part, and so are the trunk and the rest. */
function beyondLegs(parts: readonly BodyPart[]): number {
  const beyond = parts.filter((part) => part !== "left-leg" && part !== "right-leg");
  return new Set(beyond.map((part) => part.replace(/^(?:left|right)-/, ""))).size;
}

export interface Told {
  /** The number of the night in the calendar. */
  readonly at: number;
  readonly value: number;
}

// The prior must not shrink a change that is really there: two standard deviations of single nights.
const PRIOR_SPREADS = 2;
// Nights that never differ among themselves still leave some doubt about a step between them.
const LEAST_SPREAD = 0.1;

export interface Change {
  /** The change that leaves this share of belief below it, in the unit of the values. */
  readonly quantile: (share: number) => number;
}

/** The change from before to now. `before` is a stretch of nights, or one number that somebody told. */
export function changeBetween(before: readonly Told[] | number, now: readonly Told[]): Change {
  const earlier = typeof before === "number" ? [] : before;
  const all = [...earlier, ...now];
  const base = typeof before === "number" ? before : mean(before.map(({ value }) => value));
  const step = Math.abs(mean(now.map(({ value }) => value)) - base);
  const spread = Math.max(Math.sqrt(squares(earlier) + squares(now)) / Math.sqrt(all.length), step * LEAST_SPREAD);
  if (spread === 0) return { quantile: () => 0 }; // every night told the same
  const values = Float64Array.from(all, ({ value }) => (value - base) / spread);
  const isNow = Float64Array.from(all, (_, i) => (i < earlier.length ? 0 : 1));
  const columns = typeof before === "number" ? [] : [new Float64Array(all.length).fill(1)];
  const at = all.map(({ at }) => at);
  const prior = Math.max(PRIOR_SPREADS, step / spread);
  const { quantile } = posteriorOf(fitsOf(at, values, columns), isNow, prior);
  return { quantile: (share) => quantile(share) * spread };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

function squares(told: readonly Told[]): number {
  const center = mean(told.map(({ value }) => value));
  return told.reduce((sum, { value }) => sum + (value - center) ** 2, 0);
}

export function median(told: readonly Told[]): number {
  const sorted = told.map(({ value }) => value).toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error("no night, no median");
  return (low + high) / 2;
}
