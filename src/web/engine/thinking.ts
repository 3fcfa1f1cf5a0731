// The engine as one lazy part: what the app loads when there is something to think about.
import { assess } from "../../assess/assess.ts";
import type { Assessment } from "../../assess/assessment.ts";
import type { Answers } from "../state/answers.ts";
import { recordOf } from "./joined.ts";

export { recordOf } from "./joined.ts";
export { difference } from "./difference.ts";

/** What was told, read as of a day and assessed. What cannot be read stands under `problems`. */
export const think = (answers: Answers, today: string): Assessment => assess(recordOf(answers, today));
