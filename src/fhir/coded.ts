// CodeableConcepts: all their codings are looked at, none is taken on trust because it stands first.
import { isPlain, type Plain } from "../record/read.ts";
import type { CodeRow } from "./codes/code-row.ts";
import { brief, listOf, objectIn, objectsIn, textIn } from "./json.ts";
import type { Tally } from "./coverage.ts";

/** Visits every coding that has a system and a code. */
export function eachCoding(concept: unknown, visit: (system: string, code: string) => void): void {
  if (!isPlain(concept)) return;
  for (const coding of listOf(concept["coding"])) {
    if (!isPlain(coding)) continue;
    const { system, code } = coding;
    if (typeof system === "string" && typeof code === "string") visit(system, code);
  }
}

type Find<Row> = (system: string, code: string) => readonly Row[];

/** The lines of a table for all codings of a concept; undefined for none, so that nothing is allocated for the many without a line. */
export function rowsFor<Row extends CodeRow>(concept: unknown, find: Find<Row>): readonly Row[] | undefined {
  if (!isPlain(concept)) return undefined;
  let rows: readonly Row[] | undefined;
  for (const coding of listOf(concept["coding"])) {
    if (!isPlain(coding)) continue;
    const { system, code } = coding;
    if (typeof system !== "string" || typeof code !== "string") continue;
    const more = find(system, code);
    if (more.length > 0) rows = rows === undefined || rows === more ? more : [...rows, ...more];
  }
  return rows;
}

/** A code that nobody has seen under its name is treated as too wide. */
export const isSure = (row: CodeRow): boolean => row.nonspecific === undefined && row.verified === undefined;

/** Counts a concept without a fact under its first coding, or under its text. */
export function countUnmapped(tally: Tally, type: string, concept: unknown): void {
  tally.count(type, "unmapped");
  for (const coding of listOf(isPlain(concept) ? concept["coding"] : undefined)) {
    if (!isPlain(coding)) continue;
    const { system, code } = coding;
    if (typeof system === "string" && typeof code === "string") return tally.unmapped(type, system, code);
  }
  tally.unmapped(type, "text", nameOf(concept) ?? "no code");
}

/** How a person would call it. */
export function nameOf(concept: unknown): string | undefined {
  if (!isPlain(concept)) return undefined;
  const name =
    textIn(concept, "text") ??
    objectsIn(concept, "coding")
      .map((coding) => textIn(coding, "display") ?? textIn(coding, "code"))
      .find((text) => text !== undefined);
  return name === undefined ? undefined : brief(name);
}

/** The code of a status, in whatever coding it stands. */
export function statusCode(from: Plain, key: string): string | undefined {
  const concept = objectIn(from, key);
  if (concept === undefined) return undefined;
  return objectsIn(concept, "coding")
    .map((coding) => textIn(coding, "code"))
    .find((code) => code !== undefined);
}
