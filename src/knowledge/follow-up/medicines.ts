// Follow-up of medicines for restless legs other than iron.
import { compare, is, notEstablished, taking } from "../language.ts";
import type { FollowUp } from "../shape.ts";
import { daysOn, startedWithin } from "./since.ts";

const reviewed = "2026-11-22";

const ligands = ["gabapentin", "pregabalin", "gabapentin-enacarbil"] as const;
const opioids = ["oxycodone", "methadone", "buprenorphine"] as const;
const kidneysReduced = compare("creatinine-clearance", "<", 60, "mL/min");

export const medicineFollowUps: readonly FollowUp[] = [
  {
    id: "call-alpha-2-delta-ligand",
    when: startedWithin("alpha-2-delta-ligand", 14),
    after: ligands,
    due: "P1W",
    latest: "P2W",
    elapsed: daysOn("alpha-2-delta-ligand"),
    who: "prescriber",
    says: {
      plain: "One to two weeks after starting, tell your care team how you feel. Name any dizziness, sleepiness or change of mood.",
      clinician: "Call 1 to 2 weeks after the start: dizziness, sleepiness, oedema, mood and suicidal thoughts, misuse.",
    },
    rows: ["F-06", "M-A2D"],
    reviewed,
  },
  {
    id: "visit-alpha-2-delta-ligand",
    when: startedWithin("alpha-2-delta-ligand", 42),
    after: ligands,
    due: "P4W",
    latest: "P6W",
    elapsed: daysOn("alpha-2-delta-ligand"),
    who: "prescriber",
    says: {
      plain: "See your doctor four to six weeks after starting. Rate your legs before you go.",
      clinician:
        "Visit 4 to 6 weeks after the start: IRLS, dose and timing, dizziness, sleepiness and driving, falls, oedema, weight, mood, misuse.",
    },
    rows: ["F-06", "M-A2D"],
    reviewed,
  },
  {
    id: "review-alpha-2-delta-ligand",
    when: taking("alpha-2-delta-ligand"),
    after: ligands,
    due: "P3M",
    who: "prescriber",
    says: {
      plain: "In the first year, see your doctor every three months about this medicine.",
      clinician: "Every 3 months in the first year: effect, weight, oedema, mood, falls, misuse, other sedatives.",
    },
    rows: ["F-06", "M-A2D"],
    reviewed,
  },
  {
    id: "kidney-check-half-yearly",
    when: taking("alpha-2-delta-ligand"),
    after: ligands,
    provided: kidneysReduced,
    due: "P6M",
    who: "primary-care",
    says: {
      plain: "Have your kidneys checked every six months while you are on this medicine. The dose depends on them.",
      clinician: "Creatinine clearance every 6 months, because it is below 60 mL/min.",
    },
    rows: ["M-A2D"],
    reviewed,
  },
  {
    id: "kidney-check-yearly",
    when: taking("alpha-2-delta-ligand"),
    after: ligands,
    provided: notEstablished(kidneysReduced),
    due: "P1Y",
    who: "primary-care",
    says: {
      plain: "Have your kidneys checked once a year while you are on this medicine. The dose depends on them.",
      clinician: "Creatinine clearance yearly; every 6 months once it is below 60 mL/min.",
    },
    rows: ["M-A2D"],
    reviewed,
  },
  {
    id: "review-dopaminergic",
    when: taking("dopaminergic"),
    after: ["pramipexole", "ropinirole", "rotigotine", "levodopa"],
    due: "P3M",
    latest: "P6M",
    who: "prescriber",
    says: {
      plain:
        "See your doctor every three to six months about this medicine. Tell them if your legs start earlier in the day, if you fall asleep without warning, or if urges such as shopping or gambling grow. Ask your partner too.",
      clinician:
        "Every 3 to 6 months: the augmentation questions, impulse control (ask the partner), sleep attacks, mood, lying and standing pressure, skin, iron; never above the ceiling.",
    },
    rows: ["F-07", "M-DA", "IC-5"],
    reviewed,
  },
  {
    id: "taper-contact",
    when: is("dopamine-agonist-taper-running"),
    after: ["pramipexole-taper", "ropinirole-taper", "rotigotine-taper", "levodopa-taper"],
    due: "P1W",
    who: "prescriber",
    says: {
      plain:
        "While this medicine is being lowered, have contact with your care team every week, until four weeks after the last dose. Your legs may be worse for a while. Say how your mood is.",
      clinician:
        "Weekly contact until 4 weeks after the last dose: rebound, dopamine agonist withdrawal, suicidal thoughts; slow the taper if needed.",
    },
    rows: ["F-09", "M-DAWS", "M-DA"],
    reviewed,
  },
  {
    id: "first-opioid-review",
    when: startedWithin("opioid", 28),
    after: opioids,
    due: "P2W",
    latest: "P4W",
    elapsed: daysOn("opioid"),
    who: "prescriber",
    says: {
      plain: "See your doctor two to four weeks after starting. Speak about sleepiness, breathing and your bowels.",
      clinician: "Review 2 to 4 weeks after the start: effect, morphine equivalents, sleepiness, breathing, bowels, misuse.",
    },
    rows: ["F-08", "M-OPI"],
    reviewed,
  },
  {
    id: "opioid-review",
    when: taking("opioid"),
    after: opioids,
    due: "P3M",
    who: "prescriber",
    says: {
      plain: "See your doctor at least every three months while you are on this medicine.",
      clinician:
        "At least every 3 months: morphine equivalents, sleepiness, breathing, bowels, risk and monitoring programme, naloxone at hand.",
    },
    rows: ["F-08", "M-OPI"],
    reviewed,
  },
  {
    id: "methadone-ecg",
    when: startedWithin("methadone", 30),
    after: ["methadone"],
    due: "P30D",
    elapsed: daysOn("methadone"),
    who: "prescriber",
    says: {
      plain: "Have a heart tracing 30 days after starting methadone.",
      clinician: "ECG after 30 days of methadone, and yearly.",
    },
    rows: ["M-OPI", "D-14"],
    reviewed,
  },
  {
    id: "methadone-ecg-yearly",
    when: taking("methadone"),
    due: "P1Y",
    who: "prescriber",
    says: {
      plain: "Have a heart tracing once a year for as long as you are on this medicine.",
      clinician: "ECG yearly on methadone.",
    },
    rows: ["M-OPI", "D-14"],
    reviewed,
  },
  {
    id: "review-dipyridamole",
    when: startedWithin("dipyridamole", 14),
    due: "P2W",
    elapsed: daysOn("dipyridamole"),
    who: "prescriber",
    says: {
      plain: "Tell your doctor after two weeks if you get headaches, loose stool or feel faint.",
      clinician: "At 2 weeks of dipyridamole: headache, diarrhoea, blood pressure.",
    },
    rows: ["M-DIP"],
    reviewed,
  },
  {
    id: "review-clonazepam",
    when: startedWithin("clonazepam", 28),
    due: "P2W",
    latest: "P4W",
    elapsed: daysOn("clonazepam"),
    who: "prescriber",
    says: {
      plain: "See your doctor within two to four weeks. This medicine is meant for a short time, and it has to come down in steps.",
      clinician: "Review by 2 to 4 weeks: falls, breathing, dependence; taper after more than 2 to 4 weeks.",
    },
    rows: ["M-BZD", "DR-20:dose"],
    reviewed,
  },
];
