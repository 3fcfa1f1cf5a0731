// Alarms: too sleepy, breathing too little, asleep at the wheel.
import { untreatedSleepApnea } from "../derived/sleep.ts";
import { all, any, compare, holds, is, taking } from "../language.ts";
import type { Alarm } from "../shape.ts";

const reviewed = "2026-11-22";

const sedative = any(taking("opioid"), taking("benzodiazepine"), taking("z-drug"), taking("alpha-2-delta-ligand"));

export const respiratoryDepression = {
  id: "respiratory-depression",
  title: "Breathing slowed by medicines",
  levels: [
    {
      urgency: "emergency",
      when: any(
        is("slow-breathing-or-cannot-be-woken"),
        is("hard-to-wake"),
        all(is("marked-sleepiness"), sedative, compare("oxygen-saturation", "<", 90, "%")),
      ),
    },
    { urgency: "same-day", when: all(is("marked-sleepiness"), sedative) },
  ],
  says: {
    plain: "Medicines that calm or make you sleepy can slow your breathing, most of all when they add up.",
    clinician:
      "Slow breathing, cyanosis, not rousable or hard to wake (emergency), or marked sleepiness on an opioid, benzodiazepine, Z-drug or alpha-2-delta ligand (emergency with oxygen saturation below 90 %): respiratory depression.",
  },
  do: {
    plain:
      "If someone breathes slowly, has blue lips, cannot be woken, is hard to wake or has an oxygen value below 90, call the emergency number now. Give naloxone if you have it and they take an opioid. If you are very sleepy but well, call your doctor today before the next dose. Do not stop a medicine all at once.",
    clinician:
      "Not rousable, hard to wake or slow breathing: emergency, naloxone if an opioid is involved. Marked sleepiness: same-day review of every sedative, one at a time and without abrupt stops.",
  },
  rows: ["RF-11", "S-18"],
  reviewed,
} as const satisfies Alarm;

const stack = all(taking("opioid"), any(taking("benzodiazepine"), taking("z-drug"), taking("alpha-2-delta-ligand")));

export const opioidSedativeStack = {
  id: "opioid-sedative-stack",
  title: "An opioid together with another sedative",
  levels: [
    { urgency: "same-day", when: all(stack, any(is("marked-sleepiness"), is("hard-to-wake"))) },
    {
      urgency: "same-week",
      when: all(
        stack,
        any(
          compare("age", ">=", 65, "a"),
          compare("falls-in-last-year", ">=", 1, "1"),
          is("copd"),
          holds(untreatedSleepApnea),
          is("marked-sleepiness"),
          is("hard-to-wake"),
        ),
      ),
    },
  ],
  background: [
    "falls-in-last-year",
    "copd",
    "obstructive-sleep-apnea",
    "apnea-hypopnea-index",
    "sleep-apnea-treated",
    "marked-sleepiness",
    "hard-to-wake",
  ],
  suspect: stack,
  says: {
    plain: "An opioid and a second medicine that makes you sleepy add up. Together they can slow your breathing and make you fall.",
    clinician:
      "Opioid together with a benzodiazepine, Z-drug or alpha-2-delta ligand in someone aged 65 or over, with a fall in the last year, COPD, untreated sleep apnoea or marked sleepiness.",
  },
  do: {
    plain:
      "Ask your doctor this week to go through your medicines with you. Call today if you are very sleepy. If someone is hard to wake, call the emergency number now. Do not stop any of them all at once. Ask about naloxone to keep at home.",
    clinician:
      "Prescriber review within the week, same day with marked sleepiness, emergency if hard to wake: aim for one sedative at a time, reduce stepwise and never abruptly, supply naloxone. At 65 and over an opioid with a benzodiazepine or gabapentinoid is to be avoided.",
  },
  rows: ["S-18", "BEERS23", "RF-11"],
  reviewed,
} as const satisfies Alarm;

export const drowsyDriving = {
  id: "drowsy-driving",
  title: "Falling asleep at the wheel",
  levels: [
    {
      urgency: "same-week",
      when: any(
        is("drowsy-driving"),
        all(is("sleep-attack"), is("drives")),
        all(compare("epworth-total", ">=", 11, "{score}"), is("drives-for-work")),
      ),
    },
  ],
  says: {
    plain: "If you get very sleepy or drop off without warning, it is not safe to drive. That goes for you and for others.",
    clinician:
      "Dozing at the wheel, a sleep attack in someone who drives, or Epworth ≥ 11 in a professional driver, whatever the cause; dopaminergics, alpha-2-delta ligands and opioids can each be behind it.",
  },
  do: {
    plain: "Do not drive for now. See your doctor this week to find the cause.",
    clinician: "Driving stops now. Review within the week: medicines, sleep apnoea, sleep time; follow the local driving rules.",
  },
  rows: ["RF-10", "SV-ESS"],
  reviewed,
} as const satisfies Alarm;
