// The diary as a table for a spreadsheet: one line an entry that stands, one column a field.
import type { Diary, Entry } from "../diary.ts";
import { fieldNames } from "../fields.ts";
import { entriesOf } from "../merge.ts";
import { columnsOf, writeField } from "./cells.ts";
import { writeTable } from "./table.ts";

export const headColumns = ["night", "kind", "id", "revision", "saved-at"] as const;
export const allColumns: readonly string[] = [...headColumns, ...fieldNames.flatMap(columnsOf)];

/** What was changed or taken back is not in it; a copy of everything is the JSON. */
export const diaryCsv = (diary: Diary): string => writeTable([allColumns, ...entriesOf(diary).map(line)]);

const line = (entry: Entry): readonly string[] => [
  entry.night,
  entry.kind,
  entry.id,
  String(entry.revision),
  entry.savedAt,
  ...fieldNames.flatMap((name) => writeField(name, entry[name])),
];
