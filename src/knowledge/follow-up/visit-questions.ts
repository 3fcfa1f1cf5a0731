// What is asked at every visit, in the order of asking. What is told in the person's own words has no fact.
import type { FactId } from "../facts.ts";
import type { Ruled } from "../shape.ts";

export interface VisitQuestion extends Ruled {
  readonly id: string;
  readonly says: string;
  readonly facts: readonly FactId[];
}

const rows = ["F-07", "M-DA", "M-A2D"] as const;
const reviewed = "2026-11-22";
const question = (id: string, says: string, ...facts: readonly FactId[]): VisitQuestion => ({ id, says, facts, rows, reviewed });

export const visitQuestions: readonly VisitQuestion[] = [
  question("severity", "How severe it is", "irls-total", "symptom-nights-per-week", "symptom-nights-per-week-treated", "symptom-distress"),
  question("onset", "When it starts, now and before treatment", "symptom-onset-hour", "symptom-onset-hour-before-treatment"),
  question("latency", "How long after sitting down", "rest-to-onset-minutes", "rest-to-onset-minutes-before-treatment"),
  question("body-parts", "Which parts of the body", "arms-involved", "spread-to-other-body-part"),
  question("relief", "How long a dose helps, now and at the start", "hours-of-relief", "hours-of-relief-at-start"),
  question("mood", "Mood and thoughts of self-harm", "phq9-total", "phq9-item9", "suicidal-thoughts"),
  question("impulse-control", "Urges out of control, asked of the partner too", "impulse-control-problem"),
  question("sleepiness", "Sleepiness and driving", "epworth-total", "sleep-attack", "drowsy-driving", "drives"),
  question("falls", "Falls, dizziness, pressure lying and standing", "falls-in-last-year", "unsteady-gait", "low-standing-pressure"),
  question("weight", "Weight and swelling", "weight", "evening-leg-swelling", "pitting-edema"),
  question("breathing", "Breathing and snoring", "snores-loudly", "marked-sleepiness"),
  question(
    "habits",
    "Alcohol, caffeine, nicotine",
    "alcohol-drinks-per-week",
    "alcohol-in-evening",
    "caffeine-cups-per-day",
    "last-caffeine-hour",
    "cigarettes-per-day",
    "nicotine-other",
  ),
  question(
    "medicines",
    "New medicines, also without prescription",
    "medicines",
    "over-the-counter-antihistamine",
    "medicine-list-complete",
  ),
  question("pregnancy", "Pregnancy, now or planned", "pregnant", "could-become-pregnant"),
  question("adherence", "Doses missed or late", "missed-doses"),
  question("side-effects", "Side effects, in the person's own words"),
  question("goals", "What the person wants to reach, in their own words"),
];
