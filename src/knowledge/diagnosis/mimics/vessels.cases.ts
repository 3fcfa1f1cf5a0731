// Cases of the mimics that come from veins, arteries and blood pressure.
import type { RuleCase } from "../../cases.ts";

export const cases: readonly RuleCase[] = [
  {
    rule: "venous-stasis",
    name: "heavy legs after a day at the counter, better with the legs up",
    facts: { "heaviness-after-standing": true, "better-with-leg-raising": true },
    expect: "yes",
  },
  {
    rule: "venous-stasis",
    name: "heavy legs that only stockings help",
    facts: {
      "heaviness-after-standing": true,
      "better-with-leg-raising": false,
      "better-with-compression": true,
      "better-lying-down": false,
    },
    expect: "yes",
  },
  {
    rule: "venous-stasis",
    name: "no heaviness after standing",
    facts: { "heaviness-after-standing": false, "better-lying-down": true },
    expect: "no",
  },
  {
    rule: "venous-stasis",
    name: "heavy legs, but neither raising nor stockings nor lying helps",
    facts: {
      "heaviness-after-standing": true,
      "better-with-leg-raising": false,
      "better-with-compression": false,
      "better-lying-down": false,
    },
    expect: "no",
  },
  {
    rule: "venous-stasis",
    name: "heavy legs, and nobody asked what helps",
    facts: { "heaviness-after-standing": true },
    expect: "unknown",
  },

  {
    rule: "leg-edema",
    name: "dents at the shin that go with the legs raised",
    facts: { "pitting-edema": true, "better-with-leg-raising": true },
    expect: "yes",
  },
  {
    rule: "leg-edema",
    name: "no swelling seen or felt",
    facts: { "evening-leg-swelling": false, "pitting-edema": false, "better-with-leg-raising": true },
    expect: "no",
  },
  {
    rule: "leg-edema",
    name: "no swelling noticed, and nobody pressed the shin",
    facts: { "evening-leg-swelling": false, "better-with-leg-raising": true },
    expect: "unknown",
  },

  {
    rule: "vascular-claudication",
    name: "calf pain after 200 metres with an index of exactly 0.90",
    facts: { "pain-on-walking-fixed-distance": true, "weak-foot-pulses": false, "ankle-brachial-index": 0.9 },
    expect: "yes",
  },
  {
    rule: "vascular-claudication",
    name: "calf pain after 200 metres, and nobody has measured the pressures",
    facts: { "pain-on-walking-fixed-distance": true },
    expect: "yes",
  },
  {
    rule: "vascular-claudication",
    name: "pain on walking with an index of 0.91 and good pulses",
    facts: { "pain-on-walking-fixed-distance": true, "weak-foot-pulses": false, "ankle-brachial-index": 0.91 },
    expect: "no",
  },
  {
    rule: "vascular-claudication",
    name: "pain on walking with a normal index, pulses not felt for",
    facts: { "pain-on-walking-fixed-distance": true, "ankle-brachial-index": 1.1 },
    expect: "unknown",
  },
  {
    rule: "vascular-claudication",
    name: "weak pulses, and nobody asked about walking",
    facts: { "weak-foot-pulses": true },
    expect: "unknown",
  },

  {
    rule: "hypotensive-akathisia",
    name: "restless in the chair only, pressure falls on standing",
    facts: { "restless-only-sitting": true, "low-standing-pressure": true },
    expect: "yes",
  },
  {
    rule: "hypotensive-akathisia",
    name: "restless in bed as well",
    facts: { "restless-only-sitting": false, "low-standing-pressure": true },
    expect: "no",
  },
  {
    rule: "hypotensive-akathisia",
    name: "restless in the chair only, standing pressure not taken",
    facts: { "restless-only-sitting": true },
    expect: "unknown",
  },
];
