// The words and marks for what an assessment calls by a code: statuses, advice, urgencies, domains, people.
import type { FollowUpLine, PlanLine, ReasonLine } from "../../assess/assessment.ts";
import { untilDealtWith } from "../../knowledge/treatments/first-things-first.ts";

export const statusWord: Readonly<Record<ReasonLine["status"], string>> = {
  present: "Found",
  suspected: "Likely",
  unknown: "Not known yet",
  absent: "Ruled out",
};

export const statusMark: Readonly<Record<ReasonLine["status"], string>> = { present: "■", suspected: "◧", unknown: "?", absent: "–" };

export const adviceWord: Readonly<Record<PlanLine["advice"], string>> = {
  offer: "Offer",
  consider: "Consider",
  "only-if": "Only if",
  avoid: "Avoid",
  never: "Never",
};
export const adviceMark: Readonly<Record<PlanLine["advice"], string>> = {
  offer: "●",
  consider: "◐",
  "only-if": "○",
  avoid: "×",
  never: "⊘",
};

/** The word for a line: one that is stopped by nothing but what has to be dealt with first is for later, not for never. */
export const adviceOf = ({ advice, whyNot }: Pick<PlanLine, "advice" | "whyNot">): string =>
  advice === "never" && whyNot.length > 0 && whyNot.every(({ says }) => untilDealtWith.includes(says)) ? "Not now" : adviceWord[advice];

/** Of what no guideline speaks of. */
export const noGuidelineWord = "No guideline";
export const noGuidelineMark = "·";

export const urgencyWord = {
  emergency: "Emergency",
  "same-day": "Same day",
  "same-week": "Same week",
  "two-weeks": "Within two weeks",
} as const;

export const systemName: Readonly<Record<string, string>> = {
  "irlssg-2014": "IRLSSG 2014",
  "icsd-3-tr": "ICSD-3-TR",
  "dsm-5-tr": "DSM-5-TR",
};

export const domainWord: Readonly<Record<ReasonLine["domain"], string>> = {
  vascular: "Vessels",
  neurological: "Nerves",
  metabolic: "Blood and nutrition",
  lifestyle: "Habits",
  medicines: "Medicines",
  sleep: "Sleep",
  mood: "Mood",
  other: "Other",
};

export const whoWord: Readonly<Record<FollowUpLine["who"], string>> = {
  person: "the person",
  "primary-care": "primary care",
  "sleep-medicine": "sleep medicine",
  neurology: "neurology",
  hematology: "haematology",
  gastroenterology: "gastroenterology",
  nephrology: "nephrology",
  obstetrics: "obstetrics",
  vascular: "vascular medicine",
  "mental-health": "mental health",
  "physical-therapy": "physiotherapy",
  dietitian: "dietitian",
  pharmacist: "pharmacist",
  prescriber: "prescriber",
  pediatrics: "paediatrics",
  emergency: "emergency",
};
