// Who takes care of which finding, and what a letter to them must hold besides the core.
import { augmentationSuspected } from "../derived/augmentation.ts";
import { diagnosisMet } from "../derived/diagnosis.ts";
import { ironDeficiencyAnemia, ironStop } from "../derived/iron.ts";
import { medicationRefractory } from "../derived/risk.ts";
import { alarmIs } from "../alarms.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import type { FactId } from "../facts.ts";
import { all, any, compare, holds, is, ordered, taking } from "../language.ts";
import type { Expr } from "../../logic/expr.ts";
import type { Ruled, Who } from "../shape.ts";
import { arteriesNarrowed, kidneysFailing, nervesInvolved, sleepBreathing, veinsDiseased } from "./findings.ts";

export interface Care extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly when: Expr;
  readonly who: readonly [Who, ...Who[]];
  readonly letter: {
    readonly facts: readonly FactId[];
    /** What has no fact of its own and is written by hand or drawn from the record's history. */
    readonly also: readonly string[];
  };
}

const reviewed = "2026-11-22";

export const care = [
  {
    id: "first-line",
    title: "Restless legs without complications, first medicine, iron by mouth",
    when: holds(diagnosisMet),
    who: ["primary-care"],
    letter: { facts: [], also: [] },
    rows: ["C-01"],
    reviewed,
  },
  {
    id: "advanced-treatment",
    title: "Augmentation, refractory disease, opioid, combination, nerve stimulation",
    when: any(holds(augmentationSuspected), holds(medicationRefractory), is("alpha-2-delta-ligand-failed"), ordered("opioid")),
    who: ["sleep-medicine", "neurology"],
    letter: {
      facts: [
        "irls-total",
        "irls-baseline",
        "ferritin",
        "transferrin-saturation",
        "impulse-control-problem",
        "symptom-onset-hour",
        "years-on-dopaminergic",
      ],
      also: [
        "Every medicine for restless legs with doses, clock times, start and stop",
        "The series of IRLS totals",
        "The series of iron values",
      ],
    },
    rows: ["C-02"],
    reviewed,
  },
  {
    id: "nerves",
    title: "Neuropathy, weakness, an unusual picture, possible akathisia",
    when: any(nervesInvolved, is("peripheral-neuropathy"), mimicIs("peripheral-neuropathy")),
    who: ["neurology"],
    letter: {
      facts: [
        "ankle-reflexes-absent",
        "vibration-reduced",
        "vitamin-b12",
        "hba1c",
        "serum-immunofixation-abnormal",
        "nerve-study-abnormal-nerves",
        "sural-amplitude",
      ],
      also: ["The neurological examination", "The nerve study with temperature and the laboratory's limits, if there is one"],
    },
    rows: ["C-03"],
    reviewed,
  },
  {
    id: "sleep",
    title: "Suspected sleep apnoea or periodic limb movement disorder",
    when: any(sleepBreathing, mimicIs("periodic-limb-movement-disorder")),
    who: ["sleep-medicine"],
    letter: { facts: ["stop-bang-total", "bmi", "epworth-total", "drives", "drives-for-work", "plms-index"], also: [] },
    rows: ["C-04"],
    reviewed,
  },
  {
    id: "iron-and-blood",
    title: "Iron deficiency anaemia, iron overload, iron by vein, reaction to iron",
    when: any(holds(ironDeficiencyAnemia), holds(ironStop), is("iv-iron-reaction"), is("fecal-blood-test-positive")),
    who: ["hematology", "gastroenterology"],
    letter: {
      facts: [
        "hemoglobin",
        "mcv",
        "ferritin",
        "transferrin-saturation",
        "crp",
        "fecal-blood-test-positive",
        "celiac-serology-positive",
        "heavy-periods",
        "vegetarian-or-vegan",
        "family-iron-overload",
        "iv-iron-reaction",
        "medicines",
      ],
      also: ["NSAID use, also without prescription", "Cancer in the family"],
    },
    rows: ["C-05"],
    reviewed,
  },
  {
    id: "kidneys",
    title: "Kidney disease stage 4 or 5, dialysis",
    when: kidneysFailing,
    who: ["nephrology"],
    letter: {
      facts: [
        "creatinine-clearance",
        "egfr",
        "dialysis",
        "hemoglobin",
        "ferritin",
        "transferrin-saturation",
        "phosphate",
        "parathyroid-hormone",
      ],
      also: ["The dialysis schedule"],
    },
    rows: ["C-06"],
    reviewed,
  },
  {
    id: "pregnancy",
    title: "Pregnancy and breastfeeding",
    when: any(is("pregnant"), is("breastfeeding")),
    who: ["obstetrics"],
    letter: {
      facts: ["gestation", "weeks-since-birth", "breastfeeding", "hemoglobin", "ferritin", "systolic-pressure", "diastolic-pressure"],
      also: ["Plans for birth and feeding"],
    },
    rows: ["C-07"],
    reviewed,
  },
  {
    id: "veins-and-arteries",
    title: "Venous reflux, swelling, varicose veins, narrowed arteries",
    when: any(veinsDiseased, arteriesNarrowed),
    who: ["vascular"],
    letter: {
      facts: [
        "ceap-class",
        "ankle-brachial-index",
        "toe-pressure",
        "reflux-superficial",
        "reflux-deep",
        "reflux-perforator",
        "duplex-position-standing",
        "previous-dvt",
      ],
      also: ["The duplex report"],
    },
    rows: ["C-08"],
    reviewed,
  },
  {
    id: "mood-and-impulse",
    title: "Depression, anxiety, impulse control, withdrawal, substance use",
    when: any(
      is("depression"),
      compare("phq9-total", ">=", 10, "{score}"),
      is("anxiety"),
      alarmIs("suicide-risk"),
      alarmIs("impulse-control-on-dopaminergic"),
      alarmIs("psychosis-on-dopaminergic"),
      alarmIs("dopamine-withdrawal"),
      is("substance-use-disorder"),
    ),
    who: ["mental-health"],
    letter: {
      facts: [
        "phq9-total",
        "phq9-item9",
        "suicidal-thoughts",
        "suicidal-plan-or-intent",
        "impulse-control-problem",
        "gad7-total",
        "medicines",
      ],
      also: ["The risk as it was judged, and by whom", "Debts and who protects the money"],
    },
    rows: ["C-09"],
    reviewed,
  },
  {
    id: "falls-and-gait",
    title: "Falls, unsteady walking, exercise",
    when: any(compare("falls-in-last-year", ">=", 1, "1"), is("unsteady-gait")),
    who: ["physical-therapy"],
    letter: {
      facts: ["falls-in-last-year", "unsteady-gait", "low-standing-pressure", "systolic-pressure", "medicines"],
      also: ["A log of the falls", "Pressure lying and standing"],
    },
    rows: ["C-10"],
    reviewed,
  },
  {
    id: "diet",
    title: "Little iron in the diet, overweight, diabetes",
    when: any(is("vegetarian-or-vegan"), compare("bmi", ">=", 30, "kg/m2"), is("diabetes")),
    who: ["dietitian"],
    letter: { facts: ["vegetarian-or-vegan", "weight", "bmi", "diabetes", "hba1c"], also: ["What is eaten on a usual day"] },
    rows: ["C-11", "S-17"],
    reviewed,
  },
  {
    id: "medicine-list",
    title: "Interactions, tapering, fewer medicines",
    when: any(
      compare("cns-active-medicines", ">=", 3, "1"),
      is("dopamine-agonist-taper-running"),
      alarmIs("opioid-sedative-stack"),
      alarmIs("unsafe-alpha-2-delta-dose"),
      alarmIs("qt-danger"),
    ),
    who: ["pharmacist"],
    letter: {
      facts: ["medicines", "over-the-counter-antihistamine", "drug-allergies", "creatinine-clearance"],
      also: ["Everything bought without prescription"],
    },
    rows: ["C-12", "BEERS23"],
    reviewed,
  },
  {
    id: "psychiatric-medicine",
    title: "A medicine for mental health may drive the legs",
    when: all(
      holds(diagnosisMet),
      any(taking("ssri"), taking("snri"), taking("tricyclic"), taking("tetracyclic"), taking("antipsychotic"), taking("lithium")),
    ),
    who: ["prescriber"],
    letter: {
      facts: ["medicines", "suspect-medicine-start-precedes-symptoms", "phq9-total", "phq9-item9"],
      also: ["Why the medicine was begun", "How stable the mood has been"],
    },
    rows: ["C-13", "S-13", "RX-9"],
    reviewed,
  },
  {
    id: "child",
    title: "A child or adolescent",
    when: compare("age", "<", 18, "a"),
    who: ["pediatrics"],
    letter: {
      facts: ["weight", "height", "attention-deficit-disorder", "ferritin", "fever-in-last-four-weeks"],
      also: ["Growth", "The dates of the ferritin and of the last fever"],
    },
    rows: ["C-14"],
    reviewed,
  },
] as const satisfies readonly Care[];

export type CareId = (typeof care)[number]["id"];
