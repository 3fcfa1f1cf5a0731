// Augmentation: restless legs made worse by the medicine that treats them. One definition (Max Planck, 2007); the
// other sets of features only screen, so what they find is called suspected.
import { all, any, atLeast, compare, holds, is, not, taking } from "../language.ts";
import type { Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

/** Tramadol can augment too, rarely. Other worsening is not called augmentation. */
export const onAugmentingMedicine: Criterion = {
  id: "on-augmenting-medicine",
  says: "Takes a dopaminergic medicine or tramadol",
  rows: ["AU-CORE", "B2-16"],
  reviewed,
  when: any(taking("dopaminergic"), taking("tramadol")),
};

const hoursEarlier = (hours: number) => compare("hours-onset-earlier", ">=", hours, "h");
const onMostDays = compare("worse-days-in-last-week", ">=", 5, "d");

export const mpiA: Criterion = {
  id: "mpi-a",
  says: "More severe on 5 of the last 7 days, not explained otherwise, after an early good response",
  rows: ["AU-MPI-A"],
  reviewed,
  when: all(onMostDays, not(is("worsening-explained-otherwise")), is("early-good-response")),
};

export const mpiB: Criterion = {
  id: "mpi-b",
  says: "Worse some time after a dose increase and better some time after a decrease",
  rows: ["AU-MPI-B"],
  reviewed,
  when: all(is("worse-after-dose-increase"), is("better-after-dose-decrease")),
};

export const mpiC: Criterion = {
  id: "mpi-c",
  says: "Onset at least 4 hours earlier than before treatment, or 2 to 4 hours earlier with one more feature",
  rows: ["AU-MPI-C"],
  reviewed,
  when: any(
    hoursEarlier(4),
    all(
      hoursEarlier(2),
      any(
        is("shorter-latency-at-rest"),
        is("spread-to-other-body-part"),
        is("symptoms-stronger-than-before-treatment"),
        is("shorter-relief-from-dose"),
      ),
    ),
  ),
};

export const augmentationMpi: Criterion = {
  id: "augmentation-mpi",
  says: "Augmentation by the Max Planck Institute criteria",
  rows: ["AU-MPI", "AU-MPI-A", "AU-MPI-B", "AU-MPI-C", "B2-16"],
  reviewed,
  when: all(holds(onAugmentingMedicine), holds(mpiA), any(holds(mpiB), holds(mpiC))),
};

export const augmentationSignificant: Criterion = {
  id: "augmentation-significant",
  says: "Augmentation that matters: it changes daily life, the treatment, or something else that a clinician names",
  rows: ["AU-MPI-CS", "AU-MPI"],
  reviewed,
  when: all(
    holds(augmentationMpi),
    any(is("impairs-function"), is("needs-higher-or-earlier-dose"), is("worsening-changed-life-or-treatment")),
  ),
};

export const nihEarlier: Criterion = {
  id: "augmentation-nih-1",
  says: "Onset at least 2 hours earlier than before treatment",
  rows: ["AU-NIH1"],
  reviewed,
  when: hoursEarlier(2),
};

export const nihFeatures: Criterion = {
  id: "augmentation-nih-2",
  says: "At least two of the six further features of 2003",
  rows: ["AU-NIH2"],
  reviewed,
  when: atLeast(
    2,
    is("worse-after-dose-increase"),
    is("better-after-dose-decrease"),
    is("shorter-latency-at-rest"),
    is("spread-to-other-body-part"),
    is("shorter-relief-from-dose"),
    is("leg-movements-awake-new-or-worse"),
  ),
};

export const augmentationNih: Criterion = {
  id: "augmentation-nih",
  says: "Augmentation by the criteria of 2003, shown beside the definition that decides",
  rows: ["AU-NIH1", "AU-NIH2", "AU-NIH3"],
  reviewed,
  when: all(holds(onAugmentingMedicine), any(holds(nihEarlier), holds(nihFeatures)), onMostDays, not(is("worsening-explained-otherwise"))),
};

// Parts B and C of the definition need no arms of their own: B is two of the features of 2003, C begins at 2 hours.
export const augmentationSuspected: Criterion = {
  id: "augmentation-suspected",
  says: "Augmentation is suspected",
  rows: ["AU-Q4", "AU-MPI", "AU-NIH1", "AU-NIH2"],
  reviewed,
  when: all(
    holds(onAugmentingMedicine),
    any(
      holds(nihEarlier),
      holds(nihFeatures),
      is("symptoms-start-earlier-than-before-treatment"),
      is("needs-higher-or-earlier-dose"),
      is("symptoms-stronger-than-before-treatment"),
      is("spread-to-other-body-part"),
    ),
  ),
};

/** An about-value that nobody has checked: it asks for an assessment and decides nothing. */
export const asrsHigh: Criterion = {
  id: "asrs-suggests-augmentation",
  says: "An augmentation scale total of 5 or more",
  rows: ["AU-ASRS", "SV-ASRS"],
  reviewed,
  when: compare("asrs-total", ">=", 5, "{score}"),
};

export const augmentationCriteria: readonly Criterion[] = [
  onAugmentingMedicine,
  mpiA,
  mpiB,
  mpiC,
  augmentationMpi,
  augmentationSignificant,
  nihEarlier,
  nihFeatures,
  augmentationNih,
  augmentationSuspected,
  asrsHigh,
];
