// The plain input as the tests of the record write it: facts and medicines as of one day.
import assert from "node:assert/strict";
import type { Answer } from "../src/logic/answers.ts";
import { dayOf, isoDay } from "../src/record/day.ts";
import { type Known, knownOf } from "../src/record/known.ts";
import { readPerson } from "../src/record/read.ts";
import type { PersonRecord, Problem } from "../src/record/record.ts";

export const today = "2026-11-22";

/** The day so many days before the tests' today. */
export const ago = (days: number): string => isoDay((dayOf(today) ?? assert.fail()) - days);

export type Facts = Readonly<Record<string, unknown>>;

export function recordOf(facts: unknown, medicines?: unknown): PersonRecord {
  const record = readPerson({ today, facts, ...(medicines !== undefined && { medicines }) }, undefined);
  assert.ok("observations" in record, JSON.stringify(record));
  return record;
}

export const knownAs = (facts: Facts, medicines?: unknown): Known => knownOf(recordOf(facts, medicines));

/** What is known of one fact today. */
export const answerOf = (fact: string, known: Known): Answer | undefined => new Map<string, Answer>(known.now.answers).get(fact);

/** A problem in one line, as a table holds it. */
export const inOneLine = ({ where, what, expected }: Problem): string => `${where}: ${what}. Expected: ${expected}`;
export const linesOf = (problems: readonly Problem[]): readonly string[] => problems.map(inOneLine);
