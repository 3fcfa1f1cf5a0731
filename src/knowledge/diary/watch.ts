// The augmentation watch: which changes in the diary are looked for, against which nights, how sure one must be, and what
// to say. The definitions themselves stand in derived/augmentation.ts; the watch only tells them facts.
import type { Medication } from "../language.ts";
import type { Ruled, Says } from "../shape.ts";

export { type SignId, type WatchSign, watchSigns } from "./watch-signs.ts";

const reviewed = "2026-11-22";

/** Medicines that can do it (the same as in the statement "on-augmenting-medicine"). */
export const augmenting: readonly Medication[] = ["dopaminergic", "tramadol"];

export type BaselineKind = "before-treatment" | "start-of-treatment" | "told" | "first-weeks" | "before-the-change";

/** What the nights of now are compared with. Only the first weeks of the diary are not what the definitions ask for, so they tell them nothing. */
export const baselines: Readonly<Record<BaselineKind, Ruled & { readonly says: Says }>> = {
  "before-treatment": {
    says: { plain: "Compared with the weeks before this medicine.", clinician: "Baseline: the nights before treatment." },
    rows: ["AU-BASE"],
    reviewed,
  },
  "start-of-treatment": {
    says: { plain: "Compared with the first weeks on this medicine.", clinician: "Baseline: the first four weeks of treatment." },
    rows: ["AU-BASE"],
    reviewed,
  },
  told: {
    says: {
      plain: "Compared with what you told us about the time before.",
      clinician: "Baseline: one value from memory, taken as exact.",
    },
    rows: ["AU-BASE"],
    reviewed,
  },
  "before-the-change": {
    says: {
      plain: "Compared with the weeks before the dose changed.",
      clinician: "Baseline: the four weeks before the last change of dose.",
    },
    rows: ["AU-MPI-B"],
    reviewed,
  },
  "first-weeks": {
    says: {
      plain: "Compared with the first weeks of your diary, when you took it already. We do not know how it was before.",
      clinician:
        "No baseline from before treatment: compared with the first weeks of the diary. Neither definition can be computed from this.",
    },
    rows: ["AU-BASE"],
    reviewed,
  },
};

export interface WatchRules extends Ruled {
  /** A look covers so many nights, one look after the other, so that nothing is looked at twice. */
  readonly lookNights: number;
  /** The nights before treatment that are looked back at. */
  readonly baselineNights: number;
  /** Nights that must tell of a sign, in the look and in the baseline. */
  readonly toldNights: number;
  /** False alarms accepted in a year over all signs together: a little under the twentieth that we promise. */
  readonly falseAlarmsPerYear: number;
  /** How sure the ranges are that are told to the definitions. */
  readonly level: number;
}

/** Our limits: no source gives a number of nights. */
export const watchRules: WatchRules = {
  lookNights: 28,
  baselineNights: 56,
  toldNights: 10,
  falseAlarmsPerYear: 0.04,
  level: 0.95,
  rows: ["AU-BASE", "C-NOF-007", "C-NOF-009"],
  reviewed,
};

export type WatchStatus = "not-taken" | "medicines-unknown" | "start-unknown" | "too-early" | "cannot-tell-yet" | "no-sign" | "changed";

export const watchStatuses: Readonly<Record<WatchStatus, Ruled & { readonly says: Says }>> = {
  "not-taken": {
    says: {
      plain: "No medicine on your list is known to make restless legs worse over time in this way.",
      clinician: "No dopaminergic medicine and no tramadol on the list: worsening is not called augmentation.",
    },
    rows: ["AU-CORE", "B2-16"],
    reviewed,
  },
  "medicines-unknown": {
    says: {
      plain: "Nobody has told us your medicines. Add them, and this watch can begin.",
      clinician: "No medicine list, or one that could not be read in full: whether the watch applies is not known.",
    },
    rows: ["AU-CORE"],
    reviewed,
  },
  "start-unknown": {
    says: {
      plain: "We do not know when you began this medicine. Add the day, and this watch can begin.",
      clinician: "Start of the dopaminergic medicine or tramadol not recorded: no before and after.",
    },
    rows: ["AU-BASE"],
    reviewed,
  },
  "too-early": {
    says: {
      plain: "The first four weeks are not over yet. The watch looks once every four weeks.",
      clinician: "No complete look of four weeks since the start.",
    },
    rows: ["AU-BASE"],
    reviewed,
  },
  "cannot-tell-yet": {
    says: {
      plain: "We cannot tell yet. Too few nights say how it was before, or how it is now.",
      clinician: "No sign is settled: the baseline or the look has too few nights, or the interval holds both.",
    },
    rows: ["AU-BASE"],
    reviewed,
  },
  "no-sign": {
    says: {
      plain: "Your nights show no sign that the medicine makes your legs worse. We look again in four weeks.",
      clinician: "At least one sign is excluded and none is found in the last complete look.",
    },
    rows: ["AU-Q4"],
    reviewed,
  },
  changed: {
    says: {
      plain:
        "Your nights have changed. The medicine may have begun to make your legs worse. Do not take more of it, and do not stop it on your own. Show this to your doctor within the next weeks.",
      clinician:
        "At least one sign of augmentation by the diary. Check ferritin, new medicines, missed doses and sleep loss first; never raise, split or advance the dose while this is open. The diary screens; the definition of 2007 decides.",
    },
    rows: ["AU-Q4", "AU-FE", "S-24", "AU-D4"],
    reviewed,
  },
};
