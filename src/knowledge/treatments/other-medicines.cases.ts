// Cases of opioids, dipyridamole, sedatives, and the medicines that guidance advises against.
import type { RuleCase } from "../cases.ts";
import { type Medicines, diagnosed, enoughIron, goodKidneys, severe, undecided, without } from "./case-people.ts";

const none: Medicines = [];
const on = (ingredient: string): Medicines => [{ ingredient }];
const refractory = {
  ...severe,
  ...goodKidneys,
  ...enoughIron,
  "alpha-2-delta-ligand-failed": true,
  "obstructive-sleep-apnea": false,
  "apnea-hypopnea-index": 3,
  "over-the-counter-antihistamine": false,
  "opioid-prescriber-experienced": true,
  "opioid-risk-checked": true,
  "naloxone-at-hand": true,
};
const pregnant = { ...severe, ...enoughIron, sex: "female", age: 30, pregnant: true };

const opioid = (id: "oxycodone" | "methadone" | "buprenorphine"): readonly RuleCase[] => [
  { rule: id, name: "refractory, with every precaution in place", facts: refractory, medicines: none, expect: "only-if" },
  { rule: id, name: "no naloxone at hand", facts: { ...refractory, "naloxone-at-hand": false }, medicines: none, expect: "none" },
  {
    rule: id,
    name: "nobody has said whether naloxone is at hand",
    facts: without(refractory, "naloxone-at-hand"),
    medicines: none,
    expect: "none",
  },
  { rule: id, name: "ferritin 40: iron first", facts: { ...refractory, ferritin: 40 }, medicines: none, expect: "none" },
  {
    rule: id,
    name: "sleep apnoea that is not treated",
    facts: { ...refractory, "obstructive-sleep-apnea": true, "sleep-apnea-treated": false },
    medicines: none,
    expect: "never",
  },
  { rule: id, name: "gabapentin is taken", facts: refractory, medicines: on("gabapentin"), expect: "avoid" },
  { rule: id, name: "70 years with a fall", facts: { ...refractory, age: 70, "falls-in-last-year": 1 }, medicines: none, expect: "avoid" },
  { rule: id, name: "morphine is taken", facts: refractory, medicines: on("morphine"), expect: "never" },
  { rule: id, name: "pregnant", facts: { ...refractory, sex: "female", pregnant: true }, medicines: none, expect: "never" },
  {
    rule: id,
    name: "active substance use disorder",
    facts: { ...refractory, "substance-use-disorder": true },
    medicines: none,
    expect: "never",
  },
];

const always = (rule: string, stop: RuleCase["facts"], stopName: string, medicines = none): readonly RuleCase[] => [
  { rule, name: "severe", facts: severe, medicines: none, expect: "avoid" },
  { rule, name: "nobody knows whether it is restless legs", facts: undecided, medicines: none, expect: "none" },
  { rule, name: "nothing known but the diagnosis", facts: diagnosed, expect: "avoid" },
  { rule, name: stopName, facts: { ...severe, ...stop }, medicines, expect: "never" },
];

export const cases: readonly RuleCase[] = [
  ...opioid("oxycodone"),
  ...opioid("methadone"),
  ...opioid("buprenorphine"),
  { rule: "methadone", name: "QTc of exactly 500 ms", facts: { ...refractory, qtc: 500 }, medicines: none, expect: "never" },
  { rule: "methadone", name: "QTc of exactly 450 ms", facts: { ...refractory, qtc: 450 }, medicines: none, expect: "avoid" },
  {
    rule: "methadone",
    name: "ondansetron is taken",
    facts: { ...refractory, "culprit-medicines-reviewed": true },
    medicines: on("ondansetron"),
    expect: "avoid",
  },

  { rule: "methadone-raise", name: "QTc of 500 ms", facts: { ...severe, qtc: 500 }, medicines: on("methadone"), expect: "never" },
  {
    rule: "methadone-raise",
    name: "with citalopram",
    facts: severe,
    medicines: [{ ingredient: "methadone" }, { ingredient: "citalopram" }],
    expect: "never",
  },
  {
    rule: "methadone-raise",
    name: "QTc of 420 ms and no further risk",
    facts: { ...severe, qtc: 420 },
    medicines: on("methadone"),
    expect: "none",
  },
  { rule: "methadone-raise", name: "the medicine list is not known", facts: { ...severe, qtc: 500 }, expect: "none" },
  { rule: "opioid-continue", name: "oxycodone is taken", facts: undecided, medicines: on("oxycodone"), expect: "only-if" },
  { rule: "opioid-continue", name: "no opioid", facts: undecided, medicines: none, expect: "none" },
  { rule: "opioid-continue", name: "the medicine list is not known", facts: undecided, expect: "none" },

  ...always("tramadol", { epilepsy: true }, "epilepsy"),
  { rule: "tramadol", name: "sertraline is taken", facts: severe, medicines: on("sertraline"), expect: "never" },
  ...always("codeine", { age: 17 }, "17 years"),

  { rule: "dipyridamole", name: "a medicine of the first choice failed", facts: refractory, medicines: none, expect: "only-if" },
  {
    rule: "dipyridamole",
    name: "thoughts of self-harm open no other medicine",
    facts: { ...severe, "suicidal-thoughts": true },
    medicines: none,
    expect: "none",
  },
  { rule: "dipyridamole", name: "as the first medicine", facts: severe, medicines: none, expect: "none" },
  { rule: "dipyridamole", name: "warfarin is taken", facts: refractory, medicines: on("warfarin"), expect: "avoid" },
  {
    rule: "dipyridamole",
    name: "unstable angina",
    facts: { ...refractory, "coronary-disease-unstable": true },
    medicines: none,
    expect: "never",
  },
  { rule: "dipyridamole", name: "pregnant", facts: pregnant, medicines: none, expect: "never" },

  { rule: "clonazepam", name: "severe", facts: severe, medicines: none, expect: "avoid" },
  {
    rule: "clonazepam",
    name: "week 30, severe, iron on target",
    facts: { ...pregnant, gestation: 30 },
    medicines: none,
    expect: "only-if",
  },
  {
    rule: "clonazepam",
    name: "week 30, severe, ferritin 22",
    facts: { ...pregnant, gestation: 30, ferritin: 22 },
    medicines: none,
    expect: "avoid",
  },
  { rule: "clonazepam", name: "week 10", facts: { ...pregnant, gestation: 10 }, medicines: none, expect: "never" },
  { rule: "clonazepam", name: "pregnant, weeks not known", facts: pregnant, medicines: none, expect: "never" },
  { rule: "clonazepam", name: "exactly 65 years", facts: { ...severe, age: 65 }, medicines: none, expect: "never" },
  { rule: "clonazepam", name: "nobody knows whether it is restless legs", facts: undecided, medicines: none, expect: "none" },

  ...always("z-drug", { "obstructive-sleep-apnea": true, "sleep-apnea-treated": false }, "sleep apnoea that is not treated"),
  ...always("triazolam", { "respiratory-failure": true }, "respiratory failure"),
  ...always("temazepam", {}, "an opioid is taken", on("morphine")),
  { rule: "sedative-review", name: "zolpidem is taken", facts: undecided, medicines: on("zolpidem"), expect: "consider" },
  { rule: "sedative-review", name: "no sedative", facts: undecided, medicines: none, expect: "none" },
  { rule: "sedative-review", name: "the medicine list is not known", facts: undecided, expect: "none" },

  ...always("bupropion", { epilepsy: true }, "epilepsy"),
  {
    rule: "bupropion",
    name: "an eating disorder before",
    facts: { ...severe, "eating-disorder-ever": true },
    medicines: none,
    expect: "never",
  },
  ...always("carbamazepine", { "hla-b-1502-risk": true }, "HLA-B*1502"),
  ...always("valproate", { sex: "female", age: 30, "could-become-pregnant": true }, "a pregnancy is planned"),
  ...always("valerian", { sex: "female", age: 30, pregnant: true }, "pregnant"),
  { rule: "quinine", name: "taken for cramps", facts: undecided, medicines: on("quinine"), expect: "never" },
  { rule: "quinine", name: "sudden painful cramps", facts: { "sudden-painful-muscle-knot": true }, expect: "never" },
  {
    rule: "quinine",
    name: "no cramps, not taken",
    facts: { ...severe, "sudden-painful-muscle-knot": false },
    medicines: none,
    expect: "none",
  },
  { rule: "quinine", name: "nobody has asked", facts: undecided, expect: "none" },

  { rule: "magnesium", name: "taken with good kidneys", facts: { ...severe, ...goodKidneys }, medicines: on("magnesium"), expect: "none" },
  { rule: "magnesium", name: "clearance of 29 mL/min", facts: { ...severe, "creatinine-clearance": 29 }, medicines: none, expect: "never" },
  { rule: "magnesium", name: "dialysis", facts: { ...severe, dialysis: true }, medicines: none, expect: "avoid" },
  { rule: "magnesium", name: "taken, kidneys not known: nothing can be said", facts: severe, medicines: on("magnesium"), expect: "none" },
  {
    rule: "magnesium-replacement",
    name: "magnesium 0.6 mmol/L, good kidneys",
    facts: { ...undecided, ...goodKidneys, magnesium: 0.6 },
    expect: "only-if",
  },
  {
    rule: "magnesium-replacement",
    name: "magnesium exactly 0.70 mmol/L",
    facts: { ...undecided, ...goodKidneys, magnesium: 0.7 },
    expect: "none",
  },
  {
    rule: "magnesium-replacement",
    name: "magnesium 0.6 mmol/L, clearance 20 mL/min",
    facts: { ...undecided, "rls-diagnosed-by-clinician": true, "creatinine-clearance": 20, magnesium: 0.6 },
    expect: "never",
  },
  {
    rule: "magnesium-replacement",
    name: "magnesium 0.6 mmol/L, kidneys not known",
    facts: { ...undecided, magnesium: 0.6 },
    expect: "none",
  },
  { rule: "vitamin-d", name: "19 ng/mL", facts: { ...undecided, "vitamin-d": 19 }, expect: "only-if" },
  { rule: "vitamin-d", name: "exactly 20 ng/mL", facts: { ...undecided, "vitamin-d": 20 }, expect: "none" },
  {
    rule: "vitamin-d",
    name: "19 ng/mL with high calcium",
    facts: { ...undecided, "vitamin-d": 19, "hypercalcemia-or-granulomatous-disease": true },
    expect: "never",
  },
  { rule: "vitamin-d", name: "not measured", facts: undecided, expect: "none" },

  { rule: "cannabis", name: "used: neither for nor against", facts: { ...severe, "cannabis-use": true }, expect: "none" },
  { rule: "cannabis", name: "used at 16 years", facts: { ...severe, age: 16, "cannabis-use": true }, expect: "never" },
  { rule: "cannabis", name: "nobody has asked", facts: severe, expect: "none" },
  { rule: "perampanel", name: "taken: neither for nor against", facts: severe, medicines: on("perampanel"), expect: "none" },
  {
    rule: "perampanel",
    name: "taken, hallucinations before",
    facts: { ...severe, "bipolar-or-psychosis": true },
    medicines: on("perampanel"),
    expect: "never",
  },
  { rule: "perampanel", name: "not taken", facts: severe, medicines: none, expect: "none" },
  { rule: "clonidine", name: "taken: neither for nor against", facts: severe, medicines: on("clonidine"), expect: "none" },
  {
    rule: "clonidine",
    name: "taken, slow heart rate",
    facts: { ...severe, bradycardia: true },
    medicines: on("clonidine"),
    expect: "never",
  },
  { rule: "clonidine", name: "not taken", facts: severe, medicines: none, expect: "none" },
  { rule: "botulinum-toxin", name: "given: neither for nor against", facts: severe, medicines: on("botulinum-toxin"), expect: "none" },
  { rule: "botulinum-toxin", name: "given at 16 years", facts: { ...severe, age: 16 }, medicines: on("botulinum-toxin"), expect: "never" },
  { rule: "botulinum-toxin", name: "not given", facts: severe, medicines: none, expect: "none" },
];
