// Mimics that come from nerves, the spine and the brain.
import { all, any, is, not } from "../../language.ts";
import type { Mimic } from "../../shape.ts";

const reviewed = "2026-11-22";

export const nerveMimics = [
  {
    id: "peripheral-neuropathy",
    title: "Nerve damage in the feet",
    domain: "neurological",
    rows: ["MM-PN", "C-NRV-067"],
    reviewed,
    pattern: all(
      is("burning-or-numb-feet"),
      any(is("constant-day-and-night"), is("not-eased-by-walking"), is("ankle-reflexes-absent"), is("vibration-reduced")),
    ),
    against: is("relieved-by-movement"),
    asks: [
      "burning-or-numb-feet",
      "constant-day-and-night",
      "not-eased-by-walking",
      "worse-on-touching-sheets",
      "ankle-reflexes-absent",
      "vibration-reduced",
    ],
    says: {
      plain:
        "Hurt nerves make the feet burn, tingle or go numb. It is there by day as well as at night, and walking does not take it away. Many people have this and restless legs together, so it is worth asking about both.",
      clinician:
        "Peripheral (also small-fibre) neuropathy: burning or numb feet, constant or pressure-related, little eased by moving, with lost ankle reflexes or reduced vibration sense; fails criteria 3 and 4 but often coexists with RLS.",
    },
  },
  {
    id: "lumbosacral-radiculopathy",
    title: "Pinched nerve in the back",
    domain: "neurological",
    rows: ["MM-RAD"],
    reviewed,
    pattern: all(is("back-pain-to-leg"), any(is("nerve-root-strip"), is("symptoms-one-sided"), is("worse-on-cough-or-bending"))),
    against: is("worse-in-evening"),
    asks: ["back-pain-to-leg", "symptoms-one-sided", "worse-on-cough-or-bending", "nerve-root-strip"],
    says: {
      plain:
        "A pinched nerve in the lower back sends pain down one leg, often in a strip. Coughing or bending makes it worse. The time of day does not matter much.",
      clinician:
        "Lumbosacral radiculopathy: back pain into one leg, in a root distribution, worse on cough, bending or sitting, unrelated to the time of day (criteria 3 and 4 fail).",
    },
  },
  {
    id: "neurogenic-claudication",
    title: "Narrow spinal canal",
    domain: "neurological",
    rows: ["MM-NCL"],
    reviewed,
    pattern: is("worse-standing-better-bending"),
    against: is("relieved-by-movement"),
    asks: ["worse-standing-better-bending", "relieved-by-movement"],
    says: {
      plain:
        "A narrow canal in the spine makes the legs hurt when you stand or walk. Sitting down or leaning on a cart helps. Restless legs get worse when you sit and better when you walk.",
      clinician: "Neurogenic claudication: brought on by standing or walking, better on sitting or bending forward; criteria 2 and 3 fail.",
    },
  },
  {
    id: "fibromyalgia",
    title: "Fibromyalgia",
    domain: "neurological",
    rows: ["MM-FM"],
    reviewed,
    pattern: any(is("fibromyalgia"), all(is("widespread-pain-three-months"), is("constant-day-and-night"))),
    against: is("relieved-by-movement"),
    asks: ["widespread-pain-three-months", "constant-day-and-night", "fibromyalgia"],
    says: {
      plain:
        "Fibromyalgia brings pain in many parts of the body for months, by day and by night. Moving does not end it. It often comes together with restless legs.",
      clinician:
        "Fibromyalgia: widespread pain for three months or more, day and night; fails criteria 3 and 4, and often coexists with RLS.",
    },
  },
  {
    id: "painful-legs-moving-toes",
    title: "Painful legs and moving toes",
    domain: "neurological",
    rows: ["MM-PLMT"],
    reviewed,
    pattern: all(is("continuous-toe-writhing"), not(is("urge-to-move-legs"))),
    against: is("worse-in-evening"),
    asks: ["continuous-toe-writhing", "urge-to-move-legs", "worse-in-evening"],
    says: {
      plain:
        "In this rare condition the toes move slowly all the time and cannot be stopped. The foot hurts. There is no urge to move, and the time of day makes no difference.",
      clinician:
        "Painful legs and moving toes: continuous slow writhing of the toes that cannot be suppressed, foot more than leg, without urge and without a day-night pattern.",
    },
  },
  {
    id: "orthostatic-tremor",
    title: "Shaking on standing still",
    domain: "neurological",
    rows: ["MM-OT"],
    reviewed,
    pattern: is("unsteady-only-standing-still"),
    against: is("worse-at-rest"),
    asks: ["unsteady-only-standing-still", "worse-at-rest"],
    says: {
      plain:
        "Some people get shaky legs only when they stand still. Walking, sitting or lying down ends it. Restless legs come when you sit or lie.",
      clinician:
        "Orthostatic tremor: unsteadiness only on standing still, better on walking, nothing when sitting or lying (criterion 2 fails).",
    },
  },
] as const satisfies readonly Mimic[];
