// Worse on treatment: augmentation and what else it may be, how often it happens, and what to watch for.
import { all, any, holds, is, level, not, notEstablished, taking, unknown } from "../language.ts";
import {
  asrsHigh,
  augmentationMpi,
  augmentationSignificant,
  augmentationSuspected,
  mpiB,
  onAugmentingMedicine,
} from "../derived/augmentation.ts";
import { ironTrigger } from "../derived/iron.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";

const worse = any(level("symptom-change-last-months", ">=", "worse"), is("needs-higher-or-earlier-dose"), holds(augmentationSuspected));
const onTreatment = all(holds(onAugmentingMedicine), worse);

export const worseningReadings: readonly Reading[] = [
  {
    id: "augmentation-needs-baseline",
    title: "No picture from before treatment",
    of: "symptom-onset-hour-before-treatment",
    when: all(holds(onAugmentingMedicine), unknown("symptom-onset-hour-before-treatment")),
    means: {
      plain: "Nobody wrote down how it was before treatment. Try to recall at what hour it used to start, and how soon after you sat down.",
      clinician:
        "Without the clock time of onset, latency, body parts and hours of relief from before treatment neither definition of augmentation can be computed.",
    },
    rows: ["AU-BASE"],
    reviewed,
  },
  {
    id: "worse-tolerance",
    title: "The medicine may be wearing out",
    of: "shorter-relief-from-dose",
    when: all(
      onTreatment,
      any(is("shorter-relief-from-dose"), is("needs-higher-or-earlier-dose")),
      not(is("symptoms-stronger-than-before-treatment")),
      not(is("symptoms-start-earlier-than-before-treatment")),
    ),
    means: {
      plain:
        "The same dose helps less. Yet it is no worse than before you began, and it does not start earlier. The body may have got used to the medicine.",
      clinician: "Tolerance: less benefit from the same dose, severity not above the one before treatment and onset not earlier.",
    },
    rows: ["AU-D1", "B2-18"],
    reviewed,
  },
  {
    id: "worse-rebound",
    title: "The dose wears off by morning",
    of: "symptoms-early-morning-rebound",
    when: all(holds(onAugmentingMedicine), is("symptoms-early-morning-rebound")),
    means: {
      plain:
        "It comes back in the early morning. The dose may have worn off by then. That is not the same as the medicine making it worse.",
      clinician:
        "End-of-dose rebound: early-morning symptoms as the medicine wears off, linked to its half-life; not augmentation by itself.",
    },
    rows: ["AU-D2", "B2-18"],
    reviewed,
  },
  {
    id: "worse-natural-course",
    title: "Ups and downs of the illness",
    of: "worsening-explained-otherwise",
    when: all(onTreatment, is("worsening-explained-otherwise"), not(holds(mpiB))),
    means: {
      plain:
        "Restless legs have better and worse times of their own. In a trial, some people who took a dummy pill got worse in the same way.",
      clinician:
        "Natural progression or fluctuation: slow, unrelated to dose, no paradoxical response; over 26 weeks 6.0 % met augmentation criteria on placebo against 9.2 % on pramipexole.",
    },
    rows: ["AU-D3", "AU-R4"],
    reviewed,
  },
  {
    id: "worse-new-trigger",
    title: "A new trigger",
    of: "missed-doses",
    when: all(
      onTreatment,
      any(
        holds(ironTrigger),
        taking("rls-worsening"),
        is("over-the-counter-antihistamine"),
        is("pregnant"),
        is("missed-doses"),
        is("irregular-sleep-times"),
      ),
    ),
    means: {
      plain:
        "Something else may be making it worse: low iron, another medicine, missed doses, short nights or a pregnancy. Look at these first.",
      clinician:
        "New trigger: fall in ferritin, a provoking medicine, pregnancy, kidney decline, sleep loss or missed doses; correct these before anything else.",
    },
    rows: ["AU-D4", "AU-FE", "B2-12"],
    reviewed,
  },
  {
    id: "worse-akathisia-or-neuropathy",
    title: "Another condition may have joined",
    of: "whole-body-inner-restlessness",
    when: all(onTreatment, any(mimicIs("akathisia"), mimicIs("peripheral-neuropathy"))),
    means: {
      plain:
        "Some answers fit another condition: restlessness of the whole body from a medicine, or nerve damage in the feet. It may have come on top.",
      clinician: "The picture of akathisia or neuropathy is present: worsening may come from it rather than from augmentation.",
    },
    rows: ["AU-D5", "MM-AKA", "MM-PN"],
    reviewed,
  },
  {
    id: "augmentation-matters",
    title: "Augmentation that needs a change",
    of: "worsening-changed-life-or-treatment",
    when: holds(augmentationSignificant),
    means: {
      plain:
        "The medicine has begun to make your legs worse, and it touches your life or your treatment. More of it is not the answer. Do not stop it at once. Talk to your doctor soon.",
      clinician:
        "Clinically significant augmentation: at least one of changed daily activity, quality of life, dose raised or moved earlier, another medicine, or another effect.",
    },
    rows: ["AU-MPI-CS", "AU-MPI"],
    reviewed,
  },
  {
    id: "augmentation-scale-high",
    title: "Augmentation scale",
    of: "asrs-total",
    when: holds(asrsHigh),
    means: {
      plain: "This score is high enough to look into whether the medicine makes your legs worse.",
      clinician:
        "ASRS of about 5 or more of 24 has been suggested as a cut-off (unverified): assess for augmentation; the definition decides.",
    },
    rows: ["AU-ASRS", "SV-ASRS"],
    reviewed,
  },
  {
    id: "augmentation-rate",
    title: "How often treatment makes it worse",
    of: "years-on-dopaminergic",
    when: all(taking("dopaminergic"), notEstablished(holds(augmentationMpi))),
    means: {
      plain:
        "With this kind of medicine, about 8 in 100 people get worse in each year of use. So the four questions about it come up at each visit.",
      clinician:
        "About 8 % per year over the first 8 years (survey, n = 266); pooled short studies: levodopa 27.1 %, dopamine agonists 6.0 %, pregabalin or gabapentin 0.9 %.",
    },
    rows: ["AU-R1", "AU-R2", "AU-Q4"],
    reviewed,
  },
  {
    id: "impulse-control-question",
    title: "Urges that get out of hand",
    of: "impulse-control-problem",
    when: taking("dopaminergic"),
    means: {
      plain:
        "This kind of medicine can bring urges that are hard to stop: gambling, buying, eating, sex or a hobby. It is no fault of yours. Tell your doctor, and let someone close to you watch for it too.",
      clinician:
        "Ask the person and a relative at every visit about gambling, spending, eating, sex and hobbyism: 7 % by interview, about 17 % in a case-control study, odds nearly six times higher with augmentation; a questionnaire alone is unspecific.",
    },
    rows: ["IC-1", "IC-2", "IC-3", "IC-4", "IC-5"],
    reviewed,
  },
];
