// What a venous duplex and the clinical classes of vein disease mean. None of them makes or unmakes restless legs.
import { all, any, compare, is, known, level, not, notEstablished } from "../language.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";

const describedWell = all(is("duplex-position-standing"), is("duplex-provocation-described"));
const refluxMeasured = any(known("reflux-superficial"), known("reflux-deep"), known("reflux-perforator"));
const pathologicalPerforator = all(compare("reflux-perforator", ">=", 500, "ms"), compare("perforator-diameter", ">=", 3.5, "mm"));

const duplexReadings: readonly Reading[] = [
  {
    id: "duplex-low-information",
    title: "Vein scan with little information",
    of: "reflux-superficial",
    when: all(refluxMeasured, notEstablished(describedWell)),
    means: {
      plain:
        "The report does not say how the scan was done: standing or lying, and how the flow was tested. So it tells less than it could. Ask for these two points.",
      clinician:
        "Low information: position (standing or tilted) or manoeuvre is not stated, so the reflux times weigh less and their absence proves nothing.",
    },
    rows: ["C-VEN-036", "C-VEN-037", "C-VEN-040"],
    reviewed,
  },
  {
    id: "reflux-superficial",
    title: "Reflux in a surface vein",
    of: "reflux-superficial",
    when: compare("reflux-superficial", ">", 500, "ms"),
    means: {
      plain:
        "In a vein under the skin the blood flows back the wrong way. This can make legs heavy and swollen. It does not prove that it makes them restless.",
      clinician: "Superficial reflux above 500 ms, whatever the diameter; it does not turn RLS into a venous diagnosis.",
    },
    rows: ["C-VEN-030", "C-VEN-031", "C-VEN-032", "C-VEN-055"],
    reviewed,
  },
  {
    id: "reflux-deep",
    title: "Reflux in a deep vein",
    of: "reflux-deep",
    when: compare("reflux-deep", ">", 1000, "ms"),
    means: {
      plain:
        "In a deep leg vein the blood flows back the wrong way. A vein doctor should look at this. It does not prove that it makes the legs restless.",
      clinician: "Deep reflux above 1000 ms (common femoral, femoral or popliteal vein).",
    },
    rows: ["C-VEN-030", "C-VEN-031", "C-VEN-055"],
    reviewed,
  },
  {
    id: "reflux-perforator",
    title: "Reflux in a connecting vein",
    of: "reflux-perforator",
    when: pathologicalPerforator,
    means: {
      plain: "A vein that joins the deep and the surface veins lets blood flow the wrong way. A vein doctor can say if it matters.",
      clinician: "Pathological perforator: outward flow of at least 500 ms and a diameter of at least 3.5 mm.",
    },
    rows: ["C-VEN-033", "C-VEN-031"],
    reviewed,
  },
  {
    id: "reflux-perforator-small",
    title: "Outward flow in a small connecting vein",
    of: "reflux-perforator",
    when: all(compare("reflux-perforator", ">=", 500, "ms"), compare("perforator-diameter", "<", 3.5, "mm")),
    means: {
      plain: "A joining vein leaks a little and is narrow. That alone does not count as disease.",
      clinician: "Outward flow of at least 500 ms in a perforator below 3.5 mm does not meet the definition of a pathological one.",
    },
    rows: ["C-VEN-033"],
    reviewed,
  },
  {
    id: "reflux-axial",
    title: "Reflux along the whole vein",
    of: "axial-reflux",
    when: is("axial-reflux"),
    means: {
      plain:
        "The blood flows the wrong way all along the vein, from the groin to the calf. This is what vein doctors look for before they treat.",
      clinician: "Axial reflux: uninterrupted retrograde flow from groin to calf (great saphenous vein).",
    },
    rows: ["C-VEN-034", "C-VEN-035"],
    reviewed,
  },
  {
    id: "duplex-negative-lying",
    title: "No reflux found lying down",
    of: "reflux-superficial",
    when: all(
      not(is("duplex-position-standing")),
      any(compare("reflux-superficial", "<=", 500, "ms"), compare("reflux-deep", "<=", 1000, "ms")),
    ),
    means: {
      plain:
        "The scan found no backward flow, and it was done lying down. Backward flow can hide then. It should be done again standing up.",
      clinician: "A supine reflux test that finds nothing cannot be read as negative; repeat standing or in reverse Trendelenburg.",
    },
    rows: ["C-VEN-036"],
    reviewed,
  },
  {
    id: "duplex-no-reflux",
    title: "No reflux in the veins measured",
    of: "reflux-superficial",
    when: all(describedWell, compare("reflux-superficial", "<=", 500, "ms"), compare("reflux-deep", "<=", 1000, "ms")),
    means: {
      plain: "In the veins that were measured, the blood flows the right way.",
      clinician: "Standing, with the manoeuvre described: superficial reflux at most 500 ms and deep reflux at most 1000 ms.",
    },
    rows: ["C-VEN-030", "C-VEN-036", "C-VEN-037"],
    reviewed,
  },
  {
    id: "deep-vein-obstruction",
    title: "A blocked deep vein",
    of: "deep-vein-obstruction",
    when: is("deep-vein-obstruction"),
    means: {
      plain: "The scan points to a blocked vein, maybe higher up. A vein doctor should look into it.",
      clinician: "Non-compressible vein or absent phasic flow: think of a proximal obstruction and image further.",
    },
    rows: ["C-VEN-039"],
    reviewed,
  },
];

// In C1 and simple C2 many complaints that are put down to veins do not come from them.
const classes = [
  ["C0", "no visible or palpable vein disease", "No vein disease can be seen or felt on this leg."],
  ["C1", "telangiectasia or reticular veins", "There are thread veins. On their own they rarely explain leg symptoms."],
  ["C2", "varicose veins of 3 mm or more", "There are varicose veins. They may or may not be what bothers you."],
  ["C3", "oedema", "The veins make the leg swell."],
  ["C4", "skin change", "The veins have changed the skin near the ankle. A vein doctor should see it."],
  ["C5", "healed venous ulcer", "There was an open sore from the veins, and it has healed. A vein doctor should see it."],
  ["C6", "open venous ulcer", "There is an open sore from the veins. It needs care soon."],
] as const;

const ceapReadings: readonly Reading[] = classes.map(([name, clinical, plain]) => ({
  id: `ceap-${name.toLowerCase()}`,
  title: `Vein class ${name}`,
  of: "ceap-class",
  when: all(level("ceap-class", ">=", name), level("ceap-class", "<=", name)),
  means: {
    plain,
    clinician: `CEAP ${name}: ${clinical}, on the worse leg. It describes and does not measure change: follow VCSS instead.`,
  },
  rows: ["C-VEN-001", "C-VEN-002", "C-VEN-004", "C-VEN-008", "C-VEN-055"],
  reviewed,
}));

export const veinReadings: readonly Reading[] = [...duplexReadings, ...ceapReadings];
