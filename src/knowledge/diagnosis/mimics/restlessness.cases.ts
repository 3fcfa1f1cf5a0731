// Cases of the mimics in which somebody moves or is restless for another reason.
import type { RuleCase } from "../../cases.ts";

const kicks = {
  age: 50,
  "movements-seen-only-by-partner": true,
  "urge-to-move-legs": false,
  "disturbs-sleep": true,
  narcolepsy: false,
  "obstructive-sleep-apnea": false,
  "apnea-hypopnea-index": 2,
  "rem-sleep-behavior-disorder": false,
};

export const cases: readonly RuleCase[] = [
  {
    rule: "akathisia",
    name: "restless all over since metoclopramide three weeks ago",
    facts: { "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 3 },
    expect: "yes",
  },
  {
    rule: "akathisia",
    name: "exactly six weeks after the start",
    facts: { "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 6 },
    expect: "yes",
  },
  {
    rule: "akathisia",
    name: "on the same dose for a year",
    facts: { "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 52 },
    expect: "no",
  },
  {
    rule: "akathisia",
    name: "a new dopamine blocker, only the legs restless",
    facts: { "whole-body-inner-restlessness": false, "dopamine-blocker-started-or-raised-weeks": 2 },
    expect: "no",
  },
  {
    rule: "akathisia",
    name: "restless all over, dates of medicines not known",
    facts: { "whole-body-inner-restlessness": true },
    expect: "unknown",
  },

  {
    rule: "habitual-foot-tapping",
    name: "taps a foot when bored, feels nothing",
    facts: { "habit-without-urge": true, "urge-to-move-legs": false },
    expect: "yes",
  },
  {
    rule: "habitual-foot-tapping",
    name: "moves because the urge demands it",
    facts: { "habit-without-urge": false, "urge-to-move-legs": true },
    expect: "no",
  },
  { rule: "habitual-foot-tapping", name: "taps a foot, urge not asked", facts: { "habit-without-urge": true }, expect: "unknown" },

  {
    rule: "anxiety",
    name: "paces from worry at noon, no urge in the legs",
    facts: { "worry-driven-pacing": true, "urge-to-move-legs": false },
    expect: "yes",
  },
  {
    rule: "anxiety",
    name: "worries and has the urge as well",
    facts: { "worry-driven-pacing": true, "urge-to-move-legs": true },
    expect: "no",
  },
  { rule: "anxiety", name: "no urge, worry not asked", facts: { "urge-to-move-legs": false }, expect: "unknown" },

  {
    rule: "periodic-limb-movement-disorder",
    name: "an adult with 15.1 movements an hour, poor sleep, no urge",
    facts: { ...kicks, "plms-index": 15.1 },
    expect: "yes",
  },
  { rule: "periodic-limb-movement-disorder", name: "an adult with exactly 15", facts: { ...kicks, "plms-index": 15 }, expect: "no" },
  {
    rule: "periodic-limb-movement-disorder",
    name: "a child of 10 with 6 movements an hour",
    facts: { ...kicks, age: 10, "plms-index": 6 },
    expect: "yes",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "30 movements an hour beside an urge to move",
    facts: { ...kicks, "plms-index": 30, "urge-to-move-legs": true },
    expect: "no",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "30 movements an hour beside untreated sleep apnoea",
    facts: { ...kicks, "plms-index": 30, "obstructive-sleep-apnea": true, "sleep-apnea-treated": false },
    expect: "no",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "30 movements an hour, an apnoea index of 8 and sleepy by day",
    facts: { ...kicks, "plms-index": 30, "apnea-hypopnea-index": 8, "epworth-total": 14, "sleep-apnea-treated": false },
    expect: "no",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "30 movements an hour, narcolepsy not asked",
    facts: { ...without(kicks, "narcolepsy"), "plms-index": 30 },
    expect: "unknown",
  },
  { rule: "periodic-limb-movement-disorder", name: "the partner sees kicks, no recording yet", facts: kicks, expect: "unknown" },
  {
    rule: "periodic-limb-movement-disorder",
    name: "a child of 10 with exactly 5 movements an hour",
    facts: { ...kicks, age: 10, "plms-index": 5 },
    expect: "no",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "on the 18th birthday, 16 movements an hour",
    facts: { ...kicks, age: 18, "plms-index": 16 },
    expect: "yes",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "on the 18th birthday, 10 movements an hour",
    facts: { ...kicks, age: 18, "plms-index": 10 },
    expect: "no",
  },
  {
    rule: "periodic-limb-movement-disorder",
    name: "an apnoea index of exactly 5 with an Epworth of exactly 11",
    facts: {
      ...kicks,
      "plms-index": 30,
      "apnea-hypopnea-index": 5,
      "epworth-total": 11,
      "snores-loudly": false,
      "sleep-apnea-treated": false,
    },
    expect: "no",
  },
];

function without(facts: Readonly<Record<string, unknown>>, fact: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact));
}
