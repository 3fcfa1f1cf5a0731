// What the calendar does to a value: some grow with it, some become unreadable.
import type { FactId } from "../knowledge/facts.ts";
import { growsBy, readableFrom, wholeUnits } from "../knowledge/freshness.ts";
import type { Answer } from "../logic/answers.ts";
import { between } from "../logic/interval.ts";
import type { Day } from "./day.ts";
import { rangeOf } from "./derive.ts";
import type { Evidence } from "./known.ts";

/** The value today of a fact that was told some days ago. */
export function grown(fact: FactId, answer: Answer, days: number): Answer {
  const daysPerUnit = (growsBy as Readonly<Partial<Record<FactId, number>>>)[fact]; // asking for a fact that does not grow gives nothing
  if (daysPerUnit === undefined || days === 0) return answer;
  const { low, high } = rangeOf(answer);
  const more = days / daysPerUnit;
  return between(low + more, high + more + (wholeUnits.has(fact) ? 1 : 0));
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
