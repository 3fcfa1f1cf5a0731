// What a prescriber might choose in place of a culprit, each with stops of its own. No antipsychotic is ever named.
import { diagnosisMet } from "../derived/diagnosis.ts";
import { heavyAlcohol, moodNotSafe } from "../derived/risk.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { all, any, compare, holds, is, notEstablished, notRuledOut, taking } from "../language.ts";
import { takingOnly } from "../medicines/members.ts";
import { bupropionStops } from "./advised-against.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const mayBeRls = notRuledOut(holds(diagnosisMet));
const adult = compare("age", ">=", 18, "a");
const antiemetic = takingOnly("dopamine-antagonist", "antipsychotic", "calcium-antagonist-dopamine-blocking");
const antidepressant = any(taking("ssri"), taking("snri"), taking("tetracyclic"), taking("tricyclic"));

export const otherAntiemetic = line({
  id: "other-antiemetic",
  title: "Ondansetron or domperidone in place of the dopamine blocker",
  kind: "medicine",
  group: "general",
  ingredient: "antiemetic-without-dopamine-block",
  for: [
    {
      advice: "only-if",
      when: all(mayBeRls, antiemetic, adult),
      strength: "expert",
      certainty: "none",
      says: "Only if the prescriber agrees and no risk for the heart rhythm is found: an ECG where there is doubt",
      rows: ["N-12", "RXL-EMETOK"],
    },
  ],
  never: [
    {
      when: all(antiemetic, any(taking("qt-prolonging"), is("long-qt-syndrome"), compare("qtc", ">=", 450, "ms"))),
      says: "A risk for the heart rhythm is there: long QT, QTc of 450 ms or more, or another medicine that lengthens it",
      rows: ["N-12", "RF-26"],
    },
    {
      when: all(antiemetic, mimicIs("akathisia")),
      says: "The picture of akathisia: no other dopamine blocker, domperidone included",
      rows: ["RF-16"],
    },
  ],
  avoid: [{ when: all(antiemetic, is("pregnant")), says: "Pregnancy: the obstetric team chooses", rows: ["S-20", "B1-GPS3"] }],
  strict: ["qtc"],
  says: {
    plain:
      "There are medicines against sickness that do not block dopamine in the brain. They can upset the heart rhythm, so your doctor has to check first.",
    clinician:
      "Antiemetics with little central dopamine block: ondansetron or domperidone, never beside another QT-prolonging medicine or at QTc 450 ms or more.",
  },
  needs: "clinician",
  reviewed,
  rows: ["N-12", "RXL-EMETOK", "RF-26"],
});

export const otherAntidepressant = line({
  id: "bupropion-as-antidepressant",
  title: "Bupropion in place of the antidepressant",
  kind: "medicine",
  group: "general",
  ingredient: "bupropion",
  for: [
    {
      advice: "only-if",
      when: all(mayBeRls, antidepressant, adult, notEstablished(taking("bupropion"))),
      strength: "expert",
      certainty: "none",
      says: "Only if its prescriber agrees, for the mood and not for the legs, and with no seizure disorder, no eating disorder now or before, no heavy drinking, no monoamine oxidase inhibitor and no sedative stopped of late",
      rows: ["S-29", "N-12", "RX-6"],
    },
  ],
  never: bupropionStops.map((hold) => ({ ...hold, when: all(antidepressant, hold.when) })),
  avoid: [
    { when: all(antidepressant, holds(heavyAlcohol)), says: "Heavy drinking: seizures are more likely", rows: ["S-29"] },
    {
      when: all(antidepressant, any(compare("phq9-total", ">=", 15, "{score}"), holds(moodNotSafe))),
      says: "Mood is not stable: leave what is taken as it is",
      rows: ["S-29", "RX-9"],
    },
    {
      when: all(antidepressant, is("pregnant")),
      says: "Pregnancy: the obstetric team and the prescriber decide",
      rows: ["S-20", "B1-GPS3"],
    },
  ],
  strict: ["epilepsy", "eating-disorder-ever"],
  says: {
    plain:
      "One medicine for depression, bupropion, does not seem to make restless legs worse. It does not suit everybody. Only the doctor who treats your mood can say if it suits you.",
    clinician:
      "Bupropion did not worsen RLS in a placebo-controlled trial and may replace a provoking antidepressant if its prescriber agrees; it is not a treatment of RLS.",
  },
  needs: "clinician",
  disagreements: ["D-16"],
  reviewed,
  rows: ["S-29", "N-12", "RX-6", "RXL-NEUT", "DR-22", "D-16"],
});
