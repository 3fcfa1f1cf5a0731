// Alarms: mood, impulse control, psychosis, and restlessness or withdrawal that a medicine caused.
import { moodNotSafe } from "../derived/risk.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { all, any, holds, is, taking } from "../language.ts";
import type { Alarm } from "../shape.ts";

const reviewed = "2026-11-22";

export const suicideRisk = {
  id: "suicide-risk",
  title: "Thoughts of ending one's life",
  levels: [
    { urgency: "emergency", when: is("suicidal-plan-or-intent") },
    { urgency: "same-day", when: holds(moodNotSafe) },
  ],
  says: {
    plain:
      "Thoughts that life is not worth living can come with bad nights and low mood. You do not have to carry them alone, and help works.",
    clinician:
      "PHQ-9 item 9 of 1 or more, suicidal thoughts, or a plan or intent. An unknown item 9 is not a zero: ask before any alpha-2-delta ligand and during a dopamine agonist taper.",
  },
  do: {
    plain:
      "If you might act on these thoughts, call your local emergency number or a crisis line now, and stay with someone. Otherwise talk to your doctor today.",
    clinician:
      "Plan or intent: emergency. Passive thoughts: contact the same day, safety plan, means safety. No alpha-2-delta ligand is started or raised until this has been assessed.",
  },
  rows: ["RF-08", "SV-PHQ9"],
  reviewed,
} as const satisfies Alarm;

export const impulseControlOnDopaminergic = {
  id: "impulse-control-on-dopaminergic",
  title: "Urges out of control on a dopamine medicine",
  levels: [{ urgency: "same-week", when: all(is("impulse-control-problem"), taking("dopaminergic")) }],
  says: {
    plain:
      "Some medicines for restless legs can cause strong urges to gamble, shop, eat or have sex. It is the medicine, not a weakness of yours.",
    clinician:
      "Gambling, spending, eating, sexual or punding behaviour out of control on a dopaminergic: impulse control disorder, a class effect.",
  },
  do: {
    plain:
      "See the doctor who prescribes it this week. Ask someone you trust to help watch your money. Do not stop the medicine by yourself: it has to come down in steps.",
    clinician:
      "Prescriber within the week: planned stepwise taper, never abrupt; no other dopamine agonist, rotigotine included. Protect finances, involve the partner, watch for dopamine agonist withdrawal.",
  },
  rows: ["RF-09", "IC-5", "S-25"],
  reviewed,
} as const satisfies Alarm;

export const psychosisOnDopaminergic = {
  id: "psychosis-on-dopaminergic",
  title: "Psychosis and a dopamine medicine",
  levels: [{ urgency: "same-week", when: all(is("bipolar-or-psychosis"), taking("dopaminergic")) }],
  says: {
    plain: "Some medicines for restless legs can make people see, hear or believe things that are not there.",
    clinician: "Psychosis or hallucinations, now or before, in someone who takes a dopaminergic.",
  },
  do: {
    plain: "Speak with the doctor who prescribes it this week. Do not stop the medicine by yourself: it has to come down in steps.",
    clinician: "Prescriber within the week: planned stepwise taper, never abrupt; no other dopamine agonist.",
  },
  rows: ["S-25", "DR-04:stops"],
  reviewed,
} as const satisfies Alarm;

export const dopamineWithdrawal = {
  id: "dopamine-withdrawal",
  title: "Withdrawal from a dopamine medicine",
  levels: [{ urgency: "same-week", when: all(is("dopamine-agonist-taper-running"), is("withdrawal-signs")) }],
  says: {
    plain: "Fear, low mood, sweating, pain or craving while a dopamine medicine is being lowered can be withdrawal. It can be eased.",
    clinician:
      "Anxiety, panic, low mood, agitation, fatigue, sweating, pain or craving during or within 4 weeks of a dopamine agonist taper: dopamine agonist withdrawal syndrome. Levodopa does not relieve it; it can last weeks to years.",
  },
  do: {
    plain:
      "Call the doctor who guides the change this week and ask to go more slowly. If you have thoughts of ending your life, get help today.",
    clinician:
      "Contact within the week: slow the taper, involve mental health, make a safety plan, ask about suicidal thoughts; those are the alarm for suicide risk.",
  },
  rows: ["M-DAWS", "F-09"],
  reviewed,
} as const satisfies Alarm;

const akathisiaPicture = mimicIs("akathisia");

export const akathisia = {
  id: "akathisia",
  title: "Inner restlessness caused by a medicine",
  levels: [
    { urgency: "same-day", when: all(akathisiaPicture, any(holds(moodNotSafe), is("cannot-sit-through-meeting"))) },
    { urgency: "same-week", when: akathisiaPicture },
  ],
  background: ["cannot-sit-through-meeting", "phq9-item9", "suicidal-thoughts", "suicidal-plan-or-intent"],
  says: {
    plain:
      "Some medicines for nausea or for mental health can make the whole body restless, all day long. It starts within weeks of a new or higher dose.",
    clinician:
      "Whole-body inner restlessness within 6 weeks of the start or a raise of a dopamine blocker: akathisia. It is not bound to the evening, and a dopamine agonist is not its treatment.",
  },
  do: {
    plain:
      "Tell the doctor who prescribed it this week. Call today if you cannot bear it, cannot sit at all, or have thoughts of harming yourself. Do not stop the medicine by yourself.",
    clinician:
      "Prescriber lowers or replaces the causing medicine; same day with marked distress or suicidal thoughts, otherwise within the week. No dopamine agonist and no further dopamine blocker.",
  },
  rows: ["RF-16", "MM-AKA"],
  reviewed,
} as const satisfies Alarm;
