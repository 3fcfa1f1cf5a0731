// Kidney function: the statements and the two clearances, each with the people for whom it is not computed.
import {
  all,
  among,
  any,
  choose,
  compare,
  difference,
  is,
  largest,
  measured,
  not,
  number,
  power,
  product,
  quotient,
  raise,
  smallest,
  holds,
  notEstablished,
} from "../language.ts";
import type { Criterion, Formula } from "../shape.ts";

const reviewed = "2026-11-22";

export const esrd: Criterion = {
  id: "esrd",
  says: "Kidney failure: dialysis, or chronic kidney disease with an eGFR below 15",
  rows: ["FE-HD", "B1-22", "CK-G"],
  reviewed,
  when: any(is("dialysis"), all(compare("egfr", "<", 15, "mL/min/{1.73_m2}"), is("chronic-kidney-disease"))),
};

/**
 * Nobody has said that there is kidney failure. People on dialysis are known to be: the limits for everybody else hold
 * until somebody says so, and the question stays open beside them.
 */
export const noKnownKidneyFailure = notEstablished(holds(esrd));

const creatinine = measured("creatinine");
// A sex that is neither is none that a laboratory's equation knows: it takes the lower result, which is the stricter one.
const male = among("sex", "male");

/** CKD-EPI 2021 for one sex: the creatinine (mg/dL) at which the curve bends, its exponent below that, and the factor. */
const ckdEpi = (bend: number, exponent: number, factor: number) =>
  product(
    number(142 * factor),
    power(smallest(quotient(creatinine, number(bend)), number(1)), exponent),
    power(largest(quotient(creatinine, number(bend)), number(1)), -1.2),
    raise(0.9938, measured("age")),
  );

const notValid = [compare("age", "<", 18, "a"), is("pregnant"), is("dialysis"), not(is("creatinine-stable"))] as const;

export const egfr: Formula = {
  fact: "egfr",
  says: "CKD-EPI 2021 from creatinine, age and sex",
  rows: ["CK-EPI", "CK-DOSE"],
  reviewed,
  unless: any(...notValid),
  value: choose(male, ckdEpi(0.9, -0.302, 1), ckdEpi(0.7, -0.241, 1.012)),
  tolerance: 0.15,
};

/** The equation by itself; `creatinineClearance` says for whom it is not computed. */
export const cockcroftGault = quotient(
  product(difference(number(140), measured("age")), measured("weight"), choose(male, number(1), number(0.85))),
  product(number(72), creatinine),
);

export const creatinineClearance: Formula = {
  fact: "creatinine-clearance",
  says: "Cockcroft-Gault from age, weight, sex and creatinine",
  rows: ["R-26", "CK-DOSE"],
  reviewed,
  unless: any(...notValid),
  value: cockcroftGault,
  tolerance: 0.15,
};
