// Cases of devices, pressure on the legs, and vein treatment.
import type { RuleCase } from "../cases.ts";
import { diagnosed, severe, undecided, unconfirmed } from "./case-people.ts";

const failed = { ...severe, "alpha-2-delta-ligand-failed": true, epilepsy: false, "implanted-electronic-device": false };
const noRisk = {
  age: 50,
  diabetes: false,
  "cigarettes-per-day": 0,
  "chronic-kidney-disease": false,
  "weak-foot-pulses": false,
  "pain-on-walking-fixed-distance": false,
  "foot-ulcer": false,
};
const veins = { ...noRisk, "varicose-veins": true };
const clot = { "new-one-sided-leg-swelling": true };
const painOnly = { "new-one-sided-leg-pain": true };
const candidate = {
  ...veins,
  "reflux-superficial": 900,
  "axial-reflux": true,
  "fit-for-venous-intervention": true,
  "duplex-position-standing": true,
};

const pressure = (rule: string, ready: RuleCase["facts"], best: string): readonly RuleCase[] => [
  { rule, name: "no risk of arterial disease", facts: ready, expect: best },
  { rule, name: "65 years, arteries not measured", facts: { ...ready, age: 65 }, expect: "only-if" },
  { rule, name: "index of exactly 0.60", facts: { ...ready, "ankle-brachial-index": 0.6 }, expect: "only-if" },
  { rule, name: "index of exactly 0.90", facts: { ...ready, "ankle-brachial-index": 0.9 }, expect: "only-if" },
  { rule, name: "index of 0.59", facts: { ...ready, "ankle-brachial-index": 0.59 }, expect: "never" },
  { rule, name: "index of exactly 1.40", facts: { ...ready, "ankle-brachial-index": 1.4 }, expect: best },
  { rule, name: "index of 1.41, toe pressure not measured", facts: { ...ready, "ankle-brachial-index": 1.41 }, expect: "avoid" },
  {
    rule,
    name: "index of 1.00 in one leg and 1.50 in the other, toe pressure not measured",
    facts: { ...ready, "ankle-brachial-index": { left: 1, right: 1.5 } },
    expect: "avoid",
  },
  {
    rule,
    name: "index of 1.60 in one leg, toe pressure measured at the other",
    facts: { ...ready, "ankle-brachial-index": { left: 1, right: 1.6 }, "toe-pressure": { left: 80 }, "toe-brachial-index": { left: 0.8 } },
    expect: "avoid",
  },
  {
    rule,
    name: "index measured in one leg only, at 70",
    facts: { ...ready, age: 70, "ankle-brachial-index": { right: 1 } },
    expect: "only-if",
  },
  { rule, name: "ankle pressure of 59 mmHg", facts: { ...ready, "ankle-pressure": 59 }, expect: "never" },
  { rule, name: "toe pressure of 29 mmHg", facts: { ...ready, "toe-pressure": 29 }, expect: "never" },
  { rule, name: "heart failure class III", facts: { ...ready, "heart-failure-nyha": 3 }, expect: "only-if" },
  { rule, name: "heart failure class IV", facts: { ...ready, "heart-failure-nyha": 4 }, expect: "never" },
  { rule, name: "one leg newly swollen", facts: { ...ready, ...clot }, expect: "never" },
  { rule, name: "one leg newly painful, risks not asked", facts: { ...ready, ...painOnly }, expect: "never" },
  { rule, name: "a suddenly cold, pale leg", facts: { ...ready, "cold-pale-pulseless-leg": true }, expect: "never" },
];

export const cases: readonly RuleCase[] = [
  ...pressure("compression-stockings", veins, "consider"),
  {
    rule: "compression-stockings",
    name: "normal legs",
    facts: {
      ...severe,
      "varicose-veins": false,
      "chronic-venous-insufficiency": false,
      "evening-leg-swelling": false,
      "heaviness-after-standing": false,
      "ceap-class": "C0",
    },
    expect: "none",
  },
  { rule: "compression-stockings", name: "nothing known of the veins", facts: severe, expect: "none" },
  ...pressure("pneumatic-compression", { ...severe, ...noRisk }, "only-if"),
  { rule: "pneumatic-compression", name: "a clot before", facts: { ...severe, ...noRisk, "previous-dvt": true }, expect: "avoid" },
  {
    rule: "pneumatic-compression",
    name: "restless legs possible, not confirmed",
    facts: { ...unconfirmed(severe), ...noRisk },
    expect: "none",
  },

  { rule: "peroneal-nerve-stimulation", name: "medicines of the first choice failed", facts: failed, expect: "consider" },
  {
    rule: "peroneal-nerve-stimulation",
    name: "not asked about devices",
    facts: { ...severe, "alpha-2-delta-ligand-failed": true },
    expect: "only-if",
  },
  {
    rule: "peroneal-nerve-stimulation",
    name: "thoughts of self-harm bar the first choice",
    facts: { ...failed, "alpha-2-delta-ligand-failed": false, "phq9-item9": 1 },
    expect: "only-if",
  },
  {
    rule: "peroneal-nerve-stimulation",
    name: "as the first treatment",
    facts: { ...severe, "alpha-2-delta-ligand-failed": false },
    expect: "none",
  },
  { rule: "peroneal-nerve-stimulation", name: "80 years", facts: { ...failed, age: 80 }, expect: "none" },
  { rule: "peroneal-nerve-stimulation", name: "pacemaker", facts: { ...failed, "implanted-electronic-device": true }, expect: "never" },
  { rule: "peroneal-nerve-stimulation", name: "epilepsy", facts: { ...failed, epilepsy: true }, expect: "never" },
  { rule: "peroneal-nerve-stimulation", name: "allergy to adhesive", facts: { ...failed, "adhesive-allergy": true }, expect: "never" },
  { rule: "peroneal-nerve-stimulation", name: "sore skin", facts: { ...failed, "leg-skin-injury-or-infection": true }, expect: "never" },
  {
    rule: "peroneal-nerve-stimulation",
    name: "one leg newly painful, risks not asked",
    facts: { ...failed, ...painOnly },
    expect: "never",
  },
  { rule: "peroneal-nerve-stimulation", name: "pregnant", facts: { ...failed, sex: "female", pregnant: true }, expect: "avoid" },
  { rule: "vibration-pad", name: "sleep disturbed", facts: { ...severe, "disturbs-sleep": true }, expect: "only-if" },
  { rule: "vibration-pad", name: "sleep not disturbed", facts: { ...severe, "disturbs-sleep": false, insomnia: false }, expect: "none" },
  { rule: "vibration-pad", name: "nobody has asked about sleep", facts: severe, expect: "none" },
  { rule: "vibration-pad", name: "one leg newly swollen", facts: { ...severe, ...clot }, expect: "never" },
  { rule: "near-infrared-light", name: "severe", facts: severe, expect: "only-if" },
  { rule: "near-infrared-light", name: "mild", facts: { ...diagnosed, "irls-total": 8, "symptom-distress": "mild" }, expect: "none" },
  { rule: "near-infrared-light", name: "burden not known", facts: diagnosed, expect: "none" },
  { rule: "near-infrared-light", name: "sore skin", facts: { ...severe, "leg-skin-injury-or-infection": true }, expect: "never" },

  { rule: "vein-intervention", name: "axial reflux of 900 ms, fit and willing", facts: candidate, expect: "consider" },
  { rule: "vein-intervention", name: "reflux of exactly 500 ms", facts: { ...candidate, "reflux-superficial": 500 }, expect: "none" },
  {
    rule: "vein-intervention",
    name: "axial reflux not known",
    facts: { ...veins, "reflux-superficial": 900, "fit-for-venous-intervention": true, "duplex-position-standing": true },
    expect: "none",
  },
  { rule: "vein-intervention", name: "a deep vein is blocked", facts: { ...candidate, "deep-vein-obstruction": true }, expect: "never" },
  { rule: "vein-intervention", name: "pregnant", facts: { ...candidate, sex: "female", pregnant: true }, expect: "never" },
  { rule: "vein-intervention", name: "one leg newly swollen", facts: { ...candidate, ...clot }, expect: "never" },
  { rule: "vein-intervention", name: "cannot walk", facts: { ...candidate, immobile: true }, expect: "avoid" },
  { rule: "vein-intervention", name: "restless legs with normal veins", facts: { ...severe, "varicose-veins": false }, expect: "none" },
  {
    rule: "sclerotherapy",
    name: "restless legs and varicose veins: neither for nor against",
    facts: { ...severe, "varicose-veins": true },
    expect: "none",
  },
  {
    rule: "sclerotherapy",
    name: "varicose veins alone",
    facts: { ...undecided, "urge-to-move-legs": false, "varicose-veins": true },
    expect: "none",
  },
  { rule: "sclerotherapy", name: "nothing known of the veins", facts: severe, expect: "none" },
  { rule: "leg-raising-and-walking", name: "heavy legs with varicose veins", facts: veins, expect: "consider" },
  { rule: "leg-raising-and-walking", name: "nothing known of the veins", facts: severe, expect: "none" },
  { rule: "leg-raising-and-walking", name: "index of 0.50", facts: { ...veins, "ankle-brachial-index": 0.5 }, expect: "never" },
];
