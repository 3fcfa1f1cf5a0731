// Medicines that guidance advises against for restless legs, each with what makes it dangerous for this person.
import { always } from "../derived/always.ts";
import { heavyAlcohol } from "../derived/risk.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { any, holds, is, taking } from "../language.ts";
import type { Hold } from "../shape.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

/** What forbids bupropion, whatever it is meant for. */
export const bupropionStops: readonly Hold[] = [
  { when: is("epilepsy"), says: "Epilepsy: it makes seizures more likely", rows: ["DR-22", "S-29"] },
  { when: is("eating-disorder-ever"), says: "An eating disorder, now or before: seizures are more likely", rows: ["DR-22", "S-29"] },
  { when: taking("maoi"), says: "A monoamine oxidase inhibitor is taken", rows: ["DR-22", "S-29"] },
  { when: is("medicine-stopped-abruptly"), says: "A sedative was stopped suddenly: a seizure can follow", rows: ["DR-22", "S-29"] },
];

export const bupropion = line({
  id: "bupropion",
  title: "Bupropion for restless legs",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "bupropion",
  never: bupropionStops,
  avoid: [
    { when: always, says: "Guidance of 2025 advises against it as a treatment of restless legs", rows: ["B1-15", "RX-6"] },
    { when: holds(heavyAlcohol), says: "Heavy drinking: seizures are more likely", rows: ["S-29"] },
  ],
  says: {
    plain:
      "Bupropion is a medicine for depression. It does not treat restless legs, but it does not make them worse either. If you take it for your mood, keep taking it.",
    clinician:
      "Bupropion: conditional recommendation against as RLS treatment (moderate certainty); as an antidepressant it is neutral, which is another question for its prescriber.",
  },
  needs: "clinician",
  disagreements: ["D-16"],
  reviewed,
  rows: ["B1-15", "DR-22", "RX-6", "RXL-NEUT", "D-16", "S-29"],
});

const inPregnancy: Hold = { when: is("pregnant"), says: "Pregnancy: it can harm the child", rows: ["B2-65", "S-20"] };
const maybeLater: Hold = { when: is("could-become-pregnant"), says: "A pregnancy is possible or planned", rows: ["DR-26", "DR-27"] };
const liver: Hold = { when: is("liver-disease"), says: "Liver disease", rows: ["DR-26", "DR-27"] };
const keep = "If it is taken for epilepsy or another reason: that prescriber decides, never all at once";

export const carbamazepine = line({
  id: "carbamazepine",
  title: "Carbamazepine",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "carbamazepine",
  never: [
    inPregnancy,
    maybeLater,
    liver,
    { when: is("hla-b-1502-risk"), says: "HLA-B*1502: a severe skin reaction is more likely", rows: ["DR-26"] },
  ],
  avoid: [{ when: always, says: "Guidance of 2025 advises against it for restless legs", rows: ["B1-16", "DR-26"] }],
  says: {
    plain:
      "Carbamazepine is not advised for restless legs. If you take it for another reason, keep taking it and talk with the doctor who prescribes it.",
    clinician: "Carbamazepine: conditional recommendation against (low certainty); an option in 2012 only.",
  },
  stopping: keep,
  needs: "clinician",
  reviewed,
  rows: ["B1-16", "B2-55", "DR-26"],
});

export const valproate = line({
  id: "valproate",
  title: "Valproate",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "valproate",
  never: [inPregnancy, maybeLater, liver],
  avoid: [
    {
      when: always,
      says: "Guidance of 2025 advises against it for restless legs and for periodic limb movements",
      rows: ["B1-19", "B1-27"],
    },
  ],
  says: {
    plain:
      "Valproate is not advised for restless legs, and it can harm an unborn child. If you take it for another reason, do not stop it: talk with the doctor who prescribes it.",
    clinician:
      "Valproic acid: conditional recommendation against in RLS (low certainty) and in periodic limb movement disorder (very low).",
  },
  stopping: keep,
  needs: "clinician",
  reviewed,
  rows: ["B1-19", "B1-27", "DR-27"],
});

export const valerian = line({
  id: "valerian",
  title: "Valerian",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "valerian",
  never: [{ when: is("pregnant"), says: "Pregnancy: nothing is known of its safety", rows: ["S-20", "B1-18"] }],
  avoid: [{ when: always, says: "Guidance of 2025 advises against it for restless legs", rows: ["B1-18", "DR-23"] }],
  says: {
    plain: "Valerian is a herb for sleep. It is not advised for restless legs. Harm to the liver has been reported.",
    clinician: "Valerian: conditional recommendation against (very low certainty); reports of liver injury, additive sedation.",
  },
  needs: "person",
  reviewed,
  rows: ["B1-18", "DR-23"],
});

export const quinine = line({
  id: "quinine",
  title: "Quinine",
  kind: "medicine",
  group: "safety",
  ingredient: "quinine",
  never: [
    {
      when: any(taking("quinine"), mimicIs("leg-cramps"), is("sudden-painful-muscle-knot")),
      says: "Not from this software, for cramps or for restless legs",
      rows: ["S-31"],
    },
  ],
  says: {
    plain: "Quinine is not advised for leg cramps or restless legs. If you take it, talk with your doctor or pharmacist soon.",
    clinician: "Quinine is never proposed here; nocturnal cramps: potassium, magnesium, calcium, culprit medicines, stretching.",
  },
  needs: "clinician",
  reviewed,
  rows: ["S-31"],
});
