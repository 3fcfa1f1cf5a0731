// Says when each record was taken, from its own time stamp, so that nobody mistakes a gap for signal.
import type { Format } from "./edf-header.ts";
import type { RecordNotes } from "./edf-tal.ts";
import type { ProblemList } from "./problem-list.ts";

type Keeper = RecordNotes["keeper"];
type Stamp = NonNullable<Keeper>;

export interface Clock {
  // The time of the next record; `follows` when it continues the one before without a gap. Undefined: it has no time and is left out.
  place(keeper: Keeper, next: Keeper): { readonly seconds: number; readonly follows: boolean } | undefined;
}

export interface Pace {
  readonly format: Format;
  readonly recordSeconds: number;
  // The time between two samples of the fastest signal.
  readonly sampleSeconds: number;
}

export function recordClock(pace: Pace, problems: ProblemList): Clock {
  const { format, recordSeconds } = pace;
  if (format === "edf" || format === "bdf") return evenClock(recordSeconds);
  const gaps = format.endsWith("+d");
  let record = 0;
  // Where the next record begins if it continues the last one.
  let expected: number | undefined;
  // Where the records without a gap began, and how many there are.
  let began = 0;
  let length = 0;

  const stepping = (stamped: number, follows: boolean, precision = 0) => {
    if (!follows) {
      began = stamped;
      length = 0;
    }
    const counted = began + length * recordSeconds;
    // Where the stamp's last decimal cannot show the difference, counting is the finer measure.
    const seconds = Math.abs(stamped - counted) <= precision ? counted : stamped;
    record += 1;
    length += 1;
    expected = stamped + recordSeconds;
    return { seconds, follows };
  };
  const without = (what: string) => {
    problems.add(
      "record time",
      `record ${record + 1}`,
      `${what}; ${gaps ? "the record is left out" : "taken as following the one before"}`,
      "the time of the record",
    );
    if (!gaps) return stepping(expected ?? 0, expected !== undefined);
    record += 1;
    return undefined;
  };

  return {
    place(keeper, next) {
      if (keeper === undefined) return without("it has no readable time");
      const { seconds } = keeper;
      if (expected !== undefined && Math.abs(seconds - expected) <= slack(pace, keeper, expected))
        return stepping(seconds, true, precision(keeper, expected));
      if (expected !== undefined && seconds < expected)
        return without(`it is said to begin at ${seconds} s, before the one before it ends at ${expected} s`);
      if (next !== undefined && next.seconds < seconds + recordSeconds - slack(pace, next, seconds + recordSeconds))
        return without(`it is said to begin at ${seconds} s, and the record after it at ${next.seconds} s`);
      if (expected !== undefined && !gaps)
        problems.add(
          "unexpected gap",
          `record ${record + 1}`,
          `it begins at ${seconds} s, ${(seconds - expected).toFixed(3)} s late`,
          "a recording without gaps, as its header says",
        );
      return stepping(seconds, false);
    },
  };
}

function evenClock(recordSeconds: number): Clock {
  let record = 0;
  return {
    place() {
      record += 1;
      return { seconds: (record - 1) * recordSeconds, follows: record > 1 };
    },
  };
}

// How far a time stamp may stand from where it is expected: a sample, or what its last decimal cannot show. A file that says of itself
// that it has no gaps is believed up to a tenth of a record or a tenth of a second, because some recorders stamp with a trembling hand.
function slack({ format, recordSeconds, sampleSeconds }: Pace, stamp: Stamp, expected: number): number {
  return Math.max(sampleSeconds, precision(stamp, expected), format.endsWith("+d") ? 0 : Math.min(0.1, recordSeconds / 10));
}

// What the last decimal of a stamp may hide: nothing where the expected time can be written with that many decimals.
function precision({ decimals }: Stamp, expected: number): number {
  const scaled = expected * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) > 1e-6 ? 10 ** -decimals : 1e-9;
}
