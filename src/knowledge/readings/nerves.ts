// What nerve studies, neuropathy scores and a skin biopsy mean.
import { all, any, compare, holds, is, known, not } from "../language.ts";
import type { Reading } from "../shape.ts";
import {
  axonal,
  bothNervesWithinLimits,
  demyelinating,
  distalPolyneuropathy,
  lengthDependentSensory,
  radicular,
  sensorimotor,
  suralAbnormal,
} from "./nerve-study.ts";

const reviewed = "2026-11-22";
const wrong = (by: "<=" | ">=", to: number) => compare("monofilament-wrong", by, to, "1");

const studyReadings: readonly Reading[] = [
  {
    id: "nerve-study-polyneuropathy",
    title: "Nerve damage in the legs",
    of: "nerve-study-abnormal-nerves",
    when: holds(distalPolyneuropathy),
    means: {
      plain: "The nerve test shows harm to the long nerves of the legs. Many people have this together with restless legs.",
      clinician:
        "Values beyond the laboratory's limits in at least two nerves, one of them sural: minimal electrodiagnostic definition of distal symmetric polyneuropathy.",
    },
    rows: ["C-NRV-040"],
    reviewed,
  },
  {
    id: "one-sensory-response-only",
    title: "One weak nerve response",
    of: "sural-amplitude",
    when: all(holds(suralAbnormal), not(holds(distalPolyneuropathy))),
    means: {
      plain: "Only one nerve gave a weak answer. With age that can be normal. It does not prove nerve damage.",
      clinician:
        "A single small or absent lower-limb sensory response is no neuropathy, above all beyond 40 to 60 years; compare sides and a second nerve.",
    },
    rows: ["C-NRV-028", "C-NRV-040"],
    reviewed,
  },
  {
    id: "nerve-study-axonal",
    title: "Axonal pattern",
    of: "fibular-motor-amplitude",
    when: holds(axonal),
    means: {
      plain: "The nerve fibres themselves seem to be hurt, more than the layer around them.",
      clinician:
        "Axonal: amplitude below the laboratory's limit with velocity of at least 75 % of the lower limit and distal latency of at most 130 % of the upper.",
    },
    rows: ["C-NRV-041"],
    reviewed,
  },
  {
    id: "nerve-study-demyelinating",
    title: "Demyelinating pattern",
    of: "nerve-study-demyelinating",
    when: holds(demyelinating),
    means: {
      plain: "The layer around the nerves seems to be hurt. That needs a nerve doctor soon.",
      clinician:
        'Demyelinating in at least two nerves (distal latency 50 % above or velocity 30 % below the limit, or in the examiner\'s words): urgent neurology, not "RLS with neuropathy". Check the limb temperature.',
    },
    rows: ["C-NRV-042", "C-NRV-049"],
    reviewed,
  },
  {
    id: "nerve-study-length-dependent",
    title: "Sensory nerves, feet first",
    of: "sural-amplitude",
    when: holds(lengthDependentSensory),
    means: {
      plain: "The longest feeling nerves are hurt, in both feet alike. Arms and muscles are fine.",
      clinician: "Length-dependent sensory pattern: reduced sural response, symmetric, with normal arm sensory and leg motor responses.",
    },
    rows: ["C-NRV-043"],
    reviewed,
  },
  {
    id: "nerve-study-sensorimotor",
    title: "Feeling and muscle nerves, feet first",
    of: "sural-amplitude",
    when: holds(sensorimotor),
    means: {
      plain: "Both the feeling nerves and the muscle nerves of the legs are hurt.",
      clinician:
        "Length-dependent sensorimotor pattern: reduced sural and fibular or tibial motor responses, symmetric, arm sensory responses normal.",
    },
    rows: ["C-NRV-044"],
    reviewed,
  },
  {
    id: "nerve-study-radicular",
    title: "Root pattern",
    of: "needle-study-one-root",
    when: holds(radicular),
    means: {
      plain: "The test points to a nerve root in the back, not to the nerves in the leg.",
      clinician: "Radicular: normal sensory responses with denervation in two or more muscles of one root and different nerves.",
    },
    rows: ["C-NRV-045"],
    reviewed,
  },
  {
    id: "nerve-study-within-limits",
    title: "Nerve study within limits",
    of: "sural-amplitude",
    when: holds(bothNervesWithinLimits),
    means: {
      plain:
        "The two nerves that were tested gave good answers. This test cannot see the thin nerve fibres. So it does not rule out a problem there.",
      clinician:
        "Sural and fibular motor values are within the laboratory's limits: large-fibre neuropathy is not shown; small-fibre neuropathy is never excluded by this.",
    },
    rows: ["C-NRV-040", "C-NRV-047"],
    reviewed,
  },
  {
    id: "nerve-study-cold-limb",
    title: "Cold leg at the nerve study",
    of: "nerve-study-temperature",
    when: compare("nerve-study-temperature", "<", 31, "Cel"),
    means: {
      plain: "The leg was cold during the test. Cold makes nerves slow. The test may have to be done again with a warm leg.",
      clinician: "Limb temperature below 31 °C: velocities and latencies are not to be interpreted; warm and repeat.",
    },
    rows: ["C-NRV-029"],
    reviewed,
  },
  {
    id: "neuropathy-not-the-common-kind",
    title: "Uneven or mainly muscle weakness",
    of: "neuropathy-asymmetric-or-motor",
    when: is("neuropathy-asymmetric-or-motor"),
    means: {
      plain: "The two legs differ, or the muscles are weaker than the feeling is. A nerve doctor should look at this.",
      clinician: "Asymmetric or motor-predominant: tests are more often informative; refer to neurology.",
    },
    rows: ["C-NRV-049"],
    reviewed,
  },
  {
    id: "skin-biopsy-low",
    title: "Few thin nerve fibres in the skin",
    of: "skin-biopsy-fiber-density-low",
    when: is("skin-biopsy-fiber-density-low"),
    means: {
      plain: "The skin sample holds fewer thin nerve fibres than it should. This can make feet burn.",
      clinician:
        "Intraepidermal fibre density below the laboratory's 5th centile for age and sex confirms small-fibre neuropathy where the picture fits; limits depend on the method.",
    },
    rows: ["C-NRV-047", "C-NRV-048"],
    reviewed,
  },
];

const scoreReadings: readonly Reading[] = [
  {
    id: "mnsi-questionnaire-high",
    title: "Answers that point to nerve damage",
    of: "mnsi-questionnaire",
    when: compare("mnsi-questionnaire", ">=", 4, "{score}"),
    means: {
      plain:
        "Your answers point to nerve damage in the feet. Some of the questions fit restless legs as well, so a doctor should examine your feet.",
      clinician:
        "Michigan questionnaire of 4 or more (7 in the original key): neuropathy is likely; cramps, prickling and worse at night are common in RLS too, so see it without those items, and name the key.",
    },
    rows: ["C-NRV-001", "C-NRV-002", "C-NRV-004", "C-NRV-011"],
    reviewed,
  },
  {
    id: "mnsi-examination-high",
    title: "Signs of nerve damage",
    of: "mnsi-examination",
    when: compare("mnsi-examination", ">=", 2.5, "{score}"),
    means: {
      plain: "The doctor's check of your feet points to nerve damage.",
      clinician: "Michigan examination of 2.5 or more: abnormal; signs weigh more than symptoms.",
    },
    rows: ["C-NRV-003", "C-NRV-011"],
    reviewed,
  },
  {
    id: "toronto-score-high",
    title: "Nerve damage by score",
    of: "toronto-neuropathy-score",
    when: compare("toronto-neuropathy-score", ">=", 6, "{score}"),
    means: {
      plain: "This score of feeling and reflexes points to nerve damage.",
      clinician: "Toronto score of 6 or more (6 to 8 mild, 9 to 11 moderate, 12 or more severe): neuropathy is likely.",
    },
    rows: ["C-NRV-005"],
    reviewed,
  },
  {
    id: "dn4-high",
    title: "Pain of the nerve kind",
    of: "dn4-total",
    when: compare("dn4-total", ">=", 4, "{score}"),
    means: {
      plain: "The pain has the marks of nerve pain.",
      clinician: "DN4 of 4 or more of 10: neuropathic pain is likely.",
    },
    rows: ["C-NRV-009"],
    reviewed,
  },
  {
    id: "monofilament-abnormal",
    title: "Touch not felt",
    of: "monofilament-wrong",
    when: wrong(">=", 5),
    means: {
      plain: "Most of the light touches on your feet were not felt. That points to nerve damage.",
      clinician: "Five or more wrong answers of eight monofilament touches: abnormal (positive likelihood ratio 10).",
    },
    rows: ["C-NRV-010"],
    reviewed,
  },
  {
    id: "monofilament-between",
    title: "Touch partly felt",
    of: "monofilament-wrong",
    when: all(wrong(">=", 2), wrong("<=", 4)),
    means: {
      plain: "Some of the light touches were not felt. The test cannot tell yet.",
      clinician: "Two to four wrong answers of eight: indeterminate; examine further.",
    },
    rows: ["C-NRV-010"],
    reviewed,
  },
  {
    id: "monofilament-normal",
    title: "Touch felt well",
    of: "monofilament-wrong",
    when: wrong("<=", 1),
    means: {
      plain: "You felt the light touches well.",
      clinician: "At most one wrong answer of eight: normal; it does not exclude neuropathy (negative likelihood ratio 0.34).",
    },
    rows: ["C-NRV-010"],
    reviewed,
  },
  {
    id: "neuropathy-and-questionnaire",
    title: "Restless legs questions with nerve damage",
    of: "rls-diagnosed-by-clinician",
    when: all(
      any(is("peripheral-neuropathy"), is("small-fiber-neuropathy")),
      not(is("rls-diagnosed-by-clinician")),
      known("urge-to-move-legs"),
    ),
    means: {
      plain:
        "With nerve damage, questions on paper find restless legs too often. A doctor has to ask about the urge, the relief and the time of day.",
      clinician:
        "Questionnaires over-call RLS in neuropathy (predictive value about 46 %): confirm urge, relief and circadian pattern in an interview.",
    },
    rows: ["C-NRV-066", "C-NRV-062"],
    reviewed,
  },
];

export const nerveReadings: readonly Reading[] = [...studyReadings, ...scoreReadings];
