// Invented nights with a known truth: how strong, how alike from night to night, which trigger does what, what is missing.
import { isoDay } from "../../src/record/day.ts";
import type { Entry } from "../../src/record/diary/diary.ts";
import type { Details } from "../../src/record/diary/fields.ts";
import { type Night, nightsOf } from "../../src/record/diary/night.ts";
import { generator } from "../../src/record/diary/statistics/random.ts";

export interface Truth {
  readonly nights: number;
  /** How much a night resembles the night before. */
  readonly rho: number;
  /** Share of nights on which nothing was noted. */
  readonly missing: number;
  /** Points that late caffeine adds. */
  readonly effect: number;
  readonly seed: number;
  /** Points of severity by which single nights differ. */
  readonly spread?: number;
}

export const FIRST = 20_500; // a day of 2026

/** Standard normal draws from a uniform source (Box and Muller). */
export function normal(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A series in which every value resembles the one before, of spread 1. */
export function alike(rho: number, count: number, draw: () => number): readonly number[] {
  let value = draw();
  return Array.from({ length: count }, () => {
    const now = value;
    value = rho * value + Math.sqrt(1 - rho ** 2) * draw();
    return now;
  });
}

export const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Six triggers of six kinds: by chance, at weekends, in spells, in long spells, rarely, and by the month. */
export function inventNights({ nights, rho, missing, effect, seed, spread = 1.8 }: Truth): readonly Night[] {
  const random = generator(seed);
  const draw = normal(random);
  const [level, spells, longSpells] = [alike(rho, nights, draw), alike(0.5, nights, draw), alike(0.8, nights, draw)];
  const phase = Math.floor(random() * 28);
  const entries = level.flatMap((value, i): readonly Entry[] => {
    const coffee = random() < 0.4;
    const severity = within(Math.round(4.5 + spread * value + (coffee ? effect : 0)), 0, 10);
    const told: Details = {
      severity: { low: severity, high: severity },
      caffeineCups: coffee ? 2 : 0,
      ...(coffee && { lastCaffeine: `${isoDay(FIRST + i)}T16:00Z` }),
      alcoholDrinks: random() < (i % 7 >= 5 ? 0.7 : 0.15) ? 1 : 0,
      exerciseMinutes: (spells[i] ?? 0) > 0.3 ? 30 : 0,
      stress: within(Math.round(5 + 2 * (longSpells[i] ?? 0)), 0, 10),
      missedDoses: random() < 0.15 ? 1 : 0,
      period: (i + phase) % 28 < 5,
    };
    return random() < missing ? [] : [dayEntry(i, told)];
  });
  return nightsOf(entries, isoDay(FIRST), isoDay(FIRST + nights - 1));
}

/** A look back on one day, as the app saves it in the morning after. */
export function dayEntry(i: number, told: Details): Entry {
  const [night, next] = [isoDay(FIRST + i), isoDay(FIRST + i + 1)];
  return {
    id: `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`,
    revision: 1,
    savedAt: `${next}T08:00Z`,
    night,
    kind: "day",
    ...told,
  };
}
