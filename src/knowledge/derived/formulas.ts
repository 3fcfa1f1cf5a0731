// Facts computed from other facts, in the order in which they need each other.
import { choose, difference, listed, measured, number, points, product, quotient, sum, is, compare, howMany, any } from "../language.ts";
import type { Formula } from "../shape.ts";
import { creatinineClearance, egfr } from "./kidney.ts";

const reviewed = "2026-11-22";

const bmi: Formula = {
  fact: "bmi",
  says: "Weight over height squared",
  rows: ["S-17", "C-LIF-003"],
  reviewed,
  value: quotient(measured("weight"), product(quotient(measured("height"), number(100)), quotient(measured("height"), number(100)))),
  tolerance: 0.05,
};

const saturation: Formula = {
  fact: "transferrin-saturation",
  says: "100 × serum iron / total iron-binding capacity",
  rows: ["FE-TSAT"],
  reviewed,
  value: quotient(product(number(100), measured("serum-iron")), measured("tibc")),
  tolerance: 0.1,
};

/** Two-level score. An item that nobody has told us leaves the score an interval. */
const wells: Formula = {
  fact: "wells-dvt-score",
  says: "Two-level Wells score",
  rows: ["RF-01", "C-VEN-083"],
  reviewed,
  unless: is("pregnant"),
  value: sum(
    points(is("active-cancer"), 1),
    points(is("leg-paralysis-or-plaster"), 1),
    points(any(is("bedridden-three-days"), compare("major-surgery-weeks-ago", "<=", 12, "wk")), 1),
    points(is("deep-vein-tenderness"), 1),
    points(is("whole-leg-swollen"), 1),
    points(compare("calf-circumference-difference", ">=", 3, "cm"), 1),
    points(is("pitting-edema-one-leg"), 1),
    points(is("collateral-superficial-veins"), 1),
    points(is("previous-dvt"), 1),
    points(is("alternative-diagnosis-as-likely"), -2),
  ),
  tolerance: 0,
};

const daysSinceVeinIron: Formula = {
  fact: "days-since-iv-iron",
  says: "Days since the last intravenous iron on the medicine list",
  rows: ["B2-27", "B2-28"],
  reviewed,
  value: difference(measured("today"), listed("medicines", "ever:iron-iv", "last")),
  tolerance: 0,
};

const yearsOnDopaminergic: Formula = {
  fact: "years-on-dopaminergic",
  says: "Years since the first dopaminergic medicine that is still taken",
  rows: ["AU-R1"],
  reviewed,
  value: quotient(difference(measured("today"), listed("medicines", "dopaminergic", "first")), number(365.25)),
  tolerance: 0.1,
};

const cnsActive: Formula = {
  fact: "cns-active-medicines",
  says: "Medicines taken now that act on the brain",
  rows: ["BEERS23"],
  reviewed,
  value: howMany("cns-active"),
  tolerance: 0,
};

// On a clock that may cross midnight, "earlier" lies between twelve hours earlier and twelve hours later.
const gap = difference(measured("symptom-onset-hour-before-treatment"), measured("symptom-onset-hour"));
const hoursEarlier: Formula = {
  fact: "hours-onset-earlier",
  says: "Hours by which symptoms now start earlier than before treatment",
  rows: ["AU-MPI-C", "AU-NIH1"],
  reviewed,
  value: choose(
    { op: "compare", of: gap, by: ">", to: 12 },
    difference(gap, number(24)),
    choose({ op: "compare", of: gap, by: "<", to: -12 }, sum(gap, number(24)), gap),
  ),
  tolerance: 0,
};

/** Weeks since the newest medicine of a class on the list began; a rise of its dose has to be told. */
const weeksSince = (
  fact: "dopamine-blocker-started-or-raised-weeks" | "statin-started-weeks",
  tag: string,
  rows: Formula["rows"],
): Formula => ({
  fact,
  says: "Weeks since the newest of them on the medicine list began",
  rows,
  reviewed,
  value: quotient(difference(measured("today"), listed("medicines", tag, "last")), number(7)),
  tolerance: Number.MAX_VALUE, // what is told may speak of a rise, which the list does not show
});
const blockerStarted = weeksSince("dopamine-blocker-started-or-raised-weeks", "dopamine-antagonist", ["MM-AKA", "RF-16"]);
const statinStarted = weeksSince("statin-started-weeks", "statin", ["MM-MYA"]);

export const formulas: readonly Formula[] = [
  bmi,
  saturation,
  egfr,
  creatinineClearance,
  wells,
  daysSinceVeinIron,
  yearsOnDopaminergic,
  cnsActive,
  hoursEarlier,
  blockerStarted,
  statinStarted,
];
