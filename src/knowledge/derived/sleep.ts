// Sleep apnoea: the statements that treatments, mimics and reasons share.
import { all, any, compare, is, not } from "../language.ts";
import type { Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

// AHI 15 is customary and unverified; here it only closes doors, and treatment in use opens them again.
export const untreatedSleepApnea: Criterion = {
  id: "untreated-sleep-apnea",
  says: "Sleep apnoea that is not being treated",
  rows: ["S-17", "C-SLP-100"],
  reviewed,
  when: all(any(is("obstructive-sleep-apnea"), compare("apnea-hypopnea-index", ">=", 15, "/h")), not(is("sleep-apnea-treated"))),
};

// The neck circumference has no row, so STOP-Bang enters by its total and the parts that anybody can tell stand beside it.
export const sleepApneaSuspected: Criterion = {
  id: "sleep-apnea-suspected",
  says: "Sleep apnoea is likely enough to test for",
  rows: ["C-QST-009", "C-QST-008"],
  reviewed,
  when: any(
    compare("stop-bang-total", ">=", 3, "{score}"),
    is("snores-loudly"),
    all(compare("bmi", ">=", 35, "kg/m2"), compare("epworth-total", ">=", 11, "{score}")),
  ),
};
