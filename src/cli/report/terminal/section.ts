// A part of the terminal report: its lines, and in a few words what it leaves to the full report.

import { heading, type Page } from "../layout.ts";

/** The brief report fits on two screens; the full one holds every line with what it rests on. */
export type Detail = "brief" | "full";

export interface Section {
  readonly lines: readonly string[];
  /** What is not shown, with how many of it; nothing in the full report. */
  readonly left?: readonly string[];
}

/** "3 readings", "1 reading"; nothing of none. */
export const countOf = (count: number, one: string, many = `${one}s`): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** The head of a part; the full report is long enough to want a rule under it. */
export const head = (text: string, page: Page, detail: Detail): readonly string[] =>
  detail === "full" ? heading(text, page) : heading(text, page).slice(0, -1);
