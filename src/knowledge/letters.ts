// What every referral letter must hold. Parts without a fact are written by hand or drawn from the record.
import type { FactId } from "./facts.ts";
import type { Ruled } from "./shape.ts";

export interface LetterPart extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  /** What else stands here. */
  readonly also?: string;
}

const rows = ["C-01"] as const;
const reviewed = "2026-11-22";
const part = (id: string, title: string, facts: readonly FactId[], also?: string): LetterPart => ({
  id,
  title,
  facts,
  ...(also === undefined ? {} : { also }),
  rows,
  reviewed,
});

/** In the order of the letter. Facts that nobody has told are printed as not known, never left out. */
export const coreLetter: readonly LetterPart[] = [
  part("question", "To whom, how urgent, and the exact question", [], "Addressee, urgency and the question in one sentence"),
  part("criteria", "The five criteria, each yes, no or not known", [
    "urge-to-move-legs",
    "worse-at-rest",
    "relieved-by-movement",
    "worse-in-evening",
    "explained-by-mimic",
  ]),
  part("course", "Onset, family, frequency, time of day", [
    "onset-age",
    "first-degree-relative-with-rls",
    "symptom-duration-months",
    "symptom-nights-per-week",
    "symptom-onset-hour",
  ]),
  part("severity", "Severity with its date", ["irls-total", "symptom-distress", "impairs-function", "disturbs-sleep"]),
  part("mimics", "Mimics excluded, and how", [], "Each picture that was weighed, with what speaks for and against it"),
  part(
    "laboratory",
    "Laboratory values",
    [
      "hemoglobin",
      "ferritin",
      "serum-iron",
      "tibc",
      "transferrin-saturation",
      "crp",
      "creatinine",
      "creatinine-clearance",
      "hba1c",
      "vitamin-b12",
      "tsh",
      "iron-sample-morning",
      "iron-sample-hours-off-iron",
      "iron-sample-fasting",
    ],
    "Each with unit, date and the laboratory's own range",
  ),
  part(
    "medicines",
    "All medicines, also without prescription",
    ["medicines", "over-the-counter-antihistamine", "medicine-list-complete"],
    "Dose, start, stop, effect and harm of each",
  ),
  part("tried", "What was tried without medicines", [], "Habits, devices and their effect"),
  part("allergies", "Allergies", ["drug-allergies", "multiple-drug-allergies", "iv-iron-reaction"]),
  part("pregnancy", "Pregnancy", ["pregnant", "gestation", "could-become-pregnant", "breastfeeding"]),
  part("risks", "Sleep apnoea, mood, impulse control, substance use, falls", [
    "obstructive-sleep-apnea",
    "sleep-apnea-treated",
    "phq9-total",
    "phq9-item9",
    "impulse-control-problem",
    "substance-use-disorder",
    "falls-in-last-year",
  ]),
  part("alarms", "Red flags: present, absent, not asked", [], "Every alarm with its state"),
  part("goals", "What the person wants to reach", [], "In the person's own words"),
  part("told", "What the person has been told", [], "What was explained and agreed"),
  part("contact", "Whom to call back", [], "Name, telephone, times"),
];
