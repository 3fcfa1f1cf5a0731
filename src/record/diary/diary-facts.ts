// What the diary tells the record by itself: means over the newest nights, as ranges, and only where enough nights were told.
import { type DiaryFact, type DiaryFactId, diaryFacts, treatsSymptoms } from "../../knowledge/diary/diary-facts.ts";
import { ingredients } from "../../knowledge/medicines/ingredients.ts";
import { between, type Interval, point } from "../../logic/interval.ts";
import { dayOf } from "../day.ts";
import type { Observation, PersonRecord } from "../record.ts";
import { partsOf } from "./moment.ts";
import type { Night, NumberField } from "./night.ts";
import { symptomNights } from "./trends.ts";
import { DIARY_ORIGIN } from "./watch-facts.ts";

const WEEK = 7;

/**
 * Facts as of the last night, with origin `diary`.
 * @param nights consecutive nights up to the last that is over, as `nightsOf` gives them
 * @param record its medicines decide whether the nights were treated ones; while they are unknown, that fact is not told
 */
export function factsFromDiary(
  nights: readonly Night[],
  record: Pick<PersonRecord, "medicines" | "medicinesOpen">,
): readonly Observation[] {
  const on = dayOf(nights.at(-1)?.night ?? "");
  if (on === undefined) return [];
  return (Object.keys(diaryFacts) as readonly DiaryFactId[]).flatMap((fact) => {
    const { nights: window, told }: DiaryFact = diaryFacts[fact];
    const value = readers[fact](nights.slice(-window), told, record);
    return value === undefined ? [] : [{ fact, value: value.low === value.high ? value.low : value, on, origin: DIARY_ORIGIN }];
  });
}

type Treated = Pick<PersonRecord, "medicines" | "medicinesOpen">;
type Reader = (nights: readonly Night[], told: number, record: Treated) => Interval | undefined;

const readers: Readonly<Record<DiaryFactId, Reader>> = {
  "symptom-nights-per-week": perWeek(false),
  "symptom-nights-per-week-treated": perWeek(true),
  "sleep-hours": (nights, told) =>
    meanOf(
      nights.map(({ sleepHours }) => sleepHours),
      told,
    ),
  "caffeine-cups-per-day": mean("caffeineCups"),
  "last-caffeine-hour": (nights, told) =>
    meanOf(
      nights.map(({ moments: { lastCaffeine } }) => (lastCaffeine === undefined ? undefined : point(partsOf(lastCaffeine).minute / 60))),
      told,
    ),
  "alcohol-drinks-per-week": mean("alcoholDrinks", WEEK),
  "cigarettes-per-day": mean("cigarettes"),
  "exercise-minutes-per-week": mean("exerciseMinutes", WEEK),
  "sitting-hours-per-day": mean("sittingHours"),
  stress: mean("stress"),
};

/** Nights that nobody told may have been good or bad: both ends of the range say so. */
function perWeek(whenTreated: boolean): Reader {
  return (nights, told, record) => {
    if (isTreated(record) !== whenTreated || nights.filter(({ symptoms }) => symptoms !== "unknown").length < told) return undefined;
    const { low, high } = symptomNights(nights);
    return rounded(between((low / nights.length) * WEEK, (high / nights.length) * WEEK));
  };
}

/** Unknown while the medicines are. A list that could not be read in full may still hold one. */
function isTreated({ medicines, medicinesOpen }: Treated): boolean | undefined {
  const taken = medicines?.some(
    ({ ingredient, status }) =>
      status === "taking" && [ingredient, ...ingredients[ingredient].classes].some((tag) => treatsSymptoms.some((one) => one === tag)),
  );
  return taken === false && medicinesOpen ? undefined : taken;
}

function mean(name: NumberField, times = 1): Reader {
  return (nights, told) => {
    const found = meanOf(
      nights.map(({ numbers }) => numbers[name]),
      told,
    );
    return found && rounded(between(found.low * times, found.high * times));
  };
}

function meanOf(ranges: readonly (Interval | undefined)[], told: number): Interval | undefined {
  const known = ranges.filter((range) => range !== undefined);
  if (known.length < told) return undefined;
  const sum = known.reduce((a, b) => between(a.low + b.low, a.high + b.high));
  return rounded(between(sum.low / known.length, sum.high / known.length));
}

const rounded = ({ low, high }: Interval): Interval => between(Math.round(low * 100) / 100, Math.round(high * 100) / 100);
