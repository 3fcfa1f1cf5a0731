// Sedating antihistamines: the one culprit that a person may leave out without asking, if it was bought without a prescription.
import { diagnosisMet } from "../derived/diagnosis.ts";
import { possiblyPregnant } from "../derived/risk.ts";
import { all, any, compare, holds, is, known, not, notEstablished, notRuledOut, taking } from "../language.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const mayBeRls = notRuledOut(holds(diagnosisMet));
const adult = compare("age", ">=", 18, "a");
const child = compare("age", "<", 18, "a");
const bought = is("over-the-counter-antihistamine");
const taken = any(taking("sedating-antihistamine"), bought);
const mayBePregnant = any(all(known("pregnant"), is("pregnant")), holds(possiblyPregnant)); // always settled
const notPregnant = not(mayBePregnant);
const freeToLeaveOut = all(bought, adult, notPregnant);

export const leaveOutAntihistamine = line({
  id: "leave-out-antihistamine",
  title: "Leave out the sedating antihistamine",
  kind: "stop-medicine",
  group: "safety",
  ingredient: "sedating-antihistamine",
  for: [
    {
      advice: "offer",
      when: all(mayBeRls, freeToLeaveOut),
      strength: "good-practice",
      certainty: "none",
      rows: ["B1-GPS2", "RX-9", "N-12", "RXL-H1"],
    },
    {
      advice: "consider",
      when: all(mayBeRls, bought, child),
      strength: "good-practice",
      certainty: "none",
      says: "With the child's doctor or a pharmacist",
      rows: ["B1-GPS2", "RX-9", "N-12"],
    },
  ],
  cautions: [{ when: compare("age", ">=", 65, "a"), says: "65 or older: it also brings confusion and falls", rows: ["BEERS23", "S-28"] }],
  says: {
    plain:
      "Some sleep, cold and travel tablets can make restless legs worse. You bought yours without a prescription, so you may leave it out. If you take it for sleep, a course of sleep training is better. For allergy, a pharmacist can help you find another one.",
    clinician:
      "Over-the-counter sedating antihistamine in a non-pregnant adult: leave it out, for sleep CBT-I in its place, for allergy a non-sedating one; a better evening within 1 to 4 weeks suggests a cause.",
  },
  monitoring: ["Legs 1 to 4 weeks after leaving it out"],
  needs: "person",
  reviewed,
  rows: ["B1-GPS2", "RX-7", "RX-9", "N-12", "RXL-H1", "S-13"],
});

export const reviewAntihistamine = line({
  id: "review-antihistamine",
  title: "Sedating antihistamine: prescriber review",
  kind: "stop-medicine",
  group: "safety",
  ingredient: "sedating-antihistamine",
  for: [
    {
      advice: "consider",
      when: all(mayBeRls, taken, notEstablished(all(bought, any(freeToLeaveOut, child)))),
      strength: "good-practice",
      certainty: "none",
      says: "Through the prescriber, or in pregnancy the obstetric team",
      rows: ["B1-GPS2", "RX-9", "S-13"],
    },
  ],
  cautions: [
    { when: mayBePregnant, says: "In pregnancy it may be needed against sickness: the obstetric team decides", rows: ["RX-9", "S-20"] },
    { when: compare("age", ">=", 65, "a"), says: "65 or older: it also brings confusion and falls", rows: ["BEERS23", "S-28"] },
  ],
  says: {
    plain:
      "You take a medicine for allergy, sickness or sleep that can make restless legs worse. Ask the doctor who prescribes it if another one would do. Do not change it by yourself.",
    clinician:
      "Sedating antihistamine prescribed, or taken in pregnancy: prescriber review for a non-sedating alternative or a nasal steroid.",
  },
  monitoring: ["Legs 1 to 4 weeks after a change"],
  needs: "clinician",
  reviewed,
  rows: ["B1-GPS2", "RX-7", "RX-9", "N-12", "RXL-H1", "S-13"],
});

export const otherAntihistamine = line({
  id: "non-sedating-antihistamine",
  title: "A less sedating antihistamine in its place",
  kind: "medicine",
  group: "general",
  ingredient: "less-sedating-antihistamine",
  for: [
    {
      advice: "consider",
      when: all(mayBeRls, taken, adult, notPregnant, notEstablished(taking("less-sedating-antihistamine"))),
      strength: "expert",
      certainty: "none",
      says: "If an allergy needs treatment at all",
      rows: ["N-12", "RXL-H1OK"],
    },
    {
      advice: "only-if",
      when: all(mayBeRls, taken, notEstablished(taking("less-sedating-antihistamine"))),
      strength: "expert",
      certainty: "none",
      says: "Only with a doctor or pharmacist, who knows about age and pregnancy",
      rows: ["N-12", "RXL-H1OK"],
    },
  ],
  says: {
    plain:
      "If you need something for allergy, fexofenadine or loratadine are less likely to bother the legs. A nasal spray may be enough. Ask a pharmacist. For sleep, a sleep course is better.",
    clinician: "Where an antihistamine is needed: fexofenadine or loratadine, or a nasal steroid; for sleep, CBT-I.",
  },
  needs: "person",
  reviewed,
  rows: ["N-12", "RXL-H1OK"],
});
