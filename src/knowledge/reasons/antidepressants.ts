// Reasons: antidepressants. A prescribed medicine is never stopped by the person: the prescriber weighs it.
import type { Reason } from "../shape.ts";
import { culprit } from "./culprit.ts";

export const antidepressants: readonly Reason[] = [
  culprit({
    id: "ssri",
    title: "SSRI antidepressant",
    of: ["ssri"],
    rows: ["RXL-SSRI", "RX-1", "RX-2", "RX-3", "RX-4", "RX-9", "MM-DRUG"],
    link: "possible",
    says: {
      plain:
        "Some people get restless legs on this kind of medicine for mood, often in the first days. Many do not. Please do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician:
        "Citalopram, escitalopram, fluoxetine, paroxetine and sertraline: new or worse RLS in 5 to 10 % of first-time users, onset in the first days; in another sample 9.2 % against 5.9 % of controls (P = .053). Fluvoxamine by class only. Prescriber review.",
    },
  }),
  culprit({
    id: "snri",
    title: "SNRI antidepressant",
    of: ["snri"],
    rows: ["RXL-SNRI", "RX-1", "RX-2", "RX-3", "RX-9"],
    link: "possible",
    says: {
      plain:
        "Some people get restless legs on this kind of medicine for mood or nerve pain, often in the first days. If it helps your pain, that counts too. Do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician:
        "Venlafaxine and duloxetine: new or worse RLS in 5 to 10 % of first-time users; the others by class only. Duloxetine that treats a known neuropathic pain is weighed against it. Prescriber review.",
    },
  }),
  culprit({
    id: "tricyclic",
    title: "Tricyclic antidepressant",
    of: ["tricyclic"],
    rows: ["RXL-TCA", "RX-4", "RX-5", "RX-9"],
    link: "possible",
    says: {
      plain:
        "This older kind of medicine for mood, sleep or pain is linked with restless legs in some people. Please do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician:
        "Amitriptyline: relative risk 2.40 in men in one veterans' sample, and disproportionate reporting; the other tricyclics by class only. Prescriber review.",
    },
  }),
  culprit({
    id: "tetracyclic",
    title: "Mirtazapine or a relative",
    of: ["tetracyclic"],
    rows: ["RXL-NASSA", "RX-1", "RX-5", "RX-9"],
    link: "possible",
    says: {
      plain:
        "Of the medicines for mood, this one is linked with restless legs most often: more than one in four new users in one study. It often starts in the first days. Do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician:
        "Mirtazapine: new or worse RLS in 28 % of first-time users, the highest of all antidepressants studied; mianserin by pharmacovigilance. Prescriber review.",
    },
  }),
];
