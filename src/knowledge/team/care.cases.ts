// Cases: who takes care of what.
import type { RuleCase } from "../cases.ts";

const restlessLegs = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
};

type Row = readonly [name: string, facts: RuleCase["facts"], expect: "yes" | "no" | "unknown", medicines?: RuleCase["medicines"]];
const of = (rule: string, ...list: readonly Row[]): RuleCase[] =>
  list.map(([name, facts, expect, medicines]) => ({ rule, name, facts, expect, ...(medicines && { medicines }) }));

export const cases: readonly RuleCase[] = [
  ...of(
    "first-line",
    ["Restless legs", restlessLegs, "yes"],
    ["No urge to move", { "urge-to-move-legs": false }, "no"],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "advanced-treatment",
    ["A ligand failed", { "alpha-2-delta-ligand-failed": true }, "yes"],
    ["No medicine was tried", { "alpha-2-delta-ligand-failed": false }, "no", []],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "nerves",
    ["A known neuropathy", { "peripheral-neuropathy": true }, "yes"],
    [
      "No sign of a nerve disease",
      {
        "weakness-progressing": false,
        "breathing-or-swallowing-trouble": false,
        "new-foot-drop": false,
        "nerve-study-demyelinating": false,
        "neuropathy-asymmetric-or-motor": false,
        "back-pain-to-leg": false,
        "whole-body-inner-restlessness": false,
        "peripheral-neuropathy": false,
        "burning-or-numb-feet": false,
      },
      "no",
    ],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "sleep",
    ["STOP-Bang 3", { "stop-bang-total": 3 }, "yes"],
    [
      "A normal sleep study, no snoring, no kicks",
      {
        "snores-loudly": false,
        "stop-bang-total": 2,
        bmi: 24,
        "obstructive-sleep-apnea": false,
        "apnea-hypopnea-index": 2,
        "movements-seen-only-by-partner": false,
      },
      "no",
    ],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "iron-and-blood",
    ["Known haemochromatosis", { "iron-overload": true }, "yes"],
    [
      "A man with normal blood",
      {
        sex: "male",
        age: 40,
        hemoglobin: 150,
        "iron-overload": false,
        "transferrin-saturation": 30,
        "iv-iron-reaction": false,
        "fecal-blood-test-positive": false,
      },
      "no",
    ],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "kidneys",
    ["On dialysis", { dialysis: true }, "yes"],
    ["An eGFR of 80", { dialysis: false, egfr: 80 }, "no"],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "pregnancy",
    ["Breastfeeding", { breastfeeding: true }, "yes"],
    ["Neither", { pregnant: false, breastfeeding: false }, "no"],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "veins-and-arteries",
    ["Swollen in the evening", { "evening-leg-swelling": true }, "yes"],
    [
      "Nothing at veins and arteries",
      {
        "chronic-venous-insufficiency": false,
        "varicose-veins": false,
        "ceap-class": "C0",
        "skin-change-lower-leg": false,
        "heaviness-after-standing": false,
        "evening-leg-swelling": false,
        "reflux-superficial": 200,
        "reflux-deep": 200,
        "peripheral-arterial-disease": false,
        "ankle-brachial-index": 1.1,
        "pain-on-walking-fixed-distance": false,
      },
      "no",
    ],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "mood-and-impulse",
    ["A PHQ-9 total of exactly 10", { "phq9-total": 10 }, "yes"],
    [
      "Well",
      {
        depression: false,
        "phq9-total": 2,
        "phq9-item9": 0,
        "suicidal-thoughts": false,
        "suicidal-plan-or-intent": false,
        anxiety: false,
        "dopamine-agonist-taper-running": false,
        "substance-use-disorder": false,
      },
      "no",
      [],
    ],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "falls-and-gait",
    ["One fall", { "falls-in-last-year": 1 }, "yes"],
    ["Steady", { "falls-in-last-year": 0, "unsteady-gait": false }, "no"],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "diet",
    ["Vegetarian", { "vegetarian-or-vegan": true }, "yes"],
    ["Eats meat, BMI 24, no diabetes", { "vegetarian-or-vegan": false, bmi: 24, diabetes: false }, "no"],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "medicine-list",
    ["A taper is running", { "dopamine-agonist-taper-running": true }, "yes"],
    ["Takes nothing", { "cns-active-medicines": 0, "dopamine-agonist-taper-running": false, qtc: 410 }, "no", []],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "psychiatric-medicine",
    ["Citalopram", restlessLegs, "yes", [{ ingredient: "citalopram" }]],
    ["Bupropion, which is neutral", restlessLegs, "no", [{ ingredient: "bupropion" }]],
    ["Medicines not known", restlessLegs, "unknown"],
  ),
  ...of("child", ["17 years", { age: 17 }, "yes"], ["18 years", { age: 18 }, "no"], ["Age not known", {}, "unknown"]),
];
