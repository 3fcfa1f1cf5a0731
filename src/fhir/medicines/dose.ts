// A day's dose in mg from structured dosage instructions; nothing as soon as any part of it is unclear.
import type { Plain } from "../../record/read.ts";
import { isFilled, numberIn, objectIn, objectsIn, textIn } from "../json.ts";
import type { Strength } from "./label.ts";

export function dailyDose(instructions: readonly Plain[], strength: Strength | undefined): number | undefined {
  const [first, ...more] = instructions;
  if (first === undefined) return undefined;
  const doses = instructions.map((instruction) => ofOne(instruction, strength));
  // several instructions hold at once only where their sequence says so; otherwise they may follow each other
  const sequence = first["sequence"];
  if (more.length > 0 && (sequence === undefined || more.some((one) => one["sequence"] !== sequence))) return undefined;
  return doses.reduce((sum, dose) => (sum === undefined || dose === undefined ? undefined : sum + dose));
}

function ofOne(instruction: Plain, strength: Strength | undefined): number | undefined {
  if (instruction["asNeededBoolean"] === true || isFilled(instruction["asNeededCodeableConcept"])) return undefined;
  const [dose, ...more] = objectsIn(instruction, "doseAndRate");
  const quantity = dose && objectIn(dose, "doseQuantity");
  const timing = objectIn(instruction, "timing");
  const perDay = timing && timesPerDay(timing);
  if (quantity !== undefined && more.length === 0 && perDay !== undefined)
    return strength?.per === "day" && !isMass(quantity) ? byPatch(quantity, strength, perDay) : times(mgOf(quantity, strength), perDay);
  return quantity === undefined ? byMaximum(instruction, strength) : undefined;
}

/** A patch gives its strength for as long as it sticks; it is changed once a day. */
function byPatch(quantity: Plain, strength: Strength, perDay: number): number | undefined {
  const patches = numberIn(quantity, "value");
  return perDay === 1 && patches !== undefined && isPiece(quantity) ? patches * strength.mg : undefined;
}

function byMaximum(instruction: Plain, strength: Strength | undefined): number | undefined {
  const ratio = objectIn(instruction, "maxDosePerPeriod");
  const [most, period] = [ratio && objectIn(ratio, "numerator"), ratio && objectIn(ratio, "denominator")];
  const days = period && daysIn(numberIn(period, "value"), unitOf(period));
  return most === undefined || days === undefined || strength?.per === "day" ? undefined : times(mgOf(most, strength), 1 / days);
}

const times = (mg: number | undefined, perDay: number): number | undefined => (mg === undefined ? undefined : mg * perDay);

const MG: Readonly<Record<string, number>> = { mg: 1, g: 1000, ug: 0.001, mcg: 0.001 };
const PIECES = new Set([
  "{tbl}", "tbl", "tablet", "tablets", "tablet(s)", "{tablet}", "tab", "tabs", "{tab}", "oral tablet",
  "capsule", "capsules", "capsule(s)", "{capsule}", "cap", "caps", "{cap}", "oral capsule",
  "patch", "patches", "{patch}", "each", "{each}", "ea", "1",
]); // biome-ignore format: one kind a line

function mgOf(quantity: Plain, strength: Strength | undefined): number | undefined {
  const value = numberIn(quantity, "value");
  if (value === undefined || value < 0 || quantity["comparator"] !== undefined) return undefined;
  const unit = unitOf(quantity);
  if (unit === undefined) return undefined;
  if (Object.hasOwn(MG, unit)) return value * (MG[unit] ?? Number.NaN);
  if (unit === "ml") return strength?.per === "mL" ? value * strength.mg : undefined;
  return PIECES.has(unit) && strength?.per === "piece" ? value * strength.mg : undefined;
}

const isMass = (quantity: Plain): boolean => Object.hasOwn(MG, unitOf(quantity) ?? "");
const isPiece = (quantity: Plain): boolean => PIECES.has(unitOf(quantity) ?? "");
const unitOf = (quantity: Plain): string | undefined => (textIn(quantity, "code") ?? textIn(quantity, "unit"))?.trim().toLowerCase();

const DAYS: Readonly<Record<string, number>> = { s: 1 / 86_400, min: 1 / 1440, h: 1 / 24, d: 1, wk: 7 };

export function daysIn(value: number | undefined, unit: string | undefined): number | undefined {
  const word = unit?.toLowerCase().replace(/^(day|week|hour)s?$/, (_, name: string) => (name === "week" ? "wk" : name.charAt(0)));
  return value === undefined || value <= 0 || word === undefined || !Object.hasOwn(DAYS, word)
    ? undefined
    : value * (DAYS[word] ?? Number.NaN);
}

/** The usual abbreviations, as FHIR lists them, and how often a day they mean. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  QD: 1,
  AM: 1,
  PM: 1,
  BED: 1,
  BID: 2,
  TID: 3,
  QID: 4,
  QOD: 0.5,
  Q4H: 6,
  Q6H: 4,
  Q8H: 3,
  Q1H: 24,
  Q2H: 12,
  Q3H: 8,
  WK: 1 / 7,
};

function timesPerDay(timing: Plain): number | undefined {
  const repeat = objectIn(timing, "repeat");
  if (repeat !== undefined && (repeat["period"] !== undefined || repeat["when"] !== undefined)) return byRepeat(repeat);
  const concept = objectIn(timing, "code");
  const codes = new Set([
    ...(concept ? objectsIn(concept, "coding").map((coding) => textIn(coding, "code")) : []),
    concept && textIn(concept, "text"),
  ]);
  const known = new Set(
    [...codes].map((code) => (code !== undefined && Object.hasOwn(ABBREVIATIONS, code) ? ABBREVIATIONS[code] : undefined)),
  );
  known.delete(undefined);
  const [perDay] = known;
  return known.size === 1 ? perDay : undefined;
}

function byRepeat(repeat: Plain): number | undefined {
  if (["frequencyMax", "periodMax", "dayOfWeek", "count"].some((key) => isFilled(repeat[key]))) return undefined;
  const when = repeat["when"];
  const events = Array.isArray(when) && when.length > 0 ? when.length : undefined;
  if (repeat["period"] === undefined) return repeat["frequency"] === undefined ? events : undefined;
  const frequency = repeat["frequency"] === undefined ? 1 : numberIn(repeat, "frequency"); // FHIR: once, unless said otherwise
  const days = daysIn(numberIn(repeat, "period"), textIn(repeat, "periodUnit"));
  if (frequency === undefined || days === undefined || (events !== undefined && events !== frequency)) return undefined;
  return frequency / days;
}
