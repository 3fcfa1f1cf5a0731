// Cases: when to refer.
import type { RuleCase } from "../cases.ts";

const four = { "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "worse-in-evening": true };
const restlessLegs = { ...four, "explained-by-mimic": false };
const noLegs = { "urge-to-move-legs": false };
const suspectedAugmentation = { "symptoms-start-earlier-than-before-treatment": true };
const refractory = {
  age: 60,
  "alpha-2-delta-ligand-failed": true,
  dialysis: false,
  "chronic-kidney-disease": false,
  ferritin: 200,
  "transferrin-saturation": 30,
  "obstructive-sleep-apnea": false,
  "apnea-hypopnea-index": 3,
  "over-the-counter-antihistamine": false,
};
const nervesQuiet = {
  "weakness-progressing": false,
  "breathing-or-swallowing-trouble": false,
  "new-foot-drop": false,
  "nerve-study-demyelinating": false,
  "neuropathy-asymmetric-or-motor": false,
  "back-pain-to-leg": false,
  "whole-body-inner-restlessness": false,
};
const veinsQuiet = {
  "chronic-venous-insufficiency": false,
  "varicose-veins": false,
  "ceap-class": "C0",
  "skin-change-lower-leg": false,
  "heaviness-after-standing": false,
  "evening-leg-swelling": false,
  "reflux-superficial": 200,
  "reflux-deep": 200,
};
const levodopa = [{ ingredient: "levodopa" }];

type Row = readonly [name: string, facts: RuleCase["facts"], expect: "yes" | "no" | "unknown", medicines?: RuleCase["medicines"]];
const of = (rule: string, ...list: readonly Row[]): RuleCase[] =>
  list.map(([name, facts, expect, medicines]) => ({ rule, name, facts, expect, ...(medicines && { medicines }) }));

export const cases: readonly RuleCase[] = [
  ...of(
    "refer-uncertain-diagnosis",
    [
      "The four symptoms and a picture of neuropathy",
      { ...four, age: 50, "burning-or-numb-feet": true, "constant-day-and-night": true },
      "yes",
    ],
    ["A clinician has excluded the mimics", { ...restlessLegs, age: 50 }, "no"],
    ["Nothing is known", {}, "unknown"],
  ),
  ...of(
    "refer-child",
    ["A child of 9 with restless legs", { ...restlessLegs, age: 9 }, "yes"],
    ["An adult", { ...restlessLegs, age: 40 }, "no"],
    ["Age not known", restlessLegs, "unknown"],
  ),
  ...of(
    "refer-severe-in-pregnancy",
    ["Pregnant with an IRLS of 21", { ...restlessLegs, pregnant: true, "irls-total": 21 }, "yes"],
    ["Pregnant with an IRLS of 20", { ...restlessLegs, pregnant: true, "irls-total": 20 }, "no"],
    ["Pregnant, severity not known", { ...restlessLegs, pregnant: true }, "unknown"],
  ),
  ...of(
    "refer-augmentation",
    ["Earlier onset on levodopa", suspectedAugmentation, "yes", levodopa],
    ["Earlier onset on no such medicine", suspectedAugmentation, "no", []],
    ["Earlier onset, medicines not known", suspectedAugmentation, "unknown"],
  ),
  ...of(
    "refer-refractory",
    ["A ligand failed, iron on target, no aggravator", refractory, "yes", []],
    ["A ligand failed, ferritin 40", { ...refractory, ferritin: 40 }, "no", []],
    ["A ligand failed, sleep apnoea not asked", { age: 60, "alpha-2-delta-ligand-failed": true, ferritin: 200 }, "unknown", []],
  ),
  ...of(
    "refer-before-opioid",
    ["Oxycodone ordered", restlessLegs, "yes", [{ ingredient: "oxycodone", status: "ordered" }]],
    ["Oxycodone taken for something else", restlessLegs, "no", [{ ingredient: "oxycodone" }]],
    ["Medicines not known", restlessLegs, "unknown"],
  ),
  ...of(
    "refer-impulse-control-or-psychosis",
    ["Gambling on levodopa", { "impulse-control-problem": true }, "yes", levodopa],
    ["Gambling on no medicine", { "impulse-control-problem": true }, "no", []],
    ["On levodopa, nobody has asked", {}, "unknown", levodopa],
  ),
  ...of(
    "refer-suicide-risk",
    ["Thoughts of being better off dead", { "suicidal-thoughts": true }, "yes"],
    ["None", { "phq9-item9": 0, "suicidal-thoughts": false, "suicidal-plan-or-intent": false }, "no"],
    ["Nobody has asked", {}, "unknown"],
  ),
  ...of(
    "refer-kidney",
    ["Known kidney disease with an eGFR of 29.9", { dialysis: false, "chronic-kidney-disease": true, egfr: 29.9 }, "yes"],
    ["Known kidney disease with an eGFR of exactly 30", { dialysis: false, "chronic-kidney-disease": true, egfr: 30 }, "no"],
    ["An eGFR of 25 once, not known whether it lasts", { dialysis: false, egfr: 25 }, "unknown"],
  ),
  ...of(
    "refer-iron-infusion",
    ["Ferritin 40 after oral iron failed", { age: 41, dialysis: false, egfr: 90, ferritin: 40, "oral-iron-failed": true }, "yes"],
    [
      "The same with a saturation of 45 %",
      { age: 41, dialysis: false, egfr: 90, ferritin: 40, "oral-iron-failed": true, "transferrin-saturation": 45 },
      "no",
    ],
    ["Ferritin 40, oral iron not asked about", { age: 41, dialysis: false, egfr: 90, ferritin: 40 }, "unknown"],
  ),
  ...of(
    "refer-iron-overload",
    ["Saturation of exactly 45 %", { "transferrin-saturation": 45 }, "yes"],
    ["Saturation of 30 % and no overload", { "transferrin-saturation": 30, "iron-overload": false }, "no"],
    ["Saturation of 30 %, overload not asked", { "transferrin-saturation": 30 }, "unknown"],
  ),
  ...of(
    "refer-iron-deficiency-anemia",
    ["A woman of 41, haemoglobin 105 g/L, ferritin 20", { age: 41, sex: "female", pregnant: false, hemoglobin: 105, ferritin: 20 }, "yes"],
    ["A woman of 41, haemoglobin 126 g/L, ferritin 40", { age: 41, sex: "female", pregnant: false, hemoglobin: 126, ferritin: 40 }, "no"],
    ["Ferritin 20, blood count not known", { age: 41, sex: "female", ferritin: 20 }, "unknown"],
  ),
  ...of(
    "refer-source-of-iron-loss",
    ["A man of 55 without anaemia, ferritin 44", { age: 55, sex: "male", hemoglobin: 140, ferritin: 44 }, "yes"],
    ["Positive coeliac serology", { "celiac-serology-positive": true }, "yes"],
    [
      "A woman of 41 without anaemia, ferritin 40",
      {
        age: 41,
        sex: "female",
        pregnant: false,
        postmenopausal: false,
        hemoglobin: 126,
        ferritin: 40,
        "fecal-blood-test-positive": false,
        "celiac-serology-positive": false,
      },
      "no",
    ],
    ["A man of 55, ferritin 44, blood count not known", { age: 55, sex: "male", ferritin: 44 }, "unknown"],
  ),
  ...of(
    "refer-sleep-apnea",
    ["Snores loudly", { "snores-loudly": true }, "yes"],
    [
      "A normal sleep study, no snoring",
      { "snores-loudly": false, "stop-bang-total": 1, bmi: 24, "obstructive-sleep-apnea": false, "apnea-hypopnea-index": 2 },
      "no",
    ],
    ["Nobody has asked", {}, "unknown"],
  ),
  ...of(
    "refer-periodic-limb-movements",
    [
      "Kicks that only the partner sees, index 30, sleep disturbed",
      {
        age: 50,
        "movements-seen-only-by-partner": true,
        "urge-to-move-legs": false,
        "plms-index": 30,
        "disturbs-sleep": true,
        narcolepsy: false,
        "obstructive-sleep-apnea": false,
        "apnea-hypopnea-index": 2,
        "rem-sleep-behavior-disorder": false,
      },
      "yes",
    ],
    ["The urge is there", restlessLegs, "no"],
    ["Kicks, index not known", { "movements-seen-only-by-partner": true, "urge-to-move-legs": false }, "unknown"],
  ),
  ...of(
    "refer-veins",
    ["Varicose veins", { "varicose-veins": true }, "yes"],
    ["Nothing at the veins", veinsQuiet, "no"],
    ["Legs not examined", {}, "unknown"],
  ),
  ...of(
    "refer-arteries",
    ["An index of exactly 0.90", { "ankle-brachial-index": 0.9 }, "yes"],
    [
      "An index of 1.0 and no pain on walking",
      { "peripheral-arterial-disease": false, "ankle-brachial-index": 1, "pain-on-walking-fixed-distance": false },
      "no",
    ],
    ["Legs not examined", {}, "unknown"],
  ),
  ...of(
    "refer-neurology",
    ["A neuropathy that is asymmetric", { "neuropathy-asymmetric-or-motor": true }, "yes"],
    ["No sign of a nerve disease", nervesQuiet, "no"],
    ["Nobody has examined", noLegs, "unknown"],
  ),
];
