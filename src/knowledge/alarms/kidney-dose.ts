// Alarms: a gabapentin-like medicine at a dose that the kidneys cannot clear, or two of them at once.
import type { Expr } from "../../logic/expr.ts";
import { all, any, atLeast, compare, holds, is, known, takingOrOrdered, unknown } from "../language.ts";
import { aboveCeiling, type CeilingId, orderAboveCeiling } from "../medicines/alpha-2-delta-ceilings.ts";
import type { Alarm } from "../shape.ts";

/** Taken or ordered: either amount alone is above the ceiling, for an order may replace what is taken. */
const tooMuch = (ligand: CeilingId): Expr => any(holds(aboveCeiling[ligand]), holds(orderAboveCeiling[ligand]));

export const unsafeAlpha2DeltaDose = {
  id: "unsafe-alpha-2-delta-dose",
  title: "Gabapentin-like medicine above the safe dose",
  levels: [
    {
      urgency: "same-day",
      when: any(
        tooMuch("gabapentin"),
        tooMuch("pregabalin"),
        tooMuch("gabapentin-enacarbil"),
        all(any(is("dialysis"), all(known("hemodialysis"), is("hemodialysis"))), takingOrOrdered("gabapentin-enacarbil")),
        atLeast(
          2,
          takingOrOrdered("gabapentin"),
          takingOrOrdered("gabapentin-enacarbil"),
          takingOrOrdered("pregabalin"),
          takingOrOrdered("mirogabalin"),
        ),
      ),
    },
  ],
  background: ["creatinine-clearance"],
  suspect: all(
    takingOrOrdered("alpha-2-delta-ligand"),
    any(
      compare("creatinine-clearance", "<", 60, "mL/min"),
      all(
        unknown("creatinine-clearance"),
        any(compare("age", ">=", 75, "a"), is("chronic-kidney-disease"), compare("egfr", "<", 60, "mL/min/{1.73_m2}")),
      ),
      is("marked-sleepiness"),
      is("hard-to-wake"),
      is("myoclonus"),
      is("unsteady-gait"),
      is("confusion"),
    ),
  ),
  says: {
    plain:
      "Gabapentin, pregabalin and the like leave the body through the kidneys. The dose can be too high for your kidneys, or two of them can add up. Then you may feel sleepy, jerky or unsteady.",
    clinician:
      "Daily dose taken or ordered above the ceiling for this creatinine clearance, enacarbil on dialysis, or two alpha-2-delta ligands together; with a clearance that is unknown in someone aged 75 or over, with kidney disease or with an eGFR below 60 it cannot be ruled out.",
  },
  do: {
    plain:
      "Call the doctor who prescribes it today. The dose has to come down in steps. Do not stop it all at once. If someone is hard to wake, call the emergency number.",
    clinician:
      "Same-day prescriber contact: bring the dose down to the band by taper, not abruptly, and keep one ligand. Sleepiness, myoclonus, unsteadiness or confusion are toxicity; hard to wake is an emergency.",
  },
  rows: [
    "RF-25",
    "R-01",
    "R-02",
    "R-03",
    "R-04",
    "R-05",
    "R-06",
    "R-07",
    "R-08",
    "R-09",
    "R-10",
    "R-11",
    "R-12",
    "R-13",
    "R-14",
    "R-15",
    "R-26",
    "CK-G",
  ],
  reviewed: "2026-11-22",
} as const satisfies Alarm;
