// The augmentation watch: once every four weeks, do the nights show what the definitions of augmentation ask for? Looks do
// not overlap, and the false alarms of a whole year over all signs are shared out among them.
import { type BaselineKind, type SignId, watchRules, type WatchSign, watchSigns, type WatchStatus } from "../../knowledge/diary/watch.ts";
import type { Truth } from "../../logic/expr.ts";
import type { Interval } from "../../logic/interval.ts";
import { dayOf, isoDay } from "../day.ts";
import type { Observation, PersonRecord } from "../record.ts";
import { type Baseline, baselineOf, type Calendar, toldBetween } from "./baseline.ts";
import type { NightDate } from "./moment.ts";
import type { Night } from "./night.ts";
import { changeBetween, median, signed, type Told } from "./signs.ts";
import { type Course, courseOf } from "./treatment-course.ts";
import { watchFacts } from "./watch-facts.ts";

export interface SignFinding {
  readonly id: SignId;
  readonly title: string;
  readonly verdict: Truth;
  /** Why it is unknown. */
  readonly why?: "no-baseline" | "too-few-nights" | "unclear";
  readonly unit: string;
  readonly baseline?: { readonly kind: BaselineKind; readonly median: number; readonly nights?: number };
  readonly now?: { readonly median: number; readonly nights: number };
  /** How much worse than the baseline, in `unit`: hours earlier, minutes sooner, points stronger. With the range of 95 %. */
  readonly worseBy?: { readonly median: number } & Interval;
}

export interface AugmentationWatch {
  readonly status: WatchStatus;
  readonly ingredients: readonly string[];
  readonly since?: NightDate;
  /** The nights of the last complete look. */
  readonly look?: { readonly from: NightDate; readonly to: NightDate };
  /** The night after which the next look is complete. */
  readonly nextLook?: NightDate;
  readonly signs: readonly SignFinding[];
  /** What the diary tells the definitions, ready to be added to the record; `origin` is `diary`. */
  readonly observations: readonly Observation[];
}

const LOOKS_PER_YEAR = Math.ceil(365 / watchRules.lookNights);
const FALSE_ALARM = watchRules.falseAlarmsPerYear / (LOOKS_PER_YEAR * watchSigns.length);

/**
 * @param nights consecutive nights up to the last that is over, as `nightsOf` gives them
 * @param record its medicines say when treatment began; its observations hold what was told about the time before
 */
export function watchAugmentation(
  nights: readonly Night[],
  record: Pick<PersonRecord, "medicines" | "medicinesOpen" | "observations">,
): AugmentationWatch {
  const silent = (status: WatchStatus, course?: Course): AugmentationWatch => ({
    status,
    ingredients: course?.ingredients ?? [],
    ...(course?.since !== undefined && { since: isoDay(course.since) }),
    signs: [],
    observations: [],
  });
  if (record.medicines === undefined) return silent("medicines-unknown");
  const course = courseOf(record.medicines);
  if (course === undefined) return silent(record.medicinesOpen ? "medicines-unknown" : "not-taken");
  const { since } = course;
  if (since === undefined) return silent("start-unknown", course);
  const [start, end] = [dayOf(nights[0]?.night ?? ""), dayOf(nights.at(-1)?.night ?? "")];
  const looks = end === undefined ? 0 : Math.floor((end - since + 1) / watchRules.lookNights);
  if (start === undefined || looks < 2) return silent("too-early", course); // the first look is the baseline of relief
  const from = since + (looks - 1) * watchRules.lookNights;
  const to = from + watchRules.lookNights - 1;
  const calendar: Calendar = { nights, first: start };
  const judged = watchSigns.map((sign) => {
    const baseline = baselineOf(sign.id, calendar, { ...course, since }, from, record.observations);
    const now = toldBetween(calendar, sign.id, from, to);
    return { baseline, now, finding: judge(sign, baseline, now) };
  });
  const signs = judged.map(({ finding }) => finding);
  return {
    ...silent(statusOf(signs), course),
    look: { from: isoDay(from), to: isoDay(to) },
    nextLook: isoDay(to + watchRules.lookNights),
    signs,
    observations: watchFacts(judged, { since, to, lastNight: end ?? to, lastWeek: nights.slice(-7) }),
  };
}

function judge(sign: WatchSign & { readonly id: SignId }, baseline: Baseline | undefined, now: readonly Told[]): SignFinding {
  const { id, title, unit, matters } = sign;
  const told = {
    ...(baseline && { baseline: { kind: baseline.kind, ...middleOf(baseline.value) } }),
    ...(now.length > 0 && { now: { median: median(now), nights: now.length } }),
  };
  const unknown = (why: NonNullable<SignFinding["why"]>): SignFinding => ({ id, title, verdict: "unknown", why, unit, ...told });
  if (baseline === undefined) return unknown("no-baseline");
  if (now.length < watchRules.toldNights) return unknown("too-few-nights");
  const change = changeBetween(baseline.value, now);
  // A quantile from the worse end: a fall is the sign where less is worse.
  const worse = (share: number) => signed(id, change.quantile(signed(id, 1) > 0 ? share : 1 - share));
  const tail = (1 - watchRules.level) / 2;
  const worseBy = { median: worse(0.5), low: worse(tail), high: worse(1 - tail) };
  const finding = { id, title, unit, ...told, worseBy };
  if (worse(FALSE_ALARM) > 0 && worseBy.median >= matters) return { ...finding, verdict: "yes" };
  if (matters > 0 ? worseBy.high < matters : worseBy.high <= 0) return { ...finding, verdict: "no" };
  return { ...finding, verdict: "unknown", why: "unclear" };
}

function statusOf(signs: readonly SignFinding[]): WatchStatus {
  if (signs.some(({ verdict }) => verdict === "yes")) return "changed";
  const core: ReadonlySet<string> = new Set((watchSigns as readonly WatchSign[]).filter((sign) => sign.core).map(({ id }) => id));
  return signs.every(({ id, verdict }) => verdict === "no" || !core.has(id)) ? "no-sign" : "cannot-tell-yet";
}

const middleOf = (value: Baseline["value"]) =>
  typeof value === "number" ? { median: value } : { median: median(value), nights: value.length };
