// The engine as one lazy part: what the app loads when there is something to think about.
import { assess } from "../../assess/assess.ts";
import type { Assessment } from "../../assess/assessment.ts";
import { readPerson } from "../../record/read.ts";
import { type Answers, inputOf } from "../state/answers.ts";

/** What was told, read as of a day and assessed. What cannot be read stands under `problems`. */
export function think(answers: Answers, today: string): Assessment {
  const record = readPerson(inputOf(answers, today), undefined);
  if ("where" in record) throw new RangeError(`${record.where}: ${record.what}, expected ${record.expected}`);
  return assess(record);
}
