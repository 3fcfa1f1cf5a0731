// The reasons map as data: statuses by domains, each reason in its place, and the few steps that would settle most, by letter.
import type { Assessment, ReasonLine, TestLine } from "../../assess/assessment.ts";

export const statuses = ["present", "suspected", "unknown", "absent"] as const;
export const columns = ["vascular", "neurological", "metabolic", "lifestyle", "medicines"] as const;
export type Status = (typeof statuses)[number];
export type Column = (typeof columns)[number];

/** Sleep and mood stand with the habits: five columns fit on a page, and these belong to how one lives. */
export function columnOf(domain: ReasonLine["domain"]): Column {
  switch (domain) {
    case "sleep":
    case "mood":
    case "other":
      return "lifestyle";
    case "vascular":
    case "neurological":
    case "metabolic":
    case "lifestyle":
    case "medicines":
      return domain;
  }
}

export interface Tile {
  readonly line: ReasonLine;
  readonly column: Column;
  /** The step that would settle it, where it is among the first ones. */
  readonly letter?: string;
}

export interface Step {
  readonly letter: string;
  readonly test: TestLine;
  /** The open reasons that it would settle, by status. */
  readonly marks: readonly Status[];
}

export interface ReasonsMap {
  readonly rows: readonly { readonly status: Status; readonly tiles: readonly Tile[] }[];
  readonly steps: readonly Step[];
  /** Explained, never claimed: no answer and no test settles them, so they stand beside the map. */
  readonly always: readonly ReasonLine[];
}

/** As many steps as a person can keep in mind. */
const STEPS = 5;
const LETTERS = "ABCDE";

const surest: readonly ReasonLine["link"][] = ["firm", "possible", "disputed", "weak"];
const bySureness = (a: ReasonLine, b: ReasonLine): number => surest.indexOf(a.link) - surest.indexOf(b.link); // then as the knowledge lists them

export function mapOf({ reasons, tests }: Assessment): ReasonsMap {
  const open = reasons.filter(({ status, missing, settledBy }) => status !== "unknown" || missing.length + settledBy.length > 0);
  const statusOf = new Map(open.map(({ id, status }) => [id, status]));
  const steps = tests.slice(0, STEPS).map(
    (test, i): Step => ({
      letter: LETTERS[i] ?? "",
      test,
      marks: test.settles.flatMap((id) => statusOf.get(id) ?? []).toSorted((a, b) => statuses.indexOf(a) - statuses.indexOf(b)),
    }),
  );
  // The test that the reason itself names first is the one that is about it; questions settle nearly everything a little.
  const letterOf = ({ id, status, settledBy }: ReasonLine): string | undefined => {
    const able = steps.filter(({ test }) => status !== "absent" && test.settles.includes(id));
    return settledBy.flatMap((test) => able.find((step) => step.test.id === test)?.letter ?? [])[0] ?? able[0]?.letter;
  };
  return {
    rows: statuses.map((status) => ({
      status,
      tiles: open
        .filter((line) => line.status === status)
        .toSorted(bySureness)
        .map((line): Tile => {
          const letter = letterOf(line);
          return { line, column: columnOf(line.domain), ...(letter !== undefined && { letter }) };
        }),
    })),
    steps,
    always: reasons.filter((line) => !open.includes(line)),
  };
}

/** The tiles of a column: the surest ones are shown, the others wait behind "and so many more". */
export function shownIn(
  tiles: readonly Tile[],
  column: Column,
  most: number,
): { readonly shown: readonly Tile[]; readonly more: readonly Tile[] } {
  const own = tiles.filter((tile) => tile.column === column);
  // One more than allowed takes no more room than the words that would hide it.
  return own.length <= most + 1 ? { shown: own, more: [] } : { shown: own.slice(0, most), more: own.slice(most) };
}

export const countOf = ({ rows }: ReasonsMap, status: Status): number => rows.find((row) => row.status === status)?.tiles.length ?? 0;
