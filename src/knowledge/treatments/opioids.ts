// Low-dose opioids: last, from an experienced prescriber, with every precaution in place.
import type { Expr } from "../../logic/expr.ts";
import { augmentationMpi } from "../derived/augmentation.ts";
import { ironDue } from "../derived/iron.ts";
import { heavyAlcohol, medicationRefractory } from "../derived/risk.ts";
import { sleepApneaSuspected, untreatedSleepApnea } from "../derived/sleep.ts";
import { all, allergic, any, compare, holds, is, not, notEstablished, taking, unknown } from "../language.ts";
import { takingAnother } from "../medicines/members.ts";
import type { Dose, Hold, Treatment } from "../shape.ts";
import { line } from "./line.ts";

const adult = compare("age", ">=", 18, "a");

/** Iron on target, no untreated apnoea, and every culprit medicine gone or reviewed. */
const handled = all(
  not(holds(ironDue)),
  not(holds(untreatedSleepApnea)),
  any(not(taking("rls-worsening")), is("culprit-medicines-reviewed")),
);
const lastResort = any(holds(medicationRefractory), all(holds(augmentationMpi), compare("irls-total", ">=", 21, "{score}"), handled));
const precautions = all(is("opioid-prescriber-experienced"), is("opioid-risk-checked"), is("naloxone-at-hand"));

export const opioidStops: readonly Hold[] = [
  { when: compare("age", "<", 18, "a"), says: "Under 18", rows: ["B2-74", "S-22"] },
  { when: holds(untreatedSleepApnea), says: "Sleep apnoea is not treated", rows: ["DR-15", "S-27"] },
  {
    when: any(is("respiratory-failure"), is("severe-copd"), is("asthma-acute")),
    says: "Respiratory failure, severe lung disease or acute asthma",
    rows: ["DR-15", "DR-16", "DR-17"],
  },
  { when: is("ileus"), says: "Bowel obstruction or paralysis", rows: ["DR-15", "DR-16", "DR-17"] },
  {
    when: is("substance-use-disorder"),
    says: "Active substance use disorder: not without addiction medicine in the team",
    rows: ["DR-15", "S-27"],
  },
  { when: taking("maoi"), says: "A monoamine oxidase inhibitor is taken", rows: ["DR-18:stops", "DR-15"] },
  {
    when: is("pregnant"),
    says: "Pregnancy: withdrawal in the newborn. Only a specialist decides, outside this software",
    rows: ["B2-64", "S-20"],
  },
];

const holdsBack: readonly Hold[] = [
  {
    when: any(taking("benzodiazepine"), taking("z-drug"), taking("alpha-2-delta-ligand")),
    says: "A benzodiazepine, z-drug or alpha-2-delta ligand is taken: together they can stop breathing",
    rows: ["S-18", "DR-15", "BEERS23"],
  },
  { when: holds(heavyAlcohol), says: "Heavy drinking", rows: ["S-18", "DR-15"] },
  {
    when: all(compare("age", ">=", 65, "a"), any(compare("falls-in-last-year", ">=", 1, "1"), is("fracture-history"))),
    says: "65 or older with falls or a fracture",
    rows: ["BEERS23"],
  },
  {
    when: all(holds(sleepApneaSuspected), unknown("apnea-hypopnea-index"), unknown("obstructive-sleep-apnea")),
    says: "Sleep apnoea is likely enough to be tested first",
    rows: ["DR-15", "C-QST-009", "S-27"],
  },
  { when: is("copd"), says: "Chronic lung disease", rows: ["DR-15"] },
];

const cautions: readonly Hold[] = [
  { when: adult, says: "Constipation from the first day: a bowel plan goes with it", rows: ["M-OPI", "DR-15"] },
  { when: is("depression"), says: "Depression", rows: ["DR-15"] },
  { when: is("drives"), says: "No driving until the effect is known", rows: ["DR-15", "RF-10"] },
  { when: is("substance-use-disorder-past"), says: "Substance use disorder before", rows: ["DR-15", "M-OPI"] },
  { when: compare("age", ">=", 65, "a"), says: "65 or older", rows: ["DR-15", "BEERS23"] },
  { when: taking("cyp3a4-inhibitor"), says: "A medicine that slows its breakdown is taken", rows: ["DR-15"] },
  { when: is("liver-disease"), says: "Liver disease: lower, slower, or not at all", rows: ["R-19", "R-20", "R-21"] },
];

interface Opioid {
  readonly id: "oxycodone" | "methadone" | "buprenorphine";
  readonly name: string;
  readonly never?: readonly Hold[];
  readonly avoid?: readonly Hold[];
  readonly cautions?: readonly Hold[];
  readonly monitoring?: readonly string[];
  readonly dose?: Dose;
  readonly clinician: string;
  readonly disagreements?: readonly string[];
  readonly rows: Treatment["rows"];
}

const opioid = ({
  id,
  name,
  never = [],
  avoid = [],
  cautions: own = [],
  monitoring = [],
  dose,
  clinician,
  disagreements = [],
  rows,
}: Opioid): Treatment =>
  line({
    id,
    title: `${name} in low dose`,
    kind: "medicine",
    group: "rls-medicine",
    ingredient: id,
    for: [
      {
        advice: "only-if",
        when: all(adult, lastResort, precautions, notEstablished(taking(id))),
        strength: "conditional",
        certainty: "moderate",
        says: "Only after a medicine of the first choice has failed or with severe augmentation, and only from a prescriber with experience",
        rows: ["B1-09", "S-27", "M-OPI"],
      },
    ],
    never: [
      { when: allergic(id), says: "Allergy to this medicine is on record", rows: ["S-02"] },
      ...opioidStops,
      { when: takingAnother("opioid", id), says: "Another opioid is taken: never two", rows: ["S-18", "DR-17"] },
      ...never,
    ],
    avoid: [...holdsBack, ...avoid],
    strict: ["age"],
    cautions: [...cautions, ...own],
    ...(dose && { dose }),
    says: {
      plain: `${name} in a low dose can help when nothing else has. It can slow breathing and is hard to stop, so only a doctor with experience should prescribe it. It must never be stopped all at once.`,
      clinician,
    },
    monitoring: [
      "Before: risk tool, prescription monitoring, agreement, urine screen, sleep apnoea, kidney and liver, naloxone, bowel plan",
      "After 2 to 4 weeks, then at least every three months: effect, sleepiness, bowel, morphine equivalents",
      ...monitoring,
    ],
    stopping: "By 10 % every 1 to 4 weeks, never all at once",
    needs: "specialist",
    disagreements,
    reviewed: "2026-11-22",
    rows,
  });

const qtRisk: Expr = any(
  takingAnother("qt-prolonging", "methadone"),
  is("long-qt-syndrome"),
  taking("cyp3a4-strong-inhibitor"),
  compare("potassium", "<", 3.5, "mmol/L"),
);

export const oxycodone = opioid({
  id: "oxycodone",
  name: "Oxycodone",
  cautions: [
    {
      when: compare("creatinine-clearance", "<", 60, "mL/min"),
      says: "Clearance below 60 mL/min: start at a third to half",
      rows: ["R-19"],
    },
  ],
  dose: {
    unit: "mg",
    per: "day",
    needs: [],
    bands: [
      {
        when: all(adult, compare("creatinine-clearance", ">=", 60, "mL/min"), not(is("liver-disease"))),
        start: 5,
        usualLow: 10,
        usualHigh: 30,
        ceiling: 30,
        timing: "Extended release, 5 to 10 mg in the evening 1 to 2 hours before symptoms; up by 5 mg every 1 to 2 weeks",
        rows: ["DR-15:dose"],
      },
    ],
  },
  clinician:
    "Extended-release oxycodone and other low-dose opioids: conditional recommendation for refractory RLS (certainty moderate); usual 10 to 30 mg a day, with naloxone, monitoring and no other sedative.",
  rows: ["B1-09", "B2-07", "DR-15", "DR-15:dose", "R-19", "S-27", "M-OPI"],
});

export const methadone = opioid({
  id: "methadone",
  name: "Methadone",
  never: [{ when: compare("qtc", ">=", 500, "ms"), says: "QTc is 500 ms or more", rows: ["DR-16", "RF-26"] }],
  avoid: [
    { when: compare("qtc", ">=", 450, "ms"), says: "QTc is 450 ms or more: find and mend the cause first", rows: ["DR-16", "RF-26"] },
    {
      when: qtRisk,
      says: "A further risk for the heart rhythm: long QT, another medicine that lengthens it or slows the breakdown, or low potassium",
      rows: ["DR-16", "RF-26"],
    },
  ],
  cautions: [{ when: unknown("qtc"), says: "An ECG comes before the first dose", rows: ["D-14", "M-OPI"] }],
  monitoring: ["ECG before the start, after 30 days and once a year"],
  clinician:
    "Methadone 5 to 10 mg (up to 20) a day in refractory RLS: conditional recommendation for low-dose opioids; ECG before, at 30 days and yearly, never at QTc 500 ms or more.",
  disagreements: ["D-14"],
  rows: ["B1-09", "B2-07", "DR-16", "R-20", "S-27", "M-OPI", "D-14", "RF-26"],
});

export const buprenorphine = opioid({
  id: "buprenorphine",
  name: "Buprenorphine",
  clinician:
    "Low-dose buprenorphine in refractory RLS: preferred with methadone by the opioid consensus; never beside a full agonist (precipitated withdrawal).",
  rows: ["B1-09", "B2-07", "DR-17", "R-21", "S-27", "M-OPI"],
});
