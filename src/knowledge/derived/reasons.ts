// The statements that several reasons and tests share.
import {
  all,
  among,
  any,
  atLeast,
  compare,
  compareTo,
  holds,
  howMany,
  is,
  known,
  level,
  not,
  notRuledOut,
  points,
  settled,
  sum,
  taking,
} from "../language.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import type { Expr } from "../../logic/expr.ts";
import type { Criterion } from "../shape.ts";
import { distalPolyneuropathy } from "../readings/nerve-study.ts";
import { diagnosisMet } from "./diagnosis.ts";
import { esrd, noKnownKidneyFailure } from "./kidney.ts";

const reviewed = "2026-11-22";

export const adult = compare("age", ">=", 18, "a");
export const child = compare("age", "<", 18, "a");

/** Who can bear a child at all: others are not asked. */
const canBearChild = all(
  not(among("sex", "male")),
  not(is("postmenopausal")),
  compare("age", ">=", 12, "a"),
  compare("age", "<=", 55, "a"),
);
// What somebody has told stands, whatever sex and age are on record; only the unasked question is closed by them.
export const pregnantNow = all(is("pregnant"), any(known("pregnant"), canBearChild));
export const lateAfterBirth = all(compare("weeks-since-birth", "<=", 6, "wk"), any(known("weeks-since-birth"), canBearChild));
export const heavyPeriods = all(is("heavy-periods"), any(known("heavy-periods"), canBearChild));

/** A limit for restless legs says nothing about somebody who is known not to have them. What is not known stays open. */
export const unlessSomethingElse = (limit: Expr): Expr => all(limit, any(notRuledOut(holds(diagnosisMet)), not(settled(limit))));

// Kidney failure has an iron rule of its own: the other limits hold until somebody has told of one.
export const lowIron: Criterion = {
  id: "low-iron",
  says: "Iron is low by the limits for restless legs at this age, or by the kidney rule",
  rows: ["FE-A75", "FE-CH", "FE-HD", "B1-GPS1b", "B1-GPS1d", "B1-22", "S-01"],
  reviewed,
  when: unlessSomethingElse(
    any(
      all(adult, noKnownKidneyFailure, any(compare("ferritin", "<=", 75, "ug/L"), compare("transferrin-saturation", "<", 20, "%"))),
      all(adult, holds(esrd), compare("ferritin", "<", 200, "ug/L"), compare("transferrin-saturation", "<", 20, "%")),
      all(child, compare("ferritin", "<", 50, "ug/L")),
      all(compare("ferritin", "<", 50, "ug/L"), noKnownKidneyFailure),
    ),
  ),
};

export const ironMayBeLow: Criterion = {
  id: "iron-may-be-low",
  says: "Iron is low, or in the zone where it may still be too low for restless legs",
  rows: ["FE-A75", "FE-A100", "FE-CH", "B2-70"],
  reviewed,
  when: any(
    holds(lowIron),
    unlessSomethingElse(
      any(all(adult, noKnownKidneyFailure, compare("ferritin", "<=", 100, "ug/L")), all(child, compare("ferritin", "<", 75, "ug/L"))),
    ),
  ),
};

export const kidneyReduced: Criterion = {
  id: "kidney-reduced",
  says: "Kidney disease is known, or kidney function is reduced",
  rows: ["CK-G", "CK-TX"],
  reviewed,
  when: any(is("dialysis"), is("chronic-kidney-disease"), compare("egfr", "<", 60, "mL/min/{1.73_m2}"), is("kidney-transplant")),
};

export const diabetesShown: Criterion = {
  id: "diabetes-shown",
  says: "Diabetes is known, or two tests are in its range",
  rows: ["DM-DX"],
  reviewed,
  when: any(
    is("diabetes"),
    atLeast(
      2,
      compare("hba1c", ">=", 6.5, "%"),
      compare("fasting-glucose", ">=", 126, "mg/dL"),
      compare("two-hour-glucose", ">=", 200, "mg/dL"),
    ),
  ),
};

export const b12Unclear: Criterion = {
  id: "b12-unclear",
  says: "B12 is neither clearly low nor clearly enough",
  rows: ["B12-T"],
  reviewed,
  when: any(
    all(compare("vitamin-b12", ">=", 180, "ng/L"), compare("vitamin-b12", "<=", 350, "ng/L")),
    all(compare("active-b12", ">=", 25, "pmol/L"), compare("active-b12", "<=", 70, "pmol/L")),
  ),
};
export const b12Low: Criterion = {
  id: "b12-shown-low",
  says: "B12 is low, or unclear with a raised methylmalonic acid",
  rows: ["B12-T"],
  reviewed,
  when: any(
    compare("vitamin-b12", "<", 180, "ng/L"),
    compare("active-b12", "<", 25, "pmol/L"),
    all(holds(b12Unclear), is("methylmalonic-acid-raised")),
  ),
};

export const neuropathyShown: Criterion = {
  id: "neuropathy-shown",
  says: "A neuropathy is known, or shown by a nerve study or a skin biopsy",
  rows: ["C-NRV-040", "C-NRV-047"],
  reviewed,
  when: any(is("peripheral-neuropathy"), is("small-fiber-neuropathy"), holds(distalPolyneuropathy), is("skin-biopsy-fiber-density-low")),
};
export const neuropathyLikely: Criterion = {
  id: "neuropathy-likely",
  says: "Symptoms or signs of a neuropathy",
  rows: ["MM-PN", "C-NRV-001", "C-NRV-003", "C-NRV-005", "C-NRV-009", "C-NRV-010"],
  reviewed,
  when: any(
    mimicIs("peripheral-neuropathy"),
    compare("mnsi-questionnaire", ">=", 4, "{score}"),
    compare("mnsi-examination", ">=", 2.5, "{score}"),
    compare("toronto-neuropathy-score", ">=", 6, "{score}"),
    compare("dn4-total", ">=", 4, "{score}"),
    compare("monofilament-wrong", ">=", 5, "1"),
  ),
};
export const neuropathy: Criterion = {
  id: "neuropathy-shown-or-likely",
  says: "A neuropathy is shown or likely",
  rows: ["C-NRV-011"],
  reviewed,
  when: any(holds(neuropathyShown), holds(neuropathyLikely)),
};

// A duplex that finds no reflux proves it only standing (or tilted) and with a named manoeuvre.
export const duplexInformative: Criterion = {
  id: "duplex-informative",
  says: "The reflux test was done standing or tilted, and its manoeuvre is named",
  rows: ["C-VEN-036", "C-VEN-037", "C-VEN-040"],
  reviewed,
  when: all(is("duplex-position-standing"), is("duplex-provocation-described")),
};
export const venousSigns: Criterion = {
  id: "venous-signs",
  says: "Symptoms or signs of vein disease in the legs",
  rows: ["C-VEN-001", "C-VEN-002", "C-VEN-050", "C-VEN-052"],
  reviewed,
  when: any(
    is("chronic-venous-insufficiency"),
    is("varicose-veins"),
    level("ceap-class", ">=", "C2"),
    is("skin-change-lower-leg"),
    mimicIs("venous-stasis"),
  ),
};

/** Somebody's word on the order, or a known time from the medicine to the symptoms: that time is never negative. */
export const medicineCameFirst: Criterion = {
  id: "medicine-came-first",
  says: "A suspect medicine was started or raised before the symptoms",
  stated: "suspect-medicine-start-precedes-symptoms",
  rows: ["MM-DRUG", "RX-1", "RX-9"],
  reviewed,
  when: compare("symptom-onset-weeks-after-medicine", ">=", 0, "wk"),
};

/** A word on "the suspect medicine" tells which one is meant only where there is one. */
export const onlySuspect: Criterion = {
  id: "only-suspect-medicine",
  says: "Only one medicine is taken that can bring on restless legs",
  rows: ["MM-DRUG", "RX-9"],
  reviewed,
  when: compareTo(
    sum(howMany("rls-worsening"), points(all(is("over-the-counter-antihistamine"), not(taking("sedating-antihistamine"))), 1)),
    "<=",
    1,
  ),
};

export const sedatingAntihistamine = any(taking("sedating-antihistamine"), is("over-the-counter-antihistamine"));
