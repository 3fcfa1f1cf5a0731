// What the calendar does to a value: some grow with it, some become unreadable.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { growsBy, readableFrom, wholeUnits } from "../knowledge/freshness.ts";
import type { Answer } from "../logic/answers.ts";
import { between } from "../logic/interval.ts";
import { type Day, isoDay } from "./day.ts";
import { rangeOf } from "./derive.ts";
import type { Evidence } from "./known.ts";
import type { Problem } from "./record.ts";

/** The value today of a fact that was told some days ago. */
export function grown(fact: FactId, answer: Answer, days: number): Answer {
  const daysPerUnit = (growsBy as Readonly<Partial<Record<FactId, number>>>)[fact]; // asking for a fact that does not grow gives nothing
  if (daysPerUnit === undefined || days === 0) return answer;
  const { low, high } = rangeOf(answer);
  const more = days / daysPerUnit;
  return between(low + more, high + more + (wholeUnits.has(fact) ? 1 : 0));
}

/** Beyond what a person can have by now: the value or its date is a mistake. */
export function outgrown(fact: FactId, answer: Answer, { on, origin }: Evidence, today: Day): Problem | undefined {
  const word = factOf(fact);
  if (!(fact in growsBy) || word.type !== "number" || today - on > word.freshDays || rangeOf(answer).low <= word.max) return undefined;
  return {
    where: origin,
    what: `${fact} told on ${isoDay(on)} would be ${Math.round(rangeOf(answer).low)} on ${isoDay(today)}`,
    expected: `at most ${word.max} ${word.unit}`,
  };
}

/** The facts that were drawn too near to an event to tell anything about today. */
export function unreadable(answers: ReadonlyMap<FactId, Answer>, evidence: ReadonlyMap<FactId, Evidence>, today: Day): FactId[] {
  return readableFrom.flatMap(({ facts, since, days }) => {
    const answer = answers.get(since);
    if (answer === undefined) return [];
    const { low } = rangeOf(answer);
    return facts.filter((fact) => {
      const source = evidence.get(fact);
      return source !== undefined && low - (today - source.on) < days;
    });
  });
}
