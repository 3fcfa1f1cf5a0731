// What makes a treatment riskier or opens the next step: statements that alarms, gates and treatments share.
import { all, among, any, compare, holds, is, not, notRuledOut, taking, unknown } from "../language.ts";
import type { Criterion } from "../shape.ts";
import { augmentationMpi } from "./augmentation.ts";
import { ironDue } from "./iron.ts";
import { untreatedSleepApnea } from "./sleep.ts";

const reviewed = "2026-11-22";

// The one statement in which unknown counts as yes: whoever has not been asked may be pregnant.
export const possiblyPregnant: Criterion = {
  id: "possibly-pregnant",
  says: "May be pregnant: nobody has ruled it out",
  rows: ["S-20", "B1-GPS3"],
  reviewed,
  when: all(
    unknown("pregnant"),
    notRuledOut(not(is("postmenopausal"))),
    notRuledOut(not(among("sex", "male"))),
    notRuledOut(all(compare("age", ">=", 12, "a"), compare("age", "<=", 55, "a"))),
  ),
};

// Our limits, unverified. A sex that is neither or not known takes the lower AUDIT-C limit, and 4 is enough for anybody.
export const heavyAlcohol: Criterion = {
  id: "heavy-alcohol",
  says: "More than 14 drinks a week, or an AUDIT-C of 4 (men) or 3 (others)",
  rows: ["S-18", "C-QST-001"],
  reviewed,
  when: any(
    compare("alcohol-drinks-per-week", ">", 14, "1/wk"),
    compare("audit-c-total", ">=", 4, "{score}"),
    all(not(among("sex", "male")), compare("audit-c-total", ">=", 3, "{score}")),
  ),
};

export const moodNotSafe: Criterion = {
  id: "mood-not-safe",
  says: "Thoughts of self-harm, or any answer above zero to the ninth PHQ-9 question",
  rows: ["RF-08", "SV-PHQ9"],
  reviewed,
  when: any(compare("phq9-item9", ">=", 1, "{score}"), is("suicidal-thoughts"), is("suicidal-plan-or-intent")),
};

const culpritTaken = any(taking("rls-worsening"), is("over-the-counter-antihistamine"));

// The reviewed definition: a failed dopamine agonist is not required, because the class is advised against. Iron must be
// known to be on target and every aggravator handled; while one of these is unknown, so is the statement.
export const medicationRefractory: Criterion = {
  id: "medication-refractory",
  says: "Refractory: an alpha-2-delta ligand failed or augmentation is present, with iron on target and aggravators handled",
  rows: ["B2-06", "S-26", "S-27"],
  reviewed,
  when: all(
    any(is("alpha-2-delta-ligand-failed"), holds(augmentationMpi)),
    not(holds(ironDue)),
    not(holds(untreatedSleepApnea)),
    any(not(culpritTaken), is("culprit-medicines-reviewed")),
  ),
};
