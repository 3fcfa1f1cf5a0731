// My triggers: what may go before a bad night, how many nights it takes to say anything, and in which words.
import type { RowId } from "../rows.ts";
import type { Ruled, Says } from "../shape.ts";

const reviewed = "2026-11-22";

export interface Trigger extends Ruled {
  readonly id: string;
  /** What stands in a sentence: "nights after …". */
  readonly title: string;
}

/** Clock hour from which the last caffeine of a day counts as late (the limit of the reason "late caffeine"). */
export const lateCaffeineFromHour = 12;

// Sitting and stress are compared with the person's own middle, because no amount is known to matter.
export const triggers = [
  { id: "late-caffeine", title: "Caffeine after noon", rows: ["N-11", "C-LIF-002", "C-NOF-001"], reviewed },
  { id: "alcohol", title: "Alcohol", rows: ["N-11", "C-LIF-005", "C-NOF-001"], reviewed },
  { id: "nicotine", title: "Cigarettes", rows: ["N-11", "C-LIF-006", "C-NOF-001"], reviewed },
  { id: "exercise", title: "Exercise", rows: ["N-03", "C-LIF-010", "C-NOF-001"], reviewed },
  { id: "long-sitting", title: "More sitting than usual for you", rows: ["C-LIF-016", "C-NOF-001"], reviewed },
  { id: "stress", title: "More stress than usual for you", rows: ["C-LIF-015", "C-NOF-001"], reviewed },
  { id: "missed-dose", title: "A missed or late dose", rows: ["AU-D4", "C-NOF-001"], reviewed },
  { id: "illness", title: "Being ill", rows: ["C-NOF-001", "C-NOF-012"], reviewed },
  { id: "period", title: "Days of the period", rows: ["C-NOF-001", "C-NOF-012"], reviewed },
  { id: "travel", title: "A long journey", rows: ["N-17", "C-NOF-001"], reviewed },
] as const satisfies readonly Trigger[];

export type TriggerId = (typeof triggers)[number]["id"];

export interface TriggerRules extends Ruled {
  /** Nights told before anything is said. */
  readonly nights: number;
  /** Of them, with it and without it. */
  readonly with: number;
  readonly without: number;
  readonly blockNights: number;
  /** False alarms accepted over all triggers together: a little under the twentieth that we promise. */
  readonly falseAlarms: number;
  /** Of the prior on a difference, in points of severity. */
  readonly priorSpread: number;
  readonly level: number;
  /** The smallest difference that matters, in points of severity. */
  readonly matters: number;
}

export const triggerRules: TriggerRules = {
  nights: 28,
  with: 7,
  without: 7,
  blockNights: 7,
  falseAlarms: 0.04,
  priorSpread: 1,
  level: 0.9,
  matters: 1,
  rows: ["C-NOF-005", "C-NOF-007", "C-NOF-009", "C-NOF-010", "C-NOF-011"],
  reviewed,
};

export type TriggerAnswer = "not-enough-nights" | "cannot-tell-yet" | "small-at-most" | "possible";

const rows: readonly [RowId, ...RowId[]] = ["C-NOF-013", "C-LIF-017"];

export const triggerAnswers: Readonly<Record<TriggerAnswer, Ruled & { readonly says: Says }>> = {
  "not-enough-nights": {
    says: {
      plain: "Not enough nights yet. Keep going, with good nights and bad ones.",
      clinician: "Below the minimum of nights with and without exposure: nothing is said.",
    },
    rows,
    reviewed,
  },
  "cannot-tell-yet": {
    says: {
      plain: "We cannot tell yet. Your nights would fit a link, and they would fit none.",
      clinician: "No signal after correction for the number of triggers, and the interval still holds differences that would matter.",
    },
    rows,
    reviewed,
  },
  "small-at-most": {
    says: {
      plain: "If there is a link, it is small: less than one point on your scale of ten.",
      clinician: "The interval lies within one point either way: a difference that matters is unlikely in this person's nights.",
    },
    rows,
    reviewed,
  },
  possible: {
    says: {
      plain: "This may be linked with your nights. It is not proof. Something else may lie behind both. A planned test can tell you more.",
      clinician:
        "An association within this person, tested by dealing whole weeks anew and corrected for the number of triggers. Observational: confounding is not excluded.",
    },
    rows,
    reviewed,
  },
};

export type TriggerCaution = "maybe-reversed" | "medicine-changed" | "few-nights-told";

/** What can make a link look like more than it is. */
export const triggerCautions: Readonly<Record<TriggerCaution, Ruled & { readonly says: Says }>> = {
  "maybe-reversed": {
    says: {
      plain: "It may be the other way round: after a bad night you had more of it.",
      clinician: "The exposure also follows bad nights (lag of one day): reverse causation is possible.",
    },
    rows: ["C-NOF-012"],
    reviewed,
  },
  "medicine-changed": {
    says: {
      plain: "A medicine changed in this time. We set apart what came with it, as far as we can.",
      clinician: "A medicine was started or stopped within the nights; a step at that night is part of the model.",
    },
    rows: ["C-NOF-012"],
    reviewed,
  },
  "few-nights-told": {
    says: {
      plain: "On many nights nothing was noted. If those were other nights than the rest, this picture is wrong.",
      clinician: "Fewer than half of the nights were told: nights are probably not missing at random.",
    },
    rows: ["C-NOF-001", "C-NOF-012"],
    reviewed,
  },
};
