// The signs of augmentation that a diary can show.
import type { BooleanFact, NumberFact } from "../facts.ts";
import type { Ruled, Says } from "../shape.ts";

const reviewed = "2026-11-22";

export interface WatchSign extends Ruled {
  readonly id: string;
  readonly title: string;
  /** What a yes tells the definitions. */
  readonly fact: BooleanFact;
  /** The smallest change that counts, in `unit`; 0 where the sources give none. */
  readonly matters: number;
  readonly unit: string;
  /** Must be excluded before the watch says that there is no sign. */
  readonly core?: true;
  /** A value from before treatment, or from its start, that the person may have told instead of a diary. */
  readonly toldBefore?: NumberFact;
  /** The words for a yes. */
  readonly says: Says;
}

export const watchSigns = [
  {
    id: "starts-earlier",
    core: true,
    title: "Starts earlier in the day",
    fact: "symptoms-start-earlier-than-before-treatment",
    matters: 2,
    unit: "h",
    toldBefore: "symptom-onset-hour-before-treatment",
    says: {
      plain: "It now starts earlier in the day than it did.",
      clinician: "Onset earlier than the baseline, by the diary.",
    },
    rows: ["AU-CORE", "AU-NIH1", "AU-MPI-C", "AU-Q4"],
    reviewed,
  },
  {
    id: "sooner-at-rest",
    title: "Comes sooner when you rest",
    fact: "shorter-latency-at-rest",
    matters: 0,
    unit: "min",
    toldBefore: "rest-to-onset-minutes-before-treatment",
    says: {
      plain: "It now comes sooner after you sit or lie down.",
      clinician: "Latency at rest shorter than the baseline, by the diary.",
    },
    rows: ["AU-CORE", "AU-MPI-C", "AU-NIH2"],
    reviewed,
  },
  {
    id: "spread",
    title: "Spreads beyond the legs",
    fact: "spread-to-other-body-part",
    matters: 0,
    unit: "1",
    says: {
      plain: "It now comes in more parts of the body than before.",
      clinician: "More body parts beyond the legs than in the baseline, by the diary.",
    },
    rows: ["AU-CORE", "AU-MPI-C", "AU-Q4"],
    reviewed,
  },
  {
    id: "stronger",
    core: true,
    title: "Is stronger",
    fact: "symptoms-stronger-than-before-treatment",
    matters: 1,
    unit: "{score}",
    says: { plain: "It is now stronger than it was.", clinician: "Severity above the baseline, by the diary." },
    rows: ["AU-Q4", "AU-MPI-C", "C-NOF-011"],
    reviewed,
  },
  {
    id: "shorter-relief",
    title: "A dose helps for a shorter time",
    fact: "shorter-relief-from-dose",
    matters: 0,
    unit: "h",
    toldBefore: "hours-of-relief-at-start",
    says: {
      plain: "A dose now helps for a shorter time than it did.",
      clinician: "Relief from a dose shorter than the baseline, by the diary.",
    },
    rows: ["AU-CORE", "AU-MPI-C", "AU-NIH2"],
    reviewed,
  },
  {
    id: "worse-after-raise",
    title: "Got worse after more of it",
    fact: "worse-after-dose-increase",
    matters: 1,
    unit: "{score}",
    says: {
      plain: "It got worse after the dose went up.",
      clinician: "Severity after the last dose increase above the weeks before it, by the diary: a paradoxical response.",
    },
    rows: ["AU-MPI-B", "AU-NIH2", "C-NOF-011"],
    reviewed,
  },
  {
    id: "better-after-cut",
    title: "Got better after less of it",
    fact: "better-after-dose-decrease",
    matters: 1,
    unit: "{score}",
    says: {
      plain: "It got better after the dose went down.",
      clinician: "Severity after the last dose decrease below the weeks before it, by the diary: a paradoxical response.",
    },
    rows: ["AU-MPI-B", "AU-NIH2", "C-NOF-011"],
    reviewed,
  },
] as const satisfies readonly WatchSign[];

export type SignId = (typeof watchSigns)[number]["id"];
