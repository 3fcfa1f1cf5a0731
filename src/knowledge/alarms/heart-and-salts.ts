// Alarms: the QT interval, potassium, too much serotonin.
import { membersOf } from "../medicines.ts";
import { all, any, compare, holds, is, taking } from "../language.ts";
import type { Alarm, Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

// Levomethadone is the active half of methadone.
const methadone = any(taking("methadone"), taking("levomethadone"));

const [firstOther, ...others] = membersOf("qt-prolonging").filter((id) => id !== "methadone" && id !== "levomethadone");
if (firstOther === undefined) throw new RangeError("no other medicine that lengthens the QT interval");

// Named one by one and not counted: a list with an unreadable entry has no count, but what can be read on it still counts.
const anotherQtProlonging: Criterion = {
  id: "another-qt-prolonging-medicine",
  says: "A medicine other than methadone that lengthens the QT interval",
  rows: ["RF-26"],
  reviewed,
  when: any(taking(firstOther), ...others.map((id) => taking(id))),
};

export const qtDanger = {
  id: "qt-danger",
  title: "Dangerous heart rhythm possible (long QT)",
  levels: [
    {
      urgency: "same-day",
      when: any(
        compare("qtc", ">=", 500, "ms"),
        all(
          methadone,
          any(
            holds(anotherQtProlonging),
            taking("cyp3a4-strong-inhibitor"),
            compare("qtc", ">=", 450, "ms"),
            compare("potassium", "<", 3.5, "mmol/L"),
          ),
        ),
      ),
    },
  ],
  background: ["potassium"],
  says: {
    plain: "Your heart tracing, or a mix of your medicines, could lead to an unsafe heart rhythm.",
    clinician:
      "QTc ≥ 500 ms on any medicine, or methadone with a further QT-prolonging medicine, a strong CYP3A4 inhibitor, QTc ≥ 450 ms or potassium < 3.5 mmol/L.",
  },
  do: {
    plain:
      "Call the doctor who prescribes your medicine today and ask for a heart tracing. Do not take more of it, and do not stop it all at once. If you faint, call the emergency number.",
    clinician:
      "Same-day ECG, electrolytes and prescriber contact. Methadone is not raised. Correct potassium and remove the further cause first.",
  },
  rows: ["RF-26", "DR-16:stops"],
  reviewed,
} as const satisfies Alarm;

export const lowPotassium = {
  id: "low-potassium",
  title: "Low potassium",
  levels: [
    {
      urgency: "emergency",
      when: any(
        compare("potassium", "<", 2.5, "mmol/L"),
        all(compare("potassium", "<", 3.5, "mmol/L"), any(is("palpitations"), is("new-weakness-general"), taking("qt-prolonging"))),
      ),
    },
    { urgency: "same-day", when: compare("potassium", "<", 3, "mmol/L") },
    { urgency: "same-week", when: compare("potassium", "<", 3.5, "mmol/L") },
  ],
  background: ["palpitations", "new-weakness-general"],
  says: {
    plain: "Low potassium can cause cramps and weak muscles. When it is very low it can upset the heart.",
    clinician:
      "Potassium < 3.5 mmol/L; same day below 3.0; emergency below 2.5, or below 3.5 with palpitations, weakness or a QT-prolonging medicine.",
  },
  do: {
    plain:
      "Call your local emergency number now if the value is below 2.5. Do so too if your heart races or skips, if you feel weak all over, or if you take a medicine that acts on the heart rhythm. Call your doctor today if it is below 3.0, and this week if it is higher.",
    clinician: "Prescriber within the week, same day below 3.0 mmol/L, emergency as stated: ECG, cause, replacement.",
  },
  rows: ["RF-27", "S-31"],
  reviewed,
} as const satisfies Alarm;

export const serotoninOrQtEmergency = {
  id: "serotonin-or-qt-emergency",
  title: "Severe reaction to a mix of medicines",
  levels: [
    {
      urgency: "emergency",
      when: any(is("clonus-or-serotonin-signs"), all(is("syncope"), any(methadone, compare("qtc", ">=", 500, "ms")))),
    },
  ],
  background: ["qtc"],
  says: {
    plain:
      "Some mixes of medicines can cause jerks, sweating and unrest. Methadone can upset the heart so that you faint. Both are severe.",
    clinician: "Clonus, sweating and agitation on a serotonergic combination, or syncope on methadone or with QTc ≥ 500 ms.",
  },
  do: {
    plain: "Call your local emergency number now. Take your list of medicines with you.",
    clinician: "Emergency: ECG monitoring, stop the offending combination under supervision.",
  },
  rows: ["RF-20"],
  reviewed,
} as const satisfies Alarm;
