// Mimics that come from veins, arteries and blood pressure.
import { all, any, compare, is, not, unknown } from "../../language.ts";
import type { Mimic } from "../../shape.ts";

const reviewed = "2026-11-22";

export const vesselMimics = [
  {
    id: "venous-stasis",
    title: "Venous stasis",
    domain: "vascular",
    rows: ["MM-STASIS", "C-VEN-050", "C-VEN-051", "C-VEN-052", "C-VEN-053", "C-VEN-054", "C-VEN-055", "C-VEN-056"],
    reviewed,
    pattern: all(
      is("heaviness-after-standing"),
      any(is("better-with-leg-raising"), is("better-with-compression"), is("better-lying-down")),
    ),
    against: all(is("urge-to-move-legs"), not(is("better-lying-down"))),
    asks: ["heaviness-after-standing", "better-lying-down", "better-with-leg-raising", "better-with-compression", "urge-to-move-legs"],
    says: {
      plain:
        "Tired leg veins make legs heavy after you stand for long. Raised legs, stockings or lying down help. In restless legs it is the other way round: lying still brings the urge to move. You can have both.",
      clinician:
        "Venous stasis: heaviness or ache after standing or in heat, eased by elevation, compression or lying down, with no urge needed; RLS starts lying at rest. A positive duplex does not turn RLS into a venous diagnosis.",
    },
  },
  {
    id: "leg-edema",
    title: "Leg swelling",
    domain: "vascular",
    rows: ["MM-OED", "C-VEN-052", "C-VEN-053"],
    reviewed,
    pattern: all(any(is("evening-leg-swelling"), is("pitting-edema")), is("better-with-leg-raising")),
    against: not(is("pitting-edema")),
    asks: ["evening-leg-swelling", "better-with-leg-raising", "pitting-edema"],
    says: {
      plain:
        "Fluid in the legs makes them feel tight by the evening. Sock marks or dents in the skin show it. It gets better with the legs up. Swelling alone does not bring an urge to move.",
      clinician: "Leg oedema: visible or pitting swelling with tightness that follows the swelling and eases with elevation.",
    },
  },
  {
    id: "vascular-claudication",
    title: "Narrowed leg arteries",
    domain: "vascular",
    rows: ["MM-VCL", "C-VEN-071", "C-VEN-072"],
    reviewed,
    // A pain at a fixed walking distance is enough of a picture while nobody has measured the pressures.
    pattern: all(
      is("pain-on-walking-fixed-distance"),
      any(is("weak-foot-pulses"), compare("ankle-brachial-index", "<=", 0.9, "1"), unknown("ankle-brachial-index")),
    ),
    against: is("worse-at-rest"),
    asks: ["pain-on-walking-fixed-distance", "weak-foot-pulses", "ankle-brachial-index", "worse-at-rest"],
    says: {
      plain:
        "Narrowed leg arteries make the legs hurt after you walk a certain distance. Standing still for a few minutes ends the pain. Restless legs do the opposite: rest brings them on and walking helps.",
      clinician:
        "Vascular claudication: pain after a fixed walking distance, gone within minutes of standing still, with weak pulses or an ankle-brachial index of 0.90 or less (an index that nobody has measured leaves it open); the opposite of criteria 2 and 3.",
    },
  },
  {
    id: "hypotensive-akathisia",
    title: "Restlessness from low blood pressure",
    domain: "vascular",
    rows: ["MM-HAK"],
    reviewed,
    pattern: all(is("restless-only-sitting"), is("low-standing-pressure")),
    against: is("disturbs-sleep"),
    asks: ["restless-only-sitting", "low-standing-pressure", "disturbs-sleep"],
    says: {
      plain:
        "When blood pressure drops, some people cannot sit still. It happens only when they sit. Lying down takes it away. Restless legs are often at their worst in bed.",
      clinician:
        "Hypotensive akathisia: restlessness only when sitting, with a fall of standing pressure, absent when lying (criterion 2 fails in bed).",
    },
  },
] as const satisfies readonly Mimic[];
