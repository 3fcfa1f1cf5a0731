// Opioids that are taken already, and the weak ones that are not proposed at all.
import { moodNotSafe } from "../derived/risk.ts";
import { all, any, compare, holds, is, notEstablished, taking } from "../language.ts";
import { always } from "../derived/always.ts";
import { takingAnother } from "../medicines/members.ts";
import type { Treatment } from "../shape.ts";
import { clotPossible, emergencyNow } from "./first-things-first.ts";
import { line } from "./line.ts";
import { opioidStops } from "./opioids.ts";

const reviewed = "2026-11-22";

export const methadoneRaise = line({
  id: "methadone-raise",
  title: "Methadone: a higher dose",
  kind: "medicine",
  group: "safety",
  ingredient: "methadone",
  never: [
    { when: all(taking("methadone"), compare("qtc", ">=", 450, "ms")), says: "QTc is 450 ms or more", rows: ["DR-16", "RF-26"] },
    {
      when: all(
        taking("methadone"),
        any(
          takingAnother("qt-prolonging", "methadone"),
          taking("cyp3a4-strong-inhibitor"),
          is("long-qt-syndrome"),
          compare("potassium", "<", 3.5, "mmol/L"),
        ),
      ),
      says: "A further risk for the heart rhythm is there",
      rows: ["DR-16", "RF-26"],
    },
    { ...clotPossible, when: all(taking("methadone"), clotPossible.when) },
    { ...emergencyNow, when: all(taking("methadone"), emergencyNow.when) },
  ],
  says: {
    plain:
      "Do not take more methadone: with what else is known, it could upset your heart rhythm. Do not stop it all at once. Call the doctor who prescribes it today.",
    clinician:
      "No increase of methadone: QTc 450 ms or more, or another QT risk; same-day ECG and prescriber (at 500 ms or more reduce or change, never abruptly).",
  },
  needs: "specialist",
  disagreements: ["D-14"],
  reviewed,
  rows: ["DR-16", "RF-26", "M-OPI"],
});

export const opioidContinue = line({
  id: "opioid-continue",
  title: "Opioid: going on under watch",
  kind: "monitoring",
  group: "safety",
  ingredient: "opioid",
  for: [
    {
      advice: "only-if",
      when: taking("opioid"),
      strength: "consensus",
      certainty: "none",
      says: "Only with naloxone at hand, regular visits and no second sedative",
      rows: ["M-OPI", "F-08", "S-18"],
    },
  ],
  cautions: [
    ...opioidStops.map((stop) => ({
      ...stop,
      when: all(taking("opioid"), stop.when),
      says: `${stop.says}: the prescriber looks at it now`,
    })),
    {
      when: all(taking("opioid"), any(taking("benzodiazepine"), taking("z-drug"), taking("alpha-2-delta-ligand"))),
      says: "A second sedative is taken: one at a time, reduced step by step",
      rows: ["S-18", "BEERS23"],
    },
    { when: notEstablished(is("naloxone-at-hand")), says: "Naloxone is not known to be at hand", rows: ["M-OPI"] },
    { when: holds(moodNotSafe), says: "Thoughts of self-harm: means within reach have to be made safe", rows: ["RF-08"] },
  ],
  says: {
    plain:
      "You take an opioid. Do not stop it all at once, and do not add anything that makes you sleepy, such as alcohol. Keep naloxone at home.",
    clinician:
      "Opioid taken: naloxone, visits at least every three months, morphine equivalents, sleepiness, bowel; taper by 10 % every 1 to 4 weeks if it is to end.",
  },
  monitoring: ["At least every three months: effect, sleepiness, bowel, morphine equivalents", "Methadone: ECG at 30 days and once a year"],
  stopping: "By 10 % every 1 to 4 weeks, never all at once",
  needs: "clinician",
  reviewed,
  rows: ["M-OPI", "F-08", "S-18", "BEERS23"],
});

const weak = (id: "tramadol" | "codeine", title: string, rows: Treatment["rows"]): Treatment =>
  line({
    id,
    title,
    kind: "medicine",
    group: "rls-medicine",
    ingredient: id,
    never: [
      {
        when: takingAnother("serotonergic", id),
        says: "A serotonergic medicine is taken: danger of serotonin syndrome and seizure",
        rows: ["DR-18"],
      },
      { when: is("epilepsy"), says: "Epilepsy", rows: ["DR-18"] },
      { when: taking("maoi"), says: "A monoamine oxidase inhibitor is taken", rows: ["DR-18"] },
      { when: compare("age", "<", 18, "a"), says: "Under 18", rows: ["DR-18", "B2-74"] },
    ],
    avoid: [
      {
        when: always,
        says: "Not proposed: the older advice for weak opioids on demand is not followed, and tramadol itself can provoke and augment restless legs",
        rows,
      },
    ],
    says: {
      plain: `${title} is not a good choice for restless legs. If you take it already, do not stop it all at once: talk with the doctor who prescribes it.`,
      clinician: `${title}: not offered; older advice listed weak opioids on demand, but tramadol provokes and augments RLS and the opioid precautions apply.`,
    },
    stopping: "If taken: by 10 % every 1 to 4 weeks, never all at once",
    needs: "clinician",
    reviewed,
    rows,
  });

export const tramadol = weak("tramadol", "Tramadol", ["DR-18", "RXL-OPI", "B2-03"]);
export const codeine = weak("codeine", "Codeine", ["B2-03", "DR-18", "RXL-OPI"]);
