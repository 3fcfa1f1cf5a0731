// The night so far as a row of bars on a clock: where each stands, how high, and whether its height is known.
import type { Entry } from "../../../record/diary/diary.ts";
import { hourOfNight, type NightDate } from "../../../record/diary/moment.ts";

export interface Bar {
  readonly id: string;
  /** From 0 to 1 along the strip. */
  readonly x: number;
  /** From 0 to 1 of the scale; absent: not told. */
  readonly low?: number;
  readonly high?: number;
}

export interface Strip {
  readonly bars: readonly Bar[];
  /** Hours on the clock (0 to 23) with their place. */
  readonly hours: readonly { readonly x: number; readonly hour: number }[];
}

/** Ten in the evening to six in the morning, as hours after noon; wider where the night was. */
const EVENING = 10;
const MORNING = 18;
const SCALE = 10;

export function stripOf(entries: readonly Entry[], night: NightDate): Strip {
  const placed = entries.map((entry) => ({ entry, hour: hourOfNight(entry.at ?? entry.savedAt, night) }));
  const first = Math.max(0, Math.min(EVENING, ...placed.map(({ hour }) => Math.floor(hour))));
  const last = Math.min(24, Math.max(MORNING, ...placed.map(({ hour }) => Math.ceil(hour))));
  const x = (hour: number): number => Math.min(1, Math.max(0, (hour - first) / (last - first)));
  const step = last - first > 12 ? 4 : 2;
  const firstTick = Math.ceil(first / step) * step;
  return {
    bars: placed.map(({ entry: { id, severity }, hour }) => ({
      id,
      x: x(hour),
      ...(severity && { low: severity.low / SCALE, high: severity.high / SCALE }),
    })),
    hours: Array.from({ length: Math.floor((last - firstTick) / step) + 1 }, (_, i) => {
      const hour = firstTick + i * step;
      return { x: x(hour), hour: (hour + 12) % 24 };
    }),
  };
}
