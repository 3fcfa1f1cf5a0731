// Cases of what the numbers of a night recording mean.
import type { RuleCase } from "../cases.ts";

export const cases: readonly RuleCase[] = [
  { rule: "plms-not-confirmed", name: "counted by software, nobody looked", facts: { "plms-index": 20 }, expect: "yes" },
  { rule: "plms-not-confirmed", name: "confirmed", facts: { "plms-index": 20, "plms-confirmed-by-person": true }, expect: "no" },
  { rule: "plms-not-confirmed", name: "no recording", facts: {}, expect: "no" },
  { rule: "plms-rule-set-unknown", name: "20 an hour by rules that nobody names", facts: { "plms-index": 20 }, expect: "yes" },
  {
    rule: "plms-rule-set-unknown",
    name: "20 an hour by WASM 2016",
    facts: { "plms-index": 20, "plms-rule-set": "wasm-2016" },
    expect: "no",
  },

  { rule: "plms-above-limit", name: "an adult with 15.1", facts: { age: 40, "plms-index": 15.1 }, expect: "yes" },
  { rule: "plms-above-limit", name: "a child with 5.1", facts: { age: 10, "plms-index": 5.1 }, expect: "yes" },
  { rule: "plms-above-limit", name: "an adult with exactly 15", facts: { age: 40, "plms-index": 15 }, expect: "no" },
  { rule: "plms-above-limit", name: "10 an hour, age not known", facts: { "plms-index": 10 }, expect: "unknown" },
  { rule: "plms-not-above-limit", name: "3 an hour, at any age", facts: { "plms-index": 3 }, expect: "yes" },
  { rule: "plms-not-above-limit", name: "an adult with 30", facts: { age: 40, "plms-index": 30 }, expect: "no" },
  { rule: "plms-not-above-limit", name: "no recording", facts: { age: 40 }, expect: "unknown" },

  { rule: "plmw-high", name: "15 an hour awake", facts: { "plmw-index": 15 }, expect: "yes" },
  { rule: "plmw-high", name: "14 an hour awake", facts: { "plmw-index": 14 }, expect: "no" },
  { rule: "plmw-high", name: "not recorded", facts: {}, expect: "unknown" },
  { rule: "immobilization-test-positive", name: "40 an hour", facts: { "immobilization-test-index": 40 }, expect: "yes" },
  { rule: "immobilization-test-positive", name: "39 an hour", facts: { "immobilization-test-index": 39 }, expect: "no" },
  { rule: "immobilization-test-positive", name: "not done", facts: {}, expect: "unknown" },

  {
    rule: "sleep-apnea-untreated",
    name: "an index of 20 without a mask",
    facts: { "apnea-hypopnea-index": 20, "sleep-apnea-treated": false },
    expect: "yes",
  },
  { rule: "sleep-apnea-untreated", name: "treated", facts: { "apnea-hypopnea-index": 20, "sleep-apnea-treated": true }, expect: "no" },
  { rule: "sleep-apnea-untreated", name: "an index of 20, treatment not asked", facts: { "apnea-hypopnea-index": 20 }, expect: "unknown" },
  { rule: "sleepy-by-day", name: "Epworth 11", facts: { "epworth-total": 11 }, expect: "yes" },
  { rule: "sleepy-by-day", name: "Epworth 10", facts: { "epworth-total": 10 }, expect: "no" },
  { rule: "sleepy-by-day", name: "not asked", facts: {}, expect: "unknown" },

  {
    rule: "medicine-and-leg-movements",
    name: "25 an hour on sertraline",
    facts: { "plms-index": 25 },
    medicines: [{ ingredient: "sertraline" }],
    expect: "yes",
  },
  { rule: "medicine-and-leg-movements", name: "25 an hour on nothing", facts: { "plms-index": 25 }, medicines: [], expect: "no" },
  { rule: "medicine-and-leg-movements", name: "25 an hour, medicines not told", facts: { "plms-index": 25 }, expect: "unknown" },
  { rule: "plms-rule-set-unknown", name: "no recording", facts: {}, expect: "no" },
];
