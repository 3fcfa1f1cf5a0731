// Cases of the reasons from habits, mood and sleep.
import type { RuleCase } from "../cases.ts";

const yesOrNo = (rule: string, fact: string, others: Readonly<Record<string, unknown>> = {}): readonly RuleCase[] => [
  { rule, name: `${fact}: yes`, facts: { ...others, [fact]: true }, expect: "suspected" },
  { rule, name: `${fact}: no`, facts: { ...others, [fact]: false }, expect: "absent" },
  { rule, name: `${fact}: not asked`, facts: others, expect: "unknown" },
];

export const cases: readonly RuleCase[] = [
  {
    rule: "caffeine",
    name: "four coffees, the last at 18:00",
    facts: { "caffeine-cups-per-day": 4, "last-caffeine-hour": 18 },
    expect: "suspected",
  },
  { rule: "caffeine", name: "the last one at noon is late", facts: { "last-caffeine-hour": 12 }, expect: "suspected" },
  { rule: "caffeine", name: "the last one at 11:30", facts: { "last-caffeine-hour": 11.5 }, expect: "absent" },
  { rule: "caffeine", name: "none at all: nobody asks for the hour", facts: { "caffeine-cups-per-day": 0 }, expect: "absent" },
  { rule: "caffeine", name: "four coffees, hour not asked", facts: { "caffeine-cups-per-day": 4 }, expect: "unknown" },

  { rule: "alcohol", name: "wine in the evening", facts: { "alcohol-in-evening": true }, expect: "suspected" },
  { rule: "alcohol", name: "fifteen drinks a week", facts: { "alcohol-drinks-per-week": 15 }, expect: "suspected" },
  { rule: "alcohol", name: "none", facts: { "alcohol-drinks-per-week": 0 }, expect: "absent" },
  { rule: "alcohol", name: "one drink a week, hour not asked", facts: { "alcohol-drinks-per-week": 1 }, expect: "unknown" },

  { rule: "nicotine", name: "five cigarettes", facts: { "cigarettes-per-day": 5 }, expect: "suspected" },
  ...yesOrNo("nicotine", "nicotine-other", { "cigarettes-per-day": 0 }),

  { rule: "inactivity", name: "149 minutes a week", facts: { "exercise-minutes-per-week": 149 }, expect: "suspected" },
  { rule: "inactivity", name: "150 minutes are not below the line", facts: { "exercise-minutes-per-week": 150 }, expect: "absent" },
  { rule: "inactivity", name: "not asked", facts: {}, expect: "unknown" },

  { rule: "long-sitting", name: "flights bring it on", facts: { "long-rest-exposure": true }, expect: "suspected" },
  ...yesOrNo("long-sitting", "still-in-the-evening", { "long-rest-exposure": false }),
  ...yesOrNo("sleep-loss", "irregular-sleep-times", { "sleep-cut-short": false }),
  { rule: "sleep-loss", name: "too short nights", facts: { "sleep-cut-short": true }, expect: "suspected" },
  ...yesOrNo("shift-work", "shift-work"),
  ...yesOrNo("stress-and-anxiety", "worse-when-stressed", { anxiety: false, "gad7-total": 3 }),
  { rule: "stress-and-anxiety", name: "GAD-7 of 10", facts: { "gad7-total": 10 }, expect: "suspected" },
  ...yesOrNo("depression", "depression", { "phq9-total": 4 }),
  { rule: "depression", name: "PHQ-9 of 10", facts: { "phq9-total": 10 }, expect: "suspected" },

  { rule: "weight", name: "BMI 31", facts: { bmi: 31 }, expect: "suspected" },
  { rule: "weight", name: "BMI 30 is not above the line", facts: { bmi: 30 }, expect: "absent" },
  { rule: "weight", name: "not weighed", facts: {}, expect: "unknown" },

  { rule: "sleep-apnea", name: "loud snoring", facts: { "snores-loudly": true }, expect: "suspected" },
  {
    rule: "sleep-apnea",
    name: "known and not treated",
    facts: { "obstructive-sleep-apnea": true, "sleep-apnea-treated": false },
    expect: "suspected",
  },
  { rule: "sleep-apnea", name: "Epworth 11", facts: { "epworth-total": 11 }, expect: "suspected" },
  {
    rule: "sleep-apnea",
    name: "STOP-Bang 2, no snoring, Epworth 5, nothing known",
    facts: {
      "stop-bang-total": 2,
      "snores-loudly": false,
      bmi: 25,
      "epworth-total": 5,
      "obstructive-sleep-apnea": false,
      "apnea-hypopnea-index": 2,
    },
    expect: "absent",
  },
  { rule: "sleep-apnea", name: "nobody asked", facts: { bmi: 25 }, expect: "unknown" },
];
