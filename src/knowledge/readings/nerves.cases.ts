// Cases of what nerve studies, neuropathy scores and a skin biopsy mean.
import type { RuleCase } from "../cases.ts";

const suralSmall = { "sural-amplitude": 3, "sural-amplitude-limit": 6 };
const suralGood = { "sural-amplitude": 12, "sural-amplitude-limit": 6 };
const fibular = (amplitude: number, velocity: number, latency: number) => ({
  "fibular-motor-amplitude": amplitude,
  "fibular-motor-amplitude-limit": 2,
  "fibular-motor-velocity": velocity,
  "fibular-motor-velocity-limit": 40,
  "fibular-distal-latency": latency,
  "fibular-distal-latency-limit": 6,
});
const tibial = (amplitude: number, velocity: number, latency: number) => ({
  "tibial-motor-amplitude": amplitude,
  "tibial-motor-amplitude-limit": 4,
  "tibial-motor-velocity": velocity,
  "tibial-motor-velocity-limit": 40,
  "tibial-distal-latency": latency,
  "tibial-distal-latency-limit": 6,
});
const good = { ...fibular(5, 45, 4), ...tibial(8, 45, 4) };
const evenWithGoodArms = { "neuropathy-asymmetric-or-motor": false, "upper-limb-sensory-normal": true };

export const cases: readonly RuleCase[] = [
  {
    rule: "nerve-study-polyneuropathy",
    name: "sural and fibular beyond the laboratory's limits",
    facts: { ...suralSmall, ...fibular(1, 45, 4) },
    expect: "yes",
  },
  {
    rule: "nerve-study-polyneuropathy",
    name: "stated: three nerves, the sural among them",
    facts: { "sural-abnormal": true, "nerve-study-abnormal-nerves": 3 },
    expect: "yes",
  },
  {
    rule: "nerve-study-polyneuropathy",
    name: "fibular and tibial small, sural good",
    facts: { ...suralGood, ...fibular(1, 45, 4), ...tibial(1, 45, 4) },
    expect: "no",
  },
  { rule: "nerve-study-polyneuropathy", name: "sural small, nothing else measured", facts: suralSmall, expect: "unknown" },
  {
    rule: "nerve-study-polyneuropathy",
    name: "values without the laboratory's limits",
    facts: { "sural-amplitude": 1, "fibular-motor-amplitude": 0.1 },
    expect: "unknown",
  },

  {
    rule: "one-sensory-response-only",
    name: "sural small, stated to be the only one",
    facts: { ...suralSmall, ...good, "nerve-study-abnormal-nerves": 1 },
    expect: "yes",
  },
  { rule: "one-sensory-response-only", name: "two nerves", facts: { ...suralSmall, ...fibular(1, 45, 4) }, expect: "no" },
  { rule: "one-sensory-response-only", name: "sural small, other nerves not counted", facts: suralSmall, expect: "unknown" },

  {
    rule: "nerve-study-axonal",
    name: "small amplitude at 75 % of velocity and 130 % of latency",
    facts: { ...fibular(1, 30, 7.8) },
    expect: "yes",
  },
  { rule: "nerve-study-axonal", name: "good amplitudes", facts: good, expect: "no" },
  {
    rule: "nerve-study-axonal",
    name: "small amplitude, velocity not measured",
    facts: { "fibular-motor-amplitude": 1, "fibular-motor-amplitude-limit": 2 },
    expect: "unknown",
  },

  {
    rule: "nerve-study-demyelinating",
    name: "velocity at 70 % of the limit in both nerves",
    facts: { ...fibular(5, 28, 4), ...tibial(8, 28, 4) },
    expect: "yes",
  },
  { rule: "nerve-study-demyelinating", name: "stated by the examiner", facts: { "nerve-study-demyelinating": true }, expect: "yes" },
  {
    rule: "nerve-study-demyelinating",
    name: "good values and denied by the examiner",
    facts: { ...good, "nerve-study-demyelinating": false },
    expect: "no",
  },
  {
    rule: "nerve-study-demyelinating",
    name: "slow in one nerve, the examiner says nothing",
    facts: { ...fibular(5, 20, 4), ...tibial(8, 45, 4) },
    expect: "unknown",
  },

  {
    rule: "nerve-study-length-dependent",
    name: "sural small, arms and motor good, both sides alike",
    facts: { ...suralSmall, ...good, ...evenWithGoodArms },
    expect: "yes",
  },
  {
    rule: "nerve-study-length-dependent",
    name: "one-sided",
    facts: { ...suralSmall, ...good, "neuropathy-asymmetric-or-motor": true, "upper-limb-sensory-normal": true },
    expect: "no",
  },
  {
    rule: "nerve-study-length-dependent",
    name: "arms not studied",
    facts: { ...suralSmall, ...good, "neuropathy-asymmetric-or-motor": false },
    expect: "unknown",
  },

  {
    rule: "nerve-study-sensorimotor",
    name: "sural and tibial small, both sides alike",
    facts: { ...suralSmall, ...fibular(5, 45, 4), ...tibial(1, 45, 4), ...evenWithGoodArms },
    expect: "yes",
  },
  { rule: "nerve-study-sensorimotor", name: "motor responses good", facts: { ...suralSmall, ...good, ...evenWithGoodArms }, expect: "no" },
  { rule: "nerve-study-sensorimotor", name: "motor nerves not studied", facts: { ...suralSmall, ...evenWithGoodArms }, expect: "unknown" },

  {
    rule: "nerve-study-radicular",
    name: "sural good, needle study shows one root",
    facts: { ...suralGood, "needle-study-one-root": true },
    expect: "yes",
  },
  { rule: "nerve-study-radicular", name: "sural small", facts: { ...suralSmall, "needle-study-one-root": true }, expect: "no" },
  { rule: "nerve-study-radicular", name: "no needle study", facts: suralGood, expect: "unknown" },

  { rule: "nerve-study-within-limits", name: "sural and fibular good", facts: { ...suralGood, ...fibular(5, 45, 4) }, expect: "yes" },
  { rule: "nerve-study-within-limits", name: "fibular slow", facts: { ...suralGood, ...fibular(5, 39, 4) }, expect: "no" },
  {
    rule: "nerve-study-within-limits",
    name: "fibular latency not measured",
    facts: {
      ...suralGood,
      "fibular-motor-amplitude": 5,
      "fibular-motor-amplitude-limit": 2,
      "fibular-motor-velocity": 45,
      "fibular-motor-velocity-limit": 40,
    },
    expect: "unknown",
  },

  { rule: "nerve-study-cold-limb", name: "29 °C", facts: { "nerve-study-temperature": 29 }, expect: "yes" },
  { rule: "nerve-study-cold-limb", name: "31 °C", facts: { "nerve-study-temperature": 31 }, expect: "no" },
  { rule: "nerve-study-cold-limb", name: "not noted", facts: {}, expect: "unknown" },
  { rule: "neuropathy-not-the-common-kind", name: "one-sided weakness", facts: { "neuropathy-asymmetric-or-motor": true }, expect: "yes" },
  { rule: "neuropathy-not-the-common-kind", name: "both feet alike", facts: { "neuropathy-asymmetric-or-motor": false }, expect: "no" },
  { rule: "neuropathy-not-the-common-kind", name: "not examined", facts: {}, expect: "unknown" },
  { rule: "skin-biopsy-low", name: "below the 5th centile", facts: { "skin-biopsy-fiber-density-low": true }, expect: "yes" },
  { rule: "skin-biopsy-low", name: "above it", facts: { "skin-biopsy-fiber-density-low": false }, expect: "no" },
  { rule: "skin-biopsy-low", name: "no biopsy", facts: {}, expect: "unknown" },

  { rule: "mnsi-questionnaire-high", name: "4 points", facts: { "mnsi-questionnaire": 4 }, expect: "yes" },
  { rule: "mnsi-questionnaire-high", name: "3 points", facts: { "mnsi-questionnaire": 3 }, expect: "no" },
  { rule: "mnsi-questionnaire-high", name: "not asked", facts: {}, expect: "unknown" },
  { rule: "mnsi-examination-high", name: "2.5 points", facts: { "mnsi-examination": 2.5 }, expect: "yes" },
  { rule: "mnsi-examination-high", name: "2 points", facts: { "mnsi-examination": 2 }, expect: "no" },
  { rule: "mnsi-examination-high", name: "not examined", facts: {}, expect: "unknown" },
  { rule: "toronto-score-high", name: "6 points", facts: { "toronto-neuropathy-score": 6 }, expect: "yes" },
  { rule: "toronto-score-high", name: "5 points", facts: { "toronto-neuropathy-score": 5 }, expect: "no" },
  { rule: "toronto-score-high", name: "not examined", facts: {}, expect: "unknown" },
  { rule: "dn4-high", name: "4 points", facts: { "dn4-total": 4 }, expect: "yes" },
  { rule: "dn4-high", name: "3 points", facts: { "dn4-total": 3 }, expect: "no" },
  { rule: "dn4-high", name: "not asked", facts: {}, expect: "unknown" },
  { rule: "monofilament-abnormal", name: "5 of 8 wrong", facts: { "monofilament-wrong": 5 }, expect: "yes" },
  { rule: "monofilament-abnormal", name: "4 of 8 wrong", facts: { "monofilament-wrong": 4 }, expect: "no" },
  { rule: "monofilament-abnormal", name: "not tested", facts: {}, expect: "unknown" },
  { rule: "monofilament-between", name: "4 of 8 wrong", facts: { "monofilament-wrong": 4 }, expect: "yes" },
  { rule: "monofilament-between", name: "1 of 8 wrong", facts: { "monofilament-wrong": 1 }, expect: "no" },
  { rule: "monofilament-between", name: "not tested", facts: {}, expect: "unknown" },
  { rule: "monofilament-normal", name: "1 of 8 wrong", facts: { "monofilament-wrong": 1 }, expect: "yes" },
  { rule: "monofilament-normal", name: "2 of 8 wrong", facts: { "monofilament-wrong": 2 }, expect: "no" },
  { rule: "monofilament-normal", name: "not tested", facts: {}, expect: "unknown" },
  {
    rule: "neuropathy-and-questionnaire",
    name: "known neuropathy, answers from a form, no interview",
    facts: { "peripheral-neuropathy": true, "urge-to-move-legs": true, "rls-diagnosed-by-clinician": false },
    expect: "yes",
  },
  {
    rule: "neuropathy-and-questionnaire",
    name: "diagnosed in an interview",
    facts: { "peripheral-neuropathy": true, "urge-to-move-legs": true, "rls-diagnosed-by-clinician": true },
    expect: "no",
  },
  {
    rule: "neuropathy-and-questionnaire",
    name: "nobody said whether there was an interview",
    facts: { "peripheral-neuropathy": true, "urge-to-move-legs": true },
    expect: "unknown",
  },
  {
    rule: "nerve-study-within-limits",
    name: "values exactly at the laboratory's limits",
    facts: { "sural-amplitude": 6, "sural-amplitude-limit": 6, ...fibular(2, 40, 6) },
    expect: "yes",
  },
  {
    rule: "nerve-study-demyelinating",
    name: "latency at 150 % of the limit in both nerves",
    facts: { ...fibular(5, 45, 9), ...tibial(8, 45, 9) },
    expect: "yes",
  },
];
