// The table of which toSql speaks, made for worlds of the invented vocabulary: one row per world.
import { type Answer, world } from "../../src/logic/answers.ts";
import { evaluate } from "../../src/logic/evaluate.ts";
import type { Interval } from "../../src/logic/interval.ts";
import { quantity } from "../../src/logic/quantity.ts";
import { tags, takes, vocabulary } from "./invented.ts";
import type { Answers } from "./stories.ts";

export type Cell = boolean | number | string | null;
export interface Column {
  readonly name: string;
  readonly type: "BOOLEAN" | "DOUBLE" | "VARCHAR";
  readonly of: (answers: Answers) => Cell;
}

interface Quantity {
  readonly name: string;
  readonly range: (answers: Answers) => Interval | undefined;
}

const told = (answer: Answer | undefined): Interval | undefined =>
  typeof answer === "number" ? { low: answer, high: answer } : typeof answer === "object" && "low" in answer ? answer : undefined;

const quantities: readonly Quantity[] = [
  ...["height", "width", "mood"].map((fact): Quantity => ({ name: fact, range: (answers) => told(answers.get(fact)) })),
  ...tags.flatMap((tag) =>
    takes.map((take): Quantity => {
      const reading = { op: "list", fact: "basket", tag, take } as const;
      return { name: `basket:${take}:${tag}`, range: (answers) => quantity(reading, world(answers)) };
    }),
  ),
];

const facts = Object.keys(vocabulary);
const asCell = { yes: true, no: false, unknown: null } as const;
const yesNo = ["sunny", "windy", "said"].map((fact) => ({ name: fact, expr: { op: "is", fact } as const }));
const tagged = tags.map((tag) => ({ name: `basket:${tag}`, expr: { op: "has", fact: "basket", tag } as const }));

/** An end that nobody knows, or that does not exist, is NULL. */
const end = (value: number | undefined): Cell => (value === undefined || !Number.isFinite(value) ? null : value);

export const columns: readonly Column[] = [
  ...facts.map((fact): Column => ({ name: `${fact}:known`, type: "BOOLEAN", of: (answers) => answers.has(fact) })),
  ...[...yesNo, ...tagged].map(
    ({ name, expr }): Column => ({ name, type: "BOOLEAN", of: (answers) => asCell[evaluate(expr, world(answers))] }),
  ),
  { name: "colour", type: "VARCHAR", of: (answers) => (answers.has("colour") ? String(answers.get("colour")) : null) },
  ...quantities.flatMap(({ name, range }): Column[] => [
    { name: `${name}:low`, type: "DOUBLE", of: (answers) => end(range(answers)?.low) },
    { name: `${name}:high`, type: "DOUBLE", of: (answers) => end(range(answers)?.high) },
  ]),
];

/** Whether a quantity of this world has an end that the table cannot hold. */
export const isEndless = (answers: Answers): boolean =>
  quantities.some(({ range }) => {
    const value = range(answers);
    return value !== undefined && !(Number.isFinite(value.low) && Number.isFinite(value.high));
  });
