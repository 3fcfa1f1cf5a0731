// What comes before any leg treatment and before any higher dose: a clot that nobody has ruled out, an emergency.
import type { Expr } from "../../logic/expr.ts";
import { alarmIs, emergency } from "../alarms.ts";
import { all, any, holds, is, notRuledOut, settled } from "../language.ts";
import type { Hold } from "../shape.ts";

// What nobody has asked is asked by the alarm itself, so these lines do not ask it again one by one.
const certain = (of: Expr): Expr => all(settled(of), of);

/** New pain or swelling of one leg counts until the risk items have been asked and a clot is ruled out. */
export const clotPossible: Hold = {
  when: any(
    certain(alarmIs("suspected-dvt")),
    certain(all(any(is("new-one-sided-leg-pain"), is("new-one-sided-leg-swelling")), notRuledOut(alarmIs("suspected-dvt")))),
  ),
  says: "A clot in the leg is suspected or not ruled out: that comes first",
  rows: ["RF-01", "C-VEN-083", "N-02"],
};

export const emergencyNow: Hold = {
  when: certain(holds(emergency)),
  says: "There is an emergency: nothing is started or raised until it has been dealt with",
  rows: ["S-00"],
};

/** Stops that end when what comes first has been dealt with: not now, rather than never. */
export const untilDealtWith: readonly string[] = [clotPossible.says, emergencyNow.says];

/** A leg that may lack blood bears no pressure, no massage and no exercise. */
export const ischemiaPossible: Hold = {
  when: certain(any(alarmIs("acute-limb-ischemia"), alarmIs("critical-limb-ischemia"))),
  says: "The leg may lack blood: see the alarm",
  rows: ["RF-03", "RF-04"],
};
