// Alarms: danger signs in pregnancy and the six weeks after birth.
import { lateAfterBirth, pregnantNow } from "../derived/reasons.ts";
import { all, any, compare, is } from "../language.ts";
import type { Alarm } from "../shape.ts";

const pregnantOrLately = any(pregnantNow, lateAfterBirth);

export const pregnancyDanger = {
  id: "pregnancy-danger",
  title: "Danger sign in pregnancy or after birth",
  levels: [
    {
      urgency: "emergency",
      when: all(
        pregnantOrLately,
        any(compare("systolic-pressure", ">=", 160, "mm[Hg]"), compare("diastolic-pressure", ">=", 110, "mm[Hg]"), is("seizure")),
      ),
    },
    {
      urgency: "same-day",
      when: all(
        pregnantOrLately,
        any(
          compare("systolic-pressure", ">=", 140, "mm[Hg]"),
          compare("diastolic-pressure", ">=", 90, "mm[Hg]"),
          is("severe-headache-or-visual-change"),
          is("upper-abdominal-pain"),
          is("vaginal-bleeding-or-fluid"),
          is("fewer-fetal-movements"),
          is("itching-palms-or-soles"),
        ),
      ),
    },
  ],
  says: {
    plain:
      "Some signs in pregnancy and the six weeks after birth need a check. They are high blood pressure, a bad headache, changed sight, pain in the upper belly, bleeding, itchy palms or soles, and a baby that moves less.",
    clinician:
      "Pregnant or within 6 weeks of birth with a pressure ≥ 140 or ≥ 90 mmHg, severe headache or visual change, upper abdominal pain, bleeding or fluid loss, fewer fetal movements, or itching of palms or soles; ≥ 160 or ≥ 110 mmHg or a seizure: emergency.",
  },
  do: {
    plain:
      "Call your maternity team today. Call your local emergency number now if you have had a seizure or your blood pressure is 160 over 110 or more.",
    clinician: "Obstetric assessment the same day, also before 20 weeks; emergency at ≥ 160 systolic, ≥ 110 diastolic or after a seizure.",
  },
  rows: ["RF-17", "S-20"],
  reviewed: "2026-11-22",
} as const satisfies Alarm;
