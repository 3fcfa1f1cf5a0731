// How well the published screening questions find restless legs, and why none of them may stand alone.
import { difference, number, product, quotient, sum } from "../language.ts";
import type { Term } from "../../logic/expr.ts";
import type { Ruled, Says } from "../shape.ts";

const reviewed = "2026-11-22";

/** Shares from 0 to 1. */
export interface Screener extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly studied: string;
}

export const screeners: readonly Screener[] = [
  {
    id: "ch-rlsq",
    title: "Cambridge-Hopkins questionnaire",
    sensitivity: 0.872,
    specificity: 0.944,
    studied: "185 of 2,005 blood donors, weighted, against a telephone interview",
    rows: ["SC-CH"],
    reviewed,
  },
  {
    id: "ch-rlsq-clinic",
    title: "Cambridge-Hopkins questionnaire, Chinese clinic",
    sensitivity: 0.808,
    specificity: 0.952,
    studied: "26 people with restless legs and 21 controls",
    rows: ["SC-CHZ"],
    reviewed,
  },
  {
    id: "single-question",
    title: "Single screening question",
    sensitivity: 1,
    specificity: 0.968,
    studied: "521 people in a neurology clinic, 112 of them with restless legs; does not carry over to where it is rare",
    rows: ["SC-1Q"],
    reviewed,
  },
  {
    id: "nih-three",
    title: "Three-question set",
    sensitivity: 0.86,
    specificity: 0.45,
    studied: "a sample rich in mimics",
    rows: ["SC-NIH"],
    reviewed,
  },
  {
    id: "rls-exp",
    title: "Expanded five-question set",
    sensitivity: 0.81,
    specificity: 0.73,
    studied: "the same sample rich in mimics",
    rows: ["SC-EXP"],
    reviewed,
  },
  {
    id: "rls-di",
    title: "Diagnostic index, ten items, by a clinician",
    sensitivity: 0.93,
    specificity: 0.989,
    studied: "validation study, figures not seen",
    rows: ["SC-DI"],
    reviewed,
  },
  {
    id: "htdi",
    title: "Hopkins telephone interview",
    sensitivity: 0.97,
    specificity: 0.92,
    studied: "validation study, figures not seen",
    rows: ["SC-HTDI"],
    reviewed,
  },
  {
    id: "pooled",
    title: "All screeners pooled",
    sensitivity: 0.88,
    specificity: 0.9,
    studied: "14 fully verified studies",
    rows: ["SC-META"],
    reviewed,
  },
];

/** The share of positive answers that are right where so many people (a share) have the condition. */
export function positivePredictiveValue(
  { sensitivity, specificity }: Pick<Screener, "sensitivity" | "specificity">,
  prevalence: number,
): Term {
  const found = product(number(sensitivity), number(prevalence));
  const mistaken = product(difference(number(1), number(specificity)), number(1 - prevalence));
  return quotient(found, sum(found, mistaken));
}

export const interviewFollows: Ruled & { readonly says: Says } = {
  says: {
    plain:
      "A few questions can hint at restless legs. Where few people have it, about two in three such hints are wrong. So a talk with a doctor or nurse must follow.",
    clinician:
      "No screener stands alone: at a prevalence of 5 % the pooled sensitivity of 0.88 and specificity of 0.90 give a positive predictive value of about 0.31, so a clinical interview must follow a positive screen.",
  },
  rows: ["SC-META", "SC-RULE"],
  reviewed,
};
