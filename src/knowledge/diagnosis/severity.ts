// Scales: the bands of their totals and the change that matters. Totals only: the text of every licensed scale stays out.
import { all, any, compare, compareTo, difference, is, measured, number, product, quotient } from "../language.ts";
import type { NumberFact } from "../facts.ts";
import type { Criterion, Ruled } from "../shape.ts";

const reviewed = "2026-11-22";

/** Whole totals from `low` to `high`, both ends included. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly name: string;
}

export interface Scale extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly of: NumberFact;
  readonly bands: readonly [Band, ...Band[]];
  /** `licensed`: the user enters a total from a licensed copy. */
  readonly licence: "licensed" | "free" | "ask";
  /** Whom to ask for the licence. */
  readonly holder?: string;
}

export const irlsBands: readonly [Band, ...Band[]] = [
  { low: 0, high: 0, name: "none" },
  { low: 1, high: 10, name: "mild" },
  { low: 11, high: 20, name: "moderate" },
  { low: 21, high: 30, name: "severe" },
  { low: 31, high: 40, name: "very severe" },
];

export const scales: readonly Scale[] = [
  {
    id: "irls",
    title: "Restless legs severity",
    of: "irls-total",
    bands: irlsBands,
    licence: "licensed",
    holder: "Mapi Research Trust for the International RLS Study Group",
    rows: ["SV-IRLS", "F-R1"],
    reviewed,
  },
  {
    id: "isi",
    title: "Insomnia severity",
    of: "insomnia-severity-total",
    bands: [
      { low: 0, high: 7, name: "none" },
      { low: 8, high: 14, name: "below the threshold" },
      { low: 15, high: 21, name: "moderate" },
      { low: 22, high: 28, name: "severe" },
    ],
    licence: "licensed",
    holder: "C. M. Morin, through Mapi Research Trust",
    rows: ["SV-ISI", "C-QST-007"],
    reviewed,
  },
  {
    id: "ess",
    title: "Daytime sleepiness",
    of: "epworth-total",
    bands: [
      { low: 0, high: 5, name: "low normal" },
      { low: 6, high: 10, name: "high normal" },
      { low: 11, high: 12, name: "mild" },
      { low: 13, high: 15, name: "moderate" },
      { low: 16, high: 24, name: "severe" },
    ],
    licence: "licensed",
    holder: "M. W. Johns, through Mapi Research Trust",
    rows: ["SV-ESS", "C-QST-008"],
    reviewed,
  },
  {
    id: "phq9",
    title: "Depressed mood",
    of: "phq9-total",
    bands: [
      { low: 0, high: 4, name: "below mild" },
      { low: 5, high: 9, name: "mild" },
      { low: 10, high: 14, name: "moderate" },
      { low: 15, high: 19, name: "moderately severe" },
      { low: 20, high: 27, name: "severe" },
    ],
    licence: "free",
    rows: ["SV-PHQ9"],
    reviewed,
  },
  {
    id: "gad7",
    title: "Anxiety",
    of: "gad7-total",
    bands: [
      { low: 0, high: 4, name: "below mild" },
      { low: 5, high: 9, name: "mild" },
      { low: 10, high: 14, name: "moderate" },
      { low: 15, high: 21, name: "severe" },
    ],
    licence: "free",
    rows: ["SV-GAD7"],
    reviewed,
  },
  {
    id: "stop-bang",
    title: "Risk of sleep apnoea",
    of: "stop-bang-total",
    bands: [
      { low: 0, high: 2, name: "low" },
      { low: 3, high: 4, name: "intermediate" },
      { low: 5, high: 8, name: "high" },
    ],
    licence: "ask",
    holder: "University Health Network",
    rows: ["C-QST-009"],
    reviewed,
  },
];

const fall = difference(measured("irls-baseline"), measured("irls-total"));

/** Three points word the result of a trial; they are never called the response of one person. */
export const groupDifference = { points: 3, rows: ["SV-MID", "F-R2"], reviewed } as const satisfies Ruled & { readonly points: number };

export const irlsResponse: Criterion = {
  id: "irls-response",
  says: "The IRLS total fell by at least 9 points or by half",
  rows: ["F-R3", "F-R4", "SV-MID"],
  reviewed,
  when: any(compareTo(fall, ">=", 9), compareTo(quotient(product(number(100), fall), measured("irls-baseline")), ">=", 50)),
};

export const irlsMuchImproved: Criterion = {
  id: "irls-much-improved",
  says: "The IRLS total fell by at least 11 points",
  rows: ["F-R3", "SV-MID"],
  reviewed,
  when: compareTo(fall, ">=", 11),
};

export const irlsRemission: Criterion = {
  id: "irls-remission",
  says: "The IRLS total came down to 10 or less",
  rows: ["F-R5"],
  reviewed,
  when: all(compare("irls-baseline", ">", 10, "{score}"), compare("irls-total", "<=", 10, "{score}")),
};

export const globalResponse: Criterion = {
  id: "clinical-global-response",
  says: "A clinician calls it much or very much improved",
  rows: ["SV-CGI", "F-R4"],
  reviewed,
  when: compare("clinical-global-improvement", "<=", 2, "{score}"),
};

export const notComparable: Criterion = {
  id: "irls-not-comparable",
  says: "Too soon to compare: less than 2 weeks after intravenous iron, or while a dopamine agonist is being reduced",
  rows: ["F-R7"],
  reviewed,
  when: any(compare("days-since-iv-iron", "<", 14, "d"), is("dopamine-agonist-taper-running")),
};

export const changeCriteria: readonly Criterion[] = [irlsResponse, irlsMuchImproved, irlsRemission, globalResponse, notComparable];

/** Worse: so many points more on two visits at least so many days apart. It needs a history, so the trend of a record reads it. */
export const worsening = { points: 3, visits: 2, daysApart: 14, rows: ["F-R6"], reviewed } as const satisfies Ruled & {
  readonly points: number;
  readonly visits: number;
  readonly daysApart: number;
};
