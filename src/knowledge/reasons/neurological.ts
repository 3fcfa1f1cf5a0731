// Reasons: family, brain, spine. Neuropathy has its own file.
import { compare, is } from "../language.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import type { Reason } from "../shape.ts";
import { neuropathyReasons } from "./neuropathy.ts";

const reviewed = "2026-11-22";
const domain = "neurological";

export const neurologicalReasons: readonly Reason[] = [
  {
    id: "family-history",
    title: "Restless legs in the family",
    domain,
    rows: ["SF-FH", "EP-9", "SH-FH"],
    reviewed,
    suspected: is("first-degree-relative-with-rls"),
    against: compare("onset-age", ">=", 45, "a"),
    settledBy: ["interview"],
    link: "possible",
    says: {
      plain:
        "Restless legs run in families. If a parent, brother or sister has them, your own chance is higher. Genes cannot be changed, but other reasons beside them often can.",
      clinician:
        "A first-degree relative with RLS is a supportive feature. In 249 referred probands 77 % were familial; sibling relative risk 3.6 (2.8 to 4.4), offspring 1.8 (1.0 to 2.7), mean onset at 28 years.",
    },
  },
  {
    // Something to understand, not to find: no test shows it in one person, so it has no expression and stays open.
    id: "dopamine-system",
    title: "The brain's dopamine system",
    domain,
    rows: ["C-NRV-080", "C-NRV-081", "C-NRV-082", "SF-DA"],
    reviewed,
    settledBy: [],
    link: "possible",
    says: {
      plain:
        "Dopamine is a messenger that helps to steer movement. In restless legs the brain seems to be short of iron and to handle dopamine in another way at night. No nerve cells die. No blood test or scan can show this in one person.",
      clinician:
        "RLS and Parkinson disease share the response to dopaminergic drugs and differ otherwise: low brain iron without nerve-cell loss against nigral cell loss with raised iron. No test shows it in a person, a drug trial is not a test, and RLS as a forerunner is unsettled: 4.7 against 1.9 new Parkinson diagnoses per 10,000 person-years.",
    },
  },
  {
    id: "parkinson-disease",
    title: "Parkinson disease",
    domain,
    rows: ["PD-1", "PD-2", "C-NRV-081", "C-NRV-082", "C-NRV-083", "AS-OVER"],
    reviewed,
    present: is("parkinson-disease"),
    suspected: is("rest-tremor-slowness-or-rigidity"),
    settledBy: ["examination"],
    link: "possible",
    says: {
      plain:
        "Restless legs are more common in people who have Parkinson disease. The other way round, about 5 in 10,000 people with restless legs get it in a year. Shaking at rest, slowness or stiffness should be seen by a nerve doctor.",
      clinician:
        "RLS in 14 % of people with Parkinson disease (11 % before treatment), OR 2.86 (2.10 to 3.90). Tremor at rest, slowness, rigidity, one-sidedness, loss of smell or dream enactment: neurology.",
    },
  },
  {
    id: "multiple-sclerosis",
    title: "Multiple sclerosis",
    domain,
    rows: ["MS-1", "AS-OVER"],
    reviewed,
    present: is("multiple-sclerosis"),
    settledBy: ["interview"],
    link: "disputed",
    says: {
      plain: "About one in four people with multiple sclerosis has restless legs. Tell your nerve doctor how your legs feel at night.",
      clinician:
        "RLS in about 26 % of people with multiple sclerosis, OR 3.96 (3.29 to 4.77) in later meta-analyses; a 2016 systematic review had found the evidence insufficient.",
    },
  },
  {
    id: "spinal-cord-disease",
    title: "Spinal cord injury or disease",
    domain,
    rows: ["SPI-1"],
    reviewed,
    present: is("spinal-cord-disease"),
    settledBy: ["interview"],
    link: "possible",
    says: {
      plain: "Nerves that steer the legs run through the spinal cord. When it is hurt, restless legs are more common.",
      clinician: "RLS in about 18 to 19 % in series of spinal cord injury or disease.",
    },
  },
  {
    id: "recent-spinal-anesthesia",
    title: "Recent spinal anaesthesia",
    domain,
    rows: ["SPI-2"],
    reviewed,
    present: is("recent-spinal-anesthesia"),
    settledBy: ["interview"],
    link: "possible",
    says: {
      plain: "After numbing by a needle in the back, some people get restless legs for a few weeks. It fades by itself.",
      clinician: "New RLS in 8.7 % of 161 patients after spinal anaesthesia, transient (mean 33 days); low MCV or MCH predisposes.",
    },
  },
  {
    id: "radiculopathy",
    title: "Pinched nerve in the back",
    domain,
    rows: ["SPI-3", "MM-RAD", "C-NRV-045"],
    reviewed,
    present: is("lumbosacral-radiculopathy"),
    suspected: mimicIs("lumbosacral-radiculopathy"),
    // The root is hurt above the cell that keeps the sensory fibre alive: an abnormal sural response points further down.
    against: is("sural-abnormal"),
    settledBy: ["examination", "interview", "nerve-conduction"],
    link: "disputed",
    says: {
      plain:
        "A nerve pressed in the lower back sends pain down one leg. It can feel like restless legs, or come with them. Pain down one side that changes with cough or bending is the clue.",
      clinician:
        "Lumbosacral radiculopathy: spine-clinic figures for RLS run from 5 to 68 %, too wide for one prior. Sensory responses are unremarkable; needle EMG shows denervation in two muscles of one root.",
    },
  },
  ...neuropathyReasons,
];
