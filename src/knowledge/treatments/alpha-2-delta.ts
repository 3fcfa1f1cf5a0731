// Alpha-2-delta ligands: the first daily medicines. One rule for the class, and what differs.
import { augmentationMpi, augmentationSuspected } from "../derived/augmentation.ts";
import { dailyTreatmentClass, moderateBurden } from "../derived/diagnosis.ts";
import { esrd } from "../derived/kidney.ts";
import { all, allergic, any, compare, holds, is, notEstablished, taking } from "../language.ts";
import type { CeilingId } from "../medicines/alpha-2-delta-ceilings.ts";
import { takingOrOrderedAnother } from "../medicines/members.ts";
import type { Hold, Indication, Says, Treatment } from "../shape.ts";
import { doseOf, orderedAboveCeiling } from "./alpha-2-delta-doses.ts";
import {
  breathingHolds,
  carefulCaps,
  moodStop,
  noClearance,
  pregnancyHold,
  reactionStop,
  sedativeCaps,
  startCautions,
} from "./alpha-2-delta-holds.ts";
import { line } from "./line.ts";

interface Ligand {
  readonly id: CeilingId;
  readonly title: string;
  readonly guideline: Indication["rows"];
  readonly rows: Treatment["rows"];
  readonly inKidneyFailure?: Indication;
  readonly never?: readonly Hold[];
  readonly avoid?: readonly Hold[];
  readonly cautions?: readonly Hold[];
  readonly says: Says;
  readonly stopping: string;
  readonly disagreements?: readonly string[];
}

const adult = compare("age", ">=", 18, "a");
const taper = "Reduce over at least a week, longer from a high dose: a seizure can follow an abrupt stop";

const start = (ligand: Ligand): Treatment =>
  line({
    id: ligand.id,
    title: ligand.title,
    kind: "medicine",
    group: "rls-medicine",
    ingredient: ligand.id,
    for: indications(ligand),
    never: [
      { when: allergic(ligand.id), says: "Allergy to this medicine is on record", rows: ["S-02", ...ligand.guideline] },
      reactionStop,
      {
        when: takingOrOrderedAnother("alpha-2-delta-ligand", ligand.id),
        says: "Another medicine of this class is taken or ordered: never two together",
        rows: ["RF-25"],
      },
      moodStop,
      {
        when: orderedAboveCeiling(ligand.id),
        says: "The dose ordered is above the ceiling for this kidney function",
        rows: ["RF-25", "S-19"],
      },
      ...(ligand.never ?? []),
    ],
    avoid: [pregnancyHold, ...breathingHolds, ...(ligand.avoid ?? [])],
    caps: [{ ...noClearance, to: "only-if" }, ...sedativeCaps, ...carefulCaps],
    strict: ["creatinine-clearance", "age"],
    strictUnless: is("dialysis"),
    cautions: [...startCautions, ...(ligand.cautions ?? [])],
    dose: doseOf(ligand.id),
    says: ligand.says,
    monitoring: [
      "Before the start: kidney clearance, weight, mood with the question about self-harm, falls, sleep apnoea and lung disease, sedatives and alcohol, pregnancy",
      "A call after 1 to 2 weeks and a visit after 4 to 6 weeks: dizziness, sleepiness, swelling, weight, mood, misuse",
      "Kidney clearance once a year, every six months below 60 mL/min",
    ],
    stopping: ligand.stopping,
    needs: "clinician",
    disagreements: ["D-01", "D-18", ...(ligand.disagreements ?? [])],
    reviewed: "2026-11-22",
    rows: ligand.rows,
  });

/** Starting it: somebody who takes it already has lines of their own. */
const indications = ({ id, guideline, inKidneyFailure }: Ligand): readonly Indication[] => {
  const adultWithout = all(adult, notEstablished(taking(id)));
  const cover = any(holds(augmentationSuspected), holds(augmentationMpi), is("impulse-control-problem"));
  return [
    ...(inKidneyFailure ? [{ ...inKidneyFailure, when: all(adultWithout, inKidneyFailure.when) }] : []),
    {
      advice: "offer",
      when: all(holds(dailyTreatmentClass), adultWithout),
      strength: "strong",
      certainty: "moderate",
      rows: [...guideline, "S-15", "B1-31"],
    },
    {
      advice: "consider",
      when: all(taking("dopamine-agonist"), cover, adultWithout),
      strength: "consensus",
      certainty: "none",
      says: "As cover before a dopamine agonist is reduced step by step",
      rows: ["S-24", "S-25"],
    },
    {
      advice: "only-if",
      when: all(holds(moderateBurden), adultWithout),
      strength: "expert",
      certainty: "none",
      says: "Less than twice a week: on demand only, not every day. If the number of nights is not known, ask it first",
      rows: ["B2-03", "S-14"],
    },
  ];
};

const failing: Hold = { when: holds(esrd), says: "Kidney failure: of this class only gabapentin is left", rows: ["B1-21", "S-21"] };

export const gabapentin = start({
  id: "gabapentin",
  title: "Gabapentin",
  guideline: ["B1-02"],
  rows: ["B1-02", "DR-01:dose", "S-15", "S-16", "S-17", "S-18", "S-19", "S-20", "M-A2D", "R-01", "R-02", "R-03", "R-04"],
  inKidneyFailure: {
    advice: "consider",
    when: all(holds(dailyTreatmentClass), holds(esrd)),
    strength: "conditional",
    certainty: "very-low",
    says: "Kidney failure: at the dialysis dose, through nephrology",
    rows: ["B1-21", "S-21"],
  },
  says: {
    plain:
      "Gabapentin is one of three medicines that doctors try first when legs are restless on most nights. It can make you dizzy or sleepy. Your doctor sets the dose by your kidneys.",
    clinician:
      "Gabapentin is a strong recommendation (moderate certainty) as daily treatment, one of three in its class; pain, insomnia, anxiety, neuropathy, or augmentation or impulse control problems before speak for the class; dose by creatinine clearance.",
  },
  stopping: taper,
});

export const pregabalin = start({
  id: "pregabalin",
  title: "Pregabalin",
  guideline: ["B1-03"],
  rows: ["B1-03", "DR-03:dose", "S-15", "S-16", "S-17", "S-18", "S-19", "S-20", "M-A2D", "R-11", "R-12", "R-13", "R-14", "R-15"],
  avoid: [
    {
      when: compare("heart-failure-nyha", ">=", 3, "{class}"),
      says: "Heart failure class III or IV: it can hold water",
      rows: ["S-17", "DR-03"],
    },
    failing,
  ],
  cautions: [{ when: taking("pioglitazone"), says: "With pioglitazone: swelling", rows: ["DR-03"] }],
  says: {
    plain:
      "Pregabalin is one of three medicines that doctors try first when legs are restless on most nights. It can make you dizzy or sleepy, and weight can go up. Your doctor sets the dose by your kidneys.",
    clinician:
      "Pregabalin is a strong recommendation (moderate certainty) as daily treatment, one of three in its class; taken in the evening, dose by creatinine clearance.",
  },
  stopping: taper,
});

export const gabapentinEnacarbil = start({
  id: "gabapentin-enacarbil",
  title: "Gabapentin enacarbil",
  guideline: ["B1-01"],
  rows: ["B1-01", "DR-02:dose", "S-15", "S-16", "S-17", "S-18", "S-19", "S-20", "M-A2D", "R-06", "R-07", "R-08", "R-09", "R-10"],
  never: [{ when: is("dialysis"), says: "Not on dialysis", rows: ["R-10", "S-21"] }],
  avoid: [failing],
  cautions: [{ when: adult, says: "Not interchangeable with gabapentin: the doses differ", rows: ["DR-02"] }],
  says: {
    plain:
      "Gabapentin enacarbil is a slow form of gabapentin. You take it with food at about five in the afternoon. It is one of three medicines that doctors try first.",
    clinician:
      "Gabapentin enacarbil at about 17:00 with food is a strong recommendation (moderate certainty); twice the usual dose gave no further benefit and more harm; dose by creatinine clearance, not on dialysis.",
  },
  disagreements: ["D-12"],
  stopping: "Up to 600 mg it may be stopped without a taper, with the prescriber; from above 600 mg go to 600 mg for a week first",
});
