// What the laws mean by their words, read from what was told: never from the engine's own statements.
import type { FactId } from "../../src/knowledge/facts.ts";
import type { Span, Told } from "./told.ts";

const hull = (spans: readonly (Span | undefined)[]): Span | undefined => {
  const known = spans.filter((span) => span !== undefined);
  return known.length === 0
    ? undefined
    : { low: Math.min(...known.map(({ low }) => low)), high: Math.max(...known.map(({ high }) => high)) };
};
/** Iron that is told without an upper limit, or a capacity without a lower one, gives no share. */
const share = (iron: Span | undefined, capacity: Span | undefined): Span | undefined => {
  if (!iron || !capacity || capacity.low === 0 || iron.high === Infinity) return undefined;
  return { low: (100 * iron.low) / capacity.high, high: (100 * iron.high) / capacity.low };
};

/** The value that was measured stands where the computed one agrees with it within a tenth; else both are in doubt. */
function agreed(measured: Span | undefined, computed: Span | undefined): Span | undefined {
  if (measured === undefined || computed === undefined) return measured ?? computed;
  const slack = computed.high / 10;
  return measured.high >= computed.low - slack && measured.low <= computed.high + slack ? measured : hull([measured, computed]);
}

/** Transferrin saturation, measured or 100 x iron / TIBC (FE-TSAT). */
export const saturation = (told: Told): Span | undefined =>
  agreed(told.span("transferrin-saturation"), share(told.span("serum-iron"), told.span("tibc")));
/** The same however old: it can still close a door. A fresh value stands before an old one. */
export const lateSaturation = (told: Told): Span | undefined =>
  saturation(told) ?? agreed(told.late("transferrin-saturation"), share(told.late("serum-iron"), told.late("tibc")));

export const adult = (told: Told): boolean => told.at("age", ">=", 18);
export const child = (told: Told): boolean => told.at("age", "<", 18);
export const pregnant = (told: Told): boolean => told.yes("pregnant");
export const kidneyFailure = (told: Told): boolean => told.yes("dialysis", "hemodialysis");
export const noKidneyFailure = (told: Told): boolean =>
  told.no("dialysis") && (told.at("egfr", ">=", 15) || told.no("chronic-kidney-disease"));

/** Cockcroft-Gault, or the value that was stated. Nothing on dialysis, in pregnancy, under 18 or with unstable creatinine. */
export function clearance(told: Told): Span | undefined {
  const stated = told.span("creatinine-clearance");
  if (stated !== undefined) return stated;
  const [age, weight, creatinine, sex] = [told.span("age"), told.span("weight"), told.span("creatinine"), told.code("sex")];
  const barred = child(told) || pregnant(told) || kidneyFailure(told) || told.no("creatinine-stable");
  if (barred || !age || !weight || !creatinine || creatinine.high === Infinity) return undefined;
  const [least, most] = sex === "female" ? [0.85, 0.85] : sex === "male" ? [1, 1] : [0.85, 1];
  return {
    low: ((140 - age.high) * weight.low * least) / (72 * creatinine.high),
    high: ((140 - age.low) * weight.high * most) / (72 * creatinine.low),
  };
}
/** A clearance cannot be known at all. */
export const clearanceUnknown = (told: Told): boolean =>
  told.span("creatinine-clearance") === undefined &&
  (["age", "weight", "creatinine"].some((fact) => told.span(fact as FactId) === undefined) || // the three are in the vocabulary
    told.code("sex") === undefined ||
    child(told) ||
    pregnant(told) ||
    told.no("creatinine-stable"));

/** The highest daily dose in mg that a clearance allows: RLS ceiling of 3b and renal band of 3c, the lower one. */
export function ligandCeiling(ligand: string, { low: crcl }: Span): number {
  switch (ligand) {
    case "gabapentin":
      return crcl >= 60 ? 2400 : crcl > 30 ? 1400 : crcl > 15 ? 700 : Math.min(300, (300 * crcl) / 15);
    case "pregabalin":
      return crcl >= 60 ? 450 : crcl > 30 ? 300 : crcl >= 15 ? 150 : 75;
    case "gabapentin-enacarbil":
      return crcl >= 30 ? 600 : 300;
    default:
      throw new RangeError(`${ligand} is no alpha-2-delta ligand with a ceiling`);
  }
}
/** On haemodialysis. */
export const ligandCeilingOnDialysis: Readonly<Record<string, number>> = { gabapentin: 300, pregabalin: 75, "gabapentin-enacarbil": 0 };

export const heavyAlcohol = (told: Told): boolean =>
  told.at("alcohol-drinks-per-week", ">", 14) ||
  told.at("audit-c-total", ">=", 4) ||
  (told.code("sex") === "female" && told.at("audit-c-total", ">=", 3));
export const moodNotSafe = (told: Told): boolean =>
  told.at("phq9-item9", ">=", 1) || told.yes("suicidal-thoughts", "suicidal-plan-or-intent");
export const untreatedApnea = (told: Told): boolean =>
  (told.yes("obstructive-sleep-apnea") || told.at("apnea-hypopnea-index", ">=", 15)) && told.no("sleep-apnea-treated");
export const apneaHandled = (told: Told): boolean =>
  told.yes("sleep-apnea-treated") || (told.no("obstructive-sleep-apnea") && !told.at("apnea-hypopnea-index", ">=", 15));

/** AU-Q4 and the Max Planck arms: any of these while a dopaminergic or tramadol is taken. */
export const augmentation = (told: Told): boolean =>
  (told.takesOf("dopaminergic") || told.takes("tramadol")) &&
  (told.yes(
    "symptoms-start-earlier-than-before-treatment",
    "needs-higher-or-earlier-dose",
    "symptoms-stronger-than-before-treatment",
    "spread-to-other-body-part",
  ) ||
    (told.yes("worse-after-dose-increase") && told.yes("better-after-dose-decrease")));

export const akathisia = (told: Told): boolean =>
  told.yes("whole-body-inner-restlessness") && told.at("dopamine-blocker-started-or-raised-weeks", "<=", 6);

const dvtYes: readonly FactId[] = [
  "deep-vein-tenderness",
  "pitting-edema-one-leg",
  "active-cancer",
  "bedridden-three-days",
  "previous-dvt",
  "pregnant",
  "leg-paralysis-or-plaster",
];
const dvtRisk = (told: Told): boolean =>
  told.yes(...dvtYes) || told.at("major-surgery-weeks-ago", "<=", 12) || told.at("weeks-since-birth", "<=", 6);
const dvtRiskOpen = (told: Told): boolean =>
  dvtYes.some((fact) => !told.no(fact)) ||
  told.span("major-surgery-weeks-ago") === undefined ||
  told.span("weeks-since-birth") === undefined;
/** RF-01: any one of these. The score chooses the path and cancels nothing. */
export const clotSuspected = (told: Told): boolean =>
  told.yes("new-one-sided-leg-swelling") ||
  told.at("calf-circumference-difference", ">=", 3) ||
  (told.yes("new-one-sided-leg-pain") && dvtRisk(told));
export const clotOpen = (told: Told): boolean => told.yes("new-one-sided-leg-pain") && !dvtRisk(told) && dvtRiskOpen(told);

const arterialRisks: readonly FactId[] = [
  "diabetes",
  "chronic-kidney-disease",
  "weak-foot-pulses",
  "pain-on-walking-fixed-distance",
  "foot-ulcer",
];
/** C-VEN-079: no risk only where every one has been asked and denied. */
export const noArterialRisk = (told: Told): boolean =>
  told.at("age", "<", 65) && told.at("cigarettes-per-day", "<=", 0) && arterialRisks.every((fact) => told.no(fact));

/** Whom a pregnancy test comes first for (S-20). */
export const perhapsPregnant = (told: Told): boolean =>
  !told.yes("pregnant") &&
  !told.no("pregnant") &&
  told.code("sex") !== "male" &&
  told.at("age", ">=", 12) &&
  told.at("age", "<=", 55) &&
  !told.yes("postmenopausal");
