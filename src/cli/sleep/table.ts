// Both rule sets side by side, every index as a range, and under them what the ranges hold and what is not known.
import type { Index } from "../../sleep/range.ts";
import { heading, type Page, tone, wrap } from "../report/layout.ts";
import type { NightReport } from "./report.ts";
import { indexSays, indexText, openPoints, rulesName, unitHeading, unknownSentence } from "./words.ts";

const column = 14;

export function tableLines({ rules }: NightReport, page: Page): string[] {
  const sets = Object.values(rules);
  const [first] = sets;
  if (first === undefined) return [];
  const width = page.width - column * sets.length;
  const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(column)).join("");
  const rows = Object.values(first.indices).map((index) => ({ index, all: sets.map((set) => set.indices[index.id]) }));
  const groups = [...Map.groupBy(rows, ({ index }) => index.unit)];
  return [
    ...heading(sets.length > 1 ? "Two rule sets, side by side" : `Scored by ${rulesName[first.rules]}`, page),
    ...groups.flatMap(([unit, members], i) => [
      `${tone(unitHeading[unit].padEnd(width), "strong", page)}${tone(i === 0 ? cells(sets.map((set) => rulesName[set.rules])) : "", "strong", page)}`.trimEnd(),
      ...members.flatMap(({ index, all }) => row(index, all, { width, cells, page })),
    ]),
    ...sets.flatMap((set) => {
      const open = openPoints(Object.values(set.indices));
      return open.length === 0 ? [] : wrap(`A range of ${rulesName[set.rules]} holds: ${open.join("; ")}`, page, "↔ ", "likely");
    }),
    ...unknowns(rows.flatMap(({ all }) => all)).flatMap((text) => wrap(text, page, "? ", "unknown")),
  ];
}

interface Layout {
  readonly width: number;
  readonly cells: (texts: readonly string[]) => string;
  readonly page: Page;
}

function row(index: Index, all: readonly (Index | undefined)[], { width, cells, page }: Layout): string[] {
  const text = indexSays(index);
  const lines = wrap(text, { ...page, width: width - 1, colour: false }, "  ");
  const numbers = all.map((one) => (one === undefined ? "" : indexText(one)));
  return lines.map((line, i) => (i === lines.length - 1 ? `${line.padEnd(width)}${cells(numbers)}` : line));
}

export function unknowns(indices: readonly (Index | undefined)[]): readonly string[] {
  const reasons = new Set(
    indices.flatMap((index) => (index?.unknownBecause === undefined ? [] : (unknownSentence[index.unknownBecause] ?? []))),
  );
  return reasons.size === 0 ? [] : [`Not known: ${[...reasons].join("; ")}. That is not the same as none.`];
}
