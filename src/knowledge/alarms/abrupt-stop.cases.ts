// Cases: what can follow when a medicine is stopped all at once.
import type { RuleCase } from "../cases.ts";

export const cases: readonly RuleCase[] = [
  {
    rule: "malignant-like-state",
    name: "Fever, stiff and confused two days after the patch was taken off for good",
    facts: { "fever-rigidity-confusion": true, "medicine-stopped-abruptly": true },
    expect: "emergency",
  },
  {
    rule: "malignant-like-state",
    name: "Fever, stiff and confused on haloperidol",
    facts: { "fever-rigidity-confusion": true },
    medicines: [{ ingredient: "haloperidol" }],
    expect: "emergency",
  },
  {
    rule: "malignant-like-state",
    name: "Fever, stiff and confused, medicines not known",
    facts: { "fever-rigidity-confusion": true },
    expect: "possible",
  },
  {
    rule: "malignant-like-state",
    name: "A sudden stop, well",
    facts: { "fever-rigidity-confusion": false, "medicine-stopped-abruptly": true },
    expect: "absent",
  },
  { rule: "malignant-like-state", name: "Nothing is known", facts: {}, expect: "not-asked" },
  {
    rule: "withdrawal-seizure",
    name: "A seizure three days after clonazepam was stopped",
    facts: { seizure: true, "medicine-stopped-abruptly": true },
    expect: "emergency",
  },
  {
    rule: "withdrawal-seizure",
    name: "A sudden stop, seizures not asked",
    facts: { "medicine-stopped-abruptly": true },
    expect: "possible",
  },
  { rule: "withdrawal-seizure", name: "No seizure", facts: { seizure: false, "medicine-stopped-abruptly": true }, expect: "absent" },
  { rule: "withdrawal-seizure", name: "Nothing is known", facts: {}, expect: "not-asked" },
];
