// The nights of the diary up to the last one that is over, the silent ones among them, and the part of them that is shown.
import { useMemo } from "react";
import { entriesOf } from "../../../record/diary/merge.ts";
import { type Night, nightsOf, spanOf } from "../../../record/diary/night.ts";
import { dayOf, isoDay } from "../../../record/day.ts";
import { tonight } from "../../state/clock.ts";
import { useDiary } from "../../state/diary.ts";

export const spans = { month: 28, quarter: 91, year: 365, all: Number.POSITIVE_INFINITY } as const;
export type Span = keyof typeof spans;

/** Undefined until the diary is read; empty where nobody told anything. */
export function useNights(): readonly Night[] | undefined {
  const { diary, ready } = useDiary();
  return useMemo(() => {
    if (!ready) return undefined;
    const entries = entriesOf(diary);
    const told = spanOf(entries);
    if (told === undefined) return [];
    const lastOver = isoDay((dayOf(tonight(new Date())) ?? 0) - 1);
    return nightsOf(entries, told.from, told.to > lastOver ? told.to : lastOver);
  }, [diary, ready]);
}
