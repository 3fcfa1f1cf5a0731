// Alarms: spine and nerves.
import { all, any, compare, is, not, notEstablished, holds } from "../language.ts";
import { demyelinating } from "../readings/nerve-study.ts";
import type { Alarm } from "../shape.ts";

const reviewed = "2026-11-22";

const caudaSign = any(
  is("saddle-numbness"),
  is("new-bladder-bowel-or-sexual-change"),
  is("both-leg-weakness"),
  is("both-side-sciatica"),
  compare("post-void-residual", ">=", 200, "mL"),
);
const oldAndStable = all(compare("spinal-symptom-days", ">", 14, "d"), not(is("weakness-progressing")));

export const caudaEquina = {
  id: "cauda-equina",
  title: "Pressure on the nerves at the base of the spine",
  levels: [
    // Only what is known to be old and known to be stable may wait until later today.
    { urgency: "emergency", when: all(caudaSign, notEstablished(oldAndStable)) },
    { urgency: "same-day", when: caudaSign },
  ],
  background: ["spinal-symptom-days", "weakness-progressing"],
  says: {
    plain:
      "Nerves in the lower back may be squeezed. Signs are numb skin between the legs, new trouble with passing water, stool or sex, and weak or painful legs on both sides.",
    clinician:
      "Saddle numbness, new bladder, bowel or sexual dysfunction, bilateral leg weakness, bilateral sciatica or a post-void residual ≥ 200 mL: cauda equina syndrome until excluded; a smaller residual does not exclude it.",
  },
  do: {
    plain: "Go to an emergency department now. If it began more than two weeks ago and is not getting worse, still be seen today.",
    clinician:
      "Emergency: MRI within 4 hours of the request. Same day only when it is known to be older than 14 days and not progressing; 14 days never cancel the alarm.",
  },
  rows: ["RF-05"],
  reviewed,
} as const satisfies Alarm;

export const rapidWeakness = {
  id: "rapid-weakness",
  title: "Weakness that is growing fast",
  levels: [
    { urgency: "emergency", when: any(is("weakness-progressing"), is("breathing-or-swallowing-trouble")) },
    { urgency: "same-day", when: is("new-foot-drop") },
    { urgency: "same-week", when: holds(demyelinating) },
  ],
  says: {
    plain: "Weakness that grows over hours to weeks can come from nerves that fail fast. So can trouble breathing or swallowing.",
    clinician:
      "Weakness progressing over hours to 4 weeks, breathing or swallowing trouble, new foot drop, or a demyelinating nerve study: not explained by restless legs.",
  },
  do: {
    plain:
      "Call your local emergency number now if you are getting weaker or have trouble breathing or swallowing. If one foot has just begun to drag, be seen today. If a nerve test was abnormal, see a nerve doctor this week.",
    clinician:
      "Progressing weakness or breathing or swallowing trouble: emergency neurology. Isolated new foot drop: same day. Demyelinating nerve study: neurology within the week.",
  },
  rows: ["RF-06", "C-NRV-042"],
  reviewed,
} as const satisfies Alarm;

export const seriousBackPain = {
  id: "serious-back-pain",
  title: "Back pain that needs checking",
  levels: [
    { urgency: "same-day", when: all(is("cancer-or-infection-back-pain"), any(is("fever-or-rigors"), is("both-leg-weakness"))) },
    { urgency: "same-week", when: is("cancer-or-infection-back-pain") },
  ],
  background: ["fever-or-rigors", "both-leg-weakness"],
  says: {
    plain: "Back pain at night together with weight loss, fever or a past cancer needs to be looked into.",
    clinician: "Nocturnal back pain with weight loss, fever or a history of cancer: spinal malignancy or infection has to be excluded.",
  },
  do: {
    plain: "See your doctor this week. Be seen today if you have a fever or both legs are weak.",
    clinician: "Assessment within the week; same day with fever or a new neurological sign.",
  },
  rows: ["RF-24"],
  reviewed,
} as const satisfies Alarm;
