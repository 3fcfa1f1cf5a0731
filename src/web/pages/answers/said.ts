// Everything that a person has told, by topic, as they would say it again.
import type { FactId } from "../../../knowledge/facts.ts";
import { type TopicId, topics } from "../../../knowledge/ask/topics.ts";
import type { Answers } from "../../state/answers.ts";

export interface TopicTold {
  /** Undefined: told in another way than by the interview. */
  readonly topic: TopicId | undefined;
  readonly facts: readonly FactId[];
}

/** The told facts in the order of the interview, each once; what no topic asks comes last. Medicines have a list of their own. */
export function toldByTopic({ told }: Answers): readonly TopicTold[] {
  const left = new Set(told.keys());
  const take = (facts: readonly FactId[]): readonly FactId[] => facts.filter((fact) => left.delete(fact));
  const groups = topics.map(({ id, facts }): TopicTold => ({ topic: id, facts: take(facts) }));
  return [...groups, { topic: undefined, facts: [...left] }].filter(({ facts }) => facts.length > 0);
}

/** One told value: what was said, its unit as written, and its day. */
export interface Said {
  readonly value: string | number | boolean | readonly string[];
  readonly unit?: string;
  readonly on?: string;
}

/** The values in a told one; several where there are several days. A form that is not known is shown as it is kept. */
export function saidIn(value: unknown): readonly Said[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [{ value }];
  if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? [{ value }] : value.flatMap(saidIn);
  if (typeof value !== "object" || value === null) return [];
  const { value: inner, unit, on, comparator } = value as Readonly<Record<string, unknown>>;
  if (inner === undefined) return [{ value: JSON.stringify(value) }];
  return saidIn(inner).map((said) => ({
    value: typeof comparator === "string" ? `${comparator} ${String(said.value)}` : said.value,
    ...(typeof unit === "string" && { unit }),
    ...(typeof on === "string" && { on }),
  }));
}
