// Comma-separated text as RFC 4180 has it: read with the place of every cell, written so that a spreadsheet runs nothing.

export interface Cell {
  readonly text: string;
  /** Both count from 1, as an editor and a spreadsheet do. */
  readonly line: number;
  readonly column: number;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** The line on which a quote was opened that nobody closed. */
  readonly unclosed?: number;
}

const SEPARATORS = [",", ";", "\t"] as const;

/** Commas, or the semicolons and tabs of other spreadsheets: whichever the first line has most of. Empty lines are left out. */
export function readTable(text: string): Table {
  const body = text.replace(/^\uFEFF/, "");
  const [first = ""] = body.split(/\r?\n/, 1);
  const separator = SEPARATORS.reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
  const rows: Cell[][] = [];
  let [row, line, at]: [Cell[], number, number] = [[], 1, 0];
  while (at < body.length) {
    const cell = body[at] === '"' ? quoted(body, at) : plain(body, at, separator);
    if (cell === undefined) return { rows, unclosed: line };
    row.push({ text: cell.text, line, column: row.length + 1 });
    line += countLines(body.slice(at, cell.end));
    at = cell.end;
    if (body[at] === separator) {
      at += 1;
      if (at < body.length && body[at] !== "\r" && body[at] !== "\n") continue;
      row.push({ text: "", line, column: row.length + 1 });
    }
    if (body[at] === "\r") at += 1;
    if (body[at] === "\n") at += 1;
    if (row.some((one) => one.text !== "")) rows.push(row);
    row = [];
    line += 1;
  }
  return { rows };
}

function plain(body: string, at: number, separator: string): { readonly text: string; readonly end: number } {
  let end = at;
  while (end < body.length && body[end] !== separator && body[end] !== "\n" && body[end] !== "\r") end += 1;
  return { text: body.slice(at, end), end };
}

/** A quoted cell, with two quotes for one. What stands between the closing quote and the next separator belongs to it. */
function quoted(body: string, at: number): { readonly text: string; readonly end: number } | undefined {
  let text = "";
  let from = at + 1;
  for (;;) {
    const close = body.indexOf('"', from);
    if (close < 0) return undefined;
    text += body.slice(from, close);
    if (body[close + 1] !== '"') return { text, end: close + 1 };
    text += '"';
    from = close + 2;
  }
}

const countLines = (text: string): number => text.split("\n").length - 1;

export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");

// A spreadsheet would run a cell that begins like a formula, so an apostrophe stands before it; one that was there gets another.
const FORMULA = /^[=+\-@\t\r']/;

const writeCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The text of a cell as it was before it was made safe. */
export const unguarded = (text: string): string => (/^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text);
