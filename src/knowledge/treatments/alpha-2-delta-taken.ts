// Alpha-2-delta ligands that are taken already: when the dose must not go up, and how to go on.
import { all, any, compare, is, taking } from "../language.ts";
import type { CeilingId } from "../medicines/alpha-2-delta-ceilings.ts";
import { takingAnother } from "../medicines/members.ts";
import type { Hold, Treatment } from "../shape.ts";
import { onDialysisWith, takenAboveCeiling, takenAtCeiling, doseOf } from "./alpha-2-delta-doses.ts";
import { breathingHolds, moodStop, noClearance, pregnancyHold, sedativeCaps } from "./alpha-2-delta-holds.ts";
import { clotPossible, emergencyNow } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

const whenTaken = (ligand: CeilingId, list: readonly Hold[]): readonly Hold[] =>
  list.map((hold) => ({ ...hold, when: all(taking(ligand), hold.when) }));

const two = (ligand: CeilingId): Hold => ({
  when: takingAnother("alpha-2-delta-ligand", ligand),
  says: "Two medicines of this class are taken: the prescriber keeps one and reduces the other step by step",
  rows: ["RF-25"],
});
const sleepy: Hold = {
  when: any(is("marked-sleepiness"), is("hard-to-wake"), is("myoclonus"), is("confusion")),
  says: "Sleepiness, jerks or confusion can mean that the dose is too high already",
  rows: ["RF-11", "RF-25"],
};

/** A line that exists only to say no. */
const raise = (ligand: CeilingId, name: string, rows: Treatment["rows"]): Treatment =>
  line({
    id: `${ligand}-raise`,
    title: `${name}: a higher dose`,
    kind: "medicine",
    group: "safety",
    ingredient: ligand,
    never: whenTaken(ligand, [
      {
        when: takenAtCeiling(ligand),
        says: "The dose is at or above the ceiling for this kidney function",
        rows: ["RF-25", "S-19", ...rows],
      },
      noClearance,
      moodStop,
      two(ligand),
      sleepy,
      clotPossible,
      emergencyNow,
      pregnancyHold,
      ...breathingHolds,
      { when: compare("age", "<", 18, "a"), says: "Under 18: only a specialist for children", rows: ["B2-74", "S-22"] },
    ]),
    says: {
      plain: `Do not take more ${name.toLowerCase()} for now. Do not stop it all at once either. Ask the doctor who prescribes it.`,
      clinician: `No increase of ${name.toLowerCase()} while one of these holds; a dose above the band is reduced by taper, not abruptly.`,
    },
    needs: "clinician",
    reviewed,
    rows,
  });

const goOn = (ligand: CeilingId, name: string, stopping: string, rows: Treatment["rows"]): Treatment =>
  line({
    id: `${ligand}-continue`,
    title: `${name}: going on`,
    kind: "monitoring",
    group: "safety",
    ingredient: ligand,
    for: [{ advice: "consider", when: taking(ligand), strength: "expert", certainty: "none", rows: ["S-26", "M-A2D"] }],
    caps: [
      ...sedativeCaps,
      {
        to: "only-if",
        when: any(takenAboveCeiling(ligand), ...(ligand === "gabapentin-enacarbil" ? [onDialysisWith(ligand)] : [])),
        says: "Only at a dose within the ceiling for this kidney function: the prescriber reduces it step by step, starting today",
        rows: ["RF-25", "S-19"],
      },
      { ...two(ligand), to: "only-if" },
      { ...sleepy, to: "only-if" },
      { ...moodStop, to: "only-if" },
      { ...pregnancyHold, to: "only-if" },
    ],
    says: {
      plain: `You take ${name.toLowerCase()}. Do not stop it all at once. Tell your doctor about sleepiness, dizziness, falls, low mood or swelling.`,
      clinician: `Taken already: judge it after at least six weeks at the usual dose for the clearance or the highest tolerated one; adjust dose and timing only within the ceiling for the clearance, and check adherence, iron and aggravators before calling it a failure.`,
    },
    monitoring: [
      "Dizziness, sleepiness, swelling, weight, mood, misuse at each visit",
      "Kidney clearance once a year, every six months below 60 mL/min",
    ],
    stopping,
    dose: doseOf(ligand),
    needs: "clinician",
    reviewed,
    rows,
  });

const taper = "Reduce over at least a week, longer from a high dose";
const gabapentinRows: Treatment["rows"] = ["M-A2D", "S-26", "S-19", "DR-01:dose", "RF-25"];
const pregabalinRows: Treatment["rows"] = ["M-A2D", "S-26", "S-19", "DR-03:dose", "RF-25"];
const enacarbilRows: Treatment["rows"] = ["M-A2D", "S-26", "S-19", "DR-02:dose", "RF-25"];

export const alpha2DeltaTaken: readonly Treatment[] = [
  raise("gabapentin", "Gabapentin", gabapentinRows),
  goOn("gabapentin", "Gabapentin", taper, gabapentinRows),
  raise("pregabalin", "Pregabalin", pregabalinRows),
  goOn("pregabalin", "Pregabalin", taper, pregabalinRows),
  raise("gabapentin-enacarbil", "Gabapentin enacarbil", enacarbilRows),
  goOn(
    "gabapentin-enacarbil",
    "Gabapentin enacarbil",
    "From above 600 mg go to 600 mg for a week first; up to 600 mg the prescriber may stop it without a taper",
    enacarbilRows,
  ),
];
