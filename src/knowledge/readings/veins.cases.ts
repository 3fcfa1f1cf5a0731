// Cases of what a duplex, the vein classes and the vein scores mean.
import type { RuleCase } from "../cases.ts";

const standing = { "duplex-position-standing": true, "duplex-provocation-described": true };
const classes = ["C0", "C1", "C2", "C3", "C4", "C5", "C6"];
const ceapCases: readonly RuleCase[] = classes.flatMap((name, i) => [
  { rule: `ceap-${name.toLowerCase()}`, name: `class ${name}`, facts: { "ceap-class": name }, expect: "yes" },
  { rule: `ceap-${name.toLowerCase()}`, name: "another class", facts: { "ceap-class": classes[(i + 1) % classes.length] }, expect: "no" },
  { rule: `ceap-${name.toLowerCase()}`, name: "not classed", facts: {}, expect: "unknown" },
]);

export const cases: readonly RuleCase[] = [
  {
    rule: "duplex-low-information",
    name: "a reflux time without position or manoeuvre",
    facts: { "reflux-superficial": 300 },
    expect: "yes",
  },
  {
    rule: "duplex-low-information",
    name: "lying down",
    facts: { "reflux-deep": 300, "duplex-position-standing": false, "duplex-provocation-described": true },
    expect: "yes",
  },
  {
    rule: "duplex-low-information",
    name: "standing, with cuff compression",
    facts: { "reflux-superficial": 300, ...standing },
    expect: "no",
  },
  { rule: "duplex-low-information", name: "no duplex at all is no duplex of low information", facts: {}, expect: "no" },

  { rule: "reflux-superficial", name: "501 ms", facts: { "reflux-superficial": 501 }, expect: "yes" },
  { rule: "reflux-superficial", name: "exactly 500 ms", facts: { "reflux-superficial": 500 }, expect: "no" },
  { rule: "reflux-superficial", name: "not measured", facts: { "reflux-deep": 1500 }, expect: "unknown" },

  { rule: "reflux-deep", name: "1001 ms", facts: { "reflux-deep": 1001 }, expect: "yes" },
  { rule: "reflux-deep", name: "exactly 1000 ms", facts: { "reflux-deep": 1000 }, expect: "no" },
  { rule: "reflux-deep", name: "not measured", facts: {}, expect: "unknown" },

  {
    rule: "reflux-perforator",
    name: "exactly 500 ms and 3.5 mm",
    facts: { "reflux-perforator": 500, "perforator-diameter": 3.5 },
    expect: "yes",
  },
  { rule: "reflux-perforator", name: "600 ms and 3.4 mm", facts: { "reflux-perforator": 600, "perforator-diameter": 3.4 }, expect: "no" },
  { rule: "reflux-perforator", name: "600 ms, diameter not measured", facts: { "reflux-perforator": 600 }, expect: "unknown" },

  {
    rule: "reflux-perforator-small",
    name: "600 ms and 3.4 mm",
    facts: { "reflux-perforator": 600, "perforator-diameter": 3.4 },
    expect: "yes",
  },
  {
    rule: "reflux-perforator-small",
    name: "600 ms and 3.5 mm",
    facts: { "reflux-perforator": 600, "perforator-diameter": 3.5 },
    expect: "no",
  },
  { rule: "reflux-perforator-small", name: "600 ms, diameter not measured", facts: { "reflux-perforator": 600 }, expect: "unknown" },

  { rule: "reflux-axial", name: "from groin to calf", facts: { "axial-reflux": true }, expect: "yes" },
  { rule: "reflux-axial", name: "in one segment only", facts: { "axial-reflux": false }, expect: "no" },
  { rule: "reflux-axial", name: "not stated", facts: {}, expect: "unknown" },

  {
    rule: "duplex-negative-lying",
    name: "200 ms lying down",
    facts: { "reflux-superficial": 200, "duplex-position-standing": false },
    expect: "yes",
  },
  { rule: "duplex-negative-lying", name: "200 ms standing", facts: { "reflux-superficial": 200, ...standing }, expect: "no" },
  { rule: "duplex-negative-lying", name: "200 ms, position not stated", facts: { "reflux-superficial": 200 }, expect: "unknown" },

  {
    rule: "duplex-no-reflux",
    name: "200 and 400 ms, standing, manoeuvre named",
    facts: { "reflux-superficial": 200, "reflux-deep": 400, ...standing },
    expect: "yes",
  },
  {
    rule: "duplex-no-reflux",
    name: "200 and 400 ms lying down",
    facts: { "reflux-superficial": 200, "reflux-deep": 400, "duplex-position-standing": false, "duplex-provocation-described": true },
    expect: "no",
  },
  { rule: "duplex-no-reflux", name: "superficial veins only", facts: { "reflux-superficial": 200, ...standing }, expect: "unknown" },

  { rule: "deep-vein-obstruction", name: "a vein that cannot be compressed", facts: { "deep-vein-obstruction": true }, expect: "yes" },
  { rule: "deep-vein-obstruction", name: "all veins compress", facts: { "deep-vein-obstruction": false }, expect: "no" },
  { rule: "deep-vein-obstruction", name: "not stated", facts: {}, expect: "unknown" },

  { rule: "vcss-severe", name: "8 points", facts: { "vcss-total": 8 }, expect: "yes" },
  { rule: "vcss-severe", name: "7 points", facts: { "vcss-total": 7 }, expect: "no" },
  { rule: "vcss-severe", name: "not scored", facts: {}, expect: "unknown" },
  { rule: "vcss-and-stockings", name: "scored", facts: { "vcss-total": 5 }, expect: "yes" },
  { rule: "vcss-and-stockings", name: "not scored", facts: {}, expect: "no" },

  {
    rule: "villalta-without-clot",
    name: "12 points without a clot",
    facts: { "villalta-total": 12, "previous-dvt": false },
    expect: "yes",
  },
  { rule: "villalta-without-clot", name: "12 points, nobody asked about a clot", facts: { "villalta-total": 12 }, expect: "yes" },
  { rule: "villalta-without-clot", name: "12 points after a clot", facts: { "villalta-total": 12, "previous-dvt": true }, expect: "no" },
  {
    rule: "villalta-none",
    name: "4 points after a clot, no ulcer",
    facts: { "villalta-total": 4, "previous-dvt": true, "ceap-class": "C3" },
    expect: "yes",
  },
  {
    rule: "villalta-none",
    name: "4 points without a clot",
    facts: { "villalta-total": 4, "previous-dvt": false, "ceap-class": "C3" },
    expect: "no",
  },
  {
    rule: "villalta-none",
    name: "4 points after a clot, nobody looked for an ulcer",
    facts: { "villalta-total": 4, "previous-dvt": true },
    expect: "unknown",
  },
  {
    rule: "villalta-mild",
    name: "5 points after a clot",
    facts: { "villalta-total": 5, "previous-dvt": true, "ceap-class": "C4" },
    expect: "yes",
  },
  {
    rule: "villalta-mild",
    name: "10 points after a clot",
    facts: { "villalta-total": 10, "previous-dvt": true, "ceap-class": "C4" },
    expect: "no",
  },
  { rule: "villalta-mild", name: "not scored", facts: { "previous-dvt": true, "ceap-class": "C4" }, expect: "unknown" },
  {
    rule: "villalta-moderate",
    name: "14 points after a clot",
    facts: { "villalta-total": 14, "previous-dvt": true, "ceap-class": "C5" },
    expect: "yes",
  },
  {
    rule: "villalta-moderate",
    name: "15 points after a clot",
    facts: { "villalta-total": 15, "previous-dvt": true, "ceap-class": "C5" },
    expect: "no",
  },
  { rule: "villalta-moderate", name: "not scored", facts: { "previous-dvt": true, "ceap-class": "C5" }, expect: "unknown" },
  { rule: "villalta-severe", name: "15 points after a clot", facts: { "villalta-total": 15, "previous-dvt": true }, expect: "yes" },
  {
    rule: "villalta-severe",
    name: "6 points and an open ulcer after a clot",
    facts: { "villalta-total": 6, "previous-dvt": true, "ceap-class": "C6" },
    expect: "yes",
  },
  { rule: "villalta-severe", name: "15 points without a clot", facts: { "villalta-total": 15, "previous-dvt": false }, expect: "no" },
  {
    rule: "villalta-severe",
    name: "6 points after a clot, nobody looked for an ulcer",
    facts: { "villalta-total": 6, "previous-dvt": true },
    expect: "unknown",
  },
  ...ceapCases,
  {
    rule: "villalta-none",
    name: "4 points and an open ulcer after a clot",
    facts: { "villalta-total": 4, "previous-dvt": true, "ceap-class": "C6" },
    expect: "no",
  },
  {
    rule: "reflux-perforator-small",
    name: "exactly 500 ms and 3 mm",
    facts: { "reflux-perforator": 500, "perforator-diameter": 3 },
    expect: "yes",
  },
  { rule: "vcss-and-stockings", name: "only the classes are known", facts: { "ceap-class": "C4" }, expect: "no" },
];
