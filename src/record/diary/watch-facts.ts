// What the watch tells the definitions of augmentation: yes and no of its signs, and the numbers behind them as ranges.
import { watchSigns } from "../../knowledge/diary/watch.ts";
import type { FactId } from "../../knowledge/facts.ts";
import { between } from "../../logic/interval.ts";
import type { Day } from "../day.ts";
import type { Observation } from "../record.ts";
import type { SignFinding } from "./augmentation.ts";
import { type Baseline, clockHour } from "./baseline.ts";
import type { Night } from "./night.ts";
import { median, type Told } from "./signs.ts";

export const DIARY_ORIGIN = "diary";

interface Judged {
  readonly baseline: Baseline | undefined;
  readonly now: readonly Told[];
  readonly finding: SignFinding;
}

interface When {
  readonly since: Day;
  readonly to: Day;
  readonly lastNight: Day;
  readonly lastWeek: readonly Night[];
}

/** A comparison with the first weeks of the diary says nothing about the time before treatment, so it tells nothing here. */
export function watchFacts(judged: readonly Judged[], when: When): readonly Observation[] {
  return judged
    .filter(({ baseline }) => baseline !== undefined && baseline.kind !== "first-weeks")
    .flatMap((one) => [...verdictFact(one, when), ...numbersBehind(one, when)]);
}

const told = (fact: FactId, value: Observation["value"], on: Day): Observation => ({ fact, value, on, origin: DIARY_ORIGIN });

function verdictFact({ finding: { id, verdict } }: Judged, { to }: When): readonly Observation[] {
  const fact = watchSigns.find((sign) => sign.id === id)?.fact;
  return verdict === "unknown" || fact === undefined ? [] : [told(fact, verdict === "yes", to)];
}

function numbersBehind({ baseline, now, finding }: Judged, { since, to, lastNight, lastWeek }: When): readonly Observation[] {
  const { id, worseBy } = finding;
  if (baseline === undefined || worseBy === undefined) return [];
  const before = typeof baseline.value === "number" ? undefined : median(baseline.value);
  switch (id) {
    case "starts-earlier": {
      // The range holds the plain difference of the two medians too, so that the formula and the range agree.
      const plain = (typeof baseline.value === "number" ? baseline.value : median(baseline.value)) - median(now);
      return [
        ...(before === undefined ? [] : [told("symptom-onset-hour-before-treatment", clockHour(before), since - 1)]),
        told("symptom-onset-hour", clockHour(median(now)), to),
        told("hours-onset-earlier", between(Math.min(worseBy.low, plain), Math.max(worseBy.high, plain)), to),
      ];
    }
    case "sooner-at-rest":
      return [
        ...(before === undefined ? [] : [told("rest-to-onset-minutes-before-treatment", before, since - 1)]),
        told("rest-to-onset-minutes", median(now), to),
      ];
    case "shorter-relief":
      return [...(before === undefined ? [] : [told("hours-of-relief-at-start", before, since)]), told("hours-of-relief", median(now), to)];
    case "stronger":
      return before === undefined ? [] : worseDays(lastWeek, before, lastNight);
    default:
      return [];
  }
}

/** Of the last seven nights, how many were worse than the middle of those before treatment: what is certain, and what is possible. */
function worseDays(lastWeek: readonly Night[], usual: number, on: Day): readonly Observation[] {
  const certain = lastWeek.filter(({ worst }) => worst !== undefined && worst.low > usual).length;
  const possible = lastWeek.filter(({ worst }) => worst === undefined || worst.high > usual).length + (7 - lastWeek.length);
  return [told("worse-days-in-last-week", certain === possible ? certain : between(certain, possible), on)];
}
