// The statements about iron that more than one rule needs.
import { all, among, any, choose, compare, compareTo, difference, holds, is, measured, number } from "../language.ts";
import type { Criterion } from "../shape.ts";
import { esrd, noKnownKidneyFailure } from "./kidney.ts";

const reviewed = "2026-11-22";

export const inflammation: Criterion = {
  id: "inflammation",
  says: "Inflammation that makes ferritin read too high",
  rows: ["FE-CRP", "B2-71"],
  reviewed,
  when: any(compare("crp", ">", 5, "mg/L"), is("fever-in-last-four-weeks"), is("inflammatory-disease")),
};

// g/L at sea level for a non-smoker. An unknown sex, pregnancy or age leaves the limits that are still possible.
const pregnancyLimit = choose(all(compare("gestation", ">=", 14, "wk"), compare("gestation", "<", 28, "wk")), number(105), number(110));
const adultLimit = choose(among("sex", "male"), number(130), choose(is("pregnant"), pregnancyLimit, number(120)));
const smallChildLimit = choose(compare("age", "<", 2, "a"), number(105), number(110));
const childLimit = choose(compare("age", ">=", 12, "a"), number(120), choose(compare("age", ">=", 5, "a"), number(115), smallChildLimit));
const whoLimit = choose(compare("age", ">=", 15, "a"), adultLimit, childLimit);

export const anemia: Criterion = {
  id: "anemia",
  says: "Haemoglobin below the WHO limit for age, sex and pregnancy",
  rows: ["FE-ANAEMIA"],
  reviewed,
  when: all(compare("age", ">=", 0.5, "a"), compareTo(difference(measured("hemoglobin"), whoLimit), "<", 0)),
};

export const ironDeficiencyAnemia: Criterion = {
  id: "iron-deficiency-anemia",
  says: "Anaemia with low iron",
  stated: "iron-deficiency-anemia",
  rows: ["RF-14", "FE-45", "FE-ANAEMIA"],
  reviewed,
  when: all(
    holds(anemia),
    any(compare("ferritin", "<", 45, "ug/L"), all(compare("transferrin-saturation", "<", 20, "%"), compare("ferritin", "<=", 100, "ug/L"))),
  ),
};

export const ironTrigger: Criterion = {
  id: "iron-trigger",
  says: "Iron is low for restless legs: ferritin at most 75 µg/L, or saturation below 20 %",
  rows: ["FE-A75", "B1-GPS1b", "S-06"],
  reviewed,
  when: all(
    compare("age", ">=", 18, "a"),
    noKnownKidneyFailure,
    any(compare("ferritin", "<=", 75, "ug/L"), compare("transferrin-saturation", "<", 20, "%")),
  ),
};

/** Either population by its own rule: what must be no before iron counts as handled. */
export const ironDue: Criterion = {
  id: "iron-due",
  says: "Iron is low for restless legs: by the adult rule, or by the one for kidney failure (ferritin below 200 µg/L and saturation below 20 %)",
  rows: ["FE-A75", "B1-GPS1b", "FE-HD", "B1-22"],
  reviewed,
  when: any(holds(ironTrigger), all(holds(esrd), compare("ferritin", "<", 200, "ug/L"), compare("transferrin-saturation", "<", 20, "%"))),
};

export const ironStop: Criterion = {
  id: "iron-stop",
  says: "Iron overload is known, or saturation is 45 % or more",
  rows: ["FE-IR3", "S-04", "B2-31"],
  reviewed,
  when: any(is("iron-overload"), compare("transferrin-saturation", ">=", 45, "%")),
};

/** Iron by mouth has had its chance, or cannot have it. */
export const oralIronNotEnough: Criterion = {
  id: "oral-iron-not-enough",
  says: "Oral iron failed or was not tolerated",
  rows: ["B2-24", "S-07"],
  reviewed,
  when: any(is("oral-iron-failed"), is("oral-iron-not-tolerated")),
};
