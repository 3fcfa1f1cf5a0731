// Cases: spine and nerves.
import type { RuleCase } from "../cases.ts";

export const cases: readonly RuleCase[] = [
  {
    rule: "cauda-equina",
    name: "Numb in the saddle since three days",
    facts: { "saddle-numbness": true, "spinal-symptom-days": 3 },
    expect: "emergency",
  },
  {
    rule: "cauda-equina",
    name: "New bladder trouble, onset not asked",
    facts: { "new-bladder-bowel-or-sexual-change": true },
    expect: "emergency",
  },
  {
    rule: "cauda-equina",
    name: "Pain down both legs for 40 days, progression not asked",
    facts: { "both-side-sciatica": true, "spinal-symptom-days": 40 },
    expect: "emergency",
  },
  {
    rule: "cauda-equina",
    name: "Pain down both legs for 40 days and getting weaker",
    facts: { "both-side-sciatica": true, "spinal-symptom-days": 40, "weakness-progressing": true },
    expect: "emergency",
  },
  {
    rule: "cauda-equina",
    name: "Pain down both legs for 40 days, stable",
    facts: { "both-side-sciatica": true, "spinal-symptom-days": 40, "weakness-progressing": false },
    expect: "same-day",
  },
  {
    rule: "cauda-equina",
    name: "Exactly 14 days and stable is still within the 14 days",
    facts: { "saddle-numbness": true, "spinal-symptom-days": 14, "weakness-progressing": false },
    expect: "emergency",
  },
  { rule: "cauda-equina", name: "A residual of 200 mL", facts: { "post-void-residual": 200 }, expect: "emergency" },
  {
    rule: "cauda-equina",
    name: "None of the signs",
    facts: {
      "saddle-numbness": false,
      "new-bladder-bowel-or-sexual-change": false,
      "both-leg-weakness": false,
      "both-side-sciatica": false,
      "post-void-residual": 20,
    },
    expect: "absent",
  },
  { rule: "cauda-equina", name: "A residual of 20 mL excludes nothing", facts: { "post-void-residual": 20 }, expect: "not-asked" },
  { rule: "rapid-weakness", name: "Weaker from day to day", facts: { "weakness-progressing": true }, expect: "emergency" },
  { rule: "rapid-weakness", name: "Trouble swallowing", facts: { "breathing-or-swallowing-trouble": true }, expect: "emergency" },
  {
    rule: "rapid-weakness",
    name: "A new foot drop and nothing else",
    facts: { "new-foot-drop": true, "weakness-progressing": false },
    expect: "same-day",
  },
  {
    rule: "rapid-weakness",
    name: "A demyelinating nerve study without weakness",
    facts: {
      "weakness-progressing": false,
      "breathing-or-swallowing-trouble": false,
      "new-foot-drop": false,
      "nerve-study-demyelinating": true,
    },
    expect: "same-week",
  },
  {
    rule: "rapid-weakness",
    name: "No weakness and a normal nerve study",
    facts: {
      "weakness-progressing": false,
      "breathing-or-swallowing-trouble": false,
      "new-foot-drop": false,
      "nerve-study-demyelinating": false,
    },
    expect: "absent",
  },
  { rule: "rapid-weakness", name: "Nobody has asked", facts: {}, expect: "not-asked" },
  {
    rule: "serious-back-pain",
    name: "Back pain at night with weight loss",
    facts: { "cancer-or-infection-back-pain": true },
    expect: "same-week",
  },
  {
    rule: "serious-back-pain",
    name: "Back pain at night with fever",
    facts: { "cancer-or-infection-back-pain": true, "fever-or-rigors": true },
    expect: "same-day",
  },
  { rule: "serious-back-pain", name: "No such pain", facts: { "cancer-or-infection-back-pain": false }, expect: "absent" },
  { rule: "serious-back-pain", name: "Fever, back not asked about", facts: { "fever-or-rigors": true }, expect: "not-asked" },
];
