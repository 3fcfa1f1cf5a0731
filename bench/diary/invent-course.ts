// Invented months on a medicine, before and after its start, with or without augmentation.
import { isoDay } from "../../src/record/day.ts";
import type { Entry } from "../../src/record/diary/diary.ts";
import { type Night, nightsOf } from "../../src/record/diary/night.ts";
import { generator } from "../../src/record/diary/statistics/random.ts";
import { alike, dayEntry, FIRST, normal, within } from "./invent.ts";

export interface CourseTruth {
  readonly before: number;
  readonly after: number;
  readonly rho: number;
  readonly missing: number;
  /** Hours by which onset comes earlier at the end, and points by which it gets stronger; both grow from the middle on. */
  readonly hoursEarlier: number;
  readonly pointsStronger: number;
  /** Points by which the medicine helps from its first night. */
  readonly helps: number;
  readonly seed: number;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

export function inventCourse({ before, after, rho, missing, hoursEarlier, pointsStronger, helps, seed }: CourseTruth): readonly Night[] {
  const random = generator(seed);
  const draw = normal(random);
  const count = before + after;
  const [severity, onset, latency, relief, parts] = Array.from({ length: 5 }, () => alike(rho, count, draw)) as [
    readonly number[],
    readonly number[],
    readonly number[],
    readonly number[],
    readonly number[],
  ];
  const entries = severity.flatMap((value, i): readonly Entry[] => {
    const done = (i - before - after / 2) / (after / 4);
    const grown = i < before ? 0 : within(done, 0, 1);
    const strength = within(Math.round(5 + 1.8 * value - (i < before ? 0 : helps) + grown * pointsStronger), 0, 10);
    const hour = within(9.5 + 1.3 * (onset[i] ?? 0) - grown * hoursEarlier, 0.1, 15);
    const quarters = Math.round((hour + 12) * 4);
    const day = FIRST + i + (quarters >= 96 ? 1 : 0);
    const entry = dayEntry(i, {
      severity: { low: strength, high: strength },
      onset: `${isoDay(day)}T${twoDigits(Math.floor((quarters % 96) / 4))}:${twoDigits((quarters % 4) * 15)}Z`,
      restMinutes: Math.round(30 * Math.exp(0.5 * (latency[i] ?? 0))),
      bodyParts: ["left-leg", "right-leg", ...((parts[i] ?? 0) > 1.3 ? (["right-arm"] as const) : [])],
      ...(i >= before && { reliefHours: within(Math.round(7 + 1.5 * (relief[i] ?? 0)), 0, 24) }),
    });
    return random() < missing ? [] : [entry];
  });
  return nightsOf(entries, isoDay(FIRST), isoDay(FIRST + count - 1));
}

/** The medicine list of such a course. */
export const courseRecord = (before: number) =>
  ({
    medicines: [{ ingredient: "pramipexole", status: "taking", since: FIRST + before, origin: "medicines[0]" }],
    medicinesOpen: false,
    observations: [],
  }) as const;
