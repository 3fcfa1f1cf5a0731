// Cases of what the pressures of ankle and toe mean.
import type { RuleCase } from "../cases.ts";

export const cases: readonly RuleCase[] = [
  { rule: "abi-compression-stop", name: "an index of 0.59", facts: { "ankle-brachial-index": 0.59 }, expect: "yes" },
  { rule: "abi-compression-stop", name: "a toe pressure of 29", facts: { "ankle-brachial-index": 1.1, "toe-pressure": 29 }, expect: "yes" },
  {
    rule: "abi-compression-stop",
    name: "every pressure exactly at its limit",
    facts: { "ankle-brachial-index": 0.6, "ankle-pressure": 60, "toe-pressure": 30, tcpo2: 20 },
    expect: "no",
  },
  { rule: "abi-compression-stop", name: "a good index, toe not measured", facts: { "ankle-brachial-index": 1.1 }, expect: "unknown" },

  { rule: "abi-abnormal", name: "exactly 0.90", facts: { "ankle-brachial-index": 0.9 }, expect: "yes" },
  { rule: "abi-abnormal", name: "0.901", facts: { "ankle-brachial-index": 0.901 }, expect: "no" },
  { rule: "abi-abnormal", name: "not measured", facts: {}, expect: "unknown" },
  { rule: "abi-borderline", name: "0.905, between the printed classes", facts: { "ankle-brachial-index": 0.905 }, expect: "yes" },
  { rule: "abi-borderline", name: "exactly 1.00", facts: { "ankle-brachial-index": 1 }, expect: "no" },
  { rule: "abi-borderline", name: "not measured", facts: {}, expect: "unknown" },
  { rule: "abi-normal", name: "exactly 1.40", facts: { "ankle-brachial-index": 1.4 }, expect: "yes" },
  { rule: "abi-normal", name: "1.41", facts: { "ankle-brachial-index": 1.41 }, expect: "no" },
  { rule: "abi-normal", name: "not measured", facts: {}, expect: "unknown" },
  { rule: "abi-not-usable", name: "1.5 and no toe pressure", facts: { "ankle-brachial-index": 1.5 }, expect: "yes" },
  {
    rule: "abi-not-usable",
    name: "1.00 in one leg, 1.5 in the other",
    facts: { "ankle-brachial-index": 1, "ankle-brachial-index-highest": 1.5 },
    expect: "yes",
  },
  {
    rule: "abi-not-usable",
    name: "1.5 with toe pressure and index",
    facts: { "ankle-brachial-index": 1.5, "toe-pressure": 70, "toe-brachial-index": 0.8 },
    expect: "no",
  },
  { rule: "abi-not-usable", name: "not measured", facts: {}, expect: "unknown" },

  { rule: "toe-index-low", name: "exactly 0.70", facts: { "toe-brachial-index": 0.7 }, expect: "yes" },
  { rule: "toe-index-low", name: "0.8", facts: { "toe-brachial-index": 0.8 }, expect: "no" },
  { rule: "toe-index-low", name: "not measured", facts: {}, expect: "unknown" },
  { rule: "exercise-index-falls", name: "a fall of 20 %", facts: { "exercise-abi-drop": 20 }, expect: "yes" },
  { rule: "exercise-index-falls", name: "a fall of 10 %", facts: { "exercise-abi-drop": 10 }, expect: "no" },
  { rule: "exercise-index-falls", name: "not measured", facts: {}, expect: "unknown" },
  {
    rule: "walking-pain-with-normal-index",
    name: "pain after 100 metres with 1.1 at rest",
    facts: { "pain-on-walking-fixed-distance": true, "ankle-brachial-index": 1.1 },
    expect: "yes",
  },
  {
    rule: "walking-pain-with-normal-index",
    name: "measured after exercise already",
    facts: { "pain-on-walking-fixed-distance": true, "ankle-brachial-index": 1.1, "exercise-abi-drop": 5 },
    expect: "no",
  },
  { rule: "walking-pain-with-normal-index", name: "walking not asked", facts: { "ankle-brachial-index": 1.1 }, expect: "unknown" },
];
