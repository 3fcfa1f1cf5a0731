// A table of nights from a spreadsheet. A line with anything wrong in it is refused whole, with line and column.
import { dayOf, isoDay } from "../../day.ts";
import { shown } from "../../read.ts";
import type { Problem } from "../../record.ts";
import { canonical } from "../canonical.ts";
import { contentId } from "../content-id.ts";
import { emptyDiary, type Revision } from "../diary.ts";
import { type FieldName, fieldNames, fieldOf } from "../fields.ts";
import { merge } from "../merge.ts";
import { type ReadDiary, readRevision } from "../read-diary.ts";
import { columnsOf, readCells } from "./cells.ts";
import { type Cell, readTable, unguarded } from "./table.ts";
import { allColumns, headColumns } from "./write.ts";

/** One number for the strength is enough; so a stranger's table may say `severity`. */
const SHORT_SEVERITY = "severity";

/**
 * Reads what `diaryCsv` writes, and tables of others that have a column `night` and some of ours. An entry without an id
 * gets one from its content, so that reading the same table twice adds nothing. `today` (2026-11-22): a later night is refused.
 */
export function readDiaryCsv(text: string, today?: string): ReadDiary {
  const { rows, unclosed } = readTable(text);
  const [header, ...lines] = rows;
  const problems: Problem[] = [];
  if (unclosed !== undefined)
    problems.push({ where: `line ${unclosed}`, what: "a quote was opened and never closed", expected: 'a closing "' });
  if (header === undefined)
    return { diary: emptyDiary, problems: [...problems, { where: "line 1", what: "there is no line", expected: HEADER }] };
  const places = readHeader(header, problems);
  if (places === undefined) return { diary: emptyDiary, problems };
  const lineOf = new Map<string, number>();
  const revisions = lines.flatMap((cells) => {
    const revision = readLine(cells, places, header.length, problems, today);
    if (revision === undefined) return [];
    const [text, line] = [canonical(revision), cells[0]?.line ?? 0];
    const first = lineOf.get(text);
    if (first === undefined) lineOf.set(text, line);
    else problems.push({ where: `line ${line}`, what: `says the same as line ${first}`, expected: "every entry once; it counts once" });
    return [revision];
  });
  return { diary: merge(emptyDiary, { version: 1, revisions }), problems };
}

const HEADER = `a first line with the column night, and any of ${allColumns.filter((name) => name !== "night").join(", ")}`;

type Places = ReadonlyMap<string, number>;

function readHeader(header: readonly Cell[], problems: Problem[]): Places | undefined {
  const places = new Map<string, number>();
  for (const { text, line, column } of header) {
    const name = text.trim().toLowerCase();
    const where = `line ${line}, column ${column}`;
    if (!allColumns.includes(name) && name !== SHORT_SEVERITY)
      problems.push({ where, what: `column ${shown(text)} is not known and was not read`, expected: HEADER });
    else if (places.has(name)) problems.push({ where, what: `column ${shown(text)} is there twice`, expected: "every column once" });
    else places.set(name, column - 1);
  }
  if (places.has("night")) return places;
  problems.push({ where: `line ${header[0]?.line ?? 1}`, what: "there is no column night", expected: HEADER });
  return undefined;
}

function readLine(
  cells: readonly Cell[],
  places: Places,
  width: number,
  problems: Problem[],
  today: string | undefined,
): Revision | undefined {
  const { line } = cells[0] ?? { line: 0 };
  if (cells.length > width) {
    problems.push({ where: `line ${line}`, what: `found ${cells.length} cells`, expected: `at most ${width}, as in the first line` });
    return undefined;
  }
  const cell = (column: string): string => {
    const place = places.get(column);
    return unguarded((place === undefined ? undefined : cells[place]?.text) ?? "");
  };
  const details = fieldNames.flatMap((name) => {
    const texts = columnsOf(name).map(cell);
    const value = readCells(fieldOf(name), name === "severity" && texts.every((text) => text === "") ? [cell(SHORT_SEVERITY)] : texts);
    return value === undefined ? [] : [[name, value] as const];
  });
  const told = Object.fromEntries(details);
  const [night, kind] = [cell("night"), cell("kind") || "day"];
  const place = (column: string): string => placeOf(`.${column}`, line, places);
  if (details.length === 0 && cell("id") === "") {
    const known = [...places.keys()].filter((name) => !(headColumns as readonly string[]).includes(name));
    problems.push({
      where: place("night"),
      what: `nothing is told of the night ${shown(night)}`,
      expected: known.length > 0 ? `a value in one of ${known.join(", ")}` : HEADER,
    });
    return undefined;
  }
  if (today !== undefined && dayOf(night) !== undefined && night > today) {
    problems.push({ where: place("night"), what: `the night ${shown(night)} is still to come`, expected: `a night up to ${today}` });
    return undefined;
  }
  const input = {
    id: cell("id") || contentId({ night, kind, ...told }),
    revision: cell("revision") === "" ? 1 : Number(cell("revision")),
    savedAt: cell("saved-at") || noonAfter(night),
    night,
    kind,
    ...told,
  };
  const found: Problem[] = [];
  const revision = readRevision(input, "", found);
  problems.push(...found.map((problem) => ({ ...problem, where: placeOf(problem.where, line, places) })));
  return revision;
}

/** When a table does not say when an entry was saved: at the end of its night. */
const noonAfter = (night: string): string => `${isoDay((dayOf(night) ?? 0) + 1)}T12:00Z`;

/** `.restMinutes` of line 3 stands in `line 3, column 9 (rest-minutes)`. */
function placeOf(where: string, line: number, places: Places): string {
  const part = /^\.([A-Za-z]+)/.exec(where)?.[1] ?? "";
  const names = fieldNames.some((name) => name === part)
    ? columnsOf(part as FieldName)
    : headColumns.filter((name) => name.replaceAll("-", "") === part.toLowerCase());
  const column = [...names, ...(part === SHORT_SEVERITY ? [SHORT_SEVERITY] : [])].find((name) => places.has(name));
  return column === undefined ? `line ${line}` : `line ${line}, column ${(places.get(column) ?? 0) + 1} (${column})`;
}
