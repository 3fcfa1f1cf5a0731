// What a person was exposed to before a night: yes, no, or not known. One line a trigger.
import { lateCaffeineFromHour, type TriggerId } from "../../knowledge/diary/triggers.ts";
import type { Truth } from "../../logic/expr.ts";
import type { Interval } from "../../logic/interval.ts";
import { partsOf } from "./moment.ts";
import type { Night, NumberField, YesNoField } from "./night.ts";
import { middle } from "./trends.ts";

/** For every night in order. */
export const exposuresTo = (trigger: TriggerId, nights: readonly Night[]): readonly Truth[] => readers[trigger](nights);

type Reader = (nights: readonly Night[]) => readonly Truth[];

const readers: Readonly<Record<TriggerId, Reader>> = {
  "late-caffeine": eachNight(lateCaffeine),
  alcohol: anyOf("alcoholDrinks"),
  nicotine: anyOf("cigarettes"),
  exercise: anyOf("exerciseMinutes"),
  "long-sitting": aboveOwnMiddle("sittingHours"),
  stress: aboveOwnMiddle("stress"),
  "missed-dose": anyOf("missedDoses"),
  illness: yesTo("illness"),
  period: yesTo("period"),
  travel: yesTo("travel"),
};

/** None at all is not late either. */
function lateCaffeine({ moments, numbers }: Night): Truth {
  if (moments.lastCaffeine !== undefined) return partsOf(moments.lastCaffeine).minute >= lateCaffeineFromHour * 60 ? "yes" : "no";
  return numbers.caffeineCups?.high === 0 ? "no" : "unknown";
}

function eachNight(read: (night: Night) => Truth): Reader {
  return (nights) => nights.map(read);
}

function anyOf(name: NumberField): Reader {
  return eachNight(({ numbers }) => above(numbers[name], 0));
}

function yesTo(name: YesNoField): Reader {
  return eachNight(({ yesNo }) => (yesNo[name] === undefined ? "unknown" : yesNo[name] ? "yes" : "no"));
}

/** More than the person's own median. The split looks at the exposure alone, never at the nights that followed. */
function aboveOwnMiddle(name: NumberField): Reader {
  return (nights) => {
    const told = nights.flatMap(({ numbers }) => middle(numbers[name]) ?? []).toSorted((a, b) => a - b);
    const median = told[Math.floor((told.length - 1) / 2)];
    return nights.map(({ numbers }) => (median === undefined ? "unknown" : above(numbers[name], median)));
  };
}

const above = (range: Interval | undefined, limit: number): Truth =>
  range === undefined ? "unknown" : range.low > limit ? "yes" : range.high <= limit ? "no" : "unknown";
