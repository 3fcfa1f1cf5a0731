// Dipyridamole: a specialist's choice when the first medicines have failed or cannot be given.
import { dailyTreatmentClass } from "../derived/diagnosis.ts";
import { all, allergic, any, compare, holds, is, notEstablished, taking } from "../language.ts";
import { line } from "./line.ts";

const adult = compare("age", ">=", 18, "a");

/** The class that comes first cannot be given. Where mood forbids it, mood comes first: an alarm opens no other medicine. */
export const firstChoiceNotPossible = any(
  is("angioedema-or-dress-on-alpha-2-delta-ligand"),
  is("respiratory-failure"),
  all(compare("age", ">=", 65, "a"), taking("opioid")),
);

export const dipyridamole = line({
  id: "dipyridamole",
  title: "Dipyridamole",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "dipyridamole",
  for: [
    {
      advice: "only-if",
      when: all(
        holds(dailyTreatmentClass),
        any(is("alpha-2-delta-ligand-failed"), firstChoiceNotPossible),
        adult,
        notEstablished(taking("dipyridamole")),
      ),
      strength: "conditional",
      certainty: "low",
      says: "Only if a medicine of the first choice has failed or cannot be given, and a specialist leads",
      rows: ["B1-08", "S-26", "S-17"],
    },
  ],
  never: [
    { when: allergic("dipyridamole"), says: "Allergy to this medicine is on record", rows: ["S-02"] },
    {
      when: any(is("coronary-disease-unstable"), is("severe-aortic-stenosis"), is("hypotension")),
      says: "Unstable heart disease, severe aortic stenosis or low blood pressure",
      rows: ["DR-19"],
    },
    { when: compare("age", "<", 18, "a"), says: "Under 18", rows: ["B2-74", "S-22"] },
    { when: is("pregnant"), says: "Pregnancy", rows: ["S-20"] },
  ],
  avoid: [{ when: any(taking("anticoagulant"), taking("antiplatelet")), says: "A blood thinner is taken: bleeding", rows: ["DR-19"] }],
  cautions: [
    { when: is("asthma-or-atopy"), says: "Asthma: not together with adenosine", rows: ["DR-19"] },
    { when: taking("adenosine-receptor-agonist"), says: "Stop it before a stress test with adenosine or regadenoson", rows: ["DR-19"] },
    { when: taking("cholinesterase-inhibitor"), says: "With a cholinesterase inhibitor: the two work against each other", rows: ["DR-19"] },
    { when: adult, says: "Headache is common: ask about migraine", rows: ["DR-19", "M-DIP"] },
  ],
  dose: {
    unit: "mg",
    per: "day",
    needs: [],
    bands: [
      {
        when: adult,
        start: 75,
        usualLow: 200,
        usualHigh: 200,
        ceiling: 300,
        timing: "In the evening on an empty stomach; 75 to 100 mg at first, up over 1 to 2 weeks",
        rows: ["DR-19:dose"],
      },
    ],
  },
  says: {
    plain:
      "Dipyridamole is a medicine that thins the blood. In one trial it eased restless legs. It is for people whom the usual medicines did not help. A specialist decides.",
    clinician:
      "Dipyridamole is a conditional recommendation (low certainty): about 200 mg in the evening (trial mean 218 mg); check bleeding risk, blood pressure and coronary disease.",
  },
  monitoring: ["After 2 weeks: headache, diarrhoea, blood pressure"],
  stopping: "It may be stopped without a taper",
  needs: "specialist",
  reviewed: "2026-11-22",
  rows: ["B1-08", "DR-19:dose", "M-DIP", "S-26"],
});
