// Alarms: what can follow when a medicine is stopped all at once.
import { all, any, is, taking } from "../language.ts";
import type { Alarm } from "../shape.ts";

const reviewed = "2026-11-22";

export const malignantLikeState = {
  id: "malignant-like-state",
  title: "Fever, stiffness and confusion",
  levels: [
    {
      urgency: "emergency",
      when: all(
        is("fever-rigidity-confusion"),
        any(taking("dopaminergic"), is("medicine-stopped-abruptly"), taking("dopamine-antagonist")),
      ),
    },
  ],
  says: {
    plain:
      "Fever, stiff muscles and not thinking straight, all at once, can be a severe reaction. It can follow a medicine or a sudden stop of one.",
    clinician:
      "Fever, rigidity and confusion on a dopaminergic, after an abrupt stop of one, or on a dopamine antagonist: malignant-like hyperpyrexia.",
  },
  do: {
    plain: "Call your local emergency number now. Say which medicine was changed and when.",
    clinician: "Emergency admission; state the dopaminergic, its last dose and every dopamine antagonist.",
  },
  rows: ["RF-21"],
  reviewed,
} as const satisfies Alarm;

export const withdrawalSeizure = {
  id: "withdrawal-seizure",
  title: "Seizure after a medicine was stopped",
  levels: [{ urgency: "emergency", when: all(is("seizure"), is("medicine-stopped-abruptly")) }],
  says: {
    plain: "A seizure can follow when a medicine is stopped all at once. There may be another one.",
    clinician: "Seizure after the abrupt stop of an alpha-2-delta ligand or benzodiazepine: withdrawal.",
  },
  do: {
    plain: "Call your local emergency number now. Say which medicine was stopped and when.",
    clinician: "Emergency; the stopped medicine and its last dose decide the treatment. Later reductions go stepwise.",
  },
  rows: ["RF-23"],
  reviewed,
} as const satisfies Alarm;
