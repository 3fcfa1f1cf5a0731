// Cases of the vein reasons.
import type { RuleCase } from "../cases.ts";

const clearVeins = {
  "chronic-venous-insufficiency": false,
  "varicose-veins": false,
  "ceap-class": "C0",
  "skin-change-lower-leg": false,
  "heaviness-after-standing": false,
};
const noReflux = { "reflux-superficial": 300, "reflux-deep": 600, "reflux-perforator": 100 };
const standing = { "duplex-position-standing": true, "duplex-provocation-described": true };

export const cases: readonly RuleCase[] = [
  { rule: "chronic-venous-insufficiency", name: "pigment at the ankle (C4)", facts: { "ceap-class": "C4" }, expect: "suspected" },
  {
    rule: "chronic-venous-insufficiency",
    name: "heavy legs after standing, better with stockings",
    facts: { "heaviness-after-standing": true, "better-with-compression": true },
    expect: "suspected",
  },
  { rule: "chronic-venous-insufficiency", name: "clear legs", facts: clearVeins, expect: "absent" },
  {
    rule: "chronic-venous-insufficiency",
    name: "varicose veins alone (C2), symptoms not asked",
    facts: { "ceap-class": "C2" },
    expect: "unknown",
  },

  { rule: "varicose-veins", name: "seen by a clinician", facts: { "varicose-veins": true }, expect: "suspected" },
  { rule: "varicose-veins", name: "class C2", facts: { "ceap-class": "C2" }, expect: "suspected" },
  { rule: "varicose-veins", name: "none, class C0", facts: clearVeins, expect: "absent" },
  { rule: "varicose-veins", name: "nobody looked", facts: {}, expect: "unknown" },

  { rule: "venous-reflux", name: "501 ms in a superficial trunk", facts: { "reflux-superficial": 501 }, expect: "suspected" },
  { rule: "venous-reflux", name: "1001 ms in a deep vein", facts: { "reflux-deep": 1001 }, expect: "suspected" },
  {
    rule: "venous-reflux",
    name: "a perforator of 500 ms and 3.5 mm",
    facts: { "reflux-perforator": 500, "perforator-diameter": 3.5 },
    expect: "suspected",
  },
  {
    rule: "venous-reflux",
    name: "500 and 1000 ms are not above the line, standing",
    facts: { ...standing, "reflux-superficial": 500, "reflux-deep": 1000, "reflux-perforator": 100 },
    expect: "absent",
  },
  {
    rule: "venous-reflux",
    name: "no reflux lying down, varicose veins seen",
    facts: { ...noReflux, "duplex-position-standing": false, "varicose-veins": true },
    expect: "suspected",
  },
  {
    rule: "venous-reflux",
    name: "no reflux in a report without position, varicose veins seen",
    facts: { ...noReflux, "varicose-veins": true },
    expect: "unknown",
  },
  { rule: "venous-reflux", name: "no duplex", facts: clearVeins, expect: "unknown" },

  {
    rule: "post-thrombotic-syndrome",
    name: "a clot before, Villalta 5",
    facts: { "previous-dvt": true, "villalta-total": 5 },
    expect: "suspected",
  },
  {
    rule: "post-thrombotic-syndrome",
    name: "a clot before, varicose veins",
    facts: { "previous-dvt": true, "varicose-veins": true },
    expect: "suspected",
  },
  {
    rule: "post-thrombotic-syndrome",
    name: "Villalta 12 and never a clot",
    facts: { "previous-dvt": false, "villalta-total": 12 },
    expect: "absent",
  },
  { rule: "post-thrombotic-syndrome", name: "a clot before and nobody looked", facts: { "previous-dvt": true }, expect: "unknown" },

  { rule: "leg-edema", name: "both legs swell by the evening", facts: { "evening-leg-swelling": true }, expect: "suspected" },
  { rule: "leg-edema", name: "no swelling, no dent", facts: { "evening-leg-swelling": false, "pitting-edema": false }, expect: "absent" },
  { rule: "leg-edema", name: "nobody pressed", facts: { "evening-leg-swelling": false }, expect: "unknown" },
];
