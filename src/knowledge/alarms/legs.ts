// Alarms: clots, arteries and infection of the leg.
import { all, any, compare, holds, is } from "../language.ts";
import type { Alarm } from "../shape.ts";
import { raised } from "./criterion.ts";

const reviewed = "2026-11-22";

export const suspectedDvt = {
  id: "suspected-dvt",
  title: "Possible blood clot in a deep leg vein",
  levels: [
    {
      urgency: "same-day",
      when: any(
        is("new-one-sided-leg-swelling"),
        compare("calf-circumference-difference", ">=", 3, "cm"),
        compare("wells-dvt-score", ">=", 2, "{score}"),
        all(
          is("new-one-sided-leg-pain"),
          any(
            is("deep-vein-tenderness"),
            is("pitting-edema-one-leg"),
            is("active-cancer"),
            is("bedridden-three-days"),
            compare("major-surgery-weeks-ago", "<=", 12, "wk"),
            is("previous-dvt"),
            is("pregnant"),
            compare("weeks-since-birth", "<=", 6, "wk"),
            is("leg-paralysis-or-plaster"),
          ),
        ),
      ),
    },
  ],
  background: [
    "active-cancer",
    "bedridden-three-days",
    "major-surgery-weeks-ago",
    "previous-dvt",
    "leg-paralysis-or-plaster",
    "alternative-diagnosis-as-likely",
  ],
  says: {
    plain:
      "One leg that has just swollen up or begun to hurt can have a blood clot in it. This can happen to someone with restless legs too.",
    clinician:
      "New one-sided leg swelling, a calf difference of 3 cm or more, a two-level Wells score of 2 or more, or new one-sided leg pain with a risk item or deep-vein tenderness: exclude deep vein thrombosis, also in known restless legs. The new one-sided picture is not restless legs.",
  },
  do: {
    plain:
      "Be seen by a doctor today and say that one leg is new and different. Until then do not rub the leg, do not wear tight stockings and do not use a leg device. Keep your other medicines as they are.",
    clinician:
      "Same day. Wells ≥ 2: proximal leg ultrasound within 4 hours; if not possible, D-dimer, interim anticoagulation (kidney function and bleeding risk first) and scan within 24 hours; negative scan: D-dimer, and if positive repeat the scan after 6 to 8 days. Wells ≤ 1: D-dimer within 4 hours. Pregnant: assess without a score. Until cleared no massage, compression or stimulation, and no increase of a restless-legs medicine.",
  },
  rows: ["RF-01", "C-VEN-083"],
  reviewed,
} as const satisfies Alarm;

export const pulmonaryEmbolism = {
  id: "pulmonary-embolism",
  title: "Possible blood clot in the lungs",
  levels: [{ urgency: "emergency", when: any(is("chest-pain-or-breathless"), all(is("syncope"), holds(raised(suspectedDvt)))) }],
  background: suspectedDvt.background,
  says: {
    plain: "Chest pain, sudden trouble breathing, coughing up blood or passing out can be signs of a clot in the lungs.",
    clinician:
      "Chest pain, breathlessness, haemoptysis or collapse, or syncope with signs of leg thrombosis: pulmonary embolism until excluded.",
  },
  do: {
    plain: "Call your local emergency number now. Do not drive yourself.",
    clinician: "Emergency call. Nothing is started or raised for restless legs until this is resolved.",
  },
  rows: ["RF-02"],
  reviewed,
} as const satisfies Alarm;

export const acuteLimbIschemia = {
  id: "acute-limb-ischemia",
  title: "Leg suddenly without blood flow",
  levels: [{ urgency: "emergency", when: is("cold-pale-pulseless-leg") }],
  says: {
    plain: "A leg that has suddenly turned cold, pale, numb or weak may not be getting enough blood.",
    clinician: "Sudden pain, pallor, coldness, paraesthesia, weakness or absent pulse of less than 2 weeks: acute limb ischaemia.",
  },
  do: {
    plain: "Call your local emergency number now. Do not wrap, squeeze or warm the leg.",
    clinician: "Emergency vascular assessment. No compression of the leg.",
  },
  rows: ["RF-03"],
  reviewed,
} as const satisfies Alarm;

export const criticalLimbIschemia = {
  id: "critical-limb-ischemia",
  title: "Too little blood flow to the foot",
  levels: [
    { urgency: "same-day", when: any(is("gangrene"), compare("ankle-brachial-index", "<", 0.4, "1")) },
    {
      urgency: "same-week",
      when: any(
        is("rest-pain-relieved-by-hanging"),
        is("gangrene"),
        all(is("foot-ulcer"), any(compare("ankle-brachial-index", "<=", 0.9, "1"), is("weak-foot-pulses"))),
        compare("ankle-brachial-index", "<", 0.4, "1"),
        compare("ankle-pressure", "<", 50, "mm[Hg]"),
        compare("toe-pressure", "<", 30, "mm[Hg]"),
      ),
    },
  ],
  says: {
    plain:
      "Foot pain at night that eases when the leg hangs down is a warning. So is a sore that does not heal. The foot may get too little blood.",
    clinician:
      "Rest pain relieved by dependency, gangrene, a foot ulcer with ABI ≤ 0.90 or weak pulses, ABI < 0.40, ankle pressure < 50 mmHg or toe pressure < 30 mmHg: critical limb ischaemia.",
  },
  do: {
    plain:
      "See a doctor for blood vessels this week. Go today if skin has turned black or you have been told the flow is very low. Do not wear tight stockings.",
    clinician: "Vascular assessment within the week; same day with gangrene or ABI < 0.40. No compression.",
  },
  rows: ["RF-04", "C-VEN-082"],
  reviewed,
} as const satisfies Alarm;

export const cellulitisOrSepsis = {
  id: "cellulitis-or-sepsis",
  title: "Spreading skin infection",
  levels: [
    { urgency: "emergency", when: all(is("hot-spreading-redness"), any(is("fever-or-rigors"), is("confusion"))) },
    { urgency: "same-day", when: is("hot-spreading-redness") },
  ],
  background: ["fever-or-rigors", "confusion"],
  says: {
    plain: "Hot, red skin that spreads can be an infection. With fever, shaking chills or confusion it may have reached the blood.",
    clinician: "Hot spreading redness of the skin: cellulitis; with fever, rigors or new confusion: possible sepsis.",
  },
  do: {
    plain: "Be seen by a doctor today. If you also have a fever, shaking chills or feel confused, call your local emergency number now.",
    clinician: "Same-day assessment; with fever, rigors or confusion treat as possible sepsis: emergency.",
  },
  rows: ["RF-07"],
  reviewed,
} as const satisfies Alarm;
