// Tests of veins, arteries and nerves of the legs.
import { all, any, compare, holds, is, not, notEstablished } from "../language.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { neuropathy, venousSigns } from "../derived/reasons.ts";
import type { Test } from "../shape.ts";

const reviewed = "2026-11-22";

const newOneSided = any(is("new-one-sided-leg-swelling"), is("new-one-sided-leg-pain"));
const compressionInMind = any(holds(venousSigns), is("evening-leg-swelling"), is("pitting-edema"));
/** Nothing that points to narrowed arteries. One item nobody asked about keeps it open. */
const noArteryRisk = all(
  compare("age", "<", 65, "a"),
  not(is("diabetes")),
  compare("cigarettes-per-day", "<=", 0, "1/d"),
  not(is("chronic-kidney-disease")),
  not(is("weak-foot-pulses")),
  not(is("pain-on-walking-fixed-distance")),
  not(is("foot-ulcer")),
);

export const legTests: readonly Test[] = [
  {
    id: "venous-duplex",
    title: "Duplex ultrasound of the leg veins",
    rows: ["C-VEN-030", "C-VEN-034", "C-VEN-036", "C-VEN-037", "C-VEN-038", "C-VEN-040", "C-VEN-060", "C-VEN-067"],
    reviewed,
    gives: ["reflux-superficial", "reflux-deep", "axial-reflux", "duplex-position-standing", "duplex-provocation-described"],
    // Not for restless legs with plain legs; and a new one-sided leg takes the emergency path, not this one.
    when: all(
      any(
        holds(venousSigns),
        is("evening-leg-swelling"),
        is("pitting-edema"),
        is("previous-dvt"),
        is("heaviness-after-standing"),
        is("symptoms-one-sided"),
      ),
      notEstablished(newOneSided),
    ),
    burden: "moderate",
    says: {
      plain: "This scan uses sound to see if blood flows the wrong way in your leg veins. It does not hurt.",
      clinician:
        "First test in suspected chronic venous disease: varices, oedema, skin change, previous DVT, a stasis pattern or one-sided symptoms. Not for RLS with plain legs; a positive duplex does not turn RLS into a venous diagnosis.",
    },
    how: {
      plain: "You stand for part of it. Loose trousers help.",
      clinician:
        "Standing (else sitting or reverse Trendelenburg), superficial and deep, with named manoeuvre, reflux time and diameter by segment; a supine-only study is not interpretable as negative.",
    },
  },
  {
    id: "ankle-brachial-index",
    title: "Ankle-brachial index",
    rows: ["C-VEN-070", "C-VEN-071", "C-VEN-072", "C-VEN-074", "C-VEN-075", "C-VEN-076", "C-VEN-079"],
    reviewed,
    gives: ["ankle-brachial-index"],
    when: any(
      is("pain-on-walking-fixed-distance"),
      is("weak-foot-pulses"),
      is("foot-ulcer"),
      all(compressionInMind, notEstablished(noArteryRisk)),
    ),
    burden: "low",
    says: {
      plain:
        "This test compares the blood pressure at your ankle and arm. It shows if stockings are safe, and if the leg arteries are narrow.",
      clinician:
        "Before any compression of class 2 or more, or pneumatic compression, with age ≥ 65, diabetes, smoking, CKD, weak pulses, claudication or a foot ulcer, known or not asked; and in suspected arterial disease (sensitivity 68 to 84 %).",
    },
    how: {
      plain: "You lie down and rest. Cuffs are put on both arms and ankles.",
      clinician:
        "Supine, Doppler, per leg: higher ankle over higher arm pressure, two decimals. Below 0.60 no compression; 0.60 to 0.90 specialist; above 1.40 toe pressure first; borderline with claudication: exercise index.",
    },
  },
  {
    id: "toe-pressure",
    title: "Toe pressure",
    rows: ["C-VEN-073", "C-VEN-075", "C-VEN-078", "RF-04"],
    reviewed,
    gives: ["toe-pressure", "toe-brachial-index"],
    when: compare("ankle-brachial-index", ">", 1.4, "1"),
    burden: "moderate",
    says: {
      plain: "Your ankle arteries are too stiff for the cuff, so that number tells nothing. A small cuff on the toe gives a true one.",
      clinician: "An index above 1.40 is unusable and not a sign of safety: toe pressure or toe-brachial index before any compression.",
    },
    how: {
      plain: "You lie down with warm feet. A small cuff and a light sensor go on the big toe.",
      clinician: "Warm feet, photoplethysmography; below 30 mmHg no compression and urgent vascular review.",
    },
  },
  {
    id: "nerve-conduction",
    title: "Nerve conduction and EMG",
    rows: ["C-NRV-040", "C-NRV-028", "C-NRV-029", "C-NRV-030", "C-NRV-042", "C-NRV-045", "C-NRV-049", "C-NRV-068"],
    reviewed,
    gives: ["nerve-study-abnormal-nerves", "sural-abnormal", "nerve-study-demyelinating"],
    when: any(
      is("neuropathy-asymmetric-or-motor"),
      is("new-foot-drop"),
      all(holds(neuropathy), any(is("symptoms-one-sided"), is("ankle-reflexes-absent"), is("vibration-reduced"))),
      mimicIs("lumbosacral-radiculopathy"),
    ),
    burden: "moderate",
    says: {
      plain:
        "This test sends small pulses down the nerves of your legs to see how they work. It does not show restless legs. It helps when the feet are numb or one leg is weak.",
      clinician:
        "Not part of the diagnosis of RLS: for signs of neuropathy, asymmetry, motor or atypical pictures and radiculopathy. Two nerves beyond the laboratory's own limits, the sural among them, define polyneuropathy.",
    },
    how: {
      plain: "You feel short taps. A thin needle may be used in a muscle. Keep your legs warm and use no cream that day.",
      clinician:
        "Sural and fibular motor of one leg first; both within limits: stop. Foot at 31 to 32 °C or more; use the laboratory's own limits by age and height; never call neuropathy on one small sural response in an older person.",
    },
  },
  {
    id: "small-fiber-workup",
    title: "Small-fibre work-up",
    rows: ["C-NRV-047", "C-NRV-048"],
    reviewed,
    gives: ["skin-biopsy-fiber-density-low"],
    when: all(
      is("burning-or-numb-feet"),
      compare("nerve-study-abnormal-nerves", "<", 1, "1"),
      notEstablished(is("small-fiber-neuropathy")),
    ),
    burden: "moderate",
    says: {
      plain: "The usual nerve test cannot see the thinnest nerves. A tiny skin sample from the leg can.",
      clinician:
        "Burning or numb feet with unremarkable conduction: fibre density (distal leg, 3 mm punch), quantitative sensory or autonomic testing.",
    },
    how: {
      plain: "The skin is numbed first. The sample is about 3 mm wide.",
      clinician:
        "10 cm above the lateral malleolus, PGP 9.5, against the laboratory's 5th centile for age, sex and method (bright field and fluorescence differ).",
    },
  },
];
