// Treatment of vein disease in its own right. None of it is ever offered for restless legs.
import { diagnosisMet } from "../derived/diagnosis.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { all, any, compare, holds, is } from "../language.ts";
import type { Hold } from "../shape.ts";
import { lowFlow } from "./compression.ts";
import { clotPossible, ischemiaPossible } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

const candidate = all(
  is("varicose-veins"),
  compare("reflux-superficial", ">", 500, "ms"),
  is("axial-reflux"),
  is("fit-for-venous-intervention"),
  is("duplex-position-standing"),
);
const considered = (hold: Hold): Hold => ({ ...hold, when: all(is("varicose-veins"), hold.when) });

const veinStops: readonly Hold[] = [
  clotPossible,
  { when: is("deep-vein-obstruction"), says: "A deep vein is blocked: the surface vein may be needed", rows: ["C-VEN-081"] },
  { when: is("pregnant"), says: "Pregnancy", rows: ["C-VEN-081"] },
  lowFlow,
  { when: is("leg-skin-injury-or-infection"), says: "Infected or injured skin", rows: ["C-VEN-081"] },
];

export const veinIntervention = line({
  id: "vein-intervention",
  title: "Closing a leaking vein, for the vein disease",
  kind: "procedure",
  group: "venous",
  for: [
    {
      advice: "consider",
      when: candidate,
      strength: "strong",
      certainty: "none",
      says: "For the vein disease in its own right, never for restless legs",
      rows: ["C-VEN-061", "C-VEN-062", "C-VEN-066"],
    },
  ],
  never: veinStops.map(considered),
  avoid: [considered({ when: is("immobile"), says: "Cannot walk", rows: ["C-VEN-081"] })],
  strict: ["axial-reflux"],
  cautions: [
    {
      when: holds(diagnosisMet),
      says: "Restless legs may or may not change: no controlled trial has tested it, and nobody should promise it",
      rows: ["C-VEN-099", "C-VEN-093", "N-16"],
    },
  ],
  says: {
    plain:
      "A leaking vein can be closed to treat heavy, swollen legs and varicose veins. It is not done for restless legs. Nobody can promise that your legs rest better after it.",
    clinician:
      "Symptomatic varices with axial superficial reflux meet criteria for intervention in their own right (thermal ablation preferred); no guideline lists RLS as an indication.",
  },
  monitoring: ["Perforators are not routinely treated at the first truncal procedure"],
  needs: "specialist",
  reviewed,
  rows: ["C-VEN-061", "C-VEN-062", "C-VEN-064", "C-VEN-065", "C-VEN-066", "C-VEN-081", "C-VEN-099", "N-16"],
});

export const sclerotherapy = line({
  id: "sclerotherapy",
  title: "Sclerotherapy and restless legs",
  kind: "procedure",
  group: "venous",
  silentGuideline: {
    when: all(holds(diagnosisMet), any(is("varicose-veins"), compare("reflux-superficial", ">", 500, "ms"))),
    says: "No guideline speaks of sclerotherapy for restless legs: old studies without a control group cannot show that it works",
    rows: ["C-VEN-099", "C-VEN-090", "C-VEN-092", "C-VEN-066"],
  },
  says: {
    plain:
      "Some vein clinics offer injections into leg veins for restless legs. No fair test has shown that this works. Treat the veins for their own sake.",
    clinician:
      "Sclerotherapy for RLS: uncontrolled series only (98 % initial relief, 28 % recurrence at two years); no randomised trial, no guideline statement.",
  },
  needs: "specialist",
  reviewed,
  rows: ["C-VEN-090", "C-VEN-092", "C-VEN-094", "C-VEN-099", "C-VEN-066"],
});

const heavyLegs = any(
  is("chronic-venous-insufficiency"),
  is("varicose-veins"),
  mimicIs("venous-stasis"),
  mimicIs("leg-edema"),
  is("evening-leg-swelling"),
);

export const legRaisingAndWalking = line({
  id: "leg-raising-and-walking",
  title: "Legs up, and walking, for heavy legs",
  kind: "habit",
  group: "venous",
  for: [
    {
      advice: "consider",
      when: heavyLegs,
      strength: "expert",
      certainty: "none",
      rows: ["C-VEN-052", "S-30"],
    },
  ],
  never: [
    { ...clotPossible, when: all(heavyLegs, clotPossible.when) },
    { ...lowFlow, when: all(heavyLegs, lowFlow.when) },
    { ...ischemiaPossible, when: all(heavyLegs, ischemiaPossible.when) },
  ],
  says: {
    plain:
      "Heavy or swollen legs often feel better when you put them up, keep them cool and walk a bit each day. That is for the veins, not for restless legs.",
    clinician: "Elevation and calf pump for venous symptoms; relief by elevation speaks for veins, relief only by movement for RLS.",
  },
  needs: "person",
  reviewed,
  rows: ["C-VEN-052", "S-30"],
});
