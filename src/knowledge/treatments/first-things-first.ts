// What comes before any leg treatment and before any higher dose: a clot that nobody has ruled out, an emergency.
import { alarmIs, emergency } from "../alarms.ts";
import { all, any, holds, is, notRuledOut } from "../language.ts";
import type { Hold } from "../shape.ts";

/** New pain or swelling of one leg counts until the risk items have been asked and a clot is ruled out. */
export const clotPossible: Hold = {
  when: any(
    alarmIs("suspected-dvt"),
    all(any(is("new-one-sided-leg-pain"), is("new-one-sided-leg-swelling")), notRuledOut(alarmIs("suspected-dvt"))),
  ),
  says: "A clot in the leg is suspected or not ruled out: that comes first",
  rows: ["RF-01", "C-VEN-083", "N-02"],
};

export const emergencyNow: Hold = {
  when: holds(emergency),
  says: "There is an emergency: nothing is started or raised until it has been dealt with",
  rows: ["S-00"],
};
