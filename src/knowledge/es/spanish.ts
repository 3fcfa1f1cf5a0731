// The medicine's Spanish texts in one object. What is missing is said in English.
import { alarms } from "./alarms.ts";
import { reasons } from "./reasons.ts";
import type { Spanish } from "./shape.ts";
import { statuses } from "./statuses.ts";
import { tests } from "./tests.ts";
import { treatments } from "./treatments.ts";

export const spanish: Partial<Spanish> = { statuses, alarms, reasons, tests, treatments };
