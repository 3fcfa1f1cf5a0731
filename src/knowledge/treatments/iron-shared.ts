// What the iron products share: the zones of ferritin and saturation, and what stops or holds back every product.
import { all, any, compare, holds, is, not, notEstablished, taking, unknown } from "../language.ts";
import { ironStop, oralIronNotEnough } from "../derived/iron.ts";
import { esrd, noKnownKidneyFailure } from "../derived/kidney.ts";
import type { Cap, Hold, Indication } from "../shape.ts";

export const adult = compare("age", ">=", 18, "a");
export const atMost75 = compare("ferritin", "<=", 75, "ug/L");
export const from75to100 = all(compare("ferritin", ">", 75, "ug/L"), compare("ferritin", "<=", 100, "ug/L"));
export const above100 = compare("ferritin", ">", 100, "ug/L");
export const lowSaturation = compare("transferrin-saturation", "<", 20, "%");
export const adultNotEsrd = all(adult, noKnownKidneyFailure);

export const overload: Hold = {
  when: holds(ironStop),
  says: "Iron overload is known or transferrin saturation is 45 % or more: no iron by any route, whatever ferritin says",
  rows: ["S-04", "FE-IR3", "B2-31"],
};
export const enough: Hold = {
  when: all(above100, compare("transferrin-saturation", ">=", 20, "%")),
  says: "Ferritin is above 100 µg/L with a saturation of 20 % or more: the limits for iron are not met",
  rows: ["S-09", "FE-A100"],
};

export const overloadNotAsked: Hold = {
  when: any(unknown("iron-overload"), is("family-iron-overload")),
  says: "Ask about iron overload in the person and the family before the first dose",
  rows: ["S-04", "B2-31"],
};

// What stops every product by vein.
export const veinStops: readonly Hold[] = [
  overload,
  { when: is("hemolytic-or-transfused"), says: "Haemolytic anaemia without deficiency, or repeated transfusion", rows: ["DR-09"] },
  { when: compare("ferritin", ">", 300, "ug/L"), says: "Ferritin is above 300 µg/L", rows: ["B2-23", "DR-10"] },
  { when: is("active-infection"), says: "Serious infection now: wait until it has gone", rows: ["S-05", "DR-10"] },
  {
    when: all(is("pregnant"), notEstablished(compare("gestation", ">=", 14, "wk"))),
    says: "First three months of pregnancy, or the weeks are not known",
    rows: ["B2-62", "DR-10"],
  },
  { when: compare("age", "<", 18, "a"), says: "Under 18: no iron by vein from this software", rows: ["B2-74", "S-22", "B2-29"] },
  { when: compare("days-since-iv-iron", "<", 84, "d"), says: "Iron by vein was given less than 12 weeks ago", rows: ["B2-27", "M-IV"] },
];
export const veinHolds: readonly Hold[] = [
  enough,
  {
    when: all(is("pregnant"), not(all(compare("ferritin", "<", 30, "ug/L"), holds(oralIronNotEnough)))),
    says: "In pregnancy iron by vein is for a ferritin below 30 µg/L after iron by mouth failed or was not tolerated",
    rows: ["B2-62"],
  },
  {
    when: any(is("hemodialysis"), holds(esrd)),
    says: "In kidney failure iron follows the kidney rule, through nephrology",
    rows: ["S-11", "DR-10", "R-23"],
  },
  {
    when: all(compare("days-since-iv-iron", ">=", 84, "d"), not(is("iv-iron-response"))),
    says: "The last iron by vein did not help",
    rows: ["B2-27"],
  },
];
export const veinCautions: readonly Hold[] = [
  { when: is("iv-iron-reaction"), says: "A reaction to iron by vein happened before", rows: ["DR-10"] },
  { when: is("multiple-drug-allergies"), says: "Several drug allergies", rows: ["DR-11"] },
  { when: is("asthma-or-atopy"), says: "Asthma, eczema or other atopy", rows: ["DR-10"] },
  { when: is("liver-disease"), says: "Liver disease", rows: ["DR-10", "R-23"] },
  overloadNotAsked,
  { when: taking("iron-oral"), says: "Not together with iron by mouth: start that again five days later at the earliest", rows: ["DR-10"] },
];
export const pregnantCap: Cap = {
  when: is("pregnant"),
  to: "consider",
  says: "Pregnant: the obstetric team leads, with monitoring of the baby",
  rows: ["B2-62", "B2-67"],
};
/** The sources speak of ferric carboxymaltose in pregnancy, not of the other products. */
export const pregnantCapOthers: Cap = {
  when: is("pregnant"),
  to: "only-if",
  says: "Pregnant: only if the obstetric team chooses this product",
  rows: ["B2-62"],
};
export const onlyIfByVein: readonly Indication[] = [
  {
    advice: "only-if",
    when: all(adultNotEsrd, from75to100),
    strength: "good-practice",
    certainty: "none",
    says: "Ferritin 75 to 100 µg/L is a zone for iron by vein only; it is optional in intermittent or mild disease",
    rows: ["B1-GPS1c", "S-08", "FE-A100"],
  },
  {
    advice: "only-if",
    when: all(adultNotEsrd, lowSaturation, any(above100, unknown("ferritin"))),
    strength: "consensus",
    certainty: "none",
    says: "Saturation is below 20 %: iron may not reach the tissues although ferritin is not low. A specialist decides, after the inflammation is treated and the test repeated",
    rows: ["S-10", "FE-GAP"],
  },
];
