// Cases: danger signs in pregnancy and the six weeks after birth.
import type { RuleCase } from "../cases.ts";

export const cases: readonly RuleCase[] = [
  {
    rule: "pregnancy-danger",
    name: "30 weeks, 142 over 84",
    facts: { pregnant: true, gestation: 30, "systolic-pressure": 142 },
    expect: "same-day",
  },
  {
    rule: "pregnancy-danger",
    name: "12 weeks, 130 over 90",
    facts: { pregnant: true, gestation: 12, "diastolic-pressure": 90 },
    expect: "same-day",
  },
  { rule: "pregnancy-danger", name: "30 weeks, 160 over 95", facts: { pregnant: true, "systolic-pressure": 160 }, expect: "emergency" },
  {
    rule: "pregnancy-danger",
    name: "Six weeks after birth, a seizure",
    facts: { "weeks-since-birth": 6, seizure: true },
    expect: "emergency",
  },
  {
    rule: "pregnancy-danger",
    name: "30 weeks and itching palms",
    facts: { pregnant: true, "itching-palms-or-soles": true },
    expect: "same-day",
  },
  {
    rule: "pregnancy-danger",
    name: "Pregnant with the sex recorded as male: the pregnancy counts",
    facts: { pregnant: true, sex: "male", "fewer-fetal-movements": true },
    expect: "same-day",
  },
  {
    rule: "pregnancy-danger",
    name: "A woman of 30 with 150 systolic, pregnancy not asked",
    facts: { sex: "female", age: 30, "systolic-pressure": 150 },
    expect: "possible",
  },
  {
    rule: "pregnancy-danger",
    name: "A man of 60 with 150 systolic",
    facts: { sex: "male", age: 60, "systolic-pressure": 150 },
    expect: "absent",
  },
  {
    rule: "pregnancy-danger",
    name: "A woman after the menopause with a bad headache",
    facts: { sex: "female", postmenopausal: true, "severe-headache-or-visual-change": true },
    expect: "absent",
  },
  { rule: "pregnancy-danger", name: "30 weeks, danger signs not asked", facts: { pregnant: true, gestation: 30 }, expect: "not-asked" },
];
