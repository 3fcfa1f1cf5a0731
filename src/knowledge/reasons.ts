// Every reason that may contribute to restless legs, domain by domain.
import { ironReasons } from "./reasons/iron.ts";
import { lifestyleReasons } from "./reasons/lifestyle.ts";
import { medicineReasons } from "./reasons/medicines.ts";
import { metabolicReasons } from "./reasons/metabolic.ts";
import { neurologicalReasons } from "./reasons/neurological.ts";
import { sleepReasons } from "./reasons/sleep.ts";
import { vascularReasons } from "./reasons/vascular.ts";
import type { Reason } from "./shape.ts";

export const reasons: readonly Reason[] = [
  ...ironReasons,
  ...metabolicReasons,
  ...vascularReasons,
  ...neurologicalReasons,
  ...medicineReasons,
  ...lifestyleReasons,
  ...sleepReasons,
];
