// How long a medicine has been taken, in days, from the day on which its newest entry began.
import type { Expr, Term } from "../../logic/expr.ts";
import { all, compareTo, difference, listed, type Medication, measured, notEstablished, taking } from "../language.ts";

export const daysOn = (what: Medication): Term => difference(measured("today"), listed("medicines", what, "last"));

export const startedWithin = (what: Medication, days: number): Expr => all(taking(what), compareTo(daysOn(what), "<=", days));
export const takenLongerThan = (what: Medication, days: number): Expr => all(taking(what), compareTo(daysOn(what), ">", days));
/** A start that nobody has told us counts as recent: better a check too many than none. */
export const perhapsStartedWithin = (what: Medication, days: number): Expr =>
  all(taking(what), notEstablished(takenLongerThan(what, days)));
