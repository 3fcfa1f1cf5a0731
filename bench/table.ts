// What npm run bench prints: the times with their spread, and the ratios beside what they should be.
import { median, type Subject, type Times } from "./rounds.ts";

export interface Target {
  readonly says: string;
  readonly of: Subject;
  readonly to: Subject;
  readonly atLeast: number;
  readonly unit: "x" | "%";
}

const timesOf = (times: Times, subject: Subject): readonly number[] => {
  const found = times.get(subject);
  if (found === undefined) throw new RangeError(`${subject.name} was not timed`);
  return found;
};

/** How many times longer one takes than the other, round by round. */
const ratios = (times: Times, of: Subject, to: Subject): number[] => {
  const others = timesOf(times, to);
  return timesOf(times, of).flatMap((ms, round) => {
    const other = others[round];
    return other === undefined ? [] : [ms / other];
  });
};

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spread = (numbers: readonly number[]): string => `${short(Math.min(...numbers))} to ${short(Math.max(...numbers))}`;

/** Milliseconds for one bundle, and how many times the yardstick's that is. */
export const timeLines = (times: Times, yardstick: Subject): string[] => [
  `${"milliseconds a bundle".padEnd(38)}${"median".padStart(8)}${"spread".padStart(18)}${"ratio".padStart(10)}`,
  ...[...times].map(([subject, ms]) => {
    const ratio = short(median(ratios(times, subject, yardstick)));
    return `${subject.name.padEnd(38)}${short(median(ms)).padStart(8)}${spread(ms).padStart(18)}${ratio.padStart(10)}`;
  }),
];

export const targetLines = (times: Times, targets: readonly Target[]): string[] => [
  `${"ratio".padEnd(40)}${"median".padStart(8)}${"spread".padStart(16)}${"target".padStart(8)}`,
  ...targets.map(({ says, of, to, atLeast, unit }) => {
    const found = ratios(times, of, to).map((ratio) => (unit === "%" ? ratio * 100 : ratio));
    const met = median(found) >= atLeast ? "met" : "missed";
    return `${says.padEnd(40)}${`${short(median(found))}${unit}`.padStart(8)}${spread(found).padStart(16)}${`${atLeast}${unit}`.padStart(8)} ${met}`;
  }),
];
