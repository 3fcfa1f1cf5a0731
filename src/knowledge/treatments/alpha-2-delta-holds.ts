// What stops, lowers or accompanies every alpha-2-delta ligand.
import { heavyAlcohol, moodNotSafe } from "../derived/risk.ts";
import { untreatedSleepApnea } from "../derived/sleep.ts";
import { all, any, compare, holds, is, not, notEstablished, settled, taking, unknown } from "../language.ts";
import type { Cap, Hold } from "../shape.ts";

const older = compare("age", ">=", 65, "a");

export const moodStop: Hold = {
  when: holds(moodNotSafe),
  says: "Thoughts of self-harm: no start and no raise until somebody has assessed them",
  rows: ["RF-08", "S-17"],
};
export const reactionStop: Hold = {
  when: is("angioedema-or-dress-on-alpha-2-delta-ligand"),
  says: "Angioedema or DRESS on a medicine of this class",
  rows: ["DR-01", "DR-02", "DR-03"],
};
export const pregnancyHold: Hold = {
  when: is("pregnant"),
  says: "Pregnancy: too little is known of its safety; care without medicines and iron come first",
  rows: ["B2-65", "S-20"],
};
export const breathingHolds: readonly Hold[] = [
  {
    when: all(older, taking("opioid")),
    says: "65 or older and taking an opioid: the two together can stop breathing",
    rows: ["BEERS23", "S-18"],
  },
  { when: is("respiratory-failure"), says: "Respiratory failure", rows: ["S-17", "DR-01:stops"] },
];

/** The clearance that carries the dose is not there. On dialysis none is computed: the dialysis rows decide. */
export const noClearance: Hold = {
  when: all(unknown("creatinine-clearance"), notEstablished(is("dialysis"))),
  says: "Kidney clearance is not known, so no dose can be given",
  rows: ["R-26", "S-19"],
};

const sedated = (when: Cap["when"], says: string): Cap => ({ to: "only-if", when, says, rows: ["S-18", "DR-01:stops"] });
export const sedativeCaps: readonly Cap[] = [
  sedated(taking("opioid"), "An opioid is taken: only after a prescriber's review, with a lower dose and naloxone at hand"),
  sedated(any(taking("benzodiazepine"), taking("z-drug")), "A benzodiazepine or z-drug is taken: only after a prescriber's review of both"),
  sedated(holds(heavyAlcohol), "Heavy drinking: only after a prescriber's review"),
];

const careful = (when: Cap["when"], says: string, ...rows: Cap["rows"]): Cap => ({ to: "consider", when, says, rows });
export const carefulCaps: readonly Cap[] = [
  careful(
    not(settled(any(taking("opioid"), taking("benzodiazepine"), taking("z-drug")))),
    "The list of medicines is not known whole: opioids and sedatives must be ruled out first",
    "S-18",
  ),
  careful(compare("bmi", ">=", 30, "kg/m2"), "Weight gain is common, and BMI is 30 or more", "S-17", "B2-05"),
  careful(holds(untreatedSleepApnea), "Sleep apnoea is not treated", "S-17", "B2-05"),
  careful(any(is("copd"), is("myasthenia")), "Chronic lung or neuromuscular disease: breathing can slow", "S-17", "DR-01:stops"),
  careful(
    any(compare("phq9-total", ">=", 10, "{score}"), is("depression")),
    "Depression: mood is asked about before the start and at each visit",
    "S-17",
    "SV-PHQ9",
  ),
  careful(
    any(is("unsteady-gait"), compare("falls-in-last-year", ">=", 1, "1"), compare("age", ">=", 75, "a")),
    "Unsteady gait, falls or age of 75 or more: dizziness can bring on falls",
    "S-17",
    "BEERS23",
  ),
  careful(
    any(is("substance-use-disorder"), is("substance-use-disorder-past")),
    "Substance use, now or before: it can be misused",
    "S-17",
    "B2-05",
  ),
  careful(compare("heart-failure-nyha", ">=", 3, "{class}"), "Heart failure class III or IV: swelling can get worse", "S-17"),
  careful(is("breastfeeding"), "Breastfeeding: the prescriber decides and the infant is watched", "B2-66"),
  careful(is("dialysis"), "On dialysis nephrology sets the dose", "S-21", "B1-21"),
];

export const startCautions: readonly Hold[] = [
  { when: unknown("phq9-item9"), says: "Ask about thoughts of self-harm before the start: not asked is not no", rows: ["RF-08", "M-A2D"] },
  { when: is("drives"), says: "No driving until the effect is known", rows: ["DR-01", "RF-10"] },
  { when: older, says: "65 or older: the low start, with a look at falls and standing blood pressure", rows: ["S-28", "DR-01:dose"] },
  {
    when: all(older, compare("cns-active-medicines", ">=", 2, "1")),
    says: "With this one, three or more medicines would act on the brain together, which is to be avoided from the age of 65",
    rows: ["BEERS23"],
  },
  { when: taking("aluminium-magnesium-antacid"), says: "Two hours apart from antacids with aluminium or magnesium", rows: ["DR-01"] },
];
