// The movements of a night as a person works on them: kept, moved, left out, added, each step undone and done again.
import type { LegFindings } from "../../../../sleep/leg-findings.ts";
import type { MarkedMovement, Span } from "../../../../sleep/night.ts";

/** "open": nobody has looked yet. */
export type MarkState = "open" | "kept" | "left-out";

export interface Mark extends MarkedMovement {
  readonly id: number;
  readonly state: MarkState;
  readonly by: "ekbom" | "file" | "person";
  // Where it lay before a person moved it.
  readonly from?: Span;
  readonly found?: LegFindings["movements"][number];
}

export interface Sheet {
  // In the order of onsets.
  readonly marks: readonly Mark[];
  // Legs that are left out altogether, by their place in the recording's list.
  readonly without: readonly number[];
}

export interface History {
  readonly past: readonly Sheet[];
  readonly now: Sheet;
  readonly future: readonly Sheet[];
}

export type Edit =
  | { readonly do: "keep" | "leave-out" | "reopen"; readonly ids: readonly number[] }
  | { readonly do: "move"; readonly id: number; readonly onset: number; readonly duration: number }
  | { readonly do: "add"; readonly movement: MarkedMovement }
  | { readonly do: "leg"; readonly leg: number; readonly leftOut: boolean }
  | { readonly do: "start-from"; readonly sheet: Sheet };

/** Edges move in the detector's own step. */
export const stepSeconds = 0.05;

export const startOf = (sheet: Sheet): History => ({ past: [], now: sheet, future: [] });

export function sheetOf(movements: readonly MarkedMovement[], by: "ekbom" | "file"): Sheet {
  const marks = movements
    .toSorted((a, b) => a.onset - b.onset)
    .map((one, i): Mark => {
      const { onset, duration, side } = one;
      return { id: i, onset, duration, side, state: "open", by, ...("because" in one && { found: one as NonNullable<Mark["found"]> }) }; // only what was detected has reasons
    });
  return { marks, without: [] };
}

export function edited(history: History, edit: Edit): History {
  const next = apply(history.now, edit);
  return next === history.now ? history : { past: [...history.past, history.now], now: next, future: [] };
}

export function undone({ past, now, future }: History): History {
  const before = past.at(-1);
  return before === undefined ? { past, now, future } : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redone({ past, now, future }: History): History {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}

function apply(sheet: Sheet, edit: Edit): Sheet {
  switch (edit.do) {
    case "keep":
      return withState(sheet, edit.ids, "kept");
    case "leave-out":
      return withState(sheet, edit.ids, "left-out");
    case "reopen":
      return withState(sheet, edit.ids, "open");
    case "move":
      return moved(sheet, edit);
    case "add": {
      const id = sheet.marks.reduce((most, one) => Math.max(most, one.id), -1) + 1;
      return { ...sheet, marks: placed([...sheet.marks, { ...onGrid(edit.movement), id, state: "kept", by: "person" }]) };
    }
    case "leg": {
      const others = sheet.without.filter((leg) => leg !== edit.leg);
      return { ...sheet, without: edit.leftOut ? [...others, edit.leg].toSorted((a, b) => a - b) : others };
    }
    case "start-from":
      return edit.sheet;
  }
}

function withState(sheet: Sheet, ids: readonly number[], state: MarkState): Sheet {
  const those = new Set(ids);
  if (!sheet.marks.some((one) => those.has(one.id) && one.state !== state)) return sheet;
  return { ...sheet, marks: sheet.marks.map((one) => (those.has(one.id) ? { ...one, state } : one)) };
}

function moved(sheet: Sheet, { id, onset, duration }: Edit & { readonly do: "move" }): Sheet {
  const old = sheet.marks.find((one) => one.id === id);
  const to = onGrid({ onset, duration });
  if (old === undefined || to.duration < stepSeconds || to.onset < 0 || (to.onset === old.onset && to.duration === old.duration))
    return sheet;
  const from = old.from ?? { onset: old.onset, duration: old.duration };
  // Who moves a movement has looked at it and means it.
  const next: Mark = { ...old, ...to, state: "kept", from };
  return { ...sheet, marks: placed(sheet.marks.map((one) => (one.id === id ? next : one))) };
}

// Whole milliseconds, so that a hundred steps there and back lead to where they began.
const onGrid = <Place extends Span>(place: Place): Place => ({
  ...place,
  onset: Math.round(place.onset * 1000) / 1000,
  duration: Math.round(place.duration * 1000) / 1000,
});

const placed = (marks: readonly Mark[]): readonly Mark[] => marks.toSorted((a, b) => a.onset - b.onset || a.id - b.id);

/** What the rules are applied to. */
export const movementsOf = ({ marks }: Sheet): readonly MarkedMovement[] =>
  marks.filter(({ state }) => state !== "left-out").map(({ onset, duration, side }) => ({ onset, duration, side }));

/** Whether the movements are as they were found or marked: looking at them and keeping them changes no number. */
export const untouched = ({ marks, without }: Sheet): boolean =>
  without.length === 0 && marks.every(({ state, by, from }) => state !== "left-out" && by !== "person" && from === undefined);

export interface Tally {
  readonly all: number;
  readonly looked: number;
  readonly leftOut: number;
  readonly moved: number;
  readonly added: number;
}

export function tallyOf({ marks }: Sheet): Tally {
  const count = (which: (mark: Mark) => boolean): number => marks.filter(which).length;
  return {
    all: marks.length,
    looked: count(({ state }) => state !== "open"),
    leftOut: count(({ state }) => state === "left-out"),
    moved: count(({ from }) => from !== undefined),
    added: count(({ by }) => by === "person"),
  };
}
