// Pressure on the legs: stockings for the veins, the pump for restless legs, and the arteries that forbid both.
import type { Expr } from "../../logic/expr.ts";
import { moderateBurden } from "../derived/diagnosis.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { all, any, compare, holds, is, not, notEstablished, unknown } from "../language.ts";
import type { Cap, Hold } from "../shape.ts";
import { clotPossible, ischemiaPossible } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const index = (by: "<" | "<=" | ">" | ">=", to: number): Expr => compare("ankle-brachial-index", by, to, "1");

export const lowFlow: Hold = {
  when: any(
    index("<", 0.6),
    compare("ankle-pressure", "<", 60, "mm[Hg]"),
    compare("toe-pressure", "<", 30, "mm[Hg]"),
    compare("tcpo2", "<", 20, "mm[Hg]"),
  ),
  says: "Too little blood reaches the leg (index below 0.60, ankle pressure below 60, toe pressure below 30 or skin oxygen below 20 mmHg)",
  rows: ["C-VEN-075", "C-VEN-076"],
};

const pressureStops: readonly Hold[] = [
  clotPossible,
  lowFlow,
  ischemiaPossible,
  { when: is("epifascial-bypass"), says: "An arterial bypass lies under the skin", rows: ["C-VEN-075"] },
  { when: compare("heart-failure-nyha", ">=", 4, "{class}"), says: "Heart failure class IV", rows: ["C-VEN-075"] },
  { when: is("compression-allergy"), says: "Allergy to the material", rows: ["C-VEN-075"] },
  {
    when: is("severe-neuropathy-with-sensory-loss"),
    says: "Severe neuropathy with loss of feeling: the skin can die unnoticed",
    rows: ["C-VEN-075"],
  },
];

// The worse leg is the one with the lower index, and the other one can be the one that cannot be read.
// A toe pressure that is only known at one foot does not help the other.
const unreadable: Hold = {
  when: all(
    any(index(">", 1.4), compare("ankle-brachial-index-highest", ">", 1.4, "1")),
    any(unknown("toe-brachial-index"), notEstablished(compare("toe-pressure", ">=", 30, "mm[Hg]"))),
  ),
  says: "The index of a leg is above 1.40, so it cannot be read: toe pressure first",
  rows: ["C-VEN-078"],
};

// A risk that is not known counts as there.
const noRiskOfArteries = all(
  compare("age", "<", 65, "a"),
  not(is("diabetes")),
  compare("cigarettes-per-day", "<=", 0, "1/d"),
  not(is("chronic-kidney-disease")),
  not(is("weak-foot-pulses")),
  not(is("pain-on-walking-fixed-distance")),
  not(is("foot-ulcer")),
);
const pressureCaps: readonly Cap[] = [
  {
    to: "only-if",
    when: all(notEstablished(index(">=", 0.6)), notEstablished(noRiskOfArteries)),
    says: "Only once the arteries have been measured (ankle-brachial index), because a risk is there or has not been ruled out",
    rows: ["C-VEN-079"],
  },
  {
    to: "only-if",
    when: all(index(">=", 0.6), index("<=", 0.9)),
    says: "Only with lower pressure and a specialist: the index is 0.60 to 0.90",
    rows: ["C-VEN-077"],
  },
  {
    to: "only-if",
    when: compare("heart-failure-nyha", ">=", 3, "{class}"),
    says: "Only under watch: heart failure class III",
    rows: ["C-VEN-075"],
  },
];

export const compressionStockings = line({
  id: "compression-stockings",
  title: "Compression stockings for the veins",
  kind: "device",
  group: "venous",
  for: [
    {
      advice: "consider",
      when: any(is("chronic-venous-insufficiency"), is("varicose-veins"), mimicIs("venous-stasis"), is("evening-leg-swelling")),
      strength: "conditional",
      certainty: "low",
      rows: ["C-VEN-063", "N-15"],
    },
  ],
  never: pressureStops,
  avoid: [unreadable],
  caps: pressureCaps,
  cautions: [{ when: is("leg-skin-injury-or-infection"), says: "Sore or infected skin: treat it first", rows: ["C-VEN-080", "N-02"] }],
  says: {
    plain:
      "Stockings can ease heavy, swollen legs that come from the veins. They do not treat restless legs. Blood flow in the feet must be good enough first.",
    clinician:
      "Compression (20 to 30 mmHg where an intervention is not wanted or not possible) for venous symptoms, not for RLS; ankle-brachial index first with any arterial risk.",
  },
  monitoring: ["Skin and comfort after the first weeks: irritation in up to 10 %"],
  needs: "clinician",
  reviewed,
  rows: ["C-VEN-063", "C-VEN-075", "C-VEN-076", "C-VEN-077", "C-VEN-078", "C-VEN-079", "C-VEN-080", "N-15"],
});

export const pneumaticCompression = line({
  id: "pneumatic-compression",
  title: "Compression pump on the legs",
  kind: "device",
  group: "device",
  for: [
    {
      advice: "only-if",
      when: all(compare("age", ">=", 18, "a"), holds(moderateBurden)),
      strength: "none",
      certainty: "none",
      says: "No guideline recommends it now; it was level B in 2016, from one small trial. Only if it is wanted and the arteries allow it",
      rows: ["B1-29", "D-17", "C-VEN-097"],
    },
  ],
  never: [...pressureStops, { when: is("leg-skin-injury-or-infection"), says: "Sore, injured or infected skin", rows: ["N-02"] }],
  avoid: [
    unreadable,
    {
      when: is("previous-dvt"),
      says: "A clot in a leg vein before: not within three months of it, and the date is not on record here",
      rows: ["N-02"],
    },
  ],
  caps: pressureCaps,
  says: {
    plain:
      "A pump squeezes the legs for an hour before symptoms start. It helped in one small trial. Blood flow in the feet must be good enough first.",
    clinician:
      "Pneumatic compression (40 cmH2O, 5 s a minute, at least 1 h before usual onset): severity 14.1 to 8.4 in a sham-controlled trial of 35; no recommendation in 2025.",
  },
  needs: "clinician",
  disagreements: ["D-17"],
  reviewed,
  rows: ["N-02", "D-17", "B1-29", "B2-43", "C-VEN-097", "C-VEN-075", "C-VEN-078", "C-VEN-079"],
});
