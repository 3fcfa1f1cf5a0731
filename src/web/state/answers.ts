// What a person has told the app: one entry a fact, each with the moment it was said, so that two tabs and two devices join
// without loss. "I don't know" is kept too: it is not an answer, but it need not be asked again today.
import type { FactId } from "../../knowledge/facts.ts";
import type { Observation, PersonRecord } from "../../record/record.ts";

/** Anything that the plain input takes for a fact: `true`, `4`, `{ value, unit, on }`, a list of dated values, a word. */
export type FactValue = unknown;

export interface Told {
  readonly fact: FactId;
  /** Absent: "I don't know", or taken back. */
  readonly value?: FactValue;
  /** When it was said, in ms since 1970. The later word stands. */
  readonly at: number;
}

/** A medicine as the plain input takes it. */
export interface ToldMedicine {
  readonly ingredient: string;
  readonly dailyDose?: number;
  readonly unit?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: "taking" | "ordered" | "stopped";
}

/** What a file said, kept beside the answers: each value with its own day and origin. */
export interface Imported {
  readonly id: string;
  /** The name of the file, as the person knows it. */
  readonly name: string;
  readonly at: number;
  readonly observations: readonly Observation[];
  /** Some medicine of the file could not be read, so what is not on the list may still be taken. */
  readonly medicinesOpen: boolean;
  readonly allergies?: NonNullable<PersonRecord["allergies"]>;
  readonly allergiesOpen: boolean;
}

export interface Answers {
  readonly told: ReadonlyMap<FactId, Told>;
  /** Absent: never asked. Empty: takes none. */
  readonly medicines?: MedicinesTold;
  readonly imported?: readonly Imported[];
}

export interface MedicinesTold {
  readonly list: readonly ToldMedicine[];
  readonly at: number;
  /** The person has not said yet that this is all: what is not on the list may still be taken. */
  readonly open?: true;
}

/** Whether something that is not on the list may still be taken. Once the person has gone over a file's list, theirs counts. */
export const isListOpen = ({ medicines, imported = [] }: Answers): boolean =>
  medicines?.open === true || imported.some(({ medicinesOpen, at }) => medicinesOpen && at >= (medicines?.at ?? Number.NEGATIVE_INFINITY));

export const noAnswers: Answers = { told: new Map() };

/** Whether anything at all is known: an answer, a list of medicines, a file. */
export const hasAnswers = ({ told, medicines, imported }: Answers): boolean =>
  told.size > 0 || medicines !== undefined || (imported?.length ?? 0) > 0;

export const tell = (answers: Answers, told: Told): Answers => {
  const before = answers.told.get(told.fact);
  if (before !== undefined && before.at > told.at) return answers;
  return { ...answers, told: new Map(answers.told).set(told.fact, told) };
};

/** The plain input that the engine reads. Numbers without a day of their own carry the day on which they were told, so that they age. */
export function inputOf(
  answers: Answers,
  today: string,
): { today: string; facts: Record<string, FactValue>; medicines?: readonly ToldMedicine[] } {
  const facts = Object.fromEntries(
    [...answers.told.values()].flatMap(({ fact, value, at }) =>
      value === undefined ? [] : [[fact, dated(value, localDay(new Date(at)), today)]],
    ),
  );
  return { today, facts, ...(answers.medicines && { medicines: answers.medicines.list }) };
}

/** Adds the day of telling where the value has none; what already says its day is left alone. */
function dated(value: FactValue, on: string, today: string): FactValue {
  if (on >= today) return value;
  if (Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null) return "on" in value || "left" in value || "right" in value ? value : { ...value, on };
  return { value, on };
}

/** The calendar day where the person is: 2026-11-22. */
export function localDay(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
