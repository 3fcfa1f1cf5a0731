// Reasons: veins and swelling. Vein disease beside restless legs is a possible contributor and never more: nobody has
// tested vein treatment against a sham. Arteries are no reason; they look alike (a mimic) and they stop compression.
import { all, any, compare, holds, is, level, not } from "../language.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { duplexInformative, venousSigns } from "../derived/reasons.ts";
import type { Reason } from "../shape.ts";

const reviewed = "2026-11-22";
const domain = "vascular";
const link = "possible";

const reflux = any(
  compare("reflux-superficial", ">", 500, "ms"),
  compare("reflux-deep", ">", 1000, "ms"),
  all(compare("reflux-perforator", ">=", 500, "ms"), compare("perforator-diameter", ">=", 3.5, "mm")),
);

export const vascularReasons: readonly Reason[] = [
  {
    id: "chronic-venous-insufficiency",
    title: "Chronic venous insufficiency",
    domain,
    rows: ["C-VEN-099", "C-VEN-001", "C-VEN-002", "C-VEN-050", "C-VEN-051", "C-VEN-055", "C-VEN-091", "C-VEN-094", "S-30"],
    reviewed,
    suspected: any(
      is("chronic-venous-insufficiency"),
      level("ceap-class", ">=", "C3"),
      is("skin-change-lower-leg"),
      mimicIs("venous-stasis"),
    ),
    against: all(holds(duplexInformative), not(reflux), not(is("deep-vein-obstruction"))),
    settledBy: ["venous-duplex", "examination", "interview"],
    link,
    says: {
      plain:
        "Tired leg veins let blood pool in the legs. That makes them heavy and swollen, most of all after standing. It can add to restless legs. It has not been shown to bring them on.",
      clinician:
        "Venous disease (CEAP C3 to C6, skin change or a stasis pattern) is a comorbidity that may amplify leg symptoms. RLS was screened positive in 36 % of 174 vein-clinic patients; no randomised or sham-controlled trial of vein treatment for RLS exists, so the contribution is capped at possible.",
    },
  },
  {
    id: "varicose-veins",
    title: "Varicose veins",
    domain,
    rows: ["C-VEN-099", "C-VEN-001", "C-VEN-004", "C-VEN-090", "C-VEN-055", "S-30"],
    reviewed,
    suspected: any(is("varicose-veins"), all(level("ceap-class", ">=", "C2"), level("ceap-class", "<=", "C2"))),
    settledBy: ["examination"],
    link,
    says: {
      plain:
        "Varicose veins are wide, knotted veins under the skin. They can make legs ache and may add to restless legs. How they look says little about how the legs feel.",
      clinician:
        "Varicose veins are 3 mm or more, measured standing (CEAP C2). Symptoms correlate poorly with objective reflux; an uncontrolled series found RLS symptoms in 22 % of 1,397 vein-clinic patients, before current definitions.",
    },
  },
  {
    id: "venous-reflux",
    title: "Reflux in the leg veins",
    domain,
    rows: [
      "C-VEN-030",
      "C-VEN-031",
      "C-VEN-032",
      "C-VEN-033",
      "C-VEN-036",
      "C-VEN-037",
      "C-VEN-040",
      "C-VEN-093",
      "C-VEN-094",
      "C-VEN-099",
    ],
    reviewed,
    // A duplex that finds nothing clears the veins only if it was done so that it could have found something.
    suspected: any(reflux, all(not(holds(duplexInformative)), holds(venousSigns))),
    settledBy: ["venous-duplex"],
    link,
    says: {
      plain:
        "An ultrasound scan can show blood flowing the wrong way in leg veins. This may add to restless legs. A scan done lying flat can miss it.",
      clinician:
        "Reflux > 500 ms superficial or > 1000 ms deep, or a perforator ≥ 500 ms and ≥ 3.5 mm; a supine study, or one without a named manoeuvre, is not interpretable as negative. In 35 treated patients severity was not related to the number of refluxing veins, which argues against simple causality.",
    },
  },
  {
    id: "post-thrombotic-syndrome",
    title: "After a blood clot in the leg",
    domain,
    rows: ["C-VEN-020", "C-VEN-021", "C-VEN-022", "C-VEN-023", "C-VEN-039", "C-VEN-099"],
    reviewed,
    suspected: all(
      is("previous-dvt"),
      any(
        compare("villalta-total", ">=", 5, "{score}"),
        compare("reflux-deep", ">", 1000, "ms"),
        is("deep-vein-obstruction"),
        holds(venousSigns),
        is("pitting-edema"),
      ),
    ),
    settledBy: ["examination", "venous-duplex", "interview"],
    link,
    says: {
      plain:
        "A clot can leave the deep veins of the leg damaged. The leg then swells, aches and tingles later on. This may add to restless legs. New pain or swelling in one leg needs a doctor the same day.",
      clinician:
        "Post-thrombotic syndrome after documented DVT: Villalta ≥ 5, not before 3 to 6 months. Cramps, tingling and heaviness of that score overlap with RLS and neuropathy, so it says nothing without a DVT. A possible contributor at most.",
    },
  },
  {
    id: "leg-edema",
    title: "Swollen legs",
    domain,
    rows: ["MM-OED", "C-VEN-053", "C-VEN-099"],
    reviewed,
    suspected: any(is("evening-leg-swelling"), is("pitting-edema"), mimicIs("leg-edema")),
    settledBy: ["examination", "interview"],
    link,
    says: {
      plain:
        "Fluid in the legs makes them tight by the evening. It can come from veins, heart, kidneys or medicines. It may add to restless legs, and its cause should be found.",
      clinician:
        "Evening or pitting oedema of both legs: look for venous, cardiac, renal and drug causes, and low albumin. It may amplify leg symptoms; a cause of RLS is not shown.",
    },
  },
];
