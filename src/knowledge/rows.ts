// All evidence rows in one table: every rule names the rows that it rests on.
import { decisions } from "./rows/decisions.ts";
import { diagnosisAndLabs } from "./rows/diagnosis-and-labs.ts";
import { guidelines } from "./rows/guidelines.ts";
import { habitsAndCodes } from "./rows/habits-and-codes.ts";
import { medicines } from "./rows/medicines.ts";
import type { Row } from "./rows/row.ts";
import { sleepRecording } from "./rows/sleep-recording.ts";
import { veinsAndNerves } from "./rows/veins-and-nerves.ts";

export const rows = {
  ...diagnosisAndLabs,
  ...guidelines,
  ...medicines,
  ...decisions,
  ...veinsAndNerves,
  ...sleepRecording,
  ...habitsAndCodes,
} as const;

export type RowId = keyof typeof rows;

export function rowOf(id: RowId): Row {
  return rows[id];
}
