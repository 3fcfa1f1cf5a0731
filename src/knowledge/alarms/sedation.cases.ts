// Cases: too sleepy, breathing too little, asleep at the wheel.
import type { RuleCase } from "../cases.ts";

const opioidAndLigand = [{ ingredient: "methadone" }, { ingredient: "pregabalin" }];

export const cases: readonly RuleCase[] = [
  {
    rule: "respiratory-depression",
    name: "Blue lips and not to be woken",
    facts: { "slow-breathing-or-cannot-be-woken": true },
    expect: "emergency",
  },
  {
    rule: "respiratory-depression",
    name: "Very sleepy on oxycodone, breathing normally",
    facts: { "slow-breathing-or-cannot-be-woken": false, "marked-sleepiness": true },
    medicines: [{ ingredient: "oxycodone" }],
    expect: "same-day",
  },
  {
    rule: "respiratory-depression",
    name: "Very sleepy on gabapentin with a saturation of 88 %",
    facts: { "marked-sleepiness": true, "oxygen-saturation": 88 },
    medicines: [{ ingredient: "gabapentin" }],
    expect: "emergency",
  },
  { rule: "respiratory-depression", name: "Very sleepy, medicines not known", facts: { "marked-sleepiness": true }, expect: "possible" },
  {
    rule: "respiratory-depression",
    name: "Awake and breathing normally on clonazepam",
    facts: { "slow-breathing-or-cannot-be-woken": false, "marked-sleepiness": false },
    medicines: [{ ingredient: "clonazepam" }],
    expect: "absent",
  },
  { rule: "respiratory-depression", name: "Nothing is known", facts: {}, expect: "not-asked" },
  {
    rule: "opioid-sedative-stack",
    name: "Methadone with pregabalin at 70",
    facts: { age: 70 },
    medicines: opioidAndLigand,
    expect: "same-week",
  },
  {
    rule: "opioid-sedative-stack",
    name: "Oxycodone with zolpidem and one fall at 40",
    facts: { age: 40, "falls-in-last-year": 1 },
    medicines: [{ ingredient: "oxycodone" }, { ingredient: "zolpidem" }],
    expect: "same-week",
  },
  {
    rule: "opioid-sedative-stack",
    name: "Methadone with pregabalin, very sleepy",
    facts: { age: 40, "marked-sleepiness": true },
    medicines: opioidAndLigand,
    expect: "same-day",
  },
  {
    rule: "opioid-sedative-stack",
    name: "Methadone with pregabalin at 40, risks not asked",
    facts: { age: 40 },
    medicines: opioidAndLigand,
    expect: "possible",
  },
  {
    rule: "opioid-sedative-stack",
    name: "Methadone with pregabalin at 40, no risk",
    facts: {
      age: 40,
      "falls-in-last-year": 0,
      copd: false,
      "obstructive-sleep-apnea": false,
      "apnea-hypopnea-index": 2,
      "marked-sleepiness": false,
    },
    medicines: opioidAndLigand,
    expect: "absent",
  },
  {
    rule: "opioid-sedative-stack",
    name: "Pregabalin alone at 80 with falls",
    facts: { age: 80, "falls-in-last-year": 3 },
    medicines: [{ ingredient: "pregabalin" }],
    expect: "absent",
  },
  { rule: "opioid-sedative-stack", name: "COPD, medicines not known", facts: { copd: true }, expect: "not-asked" },
  { rule: "drowsy-driving", name: "Dozed at a red light", facts: { "drowsy-driving": true }, expect: "same-week" },
  { rule: "drowsy-driving", name: "Fell asleep suddenly, and drives", facts: { "sleep-attack": true, drives: true }, expect: "same-week" },
  {
    rule: "drowsy-driving",
    name: "A lorry driver with an Epworth of 11",
    facts: { "epworth-total": 11, "drives-for-work": true },
    expect: "same-week",
  },
  {
    rule: "drowsy-driving",
    name: "Fell asleep suddenly, driving not asked",
    facts: { "sleep-attack": true, "drowsy-driving": false },
    expect: "possible",
  },
  {
    rule: "drowsy-driving",
    name: "Never drowsy at the wheel, no attack, Epworth 6",
    facts: { "drowsy-driving": false, "sleep-attack": false, "epworth-total": 6, drives: true, "drives-for-work": true },
    expect: "absent",
  },
  {
    rule: "drowsy-driving",
    name: "Drives for a living, sleepiness not asked",
    facts: { drives: true, "drives-for-work": true },
    expect: "not-asked",
  },
];
