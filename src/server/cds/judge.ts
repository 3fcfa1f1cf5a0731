// What is worth a card: read off assessments of the record as it is, with the orders, and with the orders taken.
import { assess } from "../../assess/assess.ts";
import type { AlarmLine, Assessment, PlanLine, Shown } from "../../assess/assessment.ts";
import { despiteStop } from "../../knowledge/treatments/taken-despite-stop.ts";
import { isoDay } from "../../record/day.ts";
import type { Medicine, PersonRecord } from "../../record/record.ts";
import { alarmCard, overdoseCard, provokedCard, reasonsCard, reviewCard, stoppedCard, testCard } from "./cards.ts";
import { withOrdered, withTaken } from "./person.ts";
import type { Draft } from "./shapes.ts";

/** The test whose absence is worth a card by itself. */
const MISSED = "iron-studies";

/** Cards about restless legs are for those who have them, or may. Danger is for everybody. */
const isConcerned = ({ diagnosis }: Assessment): boolean => diagnosis.status === "met" || diagnosis.status === "possible";

export function viewCards(record: PersonRecord, patientId: string): readonly Draft[] {
  const assessment = assess(record);
  const today = isoDay(record.today);
  const alarms = assessment.alarms.filter(({ status }) => status === "present").map((alarm) => alarmCard(alarm, today));
  if (!isConcerned(assessment)) return alarms;
  const reasons = assessment.reasons.filter(({ status }) => status === "present" || status === "suspected");
  return [...alarms, ...missedTest(assessment, patientId), ...(reasons.length === 0 ? [] : [reasonsCard(reasons, today)])];
}

const missedTest = ({ tests, today }: Assessment, patientId: string): readonly Draft[] =>
  tests.filter(({ id }) => id === MISSED).map((test) => testCard(test, today, patientId));

export function orderCards(record: PersonRecord, ordered: readonly Medicine[], patientId: string): readonly Draft[] {
  const [first] = ordered;
  if (first === undefined) return [];
  const today = isoDay(record.today);
  const before = assess(record);
  const asOrdered = assess(withOrdered(record, ordered));
  const asTaken = assess(withTaken(record, ordered));
  const alarms = raised(before, [asOrdered, asTaken]).map((alarm) => alarmCard(alarm, today, causeOf(alarm.because, ordered)));
  const lines = ordered.flatMap((medicine) => lineCards(medicine, asOrdered, today));
  if (!isConcerned(before)) return [...alarms, ...lines];
  const provoked = asTaken.reasons
    .filter((reason) => reason.domain === "medicines" && isFound(reason) && !isFound(before.reasons.find(({ id }) => id === reason.id)))
    .map((reason) => provokedCard(reason, today, causeOf(reason.for, ordered)));
  const treats = ordered.some(({ ingredient }) => asOrdered.plan.some(({ id }) => id === ingredient));
  return [...alarms, ...lines, ...provoked, ...(treats ? missedTest(asOrdered, patientId) : [])];
}

const isFound = (reason: { readonly status: string } | undefined): boolean =>
  reason?.status === "present" || reason?.status === "suspected";

/** The order whose ingredient stands among the facts behind a line; nothing where none does, for then no order is to blame. */
function causeOf(because: readonly Shown[], ordered: readonly Medicine[]): string | undefined {
  const named = new Set(because.flatMap(({ value }) => (Array.isArray(value) ? value : [])).map((name: string) => name.split(" ")[0]));
  return ordered.find(({ ingredient }) => named.has(ingredient))?.origin;
}

const rank = ({ status, urgency }: AlarmLine): number =>
  (status === "present" ? 0 : 10) + ["emergency", "same-day", "same-week", "two-weeks"].indexOf(urgency);

/** Alarms that the orders raise or make more urgent, each once and at its most urgent. */
function raised(before: Assessment, after: readonly Assessment[]): readonly AlarmLine[] {
  const worst = new Map<string, AlarmLine>();
  for (const alarm of after.flatMap(({ alarms }) => alarms)) {
    const known = worst.get(alarm.id) ?? before.alarms.find(({ id }) => id === alarm.id);
    if (known === undefined || rank(alarm) < rank(known)) worst.set(alarm.id, alarm);
  }
  return [...worst.values()].toSorted((a, b) => rank(a) - rank(b));
}

/** What the plan says of the ordered medicine itself: of a start, or of going on although something speaks against it. */
function lineCards({ ingredient, dailyDose, origin }: Medicine, { plan }: Assessment, today: string): readonly Draft[] {
  const goingOn = plan.filter(({ id }) => id === despiteStop(ingredient)).map((line) => reviewCard(line, today));
  const starting = plan
    .filter(({ id, taking }) => id === ingredient && !taking)
    .flatMap((line) => {
      if (isStopped(line)) return [stoppedCard(line, today, origin)];
      const { dose } = line;
      return dose?.per === "day" && dose.unit === "mg" && dailyDose !== undefined && dailyDose > dose.ceiling
        ? [overdoseCard(line, dailyDose, today, origin)]
        : [];
    });
  return [...goingOn, ...starting];
}

const isStopped = (line: PlanLine): line is PlanLine & { readonly advice: "avoid" | "never" | "only-if" } =>
  line.advice === "avoid" || line.advice === "never" || line.advice === "only-if";
