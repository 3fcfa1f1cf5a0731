// Reads our own two tables: movements that somebody marked (side,onset,duration) and stages (onset,duration,stage), in seconds.
import type { NightEvents, Read, Side, Stage } from "./night.ts";
import { plainNumber } from "./plain-number.ts";
import { collector, type Meaning } from "./stages-collect.ts";
import { leftOut, linesOf } from "./stages-text.ts";

const sides: ReadonlyMap<string, Side> = new Map((["left", "right", "both", "unknown"] as const).map((side) => [side, side]));
const stages: ReadonlyMap<string, Stage> = new Map((["wake", "n1", "n2", "n3", "rem", "unknown"] as const).map((stage) => [stage, stage]));

interface Table {
  readonly columns: readonly [string, string, string];
  readonly word: number;
  readonly dialect: string;
  readonly words: readonly string[];
  meaning(word: string): Meaning | undefined;
}

const tables: readonly Table[] = [
  {
    columns: ["side", "onset", "duration"],
    word: 0,
    dialect: "CSV of movements",
    words: [...sides.keys()],
    meaning: (word) => {
      const side = sides.get(word);
      return side && { is: "movement", side };
    },
  },
  {
    columns: ["onset", "duration", "stage"],
    word: 2,
    dialect: "CSV of stages",
    words: [...stages.keys()],
    meaning: (word) => {
      const stage = stages.get(word);
      return stage && { is: "stage", stage };
    },
  },
];

const cells = (line: string) =>
  line.split(",").map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .toLowerCase(),
  );
const tableOf = (text: string) => {
  const header = cells(linesOf(text.replace(/^\ufeff/, ""))[0] ?? "").join();
  return tables.find(({ columns }) => columns.join() === header);
};

export const looksLikeCsv = (text: string): boolean => tableOf(text) !== undefined;

export function readCsv(text: string): Read<NightEvents> {
  const table = tableOf(text);
  if (table === undefined)
    return {
      ok: false,
      problems: [
        {
          where: "line 1",
          what: `"${text.slice(0, 60)}" is no known header`,
          expected: tables.map(({ columns }) => columns.join()).join(" or "),
        },
      ],
    };
  const night = collector();
  if (table.word === 0) night.speaksOf("movements");
  for (const [i, line] of linesOf(text).entries()) {
    if (i === 0 || line.trim() === "") continue;
    const row = cells(line);
    const [onset, duration] = ["onset", "duration"].map((column) => plainNumber(row[table.columns.indexOf(column)] ?? "")?.value);
    const meaning = table.meaning(row[table.word] ?? "");
    if (row.length !== 3 || onset === undefined || duration === undefined || duration < 0 || meaning === undefined)
      night.problem(
        "row",
        `line ${i + 1}`,
        `"${line.slice(0, 80)}" is not readable; ${leftOut}`,
        `${table.columns.join()} in seconds, with one of ${table.words.join(", ")}`,
      );
    else night.take(row[table.word] ?? "", meaning, { onset, duration });
  }
  return { ok: true, value: night.finish(table.dialect) };
}
