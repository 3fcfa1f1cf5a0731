// Cases of augmentation: somebody on a dopaminergic medicine who says that it is getting worse.
import type { RuleCase } from "../cases.ts";

const pramipexole = [{ ingredient: "pramipexole", dailyDose: 0.5, unit: "mg" }];
const gabapentin = [{ ingredient: "gabapentin", dailyDose: 900, unit: "mg" }];
const partA = { "worse-days-in-last-week": 5, "worsening-explained-otherwise": false, "early-good-response": true };

export const cases: readonly RuleCase[] = [
  { rule: "on-augmenting-medicine", name: "on rotigotine", facts: {}, medicines: [{ ingredient: "rotigotine" }], expect: "yes" },
  { rule: "on-augmenting-medicine", name: "on tramadol", facts: {}, medicines: [{ ingredient: "tramadol" }], expect: "yes" },
  { rule: "on-augmenting-medicine", name: "on gabapentin only", facts: {}, medicines: gabapentin, expect: "no" },
  { rule: "on-augmenting-medicine", name: "nobody has told the medicines", facts: {}, expect: "unknown" },

  { rule: "mpi-a", name: "worse on 5 of 7 days, nothing else explains it, helped at first", facts: partA, expect: "yes" },
  { rule: "mpi-a", name: "worse on 4 of 7 days", facts: { ...partA, "worse-days-in-last-week": 4 }, expect: "no" },
  {
    rule: "mpi-a",
    name: "days not counted",
    facts: { "worsening-explained-otherwise": false, "early-good-response": true },
    expect: "unknown",
  },

  {
    rule: "mpi-b",
    name: "worse after the raise, better after the cut",
    facts: { "worse-after-dose-increase": true, "better-after-dose-decrease": true },
    expect: "yes",
  },
  { rule: "mpi-b", name: "a raise helped", facts: { "worse-after-dose-increase": false }, expect: "no" },
  { rule: "mpi-b", name: "worse after the raise, never cut", facts: { "worse-after-dose-increase": true }, expect: "unknown" },

  { rule: "mpi-c", name: "exactly 4 hours earlier", facts: { "hours-onset-earlier": 4 }, expect: "yes" },
  {
    rule: "mpi-c",
    name: "exactly 2 hours earlier and spread to the arms",
    facts: { "hours-onset-earlier": 2, "spread-to-other-body-part": true },
    expect: "yes",
  },
  {
    rule: "mpi-c",
    name: "1.9 hours earlier with every other feature",
    facts: { "hours-onset-earlier": 1.9, "spread-to-other-body-part": true, "shorter-latency-at-rest": true },
    expect: "no",
  },
  { rule: "mpi-c", name: "3 hours earlier, other features not asked", facts: { "hours-onset-earlier": 3 }, expect: "unknown" },
  { rule: "mpi-c", name: "no time before treatment was ever noted", facts: { "spread-to-other-body-part": true }, expect: "unknown" },

  {
    rule: "augmentation-mpi",
    name: "all parts on pramipexole",
    facts: { ...partA, "hours-onset-earlier": 5 },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-mpi",
    name: "a paradoxical dose response on pramipexole",
    facts: { ...partA, "hours-onset-earlier": 0, "worse-after-dose-increase": true, "better-after-dose-decrease": true },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-mpi",
    name: "the same worsening on gabapentin",
    facts: { ...partA, "hours-onset-earlier": 5 },
    medicines: gabapentin,
    expect: "no",
  },
  {
    rule: "augmentation-mpi",
    name: "a flu explains it",
    facts: { ...partA, "worsening-explained-otherwise": true, "hours-onset-earlier": 5 },
    medicines: pramipexole,
    expect: "no",
  },
  {
    rule: "augmentation-mpi",
    name: "7 hours earlier, spread, shorter relief; days and other causes not asked",
    facts: { "hours-onset-earlier": 7, "spread-to-other-body-part": true, "shorter-relief-from-dose": true },
    medicines: pramipexole,
    expect: "unknown",
  },

  {
    rule: "augmentation-significant",
    name: "augmentation that made the dose go up",
    facts: { ...partA, "hours-onset-earlier": 5, "needs-higher-or-earlier-dose": true },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-significant",
    name: "augmentation without any effect",
    facts: {
      ...partA,
      "hours-onset-earlier": 5,
      "needs-higher-or-earlier-dose": false,
      "impairs-function": false,
      "worsening-changed-life-or-treatment": false,
    },
    medicines: pramipexole,
    expect: "no",
  },
  {
    rule: "augmentation-significant",
    name: "augmentation, effects not asked",
    facts: { ...partA, "hours-onset-earlier": 5 },
    medicines: pramipexole,
    expect: "unknown",
  },

  { rule: "augmentation-nih-1", name: "exactly 2 hours earlier", facts: { "hours-onset-earlier": 2 }, expect: "yes" },
  { rule: "augmentation-nih-1", name: "1.5 hours earlier", facts: { "hours-onset-earlier": 1.5 }, expect: "no" },
  { rule: "augmentation-nih-1", name: "hours not known", facts: {}, expect: "unknown" },

  {
    rule: "augmentation-nih-2",
    name: "sooner at rest and newly jerking while awake",
    facts: { "shorter-latency-at-rest": true, "leg-movements-awake-new-or-worse": true },
    expect: "yes",
  },
  {
    rule: "augmentation-nih-2",
    name: "one feature of six",
    facts: {
      "worse-after-dose-increase": false,
      "better-after-dose-decrease": false,
      "shorter-latency-at-rest": true,
      "spread-to-other-body-part": false,
      "shorter-relief-from-dose": false,
      "leg-movements-awake-new-or-worse": false,
    },
    expect: "no",
  },
  { rule: "augmentation-nih-2", name: "one feature, the rest not asked", facts: { "shorter-latency-at-rest": true }, expect: "unknown" },

  {
    rule: "augmentation-nih",
    name: "2.5 hours earlier on 6 days of 7",
    facts: { "hours-onset-earlier": 2.5, "worse-days-in-last-week": 6, "worsening-explained-otherwise": false },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-nih",
    name: "2.5 hours earlier on 2 days of 7",
    facts: { "hours-onset-earlier": 2.5, "worse-days-in-last-week": 2 },
    medicines: pramipexole,
    expect: "no",
  },
  {
    rule: "augmentation-nih",
    name: "2.5 hours earlier, days not counted",
    facts: { "hours-onset-earlier": 2.5 },
    medicines: pramipexole,
    expect: "unknown",
  },

  {
    rule: "augmentation-suspected",
    name: "pramipexole, and it now starts earlier",
    facts: { "symptoms-start-earlier-than-before-treatment": true },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-suspected",
    name: "pramipexole, onset moved from 21:00 to 14:00",
    facts: { "hours-onset-earlier": 7 },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-suspected",
    name: "pramipexole, worse after a raise and better after a cut",
    facts: { "worse-after-dose-increase": true, "better-after-dose-decrease": true },
    medicines: pramipexole,
    expect: "yes",
  },
  {
    rule: "augmentation-suspected",
    name: "stronger than before treatment, on gabapentin only",
    facts: { "symptoms-stronger-than-before-treatment": true },
    medicines: gabapentin,
    expect: "no",
  },
  {
    rule: "augmentation-suspected",
    name: "pramipexole, every question answered with no",
    facts: {
      "hours-onset-earlier": 0,
      "worse-after-dose-increase": false,
      "better-after-dose-decrease": false,
      "shorter-latency-at-rest": false,
      "shorter-relief-from-dose": false,
      "leg-movements-awake-new-or-worse": false,
      "symptoms-start-earlier-than-before-treatment": false,
      "needs-higher-or-earlier-dose": false,
      "symptoms-stronger-than-before-treatment": false,
      "spread-to-other-body-part": false,
    },
    medicines: pramipexole,
    expect: "no",
  },
  { rule: "augmentation-suspected", name: "pramipexole, nobody asked", facts: {}, medicines: pramipexole, expect: "unknown" },
  {
    rule: "augmentation-suspected",
    name: "needs more, medicines not told",
    facts: { "needs-higher-or-earlier-dose": true },
    expect: "unknown",
  },

  { rule: "asrs-suggests-augmentation", name: "a total of 5", facts: { "asrs-total": 5 }, expect: "yes" },
  { rule: "asrs-suggests-augmentation", name: "a total of 4", facts: { "asrs-total": 4 }, expect: "no" },
  { rule: "asrs-suggests-augmentation", name: "no total", facts: {}, expect: "unknown" },
];
