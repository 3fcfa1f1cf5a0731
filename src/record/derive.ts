// Facts computed from other facts. A stated value stands; where a computed one disagrees, the two are a conflict.
import { formulas } from "../knowledge/derived/formulas.ts";
import { type FactId, factOf } from "../knowledge/facts.ts";
import type { Formula } from "../knowledge/shape.ts";
import { type Answer, world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf } from "../logic/explain.ts";
import { between, hull, type Interval, point } from "../logic/interval.ts";
import { quantity } from "../logic/quantity.ts";
import type { Day } from "./day.ts";
import type { Evidence } from "./known.ts";
import type { Problem } from "./record.ts";

/** Adds the computed answers, in the order in which they need each other. */
export function derive(
  answers: Map<FactId, Answer>,
  evidence: Map<FactId, Evidence>,
  today: Day,
  clashing: Set<FactId>,
  problems: Problem[],
): void {
  const so = world(answers); // sees every answer that is added below
  for (const formula of formulas) {
    so.named.clear();
    if (!inputsOfFact(formula.fact).some((fact) => answers.has(fact))) continue; // a score of items that are all unknown says nothing
    if (formula.unless && evaluate(formula.unless, so) === "yes") continue;
    const computed = within(formula.fact, quantity(formula.value, so));
    if (computed === undefined) continue;
    const stated = answers.get(formula.fact);
    if (stated === undefined) {
      if (!isPossible(formula.fact, computed)) clash(`is computed as ${text(computed)} (${formula.says})`, "parts that can all be true");
      answers.set(formula.fact, computed.low === computed.high ? computed.low : computed);
      evidence.set(formula.fact, computedFrom(formula, answers, evidence, today));
    } else if (!agrees(stated, computed, formula.tolerance)) {
      clash(
        `is stated as ${text(rangeOf(stated))} and computed as ${text(computed)} (${formula.says})`,
        "a stated value that agrees with its parts",
      );
      answers.set(formula.fact, hull(rangeOf(stated), computed));
    }

    function clash(what: string, expected: string): void {
      const origins = [formula.fact, ...inputsOfFact(formula.fact)].flatMap((fact) => evidence.get(fact)?.origin ?? []);
      clashing.add(formula.fact);
      problems.push({ where: [...new Set(origins)].join(", "), what: `record-conflict: ${formula.fact} ${what}`, expected });
    }
  }
}

const inputs: ReadonlyMap<FactId, readonly FactId[]> = new Map(
  formulas.map(({ fact, value }) => [fact, [...new Set(factsOf(value))].filter((part) => part !== "today") as FactId[]]), // a formula is written in the vocabulary
);

/** The facts that a computed fact comes from; none for a fact that is told. */
export const inputsOfFact = (fact: FactId): readonly FactId[] => inputs.get(fact) ?? [];

/** As old as the oldest of its parts. */
function computedFrom(
  formula: Formula,
  answers: ReadonlyMap<FactId, Answer>,
  evidence: ReadonlyMap<FactId, Evidence>,
  today: Day,
): Evidence {
  const from = inputsOfFact(formula.fact).filter((fact) => evidence.has(fact));
  const days = from.map((fact) => evidence.get(fact)?.on ?? today);
  const written = from.flatMap((fact) => converted(fact, answers.get(fact), evidence.get(fact)));
  return {
    on: Math.min(today, ...days),
    origin: `computed: ${formula.says}`,
    from,
    ...(written.length > 0 && { written: written.join(", ") }),
  };
}

/** A part that was reported in another unit, with both numbers: "creatinine 84 umol/L = 0.95 mg/dL". */
function converted(fact: FactId, answer: Answer | undefined, source: Evidence | undefined): readonly string[] {
  const word = factOf(fact);
  if (source?.written === undefined || answer === undefined || word.type !== "number") return [];
  return [`${fact} ${source.written} = ${text(rangeOf(answer))} ${word.unit}`];
}

/** A range with one end still says on which side of a limit it lies; the end that it lacks is what a person can have at all. */
function within(fact: FactId, range: Interval | undefined): Interval | undefined {
  if (range === undefined || Number.isNaN(range.low) || Number.isNaN(range.high)) return undefined;
  if (Number.isFinite(range.low) && Number.isFinite(range.high)) return range;
  const word = factOf(fact);
  if (word.type !== "number" || (!Number.isFinite(range.low) && !Number.isFinite(range.high))) return undefined;
  return between(Number.isFinite(range.low) ? range.low : word.min, Number.isFinite(range.high) ? range.high : word.max);
}

/** No person can have a value beyond these limits, so its parts cannot all be true. It may still close a door. */
function isPossible(fact: FactId, { low, high }: Interval): boolean {
  const word = factOf(fact);
  return word.type !== "number" || (high >= word.min && low <= word.max);
}

function agrees(stated: Answer, computed: Interval, tolerance: number): boolean {
  const { low, high } = rangeOf(stated);
  const slack = Math.abs(computed.high) * tolerance;
  return high >= computed.low - slack && low <= computed.high + slack;
}

export const rangeOf = (answer: Answer): Interval => {
  if (typeof answer === "number") return point(answer);
  if (typeof answer === "object" && "low" in answer) return answer;
  throw new TypeError("only quantities have a range");
};
const text = ({ low, high }: Interval): string =>
  low === high ? `${Math.round(low * 100) / 100}` : `${Math.round(low * 100) / 100} to ${Math.round(high * 100) / 100}`;
