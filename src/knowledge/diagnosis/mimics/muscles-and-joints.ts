// Mimics that come from muscles and joints.
import { all, any, compare, is, not } from "../../language.ts";
import type { Mimic } from "../../shape.ts";

const reviewed = "2026-11-22";

export const muscleAndJointMimics = [
  {
    id: "leg-cramps",
    title: "Leg cramps",
    domain: "metabolic",
    rows: ["MM-CRAMP", "S-31", "DX-C5"],
    reviewed,
    pattern: all(
      is("sudden-painful-muscle-knot"),
      any(is("muscle-visibly-hard"), is("attacks-last-seconds-to-minutes"), is("needs-forceful-stretch")),
    ),
    against: all(is("urge-to-move-legs"), not(is("no-urge-between-attacks"))),
    asks: [
      "sudden-painful-muscle-knot",
      "muscle-visibly-hard",
      "attacks-last-seconds-to-minutes",
      "needs-forceful-stretch",
      "no-urge-between-attacks",
    ],
    says: {
      plain:
        "A cramp is a sudden, painful knot in a muscle. The muscle feels hard. It is over in seconds or minutes, and a strong stretch ends it. Between cramps there is no urge to move. You can have cramps and restless legs at the same time.",
      clinician:
        "Nocturnal leg cramp: sudden painful contraction, visibly or palpably hard, lasting seconds to minutes, ended by forceful stretching rather than walking, with no urge between attacks; may coexist with RLS.",
    },
  },
  {
    id: "arthritis",
    title: "Joint disease",
    domain: "other",
    rows: ["MM-ARTH"],
    reviewed,
    pattern: all(is("joint-pain-with-use"), is("joint-swelling-or-stiffness")),
    against: is("relieved-by-movement"),
    asks: ["joint-pain-with-use", "joint-swelling-or-stiffness", "relieved-by-movement"],
    says: {
      plain:
        "Sore joints hurt in the hip, knee or ankle. Use makes the pain worse. The joint may be stiff or swollen. There is no urge to move.",
      clinician:
        "Arthritis of hip, knee or ankle: joint pain worse with use, with stiffness or swelling; no urge, and movement may worsen it (criteria 1 and 3).",
    },
  },
  {
    id: "myalgia",
    title: "Muscle pain",
    domain: "medicines",
    rows: ["MM-MYA"],
    reviewed,
    // 26 weeks is a limit of this software for "a new statin": the row gives no number.
    pattern: all(is("muscle-tenderness-after-exertion"), any(compare("statin-started-weeks", "<=", 26, "wk"), not(is("worse-at-rest")))),
    against: is("relieved-by-movement"),
    asks: ["muscle-tenderness-after-exertion", "statin-started-weeks", "worse-at-rest", "creatine-kinase"],
    says: {
      plain:
        "Sore muscles are tender and hurt more when you use them. Hard work can cause this. A new cholesterol drug (a statin) can too. If you take one, talk to your doctor before you change anything.",
      clinician:
        "Myalgia: tender muscles, worse after exertion and with use, sometimes after a new statin (started within 26 weeks here; the limit is ours).",
    },
  },
  {
    id: "positional-discomfort",
    title: "Discomfort from one position",
    domain: "lifestyle",
    rows: ["MM-POS"],
    reviewed,
    pattern: all(is("only-in-one-posture"), is("one-position-change-cures")),
    against: is("worse-in-evening"),
    asks: ["only-in-one-posture", "one-position-change-cures", "worse-in-evening"],
    says: {
      plain:
        "Sitting or lying in one way for long can be uncomfortable. You change position once, and it is gone for good. Restless legs come back as soon as you keep still again.",
      clinician:
        "Positional discomfort: comes only in one posture or after long sitting and ends for good with one change of position, without an evening pattern.",
    },
  },
  {
    id: "growing-pains",
    title: "Growing pains",
    domain: "other",
    rows: ["MM-GROW", "CH-MIMIC"],
    reviewed,
    pattern: all(compare("age", "<", 18, "a"), is("relief-by-rubbing-not-moving"), not(is("urge-to-move-legs"))),
    against: is("urge-to-move-legs"),
    asks: ["relief-by-rubbing-not-moving", "urge-to-move-legs", "age"],
    says: {
      plain:
        "Many children have leg pain at night. Rubbing helps, and there is no urge to move. Children with restless legs often have such pains too, so ask the child in simple words.",
      clinician:
        "Growing pains: a child's night pain without urge, eased by rubbing rather than moving; reported by 80.6 % of children with RLS and 63.2 % of controls, so it does not exclude RLS.",
    },
  },
] as const satisfies readonly Mimic[];
