// What must hold of every assessment beside the 45 laws: the same bytes again, the same in another order, and plain JSON.
import type { Assessment } from "../../src/assess/assessment.ts";
import { assessed } from "./law.ts";
import type { Person } from "./people.ts";
import type { Beyond } from "./trial.ts";

const turned = <T>(list: readonly T[], by: number): T[] =>
  [...list.slice(by % (list.length || 1)), ...list.slice(0, by % (list.length || 1))].toReversed();

const sameAgain: Beyond = ({ person: { input, lot }, assessment }) =>
  lot === 7 && JSON.stringify(assessed(structuredClone(input))) !== JSON.stringify(assessment)
    ? "another assessment of the same input"
    : undefined;

/** A medicine is named by its place in the list, so the place moves with it; nothing else may. */
function inAnotherOrder({ input, turn }: Person): unknown {
  const facts = Object.fromEntries(turned(Object.entries(input.facts), turn));
  return { ...input, facts, ...(input.medicines && { medicines: turned(input.medicines, turn) }) };
}
const placeless = (assessment: Assessment): string =>
  JSON.stringify({ ...assessment, problems: assessment.problems.map((problem) => JSON.stringify(problem)).toSorted() }).replaceAll(
    /medicines\[\d+\]/g,
    "medicines[]",
  );
const sameInAnyOrder: Beyond = ({ person, assessment }) => {
  if (person.lot !== 8) return undefined;
  const [before, after] = [placeless(assessment), placeless(assessed(inAnotherOrder(person)))];
  if (before === after) return undefined;
  const at = [...before].findIndex((letter, i) => letter !== after[i]);
  return `another assessment in another order: ${before.slice(at - 80, at + 120)} | ${after.slice(at - 80, at + 120)}`;
};

/** What JSON cannot hold: a number that is none, an end that is infinite, a part that is undefined. */
const plainJson: Beyond = ({ person, assessment }) => {
  if (person.lot !== 9) return undefined;
  const visit = (value: unknown, path: string): string | undefined => {
    if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return `${path} is ${String(value)}`;
    if (typeof value !== "object" || value === null) return undefined;
    for (const [key, part] of Object.entries(value)) {
      const found = visit(part, `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(assessment, "assessment");
};

export const beyond: readonly Beyond[] = [sameAgain, sameInAnyOrder, plainJson];
