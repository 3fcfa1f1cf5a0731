// Which units a measured fact may come in, and what brings them to the vocabulary's own unit.
import type { NumberFact } from "../facts.ts";

// value in the vocabulary's unit = value x times + plus; a bare number is times alone.
export type Factor = number | { readonly times: number; readonly plus: number };
export type Factors = Readonly<Record<string, Factor>>;

const daysOfMonth = 30.4375;
const daysOfYear = 365.25;

// By the vocabulary's unit: what holds whatever is measured.
export const byUnit: Readonly<Record<string, Factors>> = {
  "1/wk": { "1/d": 7 },
  "1/d": { "1/wk": 1 / 7 },
  "min/wk": { "min/d": 7, "h/wk": 60 },
  a: { mo: 1 / 12, wk: 7 / daysOfYear, d: 1 / daysOfYear },
  mo: { a: 12, wk: 7 / daysOfMonth, d: 1 / daysOfMonth },
  wk: { d: 1 / 7, mo: daysOfMonth / 7 },
  d: { wk: 7, h: 1 / 24 },
  h: { min: 1 / 60 },
  min: { h: 60, s: 1 / 60 },
  ms: { s: 1000 },
  kg: { g: 0.001, "[lb_av]": 0.45359237 },
  cm: { m: 100, mm: 0.1, "[in_i]": 2.54, "[ft_i]": 30.48 },
  mm: { cm: 10 },
  mL: { L: 1000 },
  "mL/min": { "mL/s": 60 },
  // Laboratories often leave out the body surface; the test code, not the unit, says that a result is an eGFR.
  "mL/min/{1.73_m2}": { "mL/s/{1.73_m2}": 60, "mL/min": 1 },
  "mm[Hg]": { kPa: 1 / 0.133322 },
  "m/s": { "cm/s": 0.01 },
  uV: { mV: 1000 },
  mV: { uV: 0.001 },
  Cel: { "[degF]": { times: 5 / 9, plus: -160 / 9 } },
};

type Substance = {
  // Grams per mole, and the charge where equivalents are in use: from these every molar factor can be checked.
  readonly molarMass?: number;
  readonly charge?: number;
  readonly units: Factors;
};

const glucose: Substance = { molarMass: 180.156, units: { "mmol/L": 18.0156 } };
const iron: Substance = { molarMass: 55.845, units: { "umol/L": 5.5845 } };

// By fact: what depends on the substance.
export const bySubstance: { readonly [Fact in NumberFact]?: Substance } = {
  // Apoferritin has no one mass: 445 kDa is the conventional figure behind 1 ug/L = 2.247 pmol/L.
  ferritin: { molarMass: 445_000, units: { "ng/mL": 1, "pmol/L": 0.445 } },
  "serum-iron": { ...iron, units: { ...iron.units, "ug/L": 0.1 } },
  tibc: iron,
  transferrin: { molarMass: 79_570, units: { "g/L": 100, "umol/L": 7.957 } },
  // Some laboratories send a fraction under the same code.
  "transferrin-saturation": { units: { "1": 100 } },
  // Per haem monomer.
  hemoglobin: { molarMass: 16_114, units: { "g/dL": 10, "mmol/L": 16.114 } },
  crp: { molarMass: 115_135, units: { "mg/dL": 10, "nmol/L": 0.115135 } },
  creatinine: { molarMass: 113.12, units: { "umol/L": 0.011312, "mmol/L": 11.312 } },
  "urine-albumin-creatinine": { molarMass: 113.12, units: { "mg/mmol": 8.84 } },
  // The two reference systems differ by a line, not by a factor.
  hba1c: { units: { "mmol/mol": { times: 0.0915, plus: 2.15 } } },
  "fasting-glucose": glucose,
  "two-hour-glucose": glucose,
  "vitamin-d": { molarMass: 400.64, units: { "ug/L": 1, "nmol/L": 0.40064 } },
  magnesium: { molarMass: 24.305, charge: 2, units: { "mg/dL": 0.41144, "meq/L": 0.5 } },
  potassium: { molarMass: 39.098, charge: 1, units: { "meq/L": 1 } },
  calcium: { molarMass: 40.078, units: { "mmol/L": 4.0078 } },
  // As phosphorus.
  phosphate: { molarMass: 30.974, units: { "mmol/L": 3.0974 } },
  "parathyroid-hormone": { molarMass: 9425, units: { "ng/L": 1, "pmol/L": 9.425 } },
  "vitamin-b12": { molarMass: 1355.37, units: { "pg/mL": 1, "pmol/L": 1.35537 } },
  "methylmalonic-acid": { molarMass: 118.09, units: { "nmol/L": 0.001 } },
  folate: { molarMass: 441.4, units: { "ng/mL": 1, "nmol/L": 0.4414 } },
  tsh: { units: { "u[IU]/mL": 1 } },
  "free-t4": { molarMass: 776.87, units: { "pmol/L": 0.077687 } },
  // An enzyme's international unit is the unit U.
  "creatine-kinase": { units: { "[IU]/L": 1, "ukat/L": 60 } },
};
