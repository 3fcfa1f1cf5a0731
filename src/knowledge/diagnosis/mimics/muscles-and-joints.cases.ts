// Cases of the mimics that come from muscles and joints.
import type { RuleCase } from "../../cases.ts";

export const cases: readonly RuleCase[] = [
  {
    rule: "leg-cramps",
    name: "a hard painful knot in the calf at night",
    facts: { "sudden-painful-muscle-knot": true, "muscle-visibly-hard": true },
    expect: "yes",
  },
  {
    rule: "leg-cramps",
    name: "a painful knot, neither hard nor short nor ended by stretching",
    facts: {
      "sudden-painful-muscle-knot": true,
      "muscle-visibly-hard": false,
      "attacks-last-seconds-to-minutes": false,
      "needs-forceful-stretch": false,
    },
    expect: "no",
  },
  { rule: "leg-cramps", name: "never a painful knot", facts: { "sudden-painful-muscle-knot": false }, expect: "no" },
  { rule: "leg-cramps", name: "a painful knot and no more is known", facts: { "sudden-painful-muscle-knot": true }, expect: "unknown" },

  {
    rule: "arthritis",
    name: "a knee that hurts with use and is stiff",
    facts: { "joint-pain-with-use": true, "joint-swelling-or-stiffness": true },
    expect: "yes",
  },
  {
    rule: "arthritis",
    name: "a knee that hurts with use, neither stiff nor swollen",
    facts: { "joint-pain-with-use": true, "joint-swelling-or-stiffness": false },
    expect: "no",
  },
  { rule: "arthritis", name: "a stiff knee, pain not asked", facts: { "joint-swelling-or-stiffness": true }, expect: "unknown" },

  {
    rule: "myalgia",
    name: "tender calves eight weeks after a new statin",
    facts: { "muscle-tenderness-after-exertion": true, "statin-started-weeks": 8, "worse-at-rest": true },
    expect: "yes",
  },
  {
    rule: "myalgia",
    name: "tender calves, exactly 26 weeks after a statin",
    facts: { "muscle-tenderness-after-exertion": true, "statin-started-weeks": 26, "worse-at-rest": true },
    expect: "yes",
  },
  {
    rule: "myalgia",
    name: "tender calves, worse at rest, a statin for two years",
    facts: { "muscle-tenderness-after-exertion": true, "statin-started-weeks": 104, "worse-at-rest": true },
    expect: "no",
  },
  {
    rule: "myalgia",
    name: "tender calves that rest helps",
    facts: { "muscle-tenderness-after-exertion": true, "worse-at-rest": false },
    expect: "yes",
  },
  {
    rule: "myalgia",
    name: "tender calves, worse at rest, statins not asked",
    facts: { "muscle-tenderness-after-exertion": true, "worse-at-rest": true },
    expect: "unknown",
  },

  {
    rule: "positional-discomfort",
    name: "only with crossed legs, gone after one change",
    facts: { "only-in-one-posture": true, "one-position-change-cures": true },
    expect: "yes",
  },
  {
    rule: "positional-discomfort",
    name: "comes back after every change of position",
    facts: { "only-in-one-posture": true, "one-position-change-cures": false },
    expect: "no",
  },
  {
    rule: "positional-discomfort",
    name: "one posture only, change of position not asked",
    facts: { "only-in-one-posture": true },
    expect: "unknown",
  },

  {
    rule: "growing-pains",
    name: "a boy of 7 whose night pain goes with rubbing, no urge",
    facts: { age: 7, "relief-by-rubbing-not-moving": true, "urge-to-move-legs": false },
    expect: "yes",
  },
  {
    rule: "growing-pains",
    name: "a girl of 9 whose night pain comes with an urge to move",
    facts: { age: 9, "relief-by-rubbing-not-moving": true, "urge-to-move-legs": true },
    expect: "no",
  },
  {
    rule: "growing-pains",
    name: "an adult on the 18th birthday",
    facts: { age: 18, "relief-by-rubbing-not-moving": true, "urge-to-move-legs": false },
    expect: "no",
  },
  {
    rule: "growing-pains",
    name: "a child of 8 not asked about an urge",
    facts: { age: 8, "relief-by-rubbing-not-moving": true },
    expect: "unknown",
  },
];
