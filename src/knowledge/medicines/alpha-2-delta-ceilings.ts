// What a day of an alpha-2-delta ligand may hold, by kidney function: the lower of the ceiling used in restless legs
// and the label's renal band. The alarm for unsafe doses and the doses of the plan read the same bands.
import type { Expr, Term } from "../../logic/expr.ts";
import {
  all,
  any,
  choose,
  compare,
  compareTo,
  difference,
  dose,
  is,
  item,
  known,
  listed,
  not,
  number,
  product,
  quotient,
  smallest,
} from "../language.ts";
import type { Criterion, DoseBand } from "../shape.ts";

/** mg. The first band whose condition is yes decides; none: no dose. */
export interface CeilingBand extends DoseBand {
  /** Taken on every second day only: an average day holds half of it. */
  readonly everyDays?: 2;
}

export type CeilingId = "gabapentin" | "pregabalin" | "gabapentin-enacarbil";

// Whoever has not said so is judged by the clearance, and the bands of the lowest clearances are as strict.
const onDialysis = any(all(known("dialysis"), is("dialysis")), all(known("hemodialysis"), is("hemodialysis")));
const clearance = (by: "<" | "<=" | ">" | ">=", limit: number): Expr => compare("creatinine-clearance", by, limit, "mL/min");
const olderStarts = (older: number, younger: number): Term => choose(compare("age", ">=", 65, "a"), number(older), number(younger));

// The lowest band shrinks with the clearance; a clearance that nobody has told us lies anywhere in the band.
const shrinking = (atFifteen: number): Term =>
  smallest(number(atFifteen), product(quotient(number(atFifteen), number(15)), item("creatinine-clearance", 0, 15)));

const gabapentin: readonly CeilingBand[] = [
  {
    when: onDialysis,
    start: 100,
    ceiling: 300,
    timing: "After dialysis, on dialysis days, supplement included; nephrology decides",
    rows: ["R-05", "B1-21"],
  },
  {
    when: clearance(">=", 60),
    start: olderStarts(100, 300),
    ceiling: 2400,
    timing: "1 to 2 hours before symptoms; above 600 mg a part in the early evening and a part at bedtime",
    rows: ["R-01", "DR-01:dose"],
  },
  {
    when: all(clearance(">", 30), clearance("<", 60)),
    start: olderStarts(100, 300),
    ceiling: 1400,
    timing: "In two parts, the larger 1 to 2 hours before symptoms",
    rows: ["R-02", "DR-01:dose"],
  },
  {
    when: all(clearance(">", 15), clearance("<=", 30)),
    start: 100,
    ceiling: 700,
    timing: "Once a day, 1 to 2 hours before symptoms",
    rows: ["R-03", "DR-01:dose"],
  },
  {
    when: clearance("<=", 15),
    start: shrinking(100),
    ceiling: shrinking(300),
    timing: "Once a day, 1 to 2 hours before symptoms; below 15 mL/min in proportion to the clearance",
    rows: ["R-04", "DR-01:dose"],
  },
];

const pregabalin: readonly CeilingBand[] = [
  {
    when: onDialysis,
    start: 25,
    ceiling: 75,
    timing: "Once a day, with one supplement after each dialysis; nephrology decides",
    rows: ["R-14", "R-15"],
  },
  {
    when: clearance(">=", 60),
    start: olderStarts(50, 75),
    ceiling: 450,
    timing: "1 to 3 hours before bed",
    rows: ["R-11", "DR-03:dose"],
  },
  {
    when: all(clearance(">", 30), clearance("<", 60)),
    start: olderStarts(50, 75),
    ceiling: 300,
    timing: "1 to 3 hours before bed",
    rows: ["R-12", "DR-03:dose"],
  },
  {
    when: all(clearance(">=", 15), clearance("<=", 30)),
    start: 25,
    ceiling: 150,
    timing: "1 to 3 hours before bed",
    rows: ["R-13", "DR-03:dose"],
  },
  { when: clearance("<", 15), start: 25, ceiling: 75, timing: "Once a day, 1 to 3 hours before bed", rows: ["R-14", "DR-03:dose"] },
];

// There is no dose on dialysis, so every band asks for its absence.
const enacarbilBand = (range: Expr): Expr => all(not(onDialysis), range);
const enacarbilTiming = "About 17:00 with food, swallowed whole; a missed dose waits for the next day";

const enacarbil: readonly CeilingBand[] = [
  {
    when: enacarbilBand(clearance(">=", 60)),
    start: olderStarts(300, 600),
    ceiling: 600,
    timing: enacarbilTiming,
    rows: ["R-06", "R-10", "DR-02:dose"],
  },
  {
    when: enacarbilBand(all(clearance(">=", 30), clearance("<", 60))),
    start: 300,
    ceiling: 600,
    timing: enacarbilTiming,
    rows: ["R-07", "R-10", "DR-02:dose"],
  },
  {
    when: enacarbilBand(all(clearance(">=", 15), clearance("<", 30))),
    start: 300,
    ceiling: 300,
    timing: enacarbilTiming,
    rows: ["R-08", "R-10", "DR-02:dose"],
  },
  {
    when: enacarbilBand(clearance("<", 15)),
    start: 300,
    ceiling: 300,
    everyDays: 2,
    timing: `Every second day. ${enacarbilTiming}`,
    rows: ["R-09", "R-10", "DR-02:dose"],
  },
];

export const alpha2DeltaCeilings: Readonly<Record<CeilingId, readonly CeilingBand[]>> = {
  gabapentin,
  pregabalin,
  "gabapentin-enacarbil": enacarbil,
};

const term = (amount: number | Term): Term => (typeof amount === "number" ? number(amount) : amount);
const perDay = ({ ceiling, everyDays }: CeilingBand): Term =>
  everyDays === undefined ? term(ceiling) : quotient(term(ceiling), number(everyDays));

/** The ceiling of an average day in mg: an interval over every band that is still possible. */
export function dailyCeiling(ligand: CeilingId): Term {
  const [strictest, ...others] = alpha2DeltaCeilings[ligand].toReversed();
  if (strictest === undefined) throw new RangeError(`${ligand} has no band`);
  return others.reduce((otherwise, band) => choose(band.when, perDay(band), otherwise), perDay(strictest));
}

const bandWords: Readonly<Record<CeilingId, readonly [name: string, bands: string]>> = {
  gabapentin: [
    "Gabapentin",
    "2400 mg a day from a clearance of 60 mL/min, 400 to 1400 mg in two parts above 30, 200 to 700 mg once a day above 15, 100 to 300 mg or less at 15 and below and on dialysis",
  ],
  pregabalin: ["Pregabalin", "450 mg a day from a clearance of 60 mL/min, 300 mg above 30, 150 mg from 15, 75 mg below 15 and on dialysis"],
  "gabapentin-enacarbil": [
    "Gabapentin enacarbil",
    "600 mg a day from a clearance of 30 mL/min, 300 mg from 15, 300 mg every other day below 15, none on dialysis",
  ],
};

function againstCeiling(ligand: CeilingId, id: string, says: string, amount: Term, by: ">" | ">="): Criterion {
  const [name, bands] = bandWords[ligand];
  const [first, ...others] = alpha2DeltaCeilings[ligand].flatMap(({ rows }) => rows);
  if (first === undefined) throw new RangeError(`${ligand} has no band`);
  return {
    id: `${ligand}-${id}`,
    says: `${name}: ${says} the ceiling for this kidney function (${bands})`,
    rows: ["RF-25", first, ...others],
    reviewed: "2026-11-22",
    when: compareTo(difference(amount, dailyCeiling(ligand)), by, 0),
  };
}

const ofEach = (make: (ligand: CeilingId) => Criterion): Readonly<Record<CeilingId, Criterion>> => ({
  gabapentin: make("gabapentin"),
  pregabalin: make("pregabalin"),
  "gabapentin-enacarbil": make("gabapentin-enacarbil"),
});
export const aboveCeiling = ofEach((ligand) => againstCeiling(ligand, "above-ceiling", "the dose taken is above", dose(ligand), ">"));
export const atCeiling = ofEach((ligand) => againstCeiling(ligand, "at-ceiling", "the dose taken is at or above", dose(ligand), ">="));
export const orderAboveCeiling = ofEach((ligand) =>
  againstCeiling(ligand, "order-above-ceiling", "the dose ordered is above", listed("medicines", `ordered:${ligand}`, "total"), ">"),
);
export const ceilingCriteria: readonly Criterion[] = [aboveCeiling, atCeiling, orderAboveCeiling].flatMap((each) => Object.values(each));
