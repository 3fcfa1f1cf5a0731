// Dopamine agonists: what differs between the three, and starting one, which newer guidance advises against.
import { dailyTreatmentClass } from "../derived/diagnosis.ts";
import { all, allergic, any, compare, holds, is, notEstablished, taking } from "../language.ts";
import { takingAnother } from "../medicines/members.ts";
import type { DoseBand, Hold, Treatment } from "../shape.ts";
import { dopaminergicCautions, dopaminergicStops } from "./dopaminergic-holds.ts";
import { line } from "./line.ts";

export interface Agonist {
  readonly id: "pramipexole" | "ropinirole" | "rotigotine";
  readonly name: string;
  readonly unit: string;
  /** mg a day */
  readonly ceiling: number;
  /** One step of a planned reduction. */
  readonly step: string;
  readonly against: { readonly row: "B1-12" | "B1-13" | "B1-14"; readonly certainty: "moderate" | "low" };
  readonly rows: Treatment["rows"];
  readonly never: readonly Hold[];
  readonly avoid: readonly Hold[];
  readonly cautions: readonly Hold[];
  readonly bands: readonly DoseBand[];
  readonly disagreements: readonly string[];
}

const adult = compare("age", ">=", 18, "a");
const clearance = (by: "<" | ">=", to: number) => compare("creatinine-clearance", by, to, "mL/min");

export const agonists: readonly Agonist[] = [
  {
    id: "pramipexole",
    name: "Pramipexole",
    unit: "mg salt",
    ceiling: 0.5,
    step: "0.125 mg",
    against: { row: "B1-12", certainty: "moderate" },
    rows: ["B1-12", "DR-04", "DR-04:dose", "B2-15", "R-16", "M-DA", "S-15", "S-26"],
    never: [],
    avoid: [{ when: any(clearance("<", 20), is("dialysis")), says: "Clearance below 20 mL/min or dialysis: not studied", rows: ["R-16"] }],
    cautions: [{ when: taking("cimetidine"), says: "Cimetidine raises it", rows: ["DR-04"] }],
    bands: [
      {
        when: all(adult, clearance(">=", 60)),
        start: 0.125,
        usualLow: 0.125,
        usualHigh: 0.5,
        ceiling: 0.5,
        timing: "2 to 3 hours before bed; 0.125 mg of the salt is 0.088 mg of the base",
        rows: ["DR-04:dose", "B2-15"],
      },
      {
        when: all(adult, clearance(">=", 20), clearance("<", 60)),
        start: 0.125,
        usualLow: 0.125,
        usualHigh: 0.5,
        ceiling: 0.5,
        timing: "2 to 3 hours before bed; 14 days between steps at this clearance",
        rows: ["DR-04:dose", "B2-15", "R-16"],
      },
    ],
    disagreements: ["D-01", "D-02", "D-03", "D-11"],
  },
  {
    id: "ropinirole",
    name: "Ropinirole",
    unit: "mg",
    ceiling: 4,
    step: "0.25 to 0.5 mg",
    against: { row: "B1-14", certainty: "moderate" },
    rows: ["B1-14", "DR-05", "DR-05:dose", "B2-15", "R-17", "M-DA", "S-15", "S-26"],
    never: [],
    avoid: [
      {
        when: all(clearance("<", 30), notEstablished(is("dialysis"))),
        says: "Clearance below 30 mL/min without dialysis: not studied",
        rows: ["R-17"],
      },
    ],
    cautions: [
      {
        when: any(taking("cyp1a2-inhibitor"), taking("cyp1a2-substrate-interaction")),
        says: "Ciprofloxacin, fluvoxamine and oestrogens raise it",
        rows: ["DR-05"],
      },
      { when: compare("cigarettes-per-day", ">", 0, "1/d"), says: "Smoking lowers it", rows: ["DR-05"] },
    ],
    bands: [
      {
        when: all(adult, clearance(">=", 30)),
        start: 0.25,
        usualLow: 1,
        usualHigh: 2,
        ceiling: 4,
        timing: "1 to 3 hours before bed",
        rows: ["DR-05:dose", "B2-15", "R-17"],
      },
    ],
    disagreements: ["D-01", "D-02", "D-03", "D-07"],
  },
  {
    id: "rotigotine",
    name: "Rotigotine",
    unit: "mg in 24 hours",
    ceiling: 3,
    step: "1 mg in 24 hours",
    against: { row: "B1-13", certainty: "low" },
    rows: ["B1-13", "DR-06", "DR-06:dose", "B2-15", "M-DA", "S-15", "S-26"],
    never: [{ when: is("sulfite-allergy"), says: "Sulfite allergy: the patch contains one", rows: ["DR-06"] }],
    avoid: [{ when: is("dialysis"), says: "Dialysis: a conditional recommendation against it", rows: ["B1-25", "S-21"] }],
    cautions: [{ when: adult, says: "The patch comes off before MRI and cardioversion; heat raises the dose", rows: ["DR-06"] }],
    bands: [
      {
        when: adult,
        start: 1,
        usualLow: 1,
        usualHigh: 3,
        ceiling: 3,
        timing: "A new patch at the same hour each day, on another place of the skin for 14 days",
        rows: ["DR-06:dose", "B2-15"],
      },
    ],
    disagreements: ["D-01", "D-02", "D-03", "D-07"],
  },
];

const start = (agonist: Agonist): Treatment => {
  const { id, name, against } = agonist;
  const otherFailed = all(holds(dailyTreatmentClass), is("alpha-2-delta-ligand-failed"), adult);
  return line({
    id,
    title: name,
    kind: "medicine",
    group: "rls-medicine",
    ingredient: id,
    for: [
      {
        advice: "only-if",
        when: all(otherFailed, notEstablished(taking(id))),
        strength: "conditional",
        certainty: against.certainty,
        says: "Guidance of 2025 advises against its usual use. Only if a medicine of the first choice has failed, a specialist leads, and the person has weighed quick relief against worsening later",
        rows: [against.row, "S-26", "D-02"],
      },
    ],
    never: [
      ...dopaminergicStops,
      { when: allergic(id), says: "Allergy to this medicine is on record", rows: ["S-02"] },
      {
        when: takingAnother("dopaminergic", id),
        says: "Another dopaminergic medicine is taken: only one, and no switch within the class",
        rows: ["B2-52", "S-25"],
      },
      { when: is("parkinson-disease"), says: "Parkinson disease: neurology plans all dopaminergic treatment", rows: ["PD-1"] },
      ...agonist.never,
    ],
    avoid: [
      {
        when: all(notEstablished(otherFailed), notEstablished(taking(id))),
        says: "Guidance of 2025 advises against its usual use, because it can make restless legs worse over the years (augmentation)",
        rows: [against.row, "S-15"],
      },
      ...agonist.avoid,
    ],
    cautions: [...dopaminergicCautions, ...agonist.cautions],
    dose: { unit: agonist.unit, per: "day", needs: [], bands: agonist.bands },
    says: {
      plain: `${name} helps at first. Over the years it can make restless legs start earlier and feel stronger. It can also cause urges to gamble, shop or eat. Newer advice is to try other medicines first.`,
      clinician: `${name}: conditional recommendation against standard use (${against.certainty} certainty) because of augmentation and impulse control disorders; lowest dose, never above ${agonist.ceiling} ${agonist.unit}, after informed choice.`,
    },
    monitoring: [
      "Before the start: impulse control (ask the partner too), sleepiness and driving, lying and standing blood pressure, psychosis, iron",
      "Each visit, at least every three months and later every six: the augmentation questions, impulse control, sleep attacks, mood, blood pressure, skin",
    ],
    stopping: `Never all at once: ${agonist.step} a step, 3 to 14 days each, and contact each week until four weeks after the last dose`,
    needs: "specialist",
    disagreements: agonist.disagreements,
    reviewed: "2026-11-22",
    rows: agonist.rows,
  });
};

export const dopamineAgonists: readonly Treatment[] = agonists.map(start);
