// Cases of the mimics that come from nerves, the spine and the brain.
import type { RuleCase } from "../../cases.ts";

export const cases: readonly RuleCase[] = [
  {
    rule: "peripheral-neuropathy",
    name: "burning soles by day and night",
    facts: { "burning-or-numb-feet": true, "constant-day-and-night": true },
    expect: "yes",
  },
  {
    rule: "peripheral-neuropathy",
    name: "numb feet with lost ankle reflexes, evenings only",
    facts: { "burning-or-numb-feet": true, "constant-day-and-night": false, "ankle-reflexes-absent": true },
    expect: "yes",
  },
  {
    rule: "peripheral-neuropathy",
    name: "no burning and no numbness",
    facts: { "burning-or-numb-feet": false, "vibration-reduced": true },
    expect: "no",
  },
  {
    rule: "peripheral-neuropathy",
    name: "tingling feet, evenings only, eased by walking, not examined",
    facts: { "burning-or-numb-feet": true, "constant-day-and-night": false, "not-eased-by-walking": false },
    expect: "unknown",
  },

  {
    rule: "lumbosacral-radiculopathy",
    name: "back pain into one leg, worse on coughing",
    facts: { "back-pain-to-leg": true, "worse-on-cough-or-bending": true },
    expect: "yes",
  },
  {
    rule: "lumbosacral-radiculopathy",
    name: "no back pain, one leg affected",
    facts: { "back-pain-to-leg": false, "symptoms-one-sided": true },
    expect: "no",
  },
  {
    rule: "lumbosacral-radiculopathy",
    name: "back pain into the leg, nothing else asked",
    facts: { "back-pain-to-leg": true },
    expect: "unknown",
  },

  {
    rule: "neurogenic-claudication",
    name: "better leaning on the shopping trolley",
    facts: { "worse-standing-better-bending": true },
    expect: "yes",
  },
  {
    rule: "neurogenic-claudication",
    name: "bending forward changes nothing",
    facts: { "worse-standing-better-bending": false },
    expect: "no",
  },
  { rule: "neurogenic-claudication", name: "nobody asked about standing and bending", facts: {}, expect: "unknown" },

  { rule: "fibromyalgia", name: "a known diagnosis", facts: { fibromyalgia: true }, expect: "yes" },
  {
    rule: "fibromyalgia",
    name: "widespread pain for months, day and night",
    facts: { "widespread-pain-three-months": true, "constant-day-and-night": true },
    expect: "yes",
  },
  {
    rule: "fibromyalgia",
    name: "no diagnosis and no widespread pain",
    facts: { fibromyalgia: false, "widespread-pain-three-months": false },
    expect: "no",
  },
  {
    rule: "fibromyalgia",
    name: "no widespread pain, diagnoses not asked",
    facts: { "widespread-pain-three-months": false },
    expect: "unknown",
  },

  {
    rule: "painful-legs-moving-toes",
    name: "toes that writhe on, no urge",
    facts: { "continuous-toe-writhing": true, "urge-to-move-legs": false },
    expect: "yes",
  },
  {
    rule: "painful-legs-moving-toes",
    name: "toes that writhe with an urge to move",
    facts: { "continuous-toe-writhing": true, "urge-to-move-legs": true },
    expect: "no",
  },
  { rule: "painful-legs-moving-toes", name: "toes not looked at, no urge", facts: { "urge-to-move-legs": false }, expect: "unknown" },

  {
    rule: "orthostatic-tremor",
    name: "unsteady in a queue, never walking or sitting",
    facts: { "unsteady-only-standing-still": true },
    expect: "yes",
  },
  { rule: "orthostatic-tremor", name: "steady on standing still", facts: { "unsteady-only-standing-still": false }, expect: "no" },
  { rule: "orthostatic-tremor", name: "nobody watched the person stand", facts: { "worse-at-rest": true }, expect: "unknown" },
];
